using TradeMission.Domain.Monetary;
using TradeMission.Domain.Parsing;

namespace TradeMission.Cli.Output;

/// <summary>Phrases as rows for a spreadsheet; one that could not be read has the rule that broke.</summary>
internal sealed class PhraseCsv(bool hasMark) : IPhraseOutput
{
    private readonly CsvRows rows = new(hasMark, "phrase", "qualifier", "lower", "upper", "currency", "implied", "ambiguous", "error");

    /// <inheritdoc/>
    public void Add(string phrase, ParseResult<AnnouncedAmount> result)
    {
        if (result.TryGetValue(out var amount))
        {
            string qualifier = FigureText.Of(amount.Qualifier);
            string currency = amount.Currency.Code;
            rows.Add(phrase, qualifier, amount.Lower, amount.Upper, currency, amount.IsCurrencyImplied, result.IsAmbiguous);
        }
        else
        {
            rows.Add(phrase, null, null, null, null, null, null, result.Error.Rule);
        }
    }

    /// <inheritdoc/>
    public void Complete() => rows.Flush();

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
