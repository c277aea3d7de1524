using TradeMission.Domain.Korean.OldLexicon;

namespace TradeMission.Domain.Korean.Scanning;

/// <summary>Whether a word behind a number counts there: many counters also make an ordinal, an age or another word.</summary>
internal static class CounterEvidence<TText>
    where TText : struct, IText, allows ref struct
{
    /// <param name="text">The text.</param>
    /// <param name="number">The number.</param>
    /// <param name="word">The counter behind it.</param>
    /// <param name="hasSome">Whether 여 stands between the two.</param>
    /// <param name="parted">How many spaces part them.</param>
    /// <param name="end">Where the counter ends.</param>
    internal static bool Stands(scoped ref TText text, in Numeral number, string word, bool hasSome, int parted, int end)
    {
        if (text.Peek(end) == '당' || (word.Length == 1 && !EndsWord(ref text, end)))
        {
            return false;
        }

        if (number.IsNative)
        {
            return StandsBehindNative(number, word, parted);
        }

        // "일억 사" breaks off in a number: 사 is four there, and no company.
        if (number.IsWords && word.Length == 1 && NumeralSymbols.KindOf(word[0]) == NumeralSymbols.Word)
        {
            return false;
        }

        bool isBeforeDigit = NumeralSymbols.KindOf(text.Peek(Spaces.Skip(ref text, end))) == NumeralSymbols.Digit;
        return word switch
        {
            "인" => !isBeforeDigit && !(number.IsBareUnits && parted == 0) && !IsKind(ref text, number, end),
            "사" => !isBeforeDigit,
            "종" => hasSome || !IsFollowedBy(ref text, CounterWords.KindsOfClass, end),
            "대" => !isBeforeDigit && (parted > 0 || hasSome || AreMachines(ref text, number, end)),
            "점" => hasSome || AreWorks(ref text, number, end),
            "번" => IsFollowedBy(ref text, CounterWords.TimesBehind, end),
            "호" or "기" => hasSome || number.Units > 0,
            "세대" => hasSome || AreHouseholds(number),
            _ => true,
        };
    }

    // 한 기업 is a certain company; 세종 is a city, 열대 a climate.
    private static bool StandsBehindNative(in Numeral number, string word, int parted)
    {
        bool isWritten = parted > 0 || CounterWords.WrittenOnto.Contains(word);
        bool isOne = number is { IsSmall: true, SmallValue: 1, Span: 0 };
        return isWritten && word != "인" && (!isOne || CounterWords.CountedByOne.Contains(word));
    }

    // 명, and with a qualifier written onto it: 1백명선, 20명안팎.
    private static bool EndsWord(scoped ref TText text, int end) =>
        Particles.EndWord(ref text, end) || (QualifierWords.After.Match(ref text, end, out int wordEnd) >= 0 && Particles.EndWord(ref text, wordEnd));

    private static bool IsFollowedBy(scoped ref TText text, WordTable table, int end) => table.Match(ref text, end, out int wordEnd) >= 0 && wordEnd > end;

    private static bool IsPrecededBy(scoped ref TText text, WordTable table, in Numeral number) =>
        table.MatchBefore(ref text, Spaces.SkipBack(ref text, number.Start, 0), 0, out _) >= 0;

    // 1인 가구, 4인 가족
    private static bool IsKind(scoped ref TText text, in Numeral number, int end) =>
        number is { IsSmall: true, SmallValue: <= 10 } && IsFollowedBy(ref text, CounterWords.Kinds, end);

    // 버스 30대; but 20대 are people in their twenties, 100대 기업 the hundred greatest, the 17대 국회의원 those of the 17th term.
    private static bool AreMachines(scoped ref TText text, in Numeral number, int end)
    {
        if (number.IsSeveral)
        {
            return false;
        }

        // "SUV 30대", "F-35A 40대"
        int before = text.Previous(Spaces.SkipBack(ref text, number.Start, 0));
        if (char.IsAsciiLetter(text.Peek(before)) || IsPrecededBy(ref text, CounterWords.MachinesBefore, number))
        {
            return true;
        }

        ulong value = number.IsSmall ? number.SmallValue : ulong.MaxValue;
        bool isRound = value <= 10 || (value % 10 == 0 && value <= 1000);
        bool isTerm = value < 100 && IsFollowedBy(ref text, CounterWords.Offices, end);
        bool isAge = value is >= 10 and <= 90 && value % 10 == 0;
        int next = Spaces.Skip(ref text, end);
        bool isRank = isRound && next > end && Hangul.IsSyllable(text.Peek(next)) && !IsDealing(ref text, next);
        return !isAge && !isRank && !isTerm;
    }

    // 100대 수출, 100대 공급해; but 5대 수출국 and 5대 수출 품목 are the five greatest.
    private static bool IsDealing(scoped ref TText text, int at) =>
        CounterWords.Dealings.Match(ref text, at, out int end) >= 0
        && CounterWords.Ranked.Match(ref text, end, out _) < 0
        && (Particles.EndWord(ref text, end) || CounterWords.DealingEnds.Contains(text.Peek(end)));

    // 작품 120점, 50점의 사진; other points are scores.
    private static bool AreWorks(scoped ref TText text, in Numeral number, int end)
    {
        bool isAttribute = text.Peek(end) == '의';
        return IsPrecededBy(ref text, CounterWords.WorksBefore, number)
            || (isAttribute && CounterWords.Works.Match(ref text, Spaces.Skip(ref text, text.Next(end)), out _) >= 0);
    }

    // 850세대 are households; 3세대, 586세대 and 2030세대 are generations.
    private static bool AreHouseholds(in Numeral number) =>
        number.Units > 0 || (number is { IsSmall: true, SmallValue: > 10 } && !CounterWords.Generations.Contains((int)Math.Min(number.SmallValue, int.MaxValue)));
}
