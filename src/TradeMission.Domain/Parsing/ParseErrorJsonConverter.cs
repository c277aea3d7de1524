using System.Text.Json;
using System.Text.Json.Serialization;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Parsing;

/// <summary>Writes an error as {"kind":"repeatedUnit","start":3,"length":2,"rule":"…"}; attached by attribute.</summary>
/// <remarks>"detail" is written where there is one. "rule" is for people: it is written, and follows from the others when read.</remarks>
internal sealed class ParseErrorJsonConverter : JsonConverter<ParseError>
{
    private const string Kind = "kind";
    private const string Detail = "detail";
    private const string Rule = "rule";

    private static readonly string[] Members = [Kind, SpanMembers.StartName, SpanMembers.LengthName, Detail, Rule];

    public override ParseError Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ReadError(ref reader);

    public override void Write(Utf8JsonWriter writer, ParseError value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        WriteError(writer, value);
    }

    internal static ParseError ReadError(ref Utf8JsonReader reader)
    {
        ParseErrorKind kind = default;
        SpanMembers span = default;
        string? detail = null;
        var members = new JsonMembers(ref reader, Members, requiredCount: 3);
        while (members.MoveNext(ref reader, out string name))
        {
            switch (name)
            {
                case Kind:
                    kind = EnumJsonConverter<ParseErrorKind>.ReadName(ref reader);
                    break;
                case Detail:
                    detail = JsonMembers.ReadString(ref reader, name);
                    break;
                case Rule:
                    JsonMembers.ReadString(ref reader, name);
                    break;
                default:
                    span.Read(ref reader, name);
                    break;
            }
        }

        return new(kind, span.ToSpan(), detail);
    }

    internal static void WriteError(Utf8JsonWriter writer, ParseError value)
    {
        writer.WriteStartObject();
        writer.WritePropertyName(Kind);
        EnumJsonConverter<ParseErrorKind>.WriteName(writer, value.Kind);
        SpanMembers.Write(writer, value.Span);
        if (value.Detail is { } detail)
        {
            writer.WriteString(Detail, detail);
        }

        writer.WriteString(Rule, value.Rule);
        writer.WriteEndObject();
    }
}
