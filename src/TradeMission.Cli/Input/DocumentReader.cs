using System.Text;
using System.Text.Json;
using NodaTime;

namespace TradeMission.Cli.Input;

/// <summary>Reads lines as documents of the pipe, {"id":"a1","text":"…","referenceDate":"2024-04-07"}.</summary>
/// <remarks>
/// id is any JSON string, number, boolean or null; members of other names are passed over. The text, nearly all of the
/// line, is read in one pass into a buffer that is used again for the next document.
/// </remarks>
internal sealed class DocumentReader
{
    /// <summary>A buffer that grew beyond this for a long text is given up after it, in characters.</summary>
    private const int KeptLength = 4 * 1024 * 1024;

    // What the reader of JSON is shown where the text stands.
    private static ReadOnlySpan<byte> StandIn => "\"\""u8;

    private const string NoObject = "the line is no JSON object";
    private const string Required = "\"text\" is required and must be a string";

    /// <summary>A day with each of its characters escaped.</summary>
    private const int LongestDate = 60;

    private char[] buffer = [];

    // Where the text stands in the line, its quotation marks included; nowhere until it is read.
    private int textStart;
    private int textEnd;

    /// <summary>Reads a line, or says why it is no document. Never throws.</summary>
    internal bool TryRead(ReadOnlySpan<byte> line, out PipeDocument document, out string error)
    {
        document = default;
        error = "";
        if (line.StartsWith(StrictUtf8.ByteOrderMark))
        {
            line = line[StrictUtf8.ByteOrderMark.Length..];
        }

        try
        {
            document = Read(line);
        }
        catch (JsonException exception)
        {
            error = Describe(exception);
        }
        catch (InvalidOperationException)
        {
            error = "a member's name has a surrogate escape (\\uD800 to \\uDFFF) without its other half";
        }

        if (error.Length == 0 && StrictUtf8.IsValid(line[..textStart]) && StrictUtf8.IsValid(line[textEnd..]))
        {
            return true;
        }

        int invalid = StrictUtf8.IndexOfInvalid(line);
        error = invalid < 0 ? error : $"the line is no UTF-8 at byte offset {invalid}";
        return false;
    }

    private PipeDocument Read(ReadOnlySpan<byte> line)
    {
        ReadOnlySpan<byte> id = default;
        LocalDate? referenceDate = null;
        int length = -1;
        bool hasDate = false;

        textStart = 0;
        textEnd = 0;
        var reader = new Utf8JsonReader(line);
        Require(reader.Read() && reader.TokenType is JsonTokenType.StartObject, NoObject);
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("text"u8))
            {
                Require(length < 0, "\"text\" stands twice");
                length = ReadText(ref reader, line);
            }
            else if (reader.ValueTextEquals("id"u8))
            {
                Require(id.IsEmpty, "\"id\" stands twice");
                id = line[textEnd..][ReadScalar(ref reader)];
            }
            else if (reader.ValueTextEquals("referenceDate"u8))
            {
                Require(!hasDate, "\"referenceDate\" stands twice");
                hasDate = true;
                referenceDate = ReadDate(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        reader.Read();
        Require(length >= 0, Required);
        return new(id, buffer.AsSpan(0, length), referenceDate);
    }

    private int ReadText(ref Utf8JsonReader reader, ReadOnlySpan<byte> line)
    {
        var value = line[(int)reader.BytesConsumed..].TrimStart(" \t\r"u8);
        MakeRoom(value);
        if (value is not [(byte)'"', .. var quoted] || !JsonText.TryRead(quoted, buffer, out int read, out int length))
        {
            Require(reader.Read() && reader.TokenType is JsonTokenType.String, Required);
            return reader.CopyString(buffer);
        }

        textStart = line.Length - value.Length;
        textEnd = textStart + 1 + read;
        var stand = new Utf8JsonReader(StandIn, isFinalBlock: false, reader.CurrentState);
        stand.Read();
        reader = new(line[textEnd..], isFinalBlock: true, stand.CurrentState);
        return length;
    }

    // A character for a byte is room enough; of a long text they are counted, since hangul has three bytes.
    private void MakeRoom(ReadOnlySpan<byte> value)
    {
        int longest = value.Length <= KeptLength ? value.Length : Encoding.UTF8.GetCharCount(value);
        if (buffer.Length < longest || buffer.Length > KeptLength)
        {
            buffer = GC.AllocateUninitializedArray<char>(Math.Max(longest, Math.Min(2 * buffer.Length, KeptLength)));
        }
    }

    private static Range ReadScalar(ref Utf8JsonReader reader)
    {
        reader.Read();
        Require(
            reader.TokenType is JsonTokenType.String or JsonTokenType.Number
                or JsonTokenType.True or JsonTokenType.False or JsonTokenType.Null,
            "\"id\" must be a string, a number, a boolean or null");
        return (int)reader.TokenStartIndex..(int)reader.BytesConsumed;
    }

    private static LocalDate? ReadDate(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType is JsonTokenType.Null)
        {
            return null;
        }

        Span<char> text = stackalloc char[LongestDate];
        bool fits = reader.TokenType is JsonTokenType.String && reader.ValueSpan.Length <= text.Length;
        LocalDate date = default;
        Require(
            fits && ReferenceDate.TryParse(text[..reader.CopyString(text)], out date),
            $"\"referenceDate\" is no day written {ReferenceDate.Pattern}");
        return date;
    }

    private static void Require(bool isMet, string rule)
    {
        if (!isMet)
        {
            throw new JsonException(rule);
        }
    }

    /// <summary>The message without the place that the reader adds to it; a line is one line, so the byte says it all.</summary>
    private string Describe(JsonException exception)
    {
        if (exception.BytePositionInLine is not { } position)
        {
            return exception.Message;
        }

        string message = exception.Message;
        int place = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        int hidden = textEnd == 0 ? 0 : textEnd - textStart - StandIn.Length;
        return $"the line is no JSON at byte offset {position + hidden}: {(place < 0 ? message : message[..place])}";
    }
}
