namespace TradeMission.Domain.Korean.Words;

/// <summary>What a word may be in the grammar of figures; a word may be several things.</summary>
[Flags]
internal enum WordClass : ulong
{
    None = 0,

    // Numbers: numeral.tsv.
    Digit = 1UL << 0,
    Small = 1UL << 1,
    Large = 1UL << 2,
    Native = 1UL << 3,
    Pair = 1UL << 4,
    Several = 1UL << 5,
    Some = 1UL << 6,
    Minus = 1UL << 7,
    Point = 1UL << 8,

    // Money: currency.tsv, subunit.tsv, factor.tsv, country.tsv.
    CurrencyAfter = 1UL << 9,
    CurrencyBefore = 1UL << 10,
    Everyday = 1UL << 11,
    Marker = 1UL << 12,
    Subject = 1UL << 13,
    Subunit = 1UL << 14,
    Factor = 1UL << 15,
    Country = 1UL << 16,

    // Counts: counter.tsv.
    Counter = 1UL << 17,
    NativeCounter = 1UL << 18,
    Glued = 1UL << 19,
    One = 1UL << 20,
    CountNoun = 1UL << 21,
    People = 1UL << 22,
    Measure = 1UL << 23,
    LargeQuantity = 1UL << 24,
    Owner = 1UL << 25,

    // Qualifiers: qualifier.tsv, stem.tsv with ending.tsv, negation.tsv.
    QualifierBefore = 1UL << 26,
    QualifierAfter = 1UL << 27,
    Verb = 1UL << 28,
    Deny = 1UL << 29,
    Doubt = 1UL << 30,
    Ability = 1UL << 31,

    // Links: link.tsv.
    LinkMark = 1UL << 32,
    LinkFrom = 1UL << 33,
    LinkAnd = 1UL << 34,
    LinkTo = 1UL << 35,
    LinkList = 1UL << 36,

    // Particles: particle.tsv.
    Particle = 1UL << 37,
    Case = 1UL << 38,
    AfterConsonant = 1UL << 40,
    AfterVowel = 1UL << 41,
    AfterAny = 1UL << 42,

    // Other words: lookalike.tsv, date.tsv.
    Lookalike = 1UL << 43,
    Date = 1UL << 44,

    /// <summary>A lookalike that begins with a currency word: 원주민.</summary>
    LikeCurrency = 1UL << 45,

    /// <summary>A currency word that many words begin like: 원, 불, 엔, 동, 유로.</summary>
    Common = 1UL << 46,

    /// <summary>십 to 해.</summary>
    Unit = Small | Large,

    /// <summary>Sino-Korean numerals: 이, 백, 만.</summary>
    Numeral = Digit | Small | Large,

    /// <summary>A number may begin with it.</summary>
    NumberStart = Numeral | Native | Pair | Several,
}
