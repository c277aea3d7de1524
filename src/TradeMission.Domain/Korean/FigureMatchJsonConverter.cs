using System.Text.Json;
using System.Text.Json.Serialization;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Korean;

/// <summary>Writes a figure found as the match that it is, {"amount":{…}}, {"date":{…}} or {"count":{…}}; attached by attribute.</summary>
internal sealed class FigureMatchJsonConverter : JsonConverter<FigureMatch>
{
    private const string Amount = "amount";
    private const string Date = "date";
    private const string Count = "count";

    private static readonly string[] Members = [Amount, Date, Count];
    private static readonly AmountMatchJsonConverter Amounts = new();
    private static readonly DateMatchJsonConverter Dates = new();
    private static readonly CountMatchJsonConverter Counts = new();

    public override FigureMatch Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        FigureMatch figure = default;
        int seen = 0;
        var members = new JsonMembers(ref reader, Members, requiredCount: 0);
        while (members.MoveNext(ref reader, out string name))
        {
            seen++;
            figure = name switch
            {
                Amount => new(Amounts.Read(ref reader, typeof(AmountMatch), options)),
                Date => new(Dates.Read(ref reader, typeof(DateMatch), options)),
                _ => new(Counts.Read(ref reader, typeof(CountMatch), options)),
            };
        }

        return seen == 1 ? figure : throw new JsonException($"A figure is one of {string.Join(", ", Members)}; there are {seen}.");
    }

    public override void Write(Utf8JsonWriter writer, FigureMatch value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        switch (value.Kind)
        {
            case FigureKinds.Amount:
                writer.WritePropertyName(Amount);
                Amounts.Write(writer, value.Amount, options);
                break;
            case FigureKinds.Date:
                writer.WritePropertyName(Date);
                Dates.Write(writer, value.Date, options);
                break;
            case FigureKinds.Count:
                writer.WritePropertyName(Count);
                Counts.Write(writer, value.Count, options);
                break;
            default:
                throw new JsonException("A figure of no kind cannot be written; leave it out.");
        }

        writer.WriteEndObject();
    }
}
