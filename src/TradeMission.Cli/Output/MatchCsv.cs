using TradeMission.Domain.Korean;

namespace TradeMission.Cli.Output;

/// <summary>Figures found in texts as rows for a spreadsheet.</summary>
internal sealed class MatchCsv(bool hasMark) : IMatchOutput
{
    private readonly CsvRows rows = new(
        hasMark, "file", "line", "column", "kind", "text", "qualifier", "lower", "upper", "unit", "from", "to", "edtf", "nights", "days");

    /// <inheritdoc/>
    public void Add(string source, ReadOnlySpan<char> text, LinePlace place, in FigureMatch match)
    {
        string words = text.Slice(match.Span.Start, match.Span.Length).ToString();
        object?[] cells = [source, place.Line, place.Column, FigureText.Of(match.Kind), words, .. Describe(match)];
        rows.Add(cells);
    }

    /// <inheritdoc/>
    public void EndText() => rows.Flush();

    /// <inheritdoc/>
    public void Complete() => rows.Flush();

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private static object?[] Describe(in FigureMatch match)
    {
        switch (match.Kind)
        {
            case FigureKinds.Amount:
                var amount = match.Amount.Amount;
                return [FigureText.Of(amount.Qualifier), amount.Lower, amount.Upper, amount.Currency.Code];
            case FigureKinds.Count:
                var count = match.Count.Count;
                return [FigureText.Of(count.Qualifier), count.Lower, count.Upper, count.Counter];
            default:
                var date = match.Date.Date;
                var (from, to) = (date.From?.ToString("R", null), date.To?.ToString("R", null));
                return [null, null, null, null, from, to, date.ToEdtf(), date.Stay?.Nights, date.Stay?.Days];
        }
    }
}
