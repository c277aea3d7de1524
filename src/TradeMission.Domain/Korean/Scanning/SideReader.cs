using System.Runtime.CompilerServices;
using TradeMission.Domain.Korean.OldLexicon;
using TradeMission.Domain.Monetary;

namespace TradeMission.Domain.Korean.Scanning;

/// <summary>Reads what belongs to one number: the currency behind it or before it, subunits and the closing 정.</summary>
internal static class SideReader<TText>
    where TText : struct, IText, allows ref struct
{
    private const int WeightReach = 8;
    private const string OpeningQuotes = "「『‘“'\"《〈(（";
    private const string ClosingQuotes = "」』’”'\"》〉)）";

    /// <summary>Reads the currency behind a number, and what belongs to the two.</summary>
    internal static void Read(scoped ref TText text, in Numeral number, bool isPhrase, out AmountSide side)
    {
        side = new(number);
        int at = SkipSome(ref text, number.End, out bool hasSome);
        if (!TryReadCurrency(ref text, at, number, isPhrase, out int end, out var word))
        {
            return;
        }

        side.HasSome = hasSome;
        side.After = word;
        side.End = end;
        if (end < text.Length)
        {
            ReadSubunits(ref text, ref side);
            side.End = SkipClosing(ref text, side.End, word!);
            side.End = SkipSomeBehind(ref text, side.End, ref side.HasSome);
        }
    }

    /// <summary>Moves over 여 behind a number, and the spaces around it.</summary>
    internal static int SkipSome(scoped ref TText text, int at, out bool hasSome)
    {
        int next = Spaces.Skip(ref text, at);
        hasSome = NumeralSymbols.KindOf(text.Peek(next)) == NumeralSymbols.Some;
        return hasSome ? text.Next(next) : at;
    }

    /// <summary>Whether a currency word may be read as one, given what stands behind it and how it stands to its number.</summary>
    internal static bool Stands(scoped ref TText text, CurrencyWord word, in Numeral number, bool isParted, int end)
    {
        if (word.ContinuationStarts.Contains(text.Peek(end)) && IsAnotherWord(ref text, word, end))
        {
            return false;
        }

        if (char.IsAsciiLetter(word.Text[0]))
        {
            return !word.IsEveryday && !char.IsAsciiLetterOrDigit(text.Peek(end));
        }

        if (!word.IsShort)
        {
            return !(word.Text == "파운드" && (IsWeight(ref text, number.Start) || IsWeighed(ref text, end)));
        }

        if ((word.Text == "동" && !IsDong(ref text, number, end)) || (isParted ? IsExpedition(ref text, number, end) : IsPart(ref text, number, end)))
        {
            return false;
        }

        bool isOpen = !isParted && (number.IsWords ? IsTower(ref text, word, number, end) : IsSum(number) && word.Text != "동");
        return isOpen || Particles.EndWord(ref text, end) || MoneyNouns.Table.Match(ref text, end, out _) >= 0;
    }

    private static bool IsAnotherWord(scoped ref TText text, CurrencyWord word, int end)
    {
        foreach (string continuation in word.Continuations)
        {
            if (Phrases.TrySkip(ref text, end, continuation, out int continued) && !IsMoneyNoun(ref text, end, continued))
            {
                return true;
            }
        }

        return false;
    }

    private static bool TryReadCurrency(scoped ref TText text, int numberEnd, in Numeral number, bool isPhrase, out int end, out CurrencyWord? word)
    {
        int at = Spaces.Skip(ref text, numberEnd);
        int found = CurrencyWords.After.Match(ref text, at, out end);
        bool isQuoted = found < 0 && IsOneOf(OpeningQuotes, text.Peek(at));
        if (isQuoted)
        {
            found = CurrencyWords.After.Match(ref text, text.Next(at), out end);
        }

        word = found < 0 ? null : CurrencyWords.AfterWords[found];
        if (word is null || (!isPhrase && !(Stands(ref text, word, number, at != numberEnd, end) && IsWholeWord(ref text, word, number, end))))
        {
            return false;
        }

        if (isQuoted)
        {
            bool isClosed = IsOneOf(ClosingQuotes, text.Peek(end));
            end = text.Next(end);
            return isClosed;
        }

        return true;
    }

    private static bool IsOneOf(string marks, char c) => c != '\0' && marks.Contains(c);

    // "천원군", "천불탑", "만원버스": a number of units alone makes an amount with 원 only where the word ends.
    private static bool IsWholeWord(scoped ref TText text, CurrencyWord word, in Numeral number, int end)
    {
        if (!word.IsShort || !number.IsBareUnits)
        {
            return !number.IsWords || number.Units > 0;
        }

        return number.SmallValue != 10_000
            || word.Text != "원"
            || MoneyNouns.PricesOnly.Match(ref text, Spaces.Skip(ref text, end), out _) >= 0
            || FollowsGeum(ref text, number);
    }

    private static bool IsWeight(scoped ref TText text, int start)
    {
        int before = start;
        for (int i = 0; i < WeightReach && before > 0; i++)
        {
            before = text.Previous(before);
            if (CurrencyWords.Weights.Match(ref text, before, out _) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    // "16파운드 공", "200파운드(약 90㎏)"
    private static bool IsWeighed(scoped ref TText text, int end)
    {
        if (CurrencyWords.Weighed.Match(ref text, end, out _) >= 0)
        {
            return true;
        }

        bool isBracket = text.Peek(end) is '(' or '（';
        for (int i = 0; isBracket && i < WeightReach; i++)
        {
            end = text.Next(end);
            if (IsOneOf(CurrencyWords.WeightSigns, text.Peek(end)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDong(scoped ref TText text, in Numeral number, int end) =>
        (number.LastUnit is 4 or 8 or 12 && CurrencyWords.Buildings.MatchBefore(ref text, Spaces.SkipBack(ref text, number.Start, 0), 0, out _) < 0)
        || Phrases.TrySkip(ref text, Spaces.Skip(ref text, end), "지폐", out _);

    // 2만 원정 응원단; on paper 정 closes an amount that 금 opens, or one in words.
    private static bool IsExpedition(scoped ref TText text, in Numeral number, int end) =>
        text.Peek(end) == '정' && text.Peek(text.Next(end)) != '도' && !number.IsWords && !FollowsGeum(ref text, number);

    // Any noun may be written onto a sum, 300만원지원, but 20원피스 and 10불가 are no sums.
    private static bool IsSum(in Numeral number) => number.Units > 0 || !number.IsSmall || number.SmallValue >= 100;

    // The tower that rewards exports, 백만불탑; but 천불탑 has a thousand Buddhas.
    private static bool IsTower(scoped ref TText text, CurrencyWord word, in Numeral number, int end) =>
        word.Text == "불" && text.Peek(end) == '탑' && number.LargestUnit > 0 && number.FirstUnits != 4;

    // 2원화, 3불 정책
    private static bool IsPart(scoped ref TText text, in Numeral number, int end) =>
        number.Units == 0 && number.IsSmall && number.SmallValue is > 1 and < 10 && CurrencyWords.Parts.Match(ref text, end, out _) >= 0;

    private static bool FollowsGeum(scoped ref TText text, in Numeral number) =>
        Phrases.TrySkipBack(ref text, Spaces.SkipBack(ref text, number.Start, 0), "금", 0, out _);

    // 불만 is dissatisfaction and 원조 aid, but 원대 is the range of won and 원조차 a particle: the longer word wins.
    private static bool IsMoneyNoun(scoped ref TText text, int at, int end) =>
        (MoneyNouns.Table.Match(ref text, at, out int nounEnd) >= 0 && nounEnd > end) || Particles.SkipOne(ref text, at) > end;

    private static void ReadSubunits(scoped ref TText text, ref AmountSide side)
    {
        int at = Spaces.Skip(ref text, side.End);
        if (NumeralSymbols.IsNumeral(text.Peek(at)))
        {
            ReadSubunits(ref text, at, ref side);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ReadSubunits(scoped ref TText text, int at, ref AmountSide side)
    {
        NumeralReader<TText>.Read(ref text, at, isPhrase: false, out var number);
        int found = number.IsRead ? CurrencyWords.Subunits.Match(ref text, Spaces.Skip(ref text, number.End), out int end) : Fail(out end);
        if (found >= 0
            && number.IsSmall
            && number.SmallValue < 100
            && CurrencyWords.SubunitWords[found].Codes.Contains(side.After!.Candidates[0].Code, StringComparison.Ordinal))
        {
            side.Subunits = (int)number.SmallValue;
            side.End = end;
        }

        static int Fail(out int end)
        {
            end = 0;
            return -1;
        }
    }

    // 2천억원여
    private static int SkipSomeBehind(scoped ref TText text, int end, ref bool hasSome)
    {
        if (NumeralSymbols.KindOf(text.Peek(end)) != NumeralSymbols.Some || !Particles.EndWord(ref text, text.Next(end)))
        {
            return end;
        }

        hasSome = true;
        return text.Next(end);
    }

    // 일금 백만원정, 三百萬圓整
    private static int SkipClosing(scoped ref TText text, int end, CurrencyWord word)
    {
        if (word.Candidates[0] != Currency.Krw || text.Peek(end) is not ('정' or '整'))
        {
            return end;
        }

        int after = text.Next(end);
        return text.Peek(after) != '도' && Particles.EndWord(ref text, after) ? after : end;
    }
}
