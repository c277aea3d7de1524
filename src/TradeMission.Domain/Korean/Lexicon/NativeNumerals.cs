using TradeMission.Domain.Korean.Scanning;

namespace TradeMission.Domain.Korean.Lexicon;

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

    // The last syllables of the forms that stand before a counter; a counted number is found by them.
    internal const string LastSyllables = "한두세네섯곱덟홉열무른흔쉰순든";

    private const string Twenty = "스무";

    private static readonly WordTable UnitTable = new(Units.Select(unit => unit.Text));
    private static readonly WordTable TensTable = new(Tens.Select(tens => tens.Text));
    private static readonly WordTable UnitsBefore = new(Units.Select(unit => unit.Text), isBackward: true);
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
