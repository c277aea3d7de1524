using TradeMission.Domain.Korean;
using TradeMission.Domain.Reading.Words;

namespace TradeMission.Domain.Reading.Blocks;

/// <summary>Units that stand in a header and are meant at bare figures: "(단위 : 천 달러)", "상담액(천불)", "업체수".</summary>
/// <param name="Outer">The unit of a figure; empty where none is told.</param>
/// <param name="Inner">The unit of one in a bracket behind it.</param>
internal readonly record struct Units(string Outer, string Inner)
{
    private const string Word = "단위";
    private static readonly char[] Marks = [',', '/', '·'];

    /// <summary>No unit.</summary>
    internal static Units None { get; } = new("", "");

    /// <summary>What a line says the unit is; null where it says none.</summary>
    internal static string? Stated(ReadOnlySpan<char> line)
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

    /// <summary>What a column is called, without the bracket behind it.</summary>
    internal static string NameOf(string header) => header.IndexOf('(') is > 0 and var open ? header[..open].TrimEnd() : header;

    /// <summary>
    /// The unit of a bare figure: what the header of its column has in a bracket, or else what the header counts; where the columns are
    /// years, places or sums, what the row counts.
    /// </summary>
    internal static Units Of(string header, string row, string unit)
    {
        // 2024년, 방콕, 합계: such a column says when or where, and not what.
        string column = NameOf(header);
        bool isOpen = column.AsSpan().ContainsAnyInRange('0', '9') || (Lexicon.TryFind(column, out int length, out var words)
            && length == column.Length && words[0].Class is WordClass.City or WordClass.Country or WordClass.Total);
        string told = isOpen ? row : header;
        string name = NameOf(told);
        string inside = told[name.Length..].Trim(' ', '(', ')');
        bool isCounted = Lexicon.Find(WordClass.Counter, inside) is not null || IsMoney(inside);
        string inner = Array.Find(unit.Split(Marks), part => part.Contains("괄호", StringComparison.Ordinal)) ?? "";
        return new(isCounted ? inside : Counted(name, unit), inner[(inner.LastIndexOf(' ') + 1)..]);
    }

    // 연도 counts years, 업체수 companies, 건수 deals, 상담액 the page's money.
    private static string Counted(string name, string unit)
    {
        name = name.Replace(" ", "", StringComparison.Ordinal);
        if (name is "연도" or "년도" or "연도별" or "년도별")
        {
            return "년";
        }

        string stem = name.EndsWith('수') ? name[..^1] : name;
        Lexicon.EndOf(WordClass.Counter, stem, out string counter);
        return counter switch
        {
            "company" => "개사",
            "people" => "명",
            "deal" => "건",
            _ => !Lexicon.EndOf(WordClass.Outcome, name, out string outcome).IsEmpty && outcome is not "none"
                ? Array.Find(unit.Split(Marks), IsMoney)?.Trim() ?? "" : "",
        };
    }

    private static bool IsMoney(string words) => KoreanAmount.TryParse($"1{words.Trim()}", out _);
}
