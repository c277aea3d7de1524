using System.Text.Json;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Monetary;

/// <summary>Writes a bag as an array of money, [{"amount":"5","currency":"KRW"}]; attached by attribute.</summary>
/// <remarks>Reading takes the amounts in any order, each currency once.</remarks>
internal sealed class MoneyBagJsonConverter : ValueJsonConverter<MoneyBag>
{
    /// <inheritdoc/>
    public override MoneyBag Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException("An array of money is required.");
        }

        Dictionary<Currency, Money> amounts = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var amount = MoneyJsonConverter.ReadMoney(ref reader);
            if (amount.Currency.IsNone)
            {
                throw new JsonException($"An amount in a bag has a currency; {amount.Currency} is none.");
            }

            if (!amounts.TryAdd(amount.Currency, amount))
            {
                throw new JsonException($"A bag holds one amount a currency; {amount.Currency} occurs twice.");
            }
        }

        return MoneyBag.Of(amounts.Values);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, MoneyBag value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartArray();
        foreach (var amount in value)
        {
            MoneyJsonConverter.WriteMoney(writer, amount);
        }

        writer.WriteEndArray();
    }
}
