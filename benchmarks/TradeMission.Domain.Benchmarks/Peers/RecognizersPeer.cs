using System.Globalization;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.NumberWithUnit;

namespace TradeMission.Domain.Benchmarks.Peers;

/// <summary>Microsoft.Recognizers.Text, its currencies in Korean.</summary>
internal sealed class RecognizersPeer : IPeer
{
    private const string ValueKey = "value";
    private const string CodeKey = "isoCurrency";
    private const string UnitKey = "unit";

    private static readonly Lazy<IModel> Currencies = new(() => new NumberWithUnitRecognizer(Culture.Korean).GetCurrencyModel());

    public string Name => $"Recognizers.Text {PeerVersion.OfRecognizers}";

    /// <summary>What it answers of a text, as it answers it.</summary>
    internal static List<ModelResult> Recognize(string text) => Currencies.Value.Parse(text);

    public IReadOnlyList<PeerAnswer?> Read(IReadOnlyList<string> phrases) =>
        [.. phrases.Select(phrase => Find(phrase) is [var first, ..] ? first.Answer : (PeerAnswer?)null)];

    public IReadOnlyList<FoundAmount> Find(string text) =>
        [.. Recognize(text).Select(Of).OfType<FoundAmount>()];

    // A currency's word without a figure is no amount. A bare 달러 has the unit Dollar and no code; it is taken as is meant.
    private static FoundAmount? Of(ModelResult result)
    {
        string? Text(string key) => result.Resolution.TryGetValue(key, out object? value) ? value as string : null;
        return decimal.TryParse(Text(ValueKey), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal figure)
            ? new(result.Start, result.End - result.Start + 1, new(figure, Text(CodeKey) ?? (Text(UnitKey) is "Dollar" ? "USD" : "?")))
            : null;
    }
}
