using System.Text.Json;
using System.Text.Json.Serialization;
using TradeMission.Domain.Foundation;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Parsing;

namespace TradeMission.Domain.Korean;

/// <summary>Writes an amount found as {"start":3,"length":8,"amount":{…},"index":0}; attached by attribute.</summary>
/// <remarks>"conversionOf" and "restates" are added where there is such an amount, "ambiguous":true where there is a second
/// reading.</remarks>
internal sealed class AmountMatchJsonConverter : JsonConverter<AmountMatch>
{
    private const string Amount = "amount";
    private const string Index = "index";
    private const string ConversionOf = "conversionOf";
    private const string Restates = "restates";
    private const string Ambiguous = "ambiguous";

    private static readonly string[] Members =
        [SpanMembers.StartName, SpanMembers.LengthName, Amount, Index, ConversionOf, Restates, Ambiguous];
    private static readonly AnnouncedAmountJsonConverter Converter = new();

    public override AmountMatch Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        SpanMembers span = default;
        AnnouncedAmount amount = default;
        int index = 0;
        int? conversionOf = null;
        int? restatementOf = null;
        bool isAmbiguous = false;
        var members = new JsonMembers(ref reader, Members, requiredCount: 4);
        while (members.MoveNext(ref reader, out string name))
        {
            switch (name)
            {
                case Amount:
                    amount = Converter.Read(ref reader, typeof(AnnouncedAmount), options);
                    break;
                case Index:
                    index = JsonMembers.ReadInt32(ref reader, name);
                    break;
                case ConversionOf:
                    conversionOf = JsonMembers.IsNull(ref reader) ? null : JsonMembers.ReadInt32(ref reader, name);
                    break;
                case Restates:
                    restatementOf = JsonMembers.IsNull(ref reader) ? null : JsonMembers.ReadInt32(ref reader, name);
                    break;
                case Ambiguous:
                    isAmbiguous = JsonMembers.ReadBoolean(ref reader, name);
                    break;
                default:
                    span.Read(ref reader, name);
                    break;
            }
        }

        return new(span.ToSpan(), amount, index, conversionOf, isAmbiguous, restatementOf);
    }

    public override void Write(Utf8JsonWriter writer, AmountMatch value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        SpanMembers.Write(writer, value.Span);
        writer.WritePropertyName(Amount);
        Converter.Write(writer, value.Amount, options);
        writer.WriteNumber(Index, value.Index);
        if (value.ConversionOf is { } converted)
        {
            writer.WriteNumber(ConversionOf, converted);
        }

        if (value.RestatementOf is { } restated)
        {
            writer.WriteNumber(Restates, restated);
        }

        if (value.IsAmbiguous)
        {
            writer.WriteBoolean(Ambiguous, true);
        }

        writer.WriteEndObject();
    }
}
