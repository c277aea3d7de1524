using TradeMission.Domain.Monetary;
using TradeMission.Domain.Parsing;

namespace TradeMission.Cli.Output;

/// <summary>Phrases as a table; one that could not be read has no row.</summary>
internal sealed class PhraseTable : IPhraseOutput
{
    private const string AmbiguousNote = "one of two readings";

    private readonly PeopleTable table = new(null, "Phrase", "Value#", "Currency", "Qualifier", "Note");

    /// <inheritdoc/>
    public void Add(string phrase, ParseResult<AnnouncedAmount> result)
    {
        if (result.TryGetValue(out var amount))
        {
            string note = result.IsAmbiguous ? Wording.Of(AmbiguousNote) : "";
            string qualifier = Wording.Of(FigureText.Of(amount.Qualifier));
            table.Add(phrase, FigureText.Of(amount.Bounds), FigureText.CurrencyOf(amount), qualifier, note);
        }
    }

    /// <inheritdoc/>
    public void Complete() => table.Complete();

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
