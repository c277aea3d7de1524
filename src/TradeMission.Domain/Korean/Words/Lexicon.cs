using System.Runtime.CompilerServices;

namespace TradeMission.Domain.Korean.Words;

/// <summary>All words that figures are read by, in one table; a word is known by the number of its row, and row 0 is no word.</summary>
/// <remarks>
/// The words stand in a trie in a double array; a reader walks from <see cref="Root"/> by <see cref="Child"/> as far as there are
/// nodes, and the last node with a <see cref="Row"/> is the longest word.
/// </remarks>
internal static partial class Lexicon
{
    private const int PageBits = 6;

    /// <summary>The node of the words that begin with a character; 0 if there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Root(char c) => RootPages[(RootPageOf[c >> PageBits] << PageBits) | (c & ((1 << PageBits) - 1))];

    /// <summary>What a character is to the search for places.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static PlaceMark Mark(char c) =>
        (PlaceMark)MarkPages[(MarkPageOf[c >> PageBits] << PageBits) | (c & ((1 << PageBits) - 1))];

    /// <summary>The node behind another; 0 if there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Child(int node, char c)
    {
        // The slot of a child is the base of its parent and the hash of its character; the check of the slot has both of them.
        int child = Bases[node] + ((ushort)(c * HashFactor) >> HashShift);
        return Checks[child] == (((uint)node << 16) | c) ? child : 0;
    }

    /// <summary>What a word that goes on from a node, or ends there, may begin.</summary>
    internal static PlaceMark Begun(int node) => (PlaceMark)BegunOf[node];

    /// <summary>Whether no word goes on behind a node.</summary>
    internal static bool IsLeaf(int node) => Bases[node] == 0;

    /// <summary>The row of the word that ends at a node; 0 if none does.</summary>
    internal static int Row(int node) => Rows[node];

    /// <summary>The row of a word; 0 if it is none.</summary>
    internal static int Find(ReadOnlySpan<char> word)
    {
        int node = word.IsEmpty ? 0 : Root(word[0]);
        for (int i = 1; node != 0 && i < word.Length; i++)
        {
            node = Child(node, word[i]);
        }

        return Row(node);
    }

    /// <summary>What the word may be.</summary>
    internal static WordClass Classes(int row) => (WordClass)ClassesOf[row];

    /// <summary>What the word tells of a figure beside it.</summary>
    internal static Context Tells(int row) => (Context)TellsOf[row];

    /// <summary>Conditions under which the word does not count.</summary>
    internal static Condition Unless(int row) => (Condition)UnlessOf[row];

    /// <summary>The digit, the power of ten of 십 to 천, the power of ten thousand of 만 and above, or the value of a native
    /// numeral.</summary>
    internal static int Value(int row) => ValueOf[row];

    /// <summary>What the second of two neighbours is above the first: 1 in 두세.</summary>
    internal static int Span(int row) => SpanOf[row];

    /// <summary>What a noun or an adverb makes of the figure beside it.</summary>
    internal static Claim Claims(int row) => (Claim)MeansOf[row];

    /// <summary>What a verb, affirmed, makes of the figure before it.</summary>
    internal static Claim Verb(int row) => (Claim)VerbOf[row];

    /// <summary>The verb's form.</summary>
    internal static VerbForm Form(int row) => (VerbForm)FormOf[row];

    /// <summary>Whether behind "X보다 Y" the verb makes Y the difference.</summary>
    internal static bool IsComparison(int row) => ComparisonOf[row] != 0;

    /// <summary>The currencies of a currency word or of a country, as indexes of the currency table.</summary>
    internal static ReadOnlySpan<ushort> Currencies(int row) => List(CurrencyOf[row]);

    /// <summary>The currency of a word behind a number that means no other; 0 for any other word.</summary>
    internal static ushort OnlyCurrency(int row) => OnlyCurrencyOf[row];

    /// <summary>The currencies that a word may name behind a country: USD, HKD, CAD … for 달러.</summary>
    internal static ReadOnlySpan<ushort> Named(int row) => List(NamedOf[row]);

    /// <summary>What the word is in a date.</summary>
    internal static DateWord Date(int row) => (DateWord)DateOf[row];

    /// <summary>The unit of the calendar that a word of a date is or names.</summary>
    internal static DateUnit UnitOf(int row) => (DateUnit)DateUnitOf[row];

    /// <summary>What a relative word counts from.</summary>
    internal static DateOrigin OriginOf(int row) => (DateOrigin)DateOriginOf[row];

    /// <summary>The number that goes with a word of a date: an offset, a count, a month.</summary>
    internal static int DateValue(int row) => DateValueOf[row];

    /// <summary>Whether a word is at least one of some things.</summary>
    internal static bool Is(int row, WordClass classes) => (Classes(row) & classes) != 0;

    /// <summary>Whether a word tells at least one of some things.</summary>
    internal static bool Tells(int row, Context tells) => (Tells(row) & tells) != 0;

    private static ReadOnlySpan<ushort> List(int list) => Lists[ListStarts[list]..ListStarts[list + 1]];
}
