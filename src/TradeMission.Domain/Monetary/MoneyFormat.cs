using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Monetary;

/// <summary>How money is written in a standard format: what stands before the digits, and the digits' format.</summary>
/// <remarks>Trailing zeros behind the point carry no meaning, so that equal amounts have equal texts.</remarks>
internal readonly ref struct MoneyFormat
{
    // As CLDR puts it between a symbol of letters and a number.
    private const string NoBreakSpace = "\u00A0";

    /// <summary>How an amount is written.</summary>
    /// <exception cref="FormatException">It is not a standard format of money.</exception>
    internal MoneyFormat(Money money, ReadOnlySpan<char> format)
    {
        var form = StandardFormat.Parse(format);
        bool isSymbol = form.Letter is 'C';
        Amount = form.Round(money.Amount);
        string sign = Amount < 0 ? "-" : "";
        Prefix = isSymbol ? sign + Symbol(money.Currency) : $"{money.Currency.Code} {sign}";
        AmountFormat = form.Digits(least: isSymbol ? money.Currency.MinorUnits.GetValueOrDefault() : 0);
    }

    /// <summary>The code and a space, or the symbol, with the sign.</summary>
    internal ReadOnlySpan<char> Prefix { get; }

    /// <summary>The amount, rounded where the format says to how many digits.</summary>
    internal decimal Amount { get; }

    /// <summary>The format of its magnitude.</summary>
    internal string AmountFormat { get; }

    private static string Symbol(Currency currency) =>
        char.IsLetter(currency.Symbol[^1]) ? currency.Symbol + NoBreakSpace : currency.Symbol;
}
