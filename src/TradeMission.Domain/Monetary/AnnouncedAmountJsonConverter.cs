using System.Text.Json;
using TradeMission.Domain.Foundation;
using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Monetary;

/// <summary>
/// Writes an amount as {"lower":"1000000","upper":null,"currency":"USD","qualifier":"atLeast"}; attached by attribute.
/// </summary>
/// <remarks>
/// A side on which nothing is said is null. "implied":true is added where the currency is implied, and
/// "approximate":true where the bounds are approximate and the qualifier does not say it.
/// </remarks>
internal sealed class AnnouncedAmountJsonConverter : ValueJsonConverter<AnnouncedAmount>
{
    private const string Currency = "currency";
    private const string Implied = "implied";

    private static readonly string[] Members =
        [BoundsMembers.LowerName, BoundsMembers.UpperName, Currency, BoundsMembers.QualifierName, BoundsMembers.ApproximateName, Implied];

    /// <inheritdoc/>
    public override AnnouncedAmount Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        BoundsMembers bounds = default;
        Currency currency = default;
        bool isImplied = false;
        var members = new JsonMembers(ref reader, Members, requiredCount: 4);
        while (members.MoveNext(ref reader, out string name))
        {
            switch (name)
            {
                case Currency:
                    currency = TextJsonConverter<Currency>.ReadText(ref reader);
                    break;
                case Implied:
                    isImplied = JsonMembers.ReadBoolean(ref reader, name);
                    break;
                default:
                    bounds.Read(ref reader, name);
                    break;
            }
        }

        return new(bounds.ToBounds(), currency, isImplied);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, AnnouncedAmount value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        BoundsMembers.WriteSides(writer, value.Bounds);
        writer.WriteString(Currency, value.Currency.Code);
        BoundsMembers.WriteQualifier(writer, value.Bounds);
        if (value.IsCurrencyImplied)
        {
            writer.WriteBoolean(Implied, true);
        }

        writer.WriteEndObject();
    }
}
