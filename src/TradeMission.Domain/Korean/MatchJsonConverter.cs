using System.Text.Json;
using System.Text.Json.Serialization;
using TradeMission.Domain.Foundation;
using TradeMission.Domain.Parsing;

namespace TradeMission.Domain.Korean;

/// <summary>Writes what was found as its place and its value, {"start":3,"length":8,"count":{…}}.</summary>
/// <typeparam name="TMatch">What was found.</typeparam>
/// <typeparam name="TValue">Its value.</typeparam>
/// <param name="member">The member that has the value.</param>
/// <param name="converter">How the value is written.</param>
internal abstract class MatchJsonConverter<TMatch, TValue>(string member, JsonConverter<TValue> converter) : JsonConverter<TMatch>
    where TMatch : struct
    where TValue : struct
{
    private readonly string[] members = [SpanMembers.StartName, SpanMembers.LengthName, member];

    public override TMatch Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        SpanMembers span = default;
        TValue value = default;
        var read = new JsonMembers(ref reader, members, requiredCount: 3);
        while (read.MoveNext(ref reader, out string name))
        {
            if (name == member)
            {
                value = converter.Read(ref reader, typeof(TValue), options);
            }
            else
            {
                span.Read(ref reader, name);
            }
        }

        return Match(span.ToSpan(), value);
    }

    public override void Write(Utf8JsonWriter writer, TMatch match, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        SpanMembers.Write(writer, SpanOf(match));
        writer.WritePropertyName(member);
        converter.Write(writer, ValueOf(match), options);
        writer.WriteEndObject();
    }

    private protected abstract TMatch Match(TextSpan span, TValue value);

    private protected abstract TextSpan SpanOf(TMatch match);

    private protected abstract TValue ValueOf(TMatch match);
}
