using System.Text;
using TradeMission.Domain.Korean;

namespace TradeMission.Domain.Reading.Blocks;

/// <summary>Units that stand in a header and are meant at bare figures: "(단위 : 천 달러)", "상담액(천불)", "업체수".</summary>
internal static class Units
{
    private const string Word = "단위";

    /// <summary>What a line says the unit is; null where it says none.</summary>
    internal static string? Of(ReadOnlySpan<char> line)
    {
        int at = line.IndexOf(Word, StringComparison.Ordinal);
        if (at < 0)
        {
            return null;
        }

        var rest = line[(at + Word.Length)..].TrimStart(" :：");
        int end = rest.IndexOfAny(')', ']', '>');
        return (end < 0 ? rest : rest[..end]).Trim().ToString();
    }

    /// <summary>Whether a point of a list ends in a bare figure behind a word: "수출상담 182,000".</summary>
    internal static bool NeedsUnit(StringBuilder text, int start)
    {
        int at = text.Length;
        while (at > start && (char.IsAsciiDigit(text[at - 1]) || text[at - 1] is ',' or '.'))
        {
            at--;
        }

        return at < text.Length && at - 1 > start && text[at - 1] is ' ' && char.IsBetween(text[at - 2], '가', '힣');
    }

    /// <summary>The unit of a column: what its header has in a bracket, or says, or the page's units in their order.</summary>
    internal static string OfColumn(ReadOnlySpan<char> header, string unit)
    {
        int open = header.LastIndexOf('(');
        int close = header.LastIndexOf(')');
        var inside = open >= 0 && close > open ? header[(open + 1)..close] : default;
        if (!inside.IsEmpty && IsUnit(inside))
        {
            return inside.ToString();
        }

        var name = open > 0 ? header[..open].TrimEnd() : header;
        bool Ends(ReadOnlySpan<char> name, string word) => name.EndsWith(word, StringComparison.Ordinal);
        return Ends(name, "업체수") || Ends(name, "업체") || Ends(name, "기업수") || Ends(name, "참가사") ? "개사"
            : Ends(name, "건수") || Ends(name, "건") ? "건"
            : Ends(name, "인원") || Ends(name, "명") ? "명"
            : Ends(name, "액") || Ends(name, "금액") || Ends(name, "상담") || Ends(name, "계약") || Ends(name, "추진") ? MoneyOf(unit) : "";
    }

    // Of "개사, 백만원" the part that is money.
    private static string MoneyOf(string unit)
    {
        foreach (string part in unit.Split([',', '/', '·']))
        {
            // "US$ 천" is said as "천 달러" is.
            string money = part.Contains('$') ? part.Replace("US", "").Replace("$", "").Trim() + "달러" : part.Trim();
            if (IsMoney(money))
            {
                return money;
            }
        }

        return "";
    }

    private static bool IsUnit(ReadOnlySpan<char> words) => words is "건" or "개사" or "명" or "개" or "사" || IsMoney(words);

    private static bool IsMoney(ReadOnlySpan<char> words) => KoreanAmount.TryParse($"1{words}", out _);
}
