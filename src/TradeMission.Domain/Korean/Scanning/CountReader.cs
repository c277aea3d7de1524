using TradeMission.Domain.Korean.OldLexicon;
using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Korean.Scanning;

/// <summary>Reads one count around the number it starts with: 23명, 598개 업체, 8개의 기업, 2000여 중소업체, 두 곳, 3천~6천건.</summary>
internal static class CountReader<TText>
    where TText : struct, IText, allows ref struct
{
    private const string Modifiers = "은는이가을를에로며고다서";
    private const int NounReach = 4;
    private const int PeopleReach = 2;

    // Nobody counts in more than 조.
    private const int LargestShared = 12;

    internal static CountReading Read(scoped ref TText text, in Numeral number, int floor)
    {
        if (!StandsFree(ref text, number) || number.HasPoint || number.IsNegative)
        {
            return default;
        }

        var side = new AmountSide(number);
        if (!TryReadCounter(ref text, number, out var counter))
        {
            return TryReadUpper(ref text, number, SideReader<TText>.SkipSome(ref text, number.End, out _), out var upper, out counter) ? Range(ref text, number, side, upper, counter, floor) : default;
        }

        // 3명~5명: the counter is said twice.
        if (TryReadUpper(ref text, number, counter.End, out var second, out var again) && again.Word == counter.Word && second.Units == number.Units)
        {
            return Range(ref text, number, side, second, again, floor);
        }

        side.HasSome = counter.HasSome;
        return Single(ref text, number, side, counter, floor);
    }

    /// <summary>"2,3개사", two or three: no number, but two neighbours that the counter follows.</summary>
    internal static CountReading ReadPair(scoped ref TText text, int start, int floor)
    {
        int comma = text.Next(start);
        int second = text.Next(comma);
        int end = text.Next(second);
        if (text.Peek(comma) != ',' || !TryReadDigit(ref text, start, out var lower) || !TryReadDigit(ref text, second, out var upper)
            || NumeralSymbols.IsNumeral(text.Peek(end)) || !AreNeighbours(lower, upper))
        {
            return default;
        }

        return StandsFree(ref text, lower) && TryReadCounter(ref text, upper, out var counter)
            ? Range(ref text, lower, new(lower), upper, counter, floor)
            : default;
    }

    private static bool TryReadDigit(scoped ref TText text, int at, out Numeral number)
    {
        byte symbol = NumeralSymbols.Of(text.Peek(at));
        number = new() { Start = at, End = text.Next(at) };
        number.SetMantissa(0, (ulong)(symbol & NumeralSymbols.ValueMask));
        return (symbol & NumeralSymbols.KindMask) == NumeralSymbols.Digit;
    }

    private static CountReading Single(scoped ref TText text, in Numeral number, in AmountSide side, in Counter counter, int floor)
    {
        if (!side.TryGetValue(number, 0, out decimal value))
        {
            return default;
        }

        var before = BeforeReader<TText>.ReadQualifier(ref text, number.Start, floor);
        AfterReader<TText>.Read(ref text, counter.End, isComparison: false, out var after);
        var bounds = number switch
        {
            { IsSeveral: true } => Bounds.Of(2 * value, 9 * value, Qualifier.Indefinite),
            { Span: > 0 } => Bounds.Between(value, value + number.Span),
            _ => Bounds.Of(value, Qualifiers.Combine(before.Qualifier, after.Qualifier, side.HasSome || number.IsApproximate)),
        };
        return Found(number.Start, before.Start, counter, after.End, bounds);
    }

    private static CountReading Range(scoped ref TText text, in Numeral first, in AmountSide lower, in Numeral upper, in Counter counter, int floor)
    {
        if (!new AmountSide(upper).TryGetValue(upper, 0, out decimal high) || !SharedUnits.TryGetLower(first, lower, upper, high, out decimal low))
        {
            return default;
        }

        var before = BeforeReader<TText>.ReadQualifier(ref text, first.Start, floor);
        AfterReader<TText>.Read(ref text, counter.End, isComparison: false, out var after);
        bool isSeveral = first.IsSeveral || upper.IsSeveral;
        low = first.IsSeveral ? 2 * low : low;
        high = upper.IsSeveral ? 9 * high : high;
        if (low > high)
        {
            return default;
        }

        var bounds = isSeveral ? Bounds.Of(low, high, Qualifier.Indefinite) : Bounds.Between(low, high);
        return Found(first.Start, before.Start, counter, after.End, bounds);
    }

    private static CountReading Found(int start, int wholeStart, in Counter counter, int wholeEnd, Bounds bounds) => new()
    {
        IsRead = true,
        Match = new(start, counter.End - start),
        Whole = new(wholeStart, Math.Max(wholeEnd, Math.Max(counter.End, counter.WholeEnd)) - wholeStart),
        Count = new(bounds, counter.Word!),
    };

    // Not in 제9차, not in P300.
    private static bool StandsFree(scoped ref TText text, in Numeral number)
    {
        int last = text.Previous(number.Start);
        char before = text.Peek(last);
        return before is not ('제' or '.') && !char.IsAsciiDigit(before) && !(char.IsAsciiLetter(before) && !char.IsAsciiLetter(text.Peek(text.Previous(last))));
    }

    // "MOU2건", "EU27개국": an acronym that the number is written onto; KTX300대 may be a name.
    private static bool FollowsAcronym(scoped ref TText text, in Numeral number) => char.IsAsciiLetter(text.Peek(text.Previous(number.Start)));

    private static bool TryReadUpper(scoped ref TText text, in Numeral lower, int lowerEnd, out Numeral upper, out Counter counter)
    {
        upper = default;
        counter = default;
        int mark = Spaces.Skip(ref text, lowerEnd);
        char c = text.Peek(mark);
        bool isList = c == ',' && lowerEnd == lower.End;
        if (!isList && !Followers.IsRangeMark(c))
        {
            return false;
        }

        int start = Spaces.Skip(ref text, text.Next(mark));
        if (!NumeralSymbols.IsNumeralStart(text.Peek(start)))
        {
            return false;
        }

        NumeralReader<TText>.Read(ref text, start, isPhrase: false, out upper);
        return upper.IsRead && (!isList || AreNeighbours(lower, upper)) && TryReadCounter(ref text, upper, out counter);
    }

    // "2, 3개사", "20, 30명", "2, 3만명": two or three, twenty or thirty, twenty or thirty thousand.
    private static bool AreNeighbours(in Numeral lower, in Numeral upper)
    {
        if (lower is not { IsSmall: true, Units: 0 } || upper is not { IsSmall: true, HasPoint: false, FirstUnits: <= LargestShared })
        {
            return false;
        }

        ulong step = lower.SmallValue < 10 ? 1UL : 10;
        ulong unit = PowersOfTen.Of(upper.FirstUnits);
        return lower.SmallValue % step == 0 && upper.SmallValue % unit == 0 && upper.SmallValue / unit == lower.SmallValue + step;
    }

    // ---- the counter

    private static bool TryReadCounter(scoped ref TText text, in Numeral number, out Counter counter)
    {
        int at = SideReader<TText>.SkipSome(ref text, number.End, out bool hasSome);
        int start = Spaces.Skip(ref text, at);
        counter = new() { HasSome = hasSome };
        var table = number.IsNative ? CounterWords.NativeTable : CounterWords.CounterTable;
        int found = table.Match(ref text, start, out int end);
        if (found >= 0)
        {
            counter.Word = (number.IsNative ? CounterWords.NativeCounters : CounterWords.Counters)[found];
            counter.End = end;
            if (FollowsAcronym(ref text, number) && !CounterWords.AfterAcronyms.Contains(counter.Word))
            {
                return false;
            }

            if (counter.Word == "개")
            {
                return ReadPieces(ref text, start, end, ref counter);
            }

            if (CounterEvidence<TText>.Stands(ref text, number, counter.Word, hasSome, start - at, end))
            {
                return true;
            }
        }

        // 150만 시민, 50만 인구, 2000여 중소업체, 3백여 현지 업체
        if (number.LargestUnit > 0 && TryFindPeople(ref text, start, ref counter))
        {
            return true;
        }

        // "2012여수세계박람회" is no approximate number of fairs: a noun written onto 여 starts there.
        bool isGlued = start == at && CounterWords.NounTable.Match(ref text, start, out _) < 0;
        return hasSome && !isGlued && TryFindNoun(ref text, start, ref counter);
    }

    // 개 alone, or the noun behind it: 598개 업체, 26개 현지 업체, 8개의 기업, 15개업체대표.
    private static bool ReadPieces(scoped ref TText text, int start, int end, ref Counter counter)
    {
        if (CounterWords.NotAPiece.Match(ref text, end, out _) >= 0 || text.Peek(end) == '당')
        {
            return false;
        }

        bool isAttribute = text.Peek(end) == '의';
        int noun = Spaces.Skip(ref text, isAttribute ? text.Next(end) : end);
        bool isGlued = noun == end;
        if (isGlued && !Particles.EndWord(ref text, end) && CounterWords.NounTable.Match(ref text, end, out _) < 0)
        {
            return false;
        }

        // "3개 사": 개사 with a space in it.
        if (text.Peek(noun) == '사' && Particles.EndWord(ref text, text.Next(noun)))
        {
            counter.Word = "개사";
            counter.End = text.Next(noun);
            return true;
        }

        AfterReader<TText>.Read(ref text, end, isComparison: false, out var after);
        if (after.Qualifier is not null)
        {
            return true;
        }

        // "지사 185개와 협력사 1,900개": behind another particle than 의 the next noun is another thing.
        bool isListed = isGlued && Hangul.IsSyllable(text.Peek(end)) && CounterWords.NounTable.Match(ref text, end, out _) < 0;
        var withNoun = counter;
        if (!isListed && TryFindNoun(ref text, noun, ref withNoun))
        {
            counter.Word = withNoun.Word;
            counter.End = isAttribute ? end : withNoun.End;
            counter.WholeEnd = withNoun.End;
        }

        return true;
    }

    // 150만 시민, 350만 부산시민, 700만 재외 동포
    private static bool TryFindPeople(scoped ref TText text, int start, ref Counter counter)
    {
        int at = start;
        bool isMeasure = CounterWords.MeasureTable.Match(ref text, at, out int measureEnd) >= 0 && Particles.EndWord(ref text, measureEnd);
        for (int word = 0; word < PeopleReach && !isMeasure; word++)
        {
            if (TryFindNounInWord(ref text, CounterWords.PeopleTable, CounterWords.People, ref at, ref counter))
            {
                return true;
            }

            if (NumeralSymbols.KindOf(text.Peek(at)) != NumeralSymbols.Space || at == start || Modifiers.Contains(text.Peek(text.Previous(at))))
            {
                return false;
            }

            at = Spaces.Skip(ref text, at);
        }

        return false;
    }

    /// <summary>Finds the noun that is counted within the next words, passing over those that describe it.</summary>
    private static bool TryFindNoun(scoped ref TText text, int start, ref Counter counter)
    {
        int at = start;
        for (int word = 0; word < NounReach && Hangul.IsSyllable(text.Peek(at)); word++)
        {
            if (TryFindNounInWord(ref text, CounterWords.NounTable, CounterWords.Nouns, ref at, ref counter))
            {
                return true;
            }

            if (NumeralSymbols.KindOf(text.Peek(at)) != NumeralSymbols.Space || Modifiers.Contains(text.Peek(text.Previous(at))))
            {
                return false;
            }

            at = Spaces.Skip(ref text, at);
        }

        return false;
    }

    private static bool TryFindNounInWord(scoped ref TText text, WordTable table, string[] nouns, ref int at, ref Counter counter)
    {
        // 서명 ends with 명, but counts no persons: within a word only longer nouns are looked for.
        int start = at;
        while (Hangul.IsSyllable(text.Peek(at)) || text.Peek(at) is '·' or 'ㆍ')
        {
            int found = table.Match(ref text, at, out int end);
            if (found >= 0 && (at == start || nouns[found].Length > 1) && (Particles.EndWord(ref text, end) || text.Peek(end) is '대' or '관' or '사'))
            {
                counter.Word = nouns[found];
                counter.End = end;
                return true;
            }

            at = text.Next(at);
        }

        return false;
    }

    private struct Counter
    {
        internal string? Word;
        internal int End;
        internal bool HasSome;

        /// <summary>The end of the noun, also of one behind 개의, which is no part of the match.</summary>
        internal int WholeEnd;
    }
}
