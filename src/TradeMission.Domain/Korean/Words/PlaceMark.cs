namespace TradeMission.Domain.Korean.Words;

/// <summary>What a character is to the search for places at which figures may be.</summary>
[Flags]
internal enum PlaceMark : byte
{
    None = 0,

    /// <summary>A digit, a unit in hanja, a letter of decomposed hangul: a place wherever it stands.</summary>
    Always = 1 << 0,

    /// <summary>A unit of numbers begins with it.</summary>
    Unit = 1 << 1,

    /// <summary>A native numeral begins with it.</summary>
    Native = 1 << 2,

    /// <summary>A date without a digit begins with it.</summary>
    Opening = 1 << 3,

    /// <summary>A syllable of hangul: what is written onto it is the inside of a word, but for the two below.</summary>
    Syllable = 1 << 4,

    /// <summary>A word of numbers ends with it.</summary>
    NumberEnd = 1 << 5,

    /// <summary>A currency or a qualifier that stands before a number ends with it.</summary>
    BeforeEnd = 1 << 6,

    /// <summary>A numeral, or a date, is this character alone.</summary>
    Alone = 1 << 7,
}
