using System.Globalization;
using TradeMission.Domain.Korean;

namespace TradeMission.Cli.Output;

/// <summary>Figures found in texts as a table.</summary>
/// <param name="beforeWriting">Called before something is written.</param>
internal sealed class MatchTable(Action beforeWriting) : IMatchOutput
{
    private readonly PeopleTable table = new(beforeWriting, "File", "Line#", "Column#", "Phrase", "Value#", "Currency", "Qualifier");

    /// <inheritdoc/>
    public void Add(string source, ReadOnlySpan<char> text, LinePlace place, in AmountMatch match) =>
        table.Add(
            source,
            place.Line.ToString(CultureInfo.InvariantCulture),
            place.Column.ToString(CultureInfo.InvariantCulture),
            text.Slice(match.Start, match.Length).ToString(),
            FigureText.Of(match.Amount.Bounds),
            FigureText.CurrencyOf(match.Amount),
            FigureText.Of(match.Amount.Qualifier));

    /// <inheritdoc/>
    public void Complete() => table.Complete();

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
