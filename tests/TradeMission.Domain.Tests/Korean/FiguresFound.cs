using System.Text;
using NodaTime;
using TradeMission.Domain.Korean;
using TradeMission.Domain.Parsing;

namespace TradeMission.Domain.Tests.Korean;

/// <summary>What the enumerators find, as lists.</summary>
internal static class FiguresFound
{
    internal static List<DateMatch> Dates(ReadOnlySpan<char> text, LocalDate? reference = null)
    {
        var found = new List<DateMatch>();
        foreach (var match in KoreanText.EnumerateDates(text, reference))
        {
            found.Add(match);
        }

        return found;
    }

    internal static List<CountMatch> Counts(ReadOnlySpan<char> text)
    {
        var found = new List<CountMatch>();
        foreach (var match in KoreanText.EnumerateCounts(text))
        {
            found.Add(match);
        }

        return found;
    }

    internal static List<AmountMatch> Amounts(ReadOnlySpan<char> text)
    {
        var found = new List<AmountMatch>();
        foreach (var match in KoreanText.EnumerateAmounts(text))
        {
            found.Add(match);
        }

        return found;
    }

    internal static List<FigureMatch> Figures(ReadOnlySpan<char> text, LocalDate? reference = null, FigureKinds kinds = FigureKinds.All)
    {
        var found = new List<FigureMatch>();
        foreach (var match in KoreanText.EnumerateFigures(text, reference, kinds))
        {
            found.Add(match);
        }

        return found;
    }

    /// <summary>What is found in the same text as UTF-8, its places counted in UTF-16 code units again.</summary>
    internal static List<(FigureKinds Kind, TextSpan Span, string Value)> OfUtf8(string text, LocalDate? reference)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        var found = new List<(FigureKinds, TextSpan, string)>();
        foreach (var match in KoreanText.EnumerateFigures(utf8, reference))
        {
            int start = Encoding.UTF8.GetCharCount(utf8.AsSpan(0, match.Span.Start));
            int length = Encoding.UTF8.GetCharCount(utf8.AsSpan(match.Span.Start, match.Span.Length));
            found.Add((match.Kind, new(start, length), Value(match)));
        }

        return found;
    }

    internal static List<(FigureKinds Kind, TextSpan Span, string Value)> OfUtf16(ReadOnlySpan<char> text, LocalDate? reference) =>
        Figures(text, reference).ConvertAll(match => (match.Kind, match.Span, Value(match)));

    internal static string Value(FigureMatch match) => match.Kind switch
    {
        FigureKinds.Amount => match.Amount.Amount.ToString(),
        FigureKinds.Date => FiguresNotation.Show(match.Date.Date),
        _ => FiguresNotation.Show(match.Count.Count),
    };
}
