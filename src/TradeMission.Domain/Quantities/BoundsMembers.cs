using System.Text.Json;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Quantities;

/// <summary>The members that bounds have in JSON, for every type that holds bounds.</summary>
/// <remarks>"approximate" is written only where the qualifier does not say it: for a sum with an approximate part.</remarks>
internal struct BoundsMembers
{
    internal const string LowerName = "lower";
    internal const string UpperName = "upper";
    internal const string QualifierName = "qualifier";
    internal const string ApproximateName = "approximate";

    private decimal? lower;
    private decimal? upper;
    private Qualifier qualifier;
    private bool isApproximate;

    /// <summary>Reads the value of one of the members.</summary>
    internal void Read(ref Utf8JsonReader reader, string name)
    {
        switch (name)
        {
            case LowerName:
                lower = ReadSide(ref reader, name);
                break;
            case UpperName:
                upper = ReadSide(ref reader, name);
                break;
            case QualifierName:
                qualifier = EnumJsonConverter<Qualifier>.ReadName(ref reader);
                break;
            default:
                isApproximate = JsonMembers.ReadBoolean(ref reader, name);
                break;
        }
    }

    /// <summary>The bounds of the members read.</summary>
    /// <exception cref="JsonException">The members do not fit together.</exception>
    internal readonly Bounds ToBounds()
    {
        var (low, high, kind, approximate) = (lower, upper, qualifier, isApproximate);
        return JsonMembers.Make(() => Bounds.Of(low, high, kind, approximate));
    }

    internal static void WriteSides(Utf8JsonWriter writer, Bounds bounds)
    {
        WriteSide(writer, LowerName, bounds.Lower);
        WriteSide(writer, UpperName, bounds.Upper);
    }

    internal static void WriteQualifier(Utf8JsonWriter writer, Bounds bounds)
    {
        writer.WritePropertyName(QualifierName);
        EnumJsonConverter<Qualifier>.WriteName(writer, bounds.Qualifier);
        if (bounds.IsApproximate && bounds.Qualifier is not Qualifier.Approximate)
        {
            writer.WriteBoolean(ApproximateName, true);
        }
    }

    private static decimal? ReadSide(ref Utf8JsonReader reader, string name) =>
        reader.TokenType == JsonTokenType.Null ? null : JsonMembers.ReadDecimal(ref reader, name);

    private static void WriteSide(Utf8JsonWriter writer, string name, decimal? side)
    {
        if (side is { } value)
        {
            JsonMembers.WriteDecimal(writer, name, value);
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}
