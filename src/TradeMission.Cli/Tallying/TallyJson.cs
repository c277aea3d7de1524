using System.Text.Json;
using TradeMission.Cli.Output;
using TradeMission.Domain.Monetary;

namespace TradeMission.Cli.Tallying;

/// <summary>A tally as one line of JSON with every member written; equal tallies have equal bytes, and reading is strict.</summary>
internal static class TallyJson
{
    private const string NoCurrency = "There is no such currency of ISO 4217";
    private const string NoQualifier = "There is no such qualifier";
    private const string NoSum = "A string of plain digits such as \"120000000\" is required, with at most 28 behind the point";

    /// <summary>Writes a tally as one line in UTF-8, with a line feed behind it.</summary>
    internal static byte[] Write(FigureTally tally)
    {
        using var line = new MemoryStream();
        using (var writer = new Utf8JsonWriter(line, FigureJson.WriterOptions))
        {
            Write(writer, tally);
        }

        line.WriteByte((byte)'\n');
        return line.ToArray();
    }

    /// <summary>Reads a tally.</summary>
    /// <exception cref="JsonException">It is none; the message has the path and the rule.</exception>
    internal static FigureTally Read(ReadOnlyMemory<byte> utf8Json)
    {
        using var document = JsonDocument.Parse(utf8Json);
        JsonMembers members = new(document.RootElement, "$", "documents", "unreadable", "amounts", "dates", "counts");
        List<AmountTally> amounts = [];
        foreach (var amount in members.Array("amounts"))
        {
            amounts.Add(ReadAmount(amount, $"$.amounts[{amounts.Count}]"));
        }

        var dates = ReadDates(members["dates"], "$.dates");
        return members.Make(() => new FigureTally(
            members.Number("documents"),
            members.Number("unreadable"),
            [.. amounts],
            dates,
            members.Number("counts")));
    }

    private static DateTally ReadDates(JsonElement element, string path)
    {
        JsonMembers members = new(element, path, "found", "resolved", "disagreeing");
        return members.Make(() => new DateTally(members.Number("found"), members.Number("resolved"), members.Number("disagreeing")));
    }

    private static AmountTally ReadAmount(JsonElement element, string path)
    {
        JsonMembers members = new(element, path, "currency", "qualifier", "isConversion", "count", "lower", "upper");
        return members.Make(() => new AmountTally(
            Currency.TryFromCode(members.Text("currency"), out var currency) ? currency : throw members.Refusal("currency", NoCurrency),
            FigureText.TryQualifier(members.Text("qualifier"), out var qualifier)
                ? qualifier
                : throw members.Refusal("qualifier", NoQualifier),
            members.Truth("isConversion"),
            members.Number("count"),
            ReadSum(members, "lower"),
            ReadSum(members, "upper")));
    }

    private static ExactSum? ReadSum(JsonMembers members, string name) =>
        members[name].ValueKind is JsonValueKind.Null ? null
        : ExactSum.TryParse(members.Text(name), out var sum) ? sum
        : throw members.Refusal(name, NoSum);

    private static void Write(Utf8JsonWriter writer, FigureTally tally)
    {
        writer.WriteStartObject();
        writer.WriteNumber("documents", tally.Documents);
        writer.WriteNumber("unreadable", tally.Unreadable);
        writer.WriteStartArray("amounts");
        foreach (var amount in tally.Amounts)
        {
            Write(writer, amount);
        }

        writer.WriteEndArray();
        writer.WriteStartObject("dates");
        writer.WriteNumber("found", tally.Dates.Found);
        writer.WriteNumber("resolved", tally.Dates.Resolved);
        writer.WriteNumber("disagreeing", tally.Dates.Disagreeing);
        writer.WriteEndObject();
        writer.WriteNumber("counts", tally.Counts);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, AmountTally amount)
    {
        writer.WriteStartObject();
        writer.WriteString("currency", amount.Currency.Code);
        writer.WriteString("qualifier", FigureText.Of(amount.Qualifier));
        writer.WriteBoolean("isConversion", amount.IsConversion);
        writer.WriteNumber("count", amount.Count);
        writer.WriteString("lower", amount.Lower?.ToString());
        writer.WriteString("upper", amount.Upper?.ToString());
        writer.WriteEndObject();
    }
}
