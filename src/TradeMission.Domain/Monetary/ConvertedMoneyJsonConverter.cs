using System.Text.Json;
using System.Text.Json.Serialization;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Monetary;

/// <summary>Writes a conversion with its result; reading refuses a result that does not follow. Attached by attribute.</summary>
internal sealed class ConvertedMoneyJsonConverter : JsonConverter<ConvertedMoney>
{
    private const string Origin = "origin";
    private const string Rate = "rate";
    private const string Decimals = "decimals";
    private const string Rounding = "rounding";
    private const string Result = "result";

    private static readonly string[] Members = [Origin, Rate, Decimals, Rounding, Result];
    private static readonly ExchangeRateJsonConverter RateConverter = new();

    /// <inheritdoc/>
    public override ConvertedMoney Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Money origin = default;
        Money result = default;
        ExchangeRate? rate = null;
        int decimals = 0;
        MidpointRounding rounding = default;
        var members = new JsonMembers(ref reader, Members, requiredCount: 5);
        while (members.MoveNext(ref reader, out string name))
        {
            switch (name)
            {
                case Origin:
                    origin = MoneyJsonConverter.ReadMoney(ref reader);
                    break;
                case Rate:
                    rate = RateConverter.Read(ref reader, typeof(ExchangeRate), options);
                    break;
                case Decimals:
                    decimals = JsonMembers.ReadInt32(ref reader, name);
                    break;
                case Rounding:
                    rounding = EnumJsonConverter<MidpointRounding>.ReadName(ref reader);
                    break;
                default:
                    result = MoneyJsonConverter.ReadMoney(ref reader);
                    break;
            }
        }

        var converted = JsonMembers.Make(() => new ConvertedMoney(origin, rate!, decimals, rounding));
        return converted.Result == result
            ? converted
            : throw new JsonException($"The result must be {converted.Result} by the rate, not {result}.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ConvertedMoney value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        writer.WritePropertyName(Origin);
        MoneyJsonConverter.WriteMoney(writer, value.Origin);
        writer.WritePropertyName(Rate);
        RateConverter.Write(writer, value.Rate, options);
        writer.WriteNumber(Decimals, value.Decimals);
        writer.WritePropertyName(Rounding);
        EnumJsonConverter<MidpointRounding>.WriteName(writer, value.Rounding);
        writer.WritePropertyName(Result);
        MoneyJsonConverter.WriteMoney(writer, value.Result);
        writer.WriteEndObject();
    }
}
