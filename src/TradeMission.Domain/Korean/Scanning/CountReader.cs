using TradeMission.Domain.Korean.Lexicon;
using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Korean.Scanning;

/// <summary>Reads one count around the number it starts with: 23명, 598개 업체, 8개의 기업, 2000여 중소업체, 두 곳, 3천~6천건.</summary>
internal static class CountReader<TText>
    where TText : struct, IText, allows ref struct
{
    private const string Modifiers = "은는이가을를에로며고다서";
    private const int NounReach = 4;

    internal static CountReading Read(scoped ref TText text, in Numeral number, int floor)
    {
        if (!StandsFree(ref text, number) || number.HasPoint || number.IsNegative)
        {
            return default;
        }

        var side = new AmountSide(number);
        if (!TryReadCounter(ref text, number, out var counter))
        {
            return TryReadUpper(ref text, number.End, out var upper, out counter) ? Range(ref text, number, side, upper, counter, floor) : default;
        }

        // 3명~5명: the counter is said twice.
        if (TryReadUpper(ref text, counter.End, out var second, out var again) && again.Word == counter.Word && second.Units == number.Units)
        {
            return Range(ref text, number, side, second, again, floor);
        }

        side.HasSome = counter.HasSome;
        return Single(ref text, number, side, counter, floor);
    }

    private static CountReading Single(scoped ref TText text, in Numeral number, in AmountSide side, in Counter counter, int floor)
    {
        if (!side.TryGetValue(number, 0, out decimal value))
        {
            return default;
        }

        var before = BeforeReader<TText>.ReadQualifier(ref text, number.Start, floor);
        AfterReader<TText>.Read(ref text, counter.End, isComparison: false, out var after);
        var bounds = number.IsSeveral
            ? Bounds.Of(2 * value, 9 * value, Qualifier.Indefinite)
            : Bounds.Of(value, Qualifiers.Combine(before.Qualifier, after.Qualifier, side.HasSome || number.IsApproximate));
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
        char before = text.Peek(text.Previous(number.Start));
        return before != '제' && !char.IsAsciiLetterOrDigit(before) && before != '.';
    }

    private static bool TryReadUpper(scoped ref TText text, int lowerEnd, out Numeral upper, out Counter counter)
    {
        upper = default;
        counter = default;
        int mark = Spaces.Skip(ref text, lowerEnd);
        char c = text.Peek(mark);
        if (!Followers.IsRangeMark(c))
        {
            return false;
        }

        int start = Spaces.Skip(ref text, text.Next(mark));
        if (!NumeralSymbols.IsNumeralStart(text.Peek(start)))
        {
            return false;
        }

        NumeralReader<TText>.Read(ref text, start, isPhrase: false, out upper);
        return upper.IsRead && TryReadCounter(ref text, upper, out counter);
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
            return counter.Word == "개" ? ReadPieces(ref text, start, end, ref counter) : Stands(ref text, number, counter.Word, start - at, end);
        }

        // 150만 시민, 2000여 중소업체, 3백여 현지 업체
        bool isLarge = number.LargestUnit > 0 && CounterWords.PeopleTable.Match(ref text, start, out end) >= 0 && Particles.EndWord(ref text, end);
        return (isLarge || hasSome) && TryFindNoun(ref text, start, ref counter);
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

    private static bool Stands(scoped ref TText text, in Numeral number, string word, int parted, int end)
    {
        if (text.Peek(end) == '당' || (!Particles.EndWord(ref text, end) && word.Length == 1))
        {
            return false;
        }

        bool isNamed = word is "인" && CounterWords.Kinds.Match(ref text, end, out int kindEnd) >= 0 && kindEnd > end;
        bool isScheme = word is "인" or "사" && NumeralSymbols.KindOf(text.Peek(Spaces.Skip(ref text, end))) == NumeralSymbols.Digit;
        if (isNamed || isScheme || (word is "인" && number.IsNative))
        {
            return false;
        }

        // 1대1, 3대 1: a ratio.
        if (word == "대" && NumeralSymbols.KindOf(text.Peek(Spaces.Skip(ref text, end))) == NumeralSymbols.Digit)
        {
            return false;
        }

        if (word == "대" && parted == 0)
        {
            return !number.IsSeveral && !IsRankOrAge(ref text, number, end);
        }

        // "일억 사" breaks off in a number: 사 is four there, and no company.
        if (number.IsWords && word.Length == 1 && NumeralSymbols.KindOf(word[0]) == NumeralSymbols.Word)
        {
            return false;
        }

        // 한 기업 is a certain company.
        return !number.IsNative || number.SmallValue > 1 || CounterWords.CountedByOne.Contains(word);
    }

    // 20대 are people in their twenties, 100대 기업 the hundred greatest.
    private static bool IsRankOrAge(scoped ref TText text, in Numeral number, int end)
    {
        ulong value = number.IsSmall ? number.SmallValue : ulong.MaxValue;
        bool isRound = value <= 10 || (value % 10 == 0 && value <= 1000);
        bool isAge = value is >= 10 and <= 90 && value % 10 == 0;
        int next = Spaces.Skip(ref text, end);
        return isAge || (isRound && next > end && Hangul.IsSyllable(text.Peek(next)) && CounterWords.Dealings.Match(ref text, next, out _) < 0);
    }

    /// <summary>Finds the noun that is counted within the next words, passing over those that describe it.</summary>
    private static bool TryFindNoun(scoped ref TText text, int start, ref Counter counter)
    {
        int at = start;
        for (int word = 0; word < NounReach && Hangul.IsSyllable(text.Peek(at)); word++)
        {
            if (TryFindNounInWord(ref text, ref at, ref counter))
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

    private static bool TryFindNounInWord(scoped ref TText text, ref int at, ref Counter counter)
    {
        while (Hangul.IsSyllable(text.Peek(at)) || text.Peek(at) is '·' or 'ㆍ')
        {
            int found = CounterWords.NounTable.Match(ref text, at, out int end);
            if (found >= 0 && (Particles.EndWord(ref text, end) || text.Peek(end) is '대' or '관' or '사'))
            {
                counter.Word = CounterWords.Nouns[found];
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
