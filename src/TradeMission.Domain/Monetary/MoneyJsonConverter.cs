using System.Text.Json;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Monetary;

/// <summary>Writes money as {"amount":"120000000","currency":"USD"}; attached by attribute.</summary>
/// <remarks>The amount is a string, so that no reader takes it for a binary fraction.</remarks>
internal sealed class MoneyJsonConverter : ValueJsonConverter<Money>
{
    private const string Amount = "amount";
    private const string Currency = "currency";

    private static readonly string[] Members = [Amount, Currency];

    /// <inheritdoc/>
    public override Money Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ReadMoney(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        WriteMoney(writer, value);
    }

    internal static Money ReadMoney(ref Utf8JsonReader reader)
    {
        decimal amount = 0;
        Currency currency = default;
        var members = new JsonMembers(ref reader, Members, requiredCount: 2);
        while (members.MoveNext(ref reader, out string name))
        {
            if (name is Amount)
            {
                amount = JsonMembers.ReadDecimal(ref reader, name);
            }
            else
            {
                currency = TextJsonConverter<Currency>.ReadText(ref reader);
            }
        }

        return new(amount, currency);
    }

    internal static void WriteMoney(Utf8JsonWriter writer, Money value)
    {
        writer.WriteStartObject();
        JsonMembers.WriteDecimal(writer, Amount, value.Amount);
        writer.WriteString(Currency, value.Currency.Code);
        writer.WriteEndObject();
    }
}
