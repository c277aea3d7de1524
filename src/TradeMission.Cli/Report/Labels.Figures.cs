using TradeMission.Cli.Output;
using TradeMission.Domain.Calendar;
using TradeMission.Domain.Korean;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Quantities;

namespace TradeMission.Cli.Report;

// Figures in words.
internal sealed partial class Labels
{
    /// <summary>"약 325만 달러", "about USD 3,250,000".</summary>
    internal string Of(AnnouncedAmount amount) =>
        Of(amount.Bounds, side => MoneyOf(side, amount.Currency), side => SideOf(side, amount.Currency));

    /// <summary>The figure alone, "6 이상".</summary>
    internal string Of(Bounds bounds) => Of(bounds, Number, Number);

    /// <summary>"6개사", "약 20명".</summary>
    internal string Of(AnnouncedCount count) => isKorean
        ? Of(count.Bounds, side => Number(side) + count.Counter, Number)
        : $"{Of(count.Bounds, Number, Number)} {count.Counter}";

    /// <summary>An amount in digits, "USD 3,250,000"; null where the language writes it so anyway.</summary>
    internal string? DigitsOf(AnnouncedAmount amount) => isKorean ? $"{amount.Currency.Code} {FigureText.Of(amount.Bounds)}" : null;

    /// <summary>A round figure of an axis, "1천만", "10M".</summary>
    internal string Axis(decimal value) => isKorean
        ? KoreanNumeral.Format(value, KoreanNumeralStyle.Grouped)
        : value switch
        {
            >= 1_000_000_000_000 => Number(value / 1_000_000_000_000) + "T",
            >= 1_000_000_000 => Number(value / 1_000_000_000) + "B",
            >= 1_000_000 => Number(value / 1_000_000) + "M",
            >= 1_000 => Number(value / 1_000) + "k",
            _ => Number(value),
        };

    /// <summary>The name of a currency.</summary>
    internal string NameOf(Currency currency) => isKorean ? currency.KoreanName : currency.EnglishName;

    /// <summary>What a figure of a text is read as, in lines.</summary>
    internal string ReadingOf(in FigureMatch figure) => figure.Kind switch
    {
        FigureKinds.Amount => ReadingOf(figure.Amount.Amount),
        FigureKinds.Date => ReadingOf(figure.Date.Date),
        _ => Of(figure.Count.Count),
    };

    private string ReadingOf(AnnouncedAmount amount) => Join(
        isKorean ? Of(amount) : null,
        Of(amount.Bounds, side => $"{amount.Currency.Code} {Number(side)}", Number),
        amount.IsCurrencyImplied ? Implied : null,
        amount.Currency.IsNone ? NoCurrency : null);

    private string ReadingOf(AnnouncedDate date) => Join(
        Of(date.Start, date.End),
        date.ToEdtf(),
        date.Stay is { } stay ? Of(stay) : null,
        date.Agrees switch { true => StayAgrees, false => StayDisagrees, _ => null });

    private string Of(Bounds bounds, Func<decimal, string> whole, Func<decimal, string> lowerSide) => bounds.Qualifier switch
    {
        Qualifier.Exact => whole(bounds.Lower.GetValueOrDefault()),
        Qualifier.Approximate => About(whole(bounds.Lower.GetValueOrDefault())),
        _ when bounds is { Lower: { } lower, Upper: { } upper } =>
            (bounds.IsApproximate ? About(Between(lowerSide(lower), whole(upper))) : Between(lowerSide(lower), whole(upper)))
            + (bounds.Qualifier is Qualifier.Indefinite ? Say(" (어림)", " (indefinite)") : ""),
        Qualifier.MoreThan => Say($"{whole(bounds.Lower.GetValueOrDefault())} 초과", $"more than {whole(bounds.Lower.GetValueOrDefault())}"),
        Qualifier.LessThan => Say($"{whole(bounds.Upper.GetValueOrDefault())} 미만", $"less than {whole(bounds.Upper.GetValueOrDefault())}"),
        _ when bounds.Lower is { } lower => Say($"{whole(lower)} 이상", $"{whole(lower)} or more"),
        _ when bounds.Upper is { } upper => Say($"{whole(upper)} 이하", $"{whole(upper)} or less"),
        _ => Say("알 수 없음", "unknown"),
    };

    private string About(string figure) => Say($"약 {figure}", $"about {figure}");

    private string Between(string lower, string upper) => Say($"{lower} ~ {upper}", $"{lower} to {upper}");

    private string MoneyOf(decimal side, Currency currency) => (isKorean, currency.IsNone) switch
    {
        (true, true) => $"{KoreanNumeral.Format(side, KoreanNumeralStyle.Mixed)} ({NoCurrency})",
        (true, false) => KoreanAmount.Format(new(side, currency)),
        _ => $"{currency.Code} {Number(side)}",
    };

    // The lower side of a range leaves the currency to the upper one.
    private string SideOf(decimal side, Currency currency) =>
        isKorean ? KoreanNumeral.Format(side, KoreanNumeralStyle.Mixed) : $"{currency.Code} {Number(side)}";

    private static string Join(params ReadOnlySpan<string?> parts)
    {
        List<string> told = [];
        foreach (string? part in parts)
        {
            if (!string.IsNullOrEmpty(part) && !told.Contains(part))
            {
                told.Add(part);
            }
        }

        return string.Join(" · ", told);
    }
}
