using System.Text.Json;
using System.Text.Json.Serialization;

namespace TradeMission.Domain.Calendar;

/// <summary>Writes and reads a <see cref="PartialDate"/> as its EDTF text.</summary>
public sealed class PartialDateJsonConverter : JsonConverter<PartialDate>
{
    /// <inheritdoc/>
    public override PartialDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is not JsonTokenType.String)
        {
            throw new JsonException($"A date must be a string in EDTF, such as '2013-05'; it is a {reader.TokenType}.");
        }

        try
        {
            return PartialDate.Parse(reader.GetString().AsSpan());
        }
        catch (FormatException broken)
        {
            throw new JsonException(broken.Message, broken);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString());
    }
}
