using System.Text.Json;
using TradeMission.Cli.Input;

namespace TradeMission.Cli.Tallying;

/// <summary>Reads what the pipe answered, as far as a tally needs it; other members are passed over.</summary>
internal static class AnswerReader
{
    private const string Required = "\"amounts\", \"dates\" and \"counts\" are required, or \"error\"";

    [Flags]
    private enum Parts
    {
        None = 0,
        Amounts = 1,
        Dates = 2,
        Counts = 4,
        Error = 8,
        Document = Amounts | Dates | Counts,
    }

    /// <summary>Adds every answer of the block, or says which line breaks which rule.</summary>
    internal static bool TryRead(LineBlock block, FigureTallyBuilder tally, out string problem)
    {
        long number = block.FirstLine;
        problem = block.IsTooLong ? $"line {number}: the line is longer than {LineReader.MaxLineLength} bytes" : "";
        for (var rest = block.Bytes; !rest.IsEmpty && problem.Length == 0; number++)
        {
            int end = rest.IndexOf((byte)'\n');
            var line = end < 0 ? rest : rest[..end];
            rest = end < 0 ? [] : rest[(end + 1)..];
            if (line.ContainsAnyExcept(" \t\r"u8) && !TryRead(line, tally, out string rule))
            {
                problem = $"line {number} is no answer of the pipe: {rule}";
            }
        }

        return problem.Length == 0;
    }

    private static bool TryRead(ReadOnlySpan<byte> line, FigureTallyBuilder tally, out string rule)
    {
        try
        {
            Read(line, tally);
            rule = "";
        }
        catch (Exception error) when (error is JsonException or ArgumentException or InvalidOperationException or OverflowException)
        {
            rule = error.Message.Split(" LineNumber:")[0].TrimEnd('.');
        }

        return rule.Length == 0;
    }

    private static void Read(ReadOnlySpan<byte> line, FigureTallyBuilder tally)
    {
        var mark = StrictUtf8.ByteOrderMark;
        var reader = new Utf8JsonReader(line.StartsWith(mark) ? line[mark.Length..] : line);
        Require(reader.Read() && reader.TokenType is JsonTokenType.StartObject, Required);
        var seen = Parts.None;
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var part = PartOf(ref reader);
            Require((seen & part) == 0, $"\"{NameOf(part)}\" stands twice");
            seen |= part;
            reader.Read();
            ReadPart(ref reader, part, tally);
        }

        reader.Read();
        Require(seen is Parts.Document or Parts.Error, Required);
        if (seen is Parts.Error)
        {
            tally.AddUnreadable();
        }
        else
        {
            tally.AddDocument();
        }
    }

    private static Parts PartOf(ref Utf8JsonReader reader) =>
        reader.ValueTextEquals("amounts"u8) ? Parts.Amounts
        : reader.ValueTextEquals("dates"u8) ? Parts.Dates
        : reader.ValueTextEquals("counts"u8) ? Parts.Counts
        : reader.ValueTextEquals("error"u8) ? Parts.Error
        : Parts.None;

    private static string NameOf(Parts part) => JsonNamingPolicy.CamelCase.ConvertName(part.ToString());

    private static void ReadPart(ref Utf8JsonReader reader, Parts part, FigureTallyBuilder tally)
    {
        if (part is Parts.None or Parts.Error)
        {
            reader.Skip();
            return;
        }

        Require(reader.TokenType is JsonTokenType.StartArray, $"\"{NameOf(part)}\" must be an array");
        while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
        {
            Require(reader.TokenType is JsonTokenType.StartObject, "A figure must be an object");
            switch (part)
            {
                case Parts.Amounts:
                    AnswerFigures.ReadAmount(ref reader, tally);
                    break;
                case Parts.Dates:
                    AnswerFigures.ReadDate(ref reader, tally);
                    break;
                default:
                    reader.Skip();
                    tally.AddCount();
                    break;
            }
        }
    }

    /// <summary>Refuses the line where a rule is not met.</summary>
    internal static void Require(bool isMet, string rule)
    {
        if (!isMet)
        {
            throw new JsonException(rule);
        }
    }
}
