using TradeMission.Domain.Korean.Scanning;

namespace TradeMission.Domain.Korean.OldLexicon;

/// <summary>The native numerals from 1 to 99, alone (하나, 스물) and before a counter (한, 스무).</summary>
internal static class NativeNumerals
{
    private static readonly (string Text, int Value)[] Units =
    [
        ("하나", 1), ("한", 1), ("둘", 2), ("두", 2), ("셋", 3), ("세", 3), ("넷", 4), ("네", 4), ("다섯", 5), ("여섯", 6), ("일곱", 7),
        ("여덟", 8), ("아홉", 9),
    ];

    private static readonly (string Text, int Value)[] Tens =
    [
        ("열", 10), ("스물", 20), ("서른", 30), ("마흔", 40), ("쉰", 50), ("예순", 60), ("일흔", 70), ("여든", 80), ("아흔", 90),
    ];

    // Two neighbours said in one word, and 두어, "about two". The span is what the second is above the first.
    private static readonly (string Text, int Value, byte Span)[] Neighbours =
    [
        ("한두", 1, 1), ("두세", 2, 1), ("두서너", 2, 2), ("서너", 3, 1), ("너댓", 4, 1), ("네댓", 4, 1), ("네다섯", 4, 1), ("너덧", 4, 1), ("너더댓", 4, 1),
        ("대여섯", 5, 1), ("예닐곱", 6, 1), ("일고여덟", 7, 1), ("일여덟", 7, 1), ("여덟아홉", 8, 1), ("엳아홉", 8, 1), ("두어", 2, 0), ("댓", 5, 0),
    ];

    // The last syllables of the forms that stand before a counter; a counted number is found by them.
    internal const string LastSyllables = "한두세네섯곱덟홉열무른흔쉰순든너댓덧";

    private const string Twenty = "스무";

    private static readonly WordTable UnitTable = new(Units.Select(unit => unit.Text));
    private static readonly WordTable TensTable = new(Tens.Select(tens => tens.Text));
    private static readonly WordTable NeighbourTable = new(Neighbours.Select(pair => pair.Text));
    private static readonly WordTable UnitsBefore =
        new(Units.Select(unit => unit.Text).Concat(Neighbours.Select(pair => pair.Text)), isBackward: true);

    private static readonly WordTable TensBefore = new(Tens.Select(tens => tens.Text), isBackward: true);

    /// <summary>Whether a native numeral starts at a position.</summary>
    internal static bool Starts<TText>(scoped ref TText text, int at)
        where TText : struct, IText, allows ref struct => TryRead(ref text, at, isPhrase: false, out _, out _);

    /// <summary>Reads a native numeral.</summary>
    internal static bool TryRead<TText>(scoped ref TText text, int at, bool isPhrase, out int value, out int end)
        where TText : struct, IText, allows ref struct
    {
        if (Phrases.TrySkip(ref text, at, Twenty, out end))
        {
            value = 20;
            return true;
        }

        int tens = TensTable.Match(ref text, at, out int tensEnd);
        int unit = isPhrase && tens >= 0 ? Spaces.Skip(ref text, tensEnd) : tensEnd;
        int units = UnitTable.Match(ref text, unit, out end);
        end = units < 0 ? tensEnd : end;
        value = (tens < 0 ? 0 : Tens[tens].Value) + (units < 0 ? 0 : Units[units].Value);
        return value > 0;
    }

    /// <summary>Reads two neighbours, which only a count has: 두세, 대여섯, 열두어.</summary>
    internal static bool TryReadNeighbours<TText>(scoped ref TText text, int at, out Numeral number)
        where TText : struct, IText, allows ref struct
    {
        int tens = TensTable.Match(ref text, at, out int unit);
        int found = NeighbourTable.Match(ref text, unit, out int end);
        number = new() { Start = at, End = end, IsNative = true, IsWords = true };
        if (found < 0)
        {
            return false;
        }

        var pair = Neighbours[found];
        number.SetMantissa(0, (ulong)((tens < 0 ? 0 : Tens[tens].Value) + pair.Value));
        number.Span = pair.Span;
        number.IsApproximate = pair.Span == 0;
        return true;
    }

    /// <summary>Where the native numeral that ends at a position starts; the position itself if there is none.</summary>
    internal static int StartBefore<TText>(scoped ref TText text, int at, int floor)
        where TText : struct, IText, allows ref struct
    {
        if (Phrases.TrySkipBack(ref text, at, Twenty, floor, out int start))
        {
            return start;
        }

        UnitsBefore.MatchBefore(ref text, at, floor, out start);
        TensBefore.MatchBefore(ref text, start, floor, out start);
        return start;
    }
}
