using TradeMission.Domain.Reading.Layout;
using TradeMission.Domain.Reading.Lexicon;

namespace TradeMission.Domain.Reading.Collecting;

/// <summary>Reads of which place or company a figure is told.</summary>
internal static class LabelReader
{
    private const int Reach = 14;

    private static readonly string[] CompanyEndings =
    [
        "전자", "식품", "화학", "정밀", "바이오", "푸드", "테크", "산업", "기공", "중기", "메디칼", "메디컬", "헬스", "상회", "물산", "무역", "공업", "제약", "반도체", "시스템", "시스템즈", "코리아", "글로벌", "엔지니어링", "소프트", "코스메틱", "뷰티", "세라믹", "중공업", "상사", "유한공사", "컴퍼니", "인터내셔널", "머시너리", "열기", "기계", "섬유", "텍스", "케미칼", "농산", "수산", "실업", "산전", "전기", "통신", "에너지", "솔루션", "솔루션즈", "로보틱스", "팜", "랩", "그룹", "社", "사", "업체", "기업", "회사", "바이어", "업체인",
    ];

    internal static void Read(Announcement announcement, Finding finding)
    {
        var tokens = finding.Sentence.Tokens;
        for (int i = finding.Token - 1; i >= 0 && finding.Token - i <= Reach; i--)
        {
            if (tokens[i].Kind is not TokenKind.Word)
            {
                continue;
            }

            var word = announcement[tokens[i]];
            if (Endings.EndsClause(word) && !finding.IsOfCompany && i < finding.Token - 1 && !word.EndsWith("으로", StringComparison.Ordinal))
            {
                break;
            }

            ReadPlace(finding, word);
            finding.IsOfCompany |= IsCompany(tokens, i, word);
        }
    }

    private static void ReadPlace(Finding finding, ReadOnlySpan<char> word)
    {
        if (finding.Label is not null)
        {
            return;
        }

        if (Places.TryFind(word, out string place, out string country, out _))
        {
            (finding.Label, finding.Country) = (place, country);
        }
        else if (WorldPlaces.Regions.Contains(Endings.Stem(word).ToString()))
        {
            finding.Label = Endings.Stem(word).ToString();
        }
    }

    // "㈜누리담은", "한솔정밀이", "시암머시너리사와", "Medstet社와는"; the whole ("업체들은") is none.
    private static bool IsCompany(Token[] tokens, int i, ReadOnlySpan<char> word)
    {
        if (word.Contains('㈜') || word.Contains('社') || (i > 0 && (tokens[i].Before & Gap.Close) != 0 && tokens[i].IsAttached))
        {
            return true;
        }

        var stem = Endings.Stem(word);
        bool isPart = stem.Length < word.Length && stem.Length > 2;
        if (!isPart)
        {
            return false;
        }

        foreach (string ending in CompanyEndings)
        {
            if (stem.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return char.IsAsciiLetter(stem[^1]);
    }
}
