using System.Text.Json;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Quantities;

/// <summary>Writes bounds as {"lower":"40","upper":"50","qualifier":"range"}; attached by attribute.</summary>
/// <remarks>A side on which nothing is said is null. "approximate":true is added where the qualifier does not say it.</remarks>
internal sealed class BoundsJsonConverter : ValueJsonConverter<Bounds>
{
    private static readonly string[] Members =
        [BoundsMembers.LowerName, BoundsMembers.UpperName, BoundsMembers.QualifierName, BoundsMembers.ApproximateName];

    /// <inheritdoc/>
    public override Bounds Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        BoundsMembers bounds = default;
        var members = new JsonMembers(ref reader, Members, requiredCount: 3);
        while (members.MoveNext(ref reader, out string name))
        {
            bounds.Read(ref reader, name);
        }

        return bounds.ToBounds();
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Bounds value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        BoundsMembers.WriteSides(writer, value);
        BoundsMembers.WriteQualifier(writer, value);
        writer.WriteEndObject();
    }
}
