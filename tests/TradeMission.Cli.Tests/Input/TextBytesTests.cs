using System.IO.Compression;
using System.Text;
using TradeMission.Cli.Input;

namespace TradeMission.Cli.Tests.Input;

public class TextBytesTests
{
    private const string Text = "수출상담 412만 달러(약 54억 원), 똠방각하\n";

    private static readonly Encoding CodePage949 = CodePagesEncodingProvider.Instance.GetEncoding(949)!;

    // Texts as the programs of an office save them.
    private static readonly Dictionary<string, byte[]> Saved = new()
    {
        ["UTF-8"] = Encoding.UTF8.GetBytes(Text),
        ["UTF-8 with a mark"] = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text)],
        ["UTF-16"] = [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Text)],
        ["UTF-16, upper byte first"] = [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Text)],
        ["CP949"] = CodePage949.GetBytes(Text),
    };

    public static TheoryData<string> Ways => [.. Saved.Keys];

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_text_is_read_as_it_was_saved(string way)
    {
        Read(Saved[way], TextEncoding.Told, out string remark).Should().Be(Text);

        remark.Should().Be(way is "CP949" ? "the file is no UTF-8 at byte offset 0; it is read as CP949" : "");
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_packed_text_is_unpacked(string way)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(Saved[way]);
        }

        Read(TextBytes.Unpacked(packed.ToArray()), TextEncoding.Told, out _).Should().Be(Text);
    }

    [Theory]
    [InlineData("Cp949", "CP949")]
    [InlineData("Utf16", "UTF-16")]
    [InlineData("Utf8", "UTF-8")]
    public void What_is_told_is_not_guessed(string encoding, string way)
    {
        Read(Saved[way], Enum.Parse<TextEncoding>(encoding), out string remark).Should().Be(Text);

        remark.Should().BeEmpty();
    }

    [Fact]
    public void Damaged_utf_8_is_no_CP949()
    {
        byte[] damaged = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Text, 20)));

        for (int i = 0; i < 200; i++)
        {
            byte[] without = [.. damaged[..i], .. damaged[(i + 1)..]];
            TextBytes.TryRead(without, TextEncoding.Told, out _, out string remark, out _);
            remark.Should().BeEmpty($"byte {i} is missing");
        }
    }

    [Theory]
    [InlineData(new byte[] { 0x31, 0xEA, 0xB0 }, "Told", "the file is no UTF-8 at byte offset 1, and no CP949")]
    [InlineData(new byte[] { 0x63, 0x61, 0x66, 0xE9, 0x20 }, "Told", "the file is no UTF-8 at byte offset 3, and no CP949")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x00, 0xD8 }, "Told", "the file is no UTF-16 at byte offset 2")]
    [InlineData(new byte[] { 0xB0 }, "Cp949", "the file is no CP949")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF }, "Told", "the file is empty")]
    [InlineData(new byte[] { 0xFF, 0xFE }, "Told", "the file is empty")]
    [InlineData(new byte[0], "Told", "the file is empty")]
    public void Bytes_that_are_no_text_are_refused_with_the_place(byte[] bytes, string encoding, string problem)
    {
        TextBytes.TryRead(bytes, Enum.Parse<TextEncoding>(encoding), out _, out _, out string told).Should().BeFalse();

        told.Should().Be(problem);
    }

    private static string Read(byte[] bytes, TextEncoding encoding, out string remark)
    {
        TextBytes.TryRead(bytes, encoding, out var text, out remark, out string problem).Should().BeTrue(problem);
        return Encoding.UTF8.GetString(text.Span);
    }
}
