using System.Text;
using System.Text.Json;
using TradeMission.Cli.Input;

namespace TradeMission.Cli.Tests.Input;

public class DocumentReaderTests
{
    // What strings are made of, and what breaks them.
    private static readonly byte[][] Pieces =
    [
        [],
        .. new[]
        {
            "a", "가", "😀", "\u007f", @"\n", @"\""", @"\\", @"\/", @"\b\f\r\t", @"\u0041", @"\uAC00", @"\uac0", @"\u00G0", @"\ud83d", @"\uDE00", @"\x", "\\", "\"", "\t", "\0",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF],
        [0xEA, 0xB0],
        [0xED, 0xA0, 0x80],
    ];

    [Fact]
    public void A_text_is_what_a_reader_of_json_says_it_is()
    {
        var reader = new DocumentReader();
        int readable = 0;
        foreach (byte[] line in Pieces.SelectMany(_ => Pieces, Pair).SelectMany(_ => Pieces, Pair).Select(text => (byte[])[.. "{\"text\":\""u8, .. text, .. "\",\"id\":1}"u8]))
        {
            string? expected = TextOf(line);
            bool isRead = reader.TryRead(line, out var document, out string error);

            if (isRead && expected is null)
            {
                document.Text.ToString().EnumerateRunes().Should().Contain(Rune.ReplacementChar, "only half a surrogate pair is read that a reader of JSON refuses");
                continue;
            }

            (isRead ? document.Text.ToString() : null).Should().Be(expected, Encoding.UTF8.GetString(line) + error);
            (isRead ? Encoding.UTF8.GetString(document.Id) : "1").Should().Be("1");
            readable += isRead ? 1 : 0;
        }

        readable.Should().BeGreaterThan(1_000);
    }

    [Theory]
    [InlineData("""{"id":7,"text":"가\n","referenceDate":"2024-04-07"}""")]
    [InlineData("""{"text":"가\n","referenceDate":"2024-04-07","id":7}""")]
    [InlineData("""  {  "other" : {"text":"b"} , "te\u0078t" : "가\n" , "referenceDate":"2024\u002d04-07", "id" : 7 }  """)]
    public void Members_stand_in_any_order(string line)
    {
        new DocumentReader().TryRead(Encoding.UTF8.GetBytes(line), out var document, out string error).Should().BeTrue(error);

        document.Text.ToString().Should().Be("가\n");
        Encoding.UTF8.GetString(document.Id).Should().Be("7");
        document.ReferenceDate.Should().Be(new NodaTime.LocalDate(2024, 4, 7));
    }

    [Fact]
    public void What_is_wrong_behind_the_text_is_told_with_its_place_in_the_line()
    {
        byte[] line = Encoding.UTF8.GetBytes("""{"text":"가나다","id":nil}""");

        new DocumentReader().TryRead(line, out _, out string error).Should().BeFalse();

        error.Should().StartWith($"the line is no JSON at byte offset {Encoding.UTF8.GetString(line).IndexOf("il}", StringComparison.Ordinal) + 6}: ");
    }

    private static byte[] Pair(byte[] first, byte[] second) => [.. first, .. second];

    private static string? TextOf(byte[] line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return document.RootElement.GetProperty("text").GetString();
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
