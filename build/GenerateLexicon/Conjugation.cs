namespace TradeMission.Domain.Build;

/// <summary>Joins a verb's stem and an ending, which may go into the last syllable.</summary>
internal static class Conjugation
{
    private const string Vowels = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
    private const string Finals = "\0ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

    public static string Join(string stem, string ending, string conjugation)
    {
        foreach (char c in ending)
        {
            if (c == '·')
            {
                continue;
            }

            if (c == '-')
            {
                stem = conjugation == "noun" ? stem[..^1] : WithFinal(stem, 0);
            }
            else if (Vowels.IndexOf(c) is >= 0 and int vowel)
            {
                int code = stem[^1] - 0xAC00;
                stem = stem[..^1] + (char)(0xAC00 + (((code / 588 * 21) + vowel) * 28));
            }
            else if (Finals.IndexOf(c) is > 0 and int final)
            {
                stem = WithFinal(stem, final);
            }
            else
            {
                stem += c;
            }
        }

        return stem;
    }

    private static string WithFinal(string stem, int final) => stem[..^1] + (char)(stem[^1] - ((stem[^1] - 0xAC00) % 28) + final);
}
