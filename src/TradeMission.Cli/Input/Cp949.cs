using System.Text;

namespace TradeMission.Cli.Input;

/// <summary>Code page 949: Wansung hangul and the rest of the syllables beside it.</summary>
internal static class Cp949
{
    private const int CodePage = 949;

    // The lead bytes of Wansung's signs, kana and hangul; what follows them is hanja.
    private const byte FirstLead = 0xA1;
    private const byte LastHangulLead = 0xC8;

    private static readonly Lazy<Encoding> Strict = new(() =>
        CodePagesEncodingProvider.Instance.GetEncoding(CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!);

    /// <summary>Reads bytes, if every one belongs to a character.</summary>
    internal static bool TryRead(ReadOnlySpan<byte> bytes, out string text)
    {
        try
        {
            text = Strict.Value.GetString(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            text = "";
            return false;
        }
    }

    /// <summary>Whether bytes that are no UTF-8 look like Korean in this code page: nearly all pairs are hangul or signs.</summary>
    /// <remarks>In UTF-8 that was damaged every third pair of hangul would be hanja, or none at all.</remarks>
    internal static bool IsLikely(ReadOnlySpan<byte> bytes)
    {
        int pairs = 0;
        int expected = 0;
        for (int i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] >= 0x80)
            {
                pairs++;
                expected += bytes[i] is >= FirstLead and <= LastHangulLead && i + 1 < bytes.Length && bytes[i + 1] >= FirstLead ? 1 : 0;
                i++;
            }
        }

        return 5L * expected >= 4L * pairs;
    }
}
