using System.Text;
using System.Text.RegularExpressions;
using NodaTime;
using TradeMission.Domain.Korean;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Parsing;
using TradeMission.Domain.Quantities;
using TradeMission.Domain.Tests.Korean;
using Found = (TradeMission.Domain.Korean.FigureKinds Kind, TradeMission.Domain.Parsing.TextSpan Span, string Value);

namespace TradeMission.Domain.Tests.Properties.Fuzzing;

/// <summary>What holds of reading and finding figures, whatever the text is.</summary>
internal static partial class TextLaws
{
    // Sentences of their own line, without a figure.
    private const string Before = "머리말을 적는다.\n";
    private const string After = "\n\n맺음말을 적는다.";

    // A currency for every word that stands for several.
    private static readonly KoreanAmountOptions AnyOfSeveral = new()
    {
        AmbiguousCurrencies = [Currency.FromCode("MXN"), Currency.FromCode("NOK"), Currency.FromCode("IRR"), Currency.FromCode("KWD"), Currency.FromCode("KES"), Currency.FromCode("SEK")],
    };

    private static readonly LocalDate Reference = new(2024, 5, 13);

    /// <summary>The laws by their names.</summary>
    internal static IReadOnlyDictionary<string, Action<FuzzCase>> All { get; } = new Dictionary<string, Action<FuzzCase>>
    {
        ["reading-never-throws"] = ReadingNeverThrows,
        ["matches-are-ordered-and-disjoint"] = MatchesAreOrderedAndDisjoint,
        ["a-match-alone-is-the-same-amount"] = MatchAloneIsTheSameAmount,
        ["a-count-alone-is-the-same-count"] = CountAloneIsTheSameCount,
        ["a-phrase-is-found-as-it-is-read"] = PhraseIsFoundAsItIsRead,
        ["a-phrase-has-the-value-it-was-made-of"] = PhraseHasItsValue,
        ["a-number-has-its-value"] = NumberHasItsValue,
        ["encodings-agree"] = EncodingsAgree,
        ["decomposed-hangul-reads-alike"] = DecomposedReadsAlike,
        ["text-around-changes-nothing"] = TextAroundChangesNothing,
    };

    private static void ReadingNeverThrows(FuzzCase given)
    {
        string text = given.Text;
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        ReadOnlySpan<byte> units = Encoding.Unicode.GetBytes(text);
        Require(KoreanNumeral.Read(text).Error, KoreanNumeral.TryParse(text, out _), text.Length);
        Require(KoreanNumeral.Read(units).Error, KoreanNumeral.TryParse(units, out _), units.Length);
        Require(KoreanAmount.Read(text).Error, KoreanAmount.TryParseAnnounced(text, out _), text.Length);
        Require(KoreanAmount.Read(utf8).Error, KoreanAmount.TryParseAnnounced(utf8, out _), utf8.Length);
        Require(KoreanAmount.Read(units).Error, KoreanAmount.TryParseAnnounced(units, out _), units.Length);
        Require(KoreanDate.Read(text, Reference).Error, KoreanDate.TryParse(text, Reference, out _), text.Length);
        Require(KoreanDate.Read(units).Error, KoreanDate.TryParse(units, out _), units.Length);
        Require(KoreanCount.Read(text).Error, KoreanCount.TryParse(text, out _), text.Length);
        Require(KoreanCount.Read(units).Error, KoreanCount.TryParse(units, out _), units.Length);
        int end = 0;
        foreach (var match in KoreanText.EnumerateFigures(units, Reference))
        {
            LawBrokenException.ThrowIf(match.Span.Start < end || match.Span.Length <= 0, $"{match} starts before {end} in bytes that are no UTF-8");
            end = match.Span.End;
        }
    }

    // The same question asked twice has one answer, and an error points into the text.
    private static void Require(ParseError error, bool isRead, int length) => LawBrokenException.ThrowIf(
        isRead != (error.Kind == ParseErrorKind.None) || error.Span.Start < 0 || error.Span.End > length,
        $"read is {isRead}, and the error is {error} in a text of {length}");

    private static void MatchesAreOrderedAndDisjoint(FuzzCase given)
    {
        int end = 0;
        int index = 0;
        foreach (var match in KoreanText.EnumerateAmounts(given.Text))
        {
            LawBrokenException.ThrowIf(
                match.Start < end || match.Length <= 0 || match.Index != index++ || match.ConversionOf >= match.Index,
                $"{match} starts before {end}, is empty or is numbered wrongly");
            end = match.Span.End;
        }

        LawBrokenException.ThrowIf(end > given.Text.Length, $"a match ends at {end}, the text at {given.Text.Length}");
        end = 0;
        foreach (var match in KoreanText.EnumerateFigures(given.Text, Reference))
        {
            LawBrokenException.ThrowIf(match.Span.Start < end || match.Span.Length <= 0, $"{match} starts before {end} or is empty");
            end = match.Span.End;
        }

        LawBrokenException.ThrowIf(end > given.Text.Length, $"a figure ends at {end}, the text at {given.Text.Length}");
    }

    // A match is a phrase of its own unless its currency stands before a qualifier and so outside, "미화 약 300만".
    // What the words outside the match say of the bounds is lost; the figures and the currency are not, but of a range between bounds, whose
    // upper one may stand outside: 4억 원 이상 8억 원을 넘지 않는.
    private static void MatchAloneIsTheSameAmount(FuzzCase given)
    {
        foreach (var match in FiguresFound.Amounts(given.Text))
        {
            string phrase = Alone(given.Text, match.Span, text => KoreanAmount.Read(text, AnyOfSeveral).IsSuccess);
            if (match.IsAmbiguous && "△▲▽▼".Contains(phrase[0], StringComparison.Ordinal))
            {
                // Behind a word the triangle is a sign in doubt, at the start of a phrase it begins an item of a list.
                continue;
            }

            var read = KoreanAmount.Read(phrase, AnyOfSeveral);
            bool isBetweenBounds = match.Amount.Qualifier == Qualifier.Range && LowerBound().IsMatch(phrase);
            bool isSubunit = read.Error.Kind == ParseErrorKind.UnexpectedText && IsSubunit(phrase[read.Error.Position..]);
            if (read.Error.Kind == ParseErrorKind.MissingCurrency || (isBetweenBounds && !read.IsSuccess) || isSubunit)
            {
                // What a figure is of may stand outside the match: "배럴당 50센트".
                continue;
            }

            LawBrokenException.ThrowIf(!read.IsSuccess, $"'{phrase}' is found as {match.Amount}, and alone is no amount: {read.Error.Rule}");
            var alone = read.Value;
            LawBrokenException.ThrowIf(
                Figure(alone.Bounds) != Figure(match.Amount.Bounds)
                || alone.IsCurrencyImplied != match.Amount.IsCurrencyImplied
                || (!match.Amount.Currency.IsNone && alone.Currency != match.Amount.Currency),
                $"'{phrase}' is found as {match.Amount}, and alone is {alone}");
        }
    }

    private static bool IsSubunit(string word) => word is "센트" or "펜스" or "페니";

    // The noun of "8개의 기업" stands outside the match. A number in words before 사 may be a number with a digit too many, 일억 사만, and 대
    // behind 억 counts machines only where their name stands before it, 동 buildings likewise.
    private static void CountAloneIsTheSameCount(FuzzCase given)
    {
        foreach (var match in FiguresFound.Counts(given.Text)
            .Where(match => match.Count.Counter is not ("사" or "대" or "동") && !given.Text.AsSpan(match.Span.End).StartsWith("의", StringComparison.Ordinal)))
        {
            string phrase = Alone(given.Text, match.Span, text => KoreanCount.TryParse(text, out _));
            bool isRead = KoreanCount.TryParse(phrase, out var alone);
            LawBrokenException.ThrowIf(
                !isRead || Figure(alone.Bounds) != Figure(match.Count.Bounds) || alone.Counter != match.Count.Counter,
                $"'{phrase}' is found as {match.Count}, and alone is {(isRead ? alone : "none")}");
        }
    }

    // A line end within a match is one of wrapped prose: nothing, or a space.
    private static string Alone(string text, TextSpan span, Func<string, bool> isRead)
    {
        string match = text.Substring(span.Start, span.Length);
        string joined = match.ReplaceLineEndings("");
        return isRead(joined) ? joined : match.ReplaceLineEndings(" ");
    }

    // Where the whole text is one figure, no part of it is found as another one. In running text a phrase begins for certain at a digit
    // or a sign with a digit: 조8억, 천 십오원 may begin inside a word, and a hyphen at the start of a line is a bullet. 자 ends words too often
    // to be a unit there, and 동 behind digits numbers a building.
    private static void PhraseIsFoundAsItIsRead(FuzzCase given)
    {
        if (!CertainStart().IsMatch(given.Text) || given.Text.AsSpan().ContainsAny('자', '동') || KoreanAmount.Read(given.Text, AnyOfSeveral) is not { IsSuccess: true, Value: var read })
        {
            return;
        }

        // In running text 에서 and 부터 alone stand between two amounts, and a number in units does not start behind the 지 of 내지.
        bool isOneFigure = read.Qualifier is not (Qualifier.Range or Qualifier.Indefinite);
        bool isOneRange = !given.Text.Contains("에서", StringComparison.Ordinal) && !given.Text.Contains("부터", StringComparison.Ordinal)
            && !given.Text.Contains("내지", StringComparison.Ordinal);
        foreach (var match in FiguresFound.Amounts(given.Text).Where(match => isOneFigure || (isOneRange && match.Span.End == given.Text.Length)))
        {
            LawBrokenException.ThrowIf(
                match.ConversionOf is null && (Figure(match.Amount.Bounds) != Figure(read.Bounds) || (!match.Amount.Currency.IsNone && match.Amount.Currency != read.Currency)),
                $"'{given.Text}' is read as {read}, and {match.Amount} is found in it at {match.Span}");
        }
    }

    private static void PhraseHasItsValue(FuzzCase given)
    {
        if (given.Phrase is not { } phrase)
        {
            return;
        }

        bool isRead = KoreanAmount.TryParseAnnounced(phrase.Text, out var read);
        LawBrokenException.ThrowIf(
            !isRead || (read.Lower ?? read.Upper) != phrase.Value || read.Currency.Code != phrase.Currency || read.Qualifier != phrase.Qualifier,
            $"'{phrase.Text}' is read as {read}, and was made of {phrase.Value} {phrase.Currency}, {phrase.Qualifier}");
        int start = given.Text.IndexOf(phrase.Core, StringComparison.Ordinal);
        int end = start + phrase.Core.Length;
        bool isFound = false;
        foreach (var match in FiguresFound.Amounts(given.Text))
        {
            bool isItself = match.Start == start && match.Span.End == end;
            isFound |= isItself;
            LawBrokenException.ThrowIf(
                match.Start < end && match.Span.End > start && ((match.Amount.Lower ?? match.Amount.Upper) != phrase.Value || match.Amount.Currency.Code != phrase.Currency),
                $"{match.Amount} is found at {match.Span}, and the phrase was made of {phrase.Value} {phrase.Currency}");
            LawBrokenException.ThrowIf(
                given.IsAlone && isItself && match.Amount.Qualifier != phrase.Qualifier,
                $"the amount is found as {match.Amount}, and the phrase was made {phrase.Qualifier}");
        }

        LawBrokenException.ThrowIf(given.IsAlone && !isFound, $"'{phrase.Core}' is not found");
    }

    private static void NumberHasItsValue(FuzzCase given)
    {
        if (KoreanNumeral.TryParse(given.Text, out decimal read) && ReferenceNumeral.TryRead(given.Text, out decimal value))
        {
            LawBrokenException.ThrowIf(value != read, $"'{given.Text}' is read as {read}, and its groups add up to {value}");
        }
    }

    private static void EncodingsAgree(FuzzCase given)
    {
        if (IsWellFormed(given.Text))
        {
            RequireSame(FiguresFound.OfUtf16(given.Text, Reference), FiguresFound.OfUtf8(given.Text, Reference), "in UTF-8");
        }
    }

    // 3구백9일: where digits go on with digits in hangul, composed hangul is passed over place by place, and the whole run is where it must be read.
    private static void DecomposedReadsAlike(FuzzCase given)
    {
        if (!MixedDigits().IsMatch(given.Text) && !given.Text.Any(c => c is >= '\u1100' and <= '\u11FF'))
        {
            var composed = FiguresFound.OfUtf16(given.Text, Reference).ConvertAll(found => found with { Span = Decomposed(given.Text, found.Span) });
            RequireSame(composed, FiguresFound.OfUtf16(Nfd.Of(given.Text), Reference), "decomposed");
        }
    }

    private static void TextAroundChangesNothing(FuzzCase given)
    {
        var alone = FiguresFound.Amounts(given.Text).ConvertAll(match => (match.Start + Before.Length, match.Length, match.Amount.ToString(), match.ConversionOf));
        var inside = FiguresFound.Amounts(Before + given.Text + After).ConvertAll(match => (match.Start, match.Length, match.Amount.ToString(), match.ConversionOf));
        LawBrokenException.ThrowIf(!alone.SequenceEqual(inside), $"alone: {string.Join("; ", alone)}; inside: {string.Join("; ", inside)}");
    }

    private static void RequireSame(List<Found> plain, List<Found> other, string how) =>
        LawBrokenException.ThrowIf(!plain.SequenceEqual(other), $"plain: {string.Join("; ", plain)}; {how}: {string.Join("; ", other)}");

    private static TextSpan Decomposed(string text, TextSpan span) =>
        new(Nfd.Of(text.AsSpan(0, span.Start)).Length, Nfd.Of(text.AsSpan(span.Start, span.Length)).Length);

    private static bool IsWellFormed(string text) => text.EnumerateRunes().Sum(rune => rune.Utf16SequenceLength) == text.Length
        && !text.EnumerateRunes().Contains(Rune.ReplacementChar);

    private static (decimal?, decimal?) Figure(in Bounds bounds) => bounds.Qualifier is Qualifier.Range or Qualifier.Indefinite
        ? (bounds.Lower, bounds.Upper)
        : (bounds.Lower ?? bounds.Upper, bounds.Upper ?? bounds.Lower);

    [GeneratedRegex("이상|초과", RegexOptions.CultureInvariant)]
    private static partial Regex LowerBound();

    [GeneratedRegex(@"\d[일이삼사오육칠팔구]", RegexOptions.CultureInvariant)]
    private static partial Regex MixedDigits();

    [GeneratedRegex(@"^\s*(?:(?:약|최소|최대)\s*)?[A-Z$₩€£¥]{0,4}\s?\d", RegexOptions.CultureInvariant)]
    private static partial Regex CertainStart();
}
