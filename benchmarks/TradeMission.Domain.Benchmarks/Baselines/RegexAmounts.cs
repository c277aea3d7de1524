using System.Buffers;
using System.Text.RegularExpressions;

namespace TradeMission.Domain.Benchmarks.Baselines;

/// <summary>Korean amounts as a careful .NET developer would read them with a regular expression.</summary>
/// <remarks>
/// The expressions are generated at compile time, matched on spans without a Match object, and begin with a set that the
/// generated code searches with vector instructions; they cannot backtrack far. The figure is then folded in 64 bits. Read are digits
/// with commas and decimals, the units 십 to 조 with 일 elided or not, an inner 여, and six currencies; not hangul or hanja digits,
/// qualifiers, ranges, symbols, codes or implied won.
/// </remarks>
internal static partial class RegexAmounts
{
    private const string Figure = "[0-9십백천만][0-9십백천만억조,. ]*";
    private const string Currencies = "(?:미국 ?)?(?:달러|불|원|유로|엔|위안|파운드)";

    private static readonly SearchValues<char> FigureEnd = SearchValues.Create("여미달불원유엔위파");

    /// <summary>Reads a text that is an amount and nothing else.</summary>
    internal static bool TryParse(ReadOnlySpan<char> text, out decimal value, out string currency)
    {
        value = 0;
        currency = "";
        return Phrase().IsMatch(text) && TryRead(text, out value, out currency);
    }

    /// <summary>Finds the amounts in running text.</summary>
    internal static Enumerator Enumerate(ReadOnlySpan<char> text) => new(text);

    [GeneratedRegex($@"\A{Figure}여? ?{Currencies}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Phrase();

    [GeneratedRegex($@"(?<![0-9.,]){Figure}여? ?{Currencies}", RegexOptions.CultureInvariant)]
    private static partial Regex Amount();

    private static bool TryRead(ReadOnlySpan<char> match, out decimal value, out string currency)
    {
        int end = match.IndexOfAny(FigureEnd);
        currency = match[^1] switch
        {
            '러' or '불' => "USD",
            '원' => "KRW",
            '로' => "EUR",
            '엔' => "JPY",
            '안' => "CNY",
            _ => "GBP",
        };
        return RegexFigure.TryFold(match[..end], out value);
    }

    internal readonly record struct Found(int Start, int Length, decimal Value, string Currency);

    internal ref struct Enumerator(ReadOnlySpan<char> text)
    {
        private readonly ReadOnlySpan<char> text = text;
        private Regex.ValueMatchEnumerator matches = Amount().EnumerateMatches(text);

        public Found Current { get; private set; }

        public readonly Enumerator GetEnumerator() => this;

        public bool MoveNext()
        {
            while (matches.MoveNext())
            {
                var match = matches.Current;
                if (TryRead(text.Slice(match.Index, match.Length), out decimal value, out string currency))
                {
                    Current = new(match.Index, match.Length, value, currency);
                    return true;
                }
            }

            return false;
        }
    }
}
