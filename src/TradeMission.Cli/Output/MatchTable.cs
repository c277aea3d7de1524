using System.Globalization;
using TradeMission.Domain.Korean;

namespace TradeMission.Cli.Output;

/// <summary>Figures found in texts as a table.</summary>
/// <param name="beforeWriting">Called before something is written.</param>
internal sealed class MatchTable(Action beforeWriting) : IMatchOutput
{
    private readonly PeopleTable table = new(beforeWriting, "File/", "Line#", "Column#", "Kind", "Phrase", "Value#", "Unit", "Qualifier");

    /// <inheritdoc/>
    public void Add(string source, ReadOnlySpan<char> text, LinePlace place, in FigureMatch match)
    {
        var (value, unit, qualifier) = Describe(match);
        string line = place.Line.ToString(CultureInfo.InvariantCulture);
        string column = place.Column.ToString(CultureInfo.InvariantCulture);
        string phrase = text.Slice(match.Span.Start, match.Span.Length).ToString();
        table.Add(source, line, column, Wording.Of(FigureText.Of(match.Kind)), phrase, value, unit, qualifier);
    }

    /// <inheritdoc/>
    public void EndText()
    {
        // A table is written when it has rows enough for its columns to have a width.
    }

    /// <inheritdoc/>
    public void Complete() => table.Complete();

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private static (string Value, string Unit, string Qualifier) Describe(in FigureMatch match)
    {
        switch (match.Kind)
        {
            case FigureKinds.Amount:
                var amount = match.Amount.Amount;
                return (FigureText.Of(amount.Bounds), FigureText.CurrencyOf(amount), Wording.Of(FigureText.Of(amount.Qualifier)));
            case FigureKinds.Count:
                var count = match.Count.Count;
                return (FigureText.Of(count.Bounds), count.Counter, Wording.Of(FigureText.Of(count.Qualifier)));
            default:
                var date = match.Date.Date;
                return (date.ToEdtf() ?? "", date.Stay?.ToString() ?? "", "");
        }
    }
}
