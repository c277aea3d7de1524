using System.Text.Json;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Quantities;

/// <summary>Writes a count as {"lower":"23","upper":"23","counter":"명","qualifier":"exact"}; attached by attribute.</summary>
/// <remarks>A side on which nothing is said is null. "approximate":true is added where the qualifier does not say it.</remarks>
internal sealed class AnnouncedCountJsonConverter : ValueJsonConverter<AnnouncedCount>
{
    private const string Counter = "counter";

    private static readonly string[] Members =
        [BoundsMembers.LowerName, BoundsMembers.UpperName, Counter, BoundsMembers.QualifierName, BoundsMembers.ApproximateName];

    /// <inheritdoc/>
    public override AnnouncedCount Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        BoundsMembers bounds = default;
        string counter = "";
        var members = new JsonMembers(ref reader, Members, requiredCount: 4);
        while (members.MoveNext(ref reader, out string name))
        {
            if (name is Counter)
            {
                counter = JsonMembers.ReadString(ref reader, name);
            }
            else
            {
                bounds.Read(ref reader, name);
            }
        }

        return new(bounds.ToBounds(), counter);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, AnnouncedCount value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        BoundsMembers.WriteSides(writer, value.Bounds);
        writer.WriteString(Counter, value.Counter);
        BoundsMembers.WriteQualifier(writer, value.Bounds);
        writer.WriteEndObject();
    }
}
