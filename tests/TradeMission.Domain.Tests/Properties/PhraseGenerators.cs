using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using TradeMission.Domain.Quantities;
using TradeMission.Domain.Tests.Korean;

namespace TradeMission.Domain.Tests.Properties;

/// <summary>A phrase, its core without qualifiers (what a match in running text covers), and what it was put together to say.</summary>
public sealed record GeneratedPhrase(string Text, string Core, decimal Value, string Currency, Qualifier Qualifier);

/// <summary>Amount phrases by the grammar: units, spacing, scripts, full-width digits, grouping, currencies, qualifiers.</summary>
internal static class PhraseGenerators
{
    private static readonly string[] LargeUnits = ["", "만", "억", "조"];

    private static readonly Gen<(string Word, string Code)> CurrenciesAfter = Gen.Elements(
        ("달러", "USD"), ("불", "USD"), ("원", "KRW"), ("엔", "JPY"), ("유로", "EUR"), ("위안", "CNY"), ("파운드", "GBP"), ("홍콩달러", "HKD"),
        ("캐나다 달러", "CAD"), ("바트", "THB"), ("루피아", "IDR"), ("링깃", "MYR"), ("USD", "USD"), ("EUR", "EUR"));

    private static readonly Gen<(string Word, string Code)> CurrenciesBefore = Gen.Elements(
        ("$", "USD"), ("US$ ", "USD"), ("₩", "KRW"), ("€", "EUR"), ("£", "GBP"), ("¥", "JPY"), ("HK$", "HKD"), ("미화 ", "USD"), ("JPY ", "JPY"), ("CNY ", "CNY"));

    private static readonly Gen<(string Before, string After, Qualifier Qualifier)> Qualifiers = Gen.Elements(
        ("", "", Qualifier.Exact), ("약 ", "", Qualifier.Approximate), ("약", "", Qualifier.Approximate), ("최소 ", "", Qualifier.AtLeast),
        ("최대 ", "", Qualifier.AtMost), ("", " 이상", Qualifier.AtLeast), ("", " 이하", Qualifier.AtMost), ("", " 미만", Qualifier.LessThan),
        ("", " 초과", Qualifier.MoreThan), ("", " 안팎", Qualifier.Approximate), ("", " 규모", Qualifier.Exact));

    /// <summary>A group below 10,000 as digits, with a comma, or as a chain of small units (3천4백50).</summary>
    private static readonly Gen<(string Text, int Value)> Groups =
        from value in Gen.Choose(1, 9999)
        from form in Gen.Choose(0, 2)
        from tail in Gen.Choose(1, 3)
        select (form switch { 0 => Digits(value), 1 => value.ToString("#,0", CultureInfo.InvariantCulture), _ => Chain(value, tail) }, value);

    /// <summary>Falling groups with large units: 3조 4천500억 6,700만.</summary>
    private static readonly Gen<(string Text, decimal Value)> Mixed =
        from powers in Gen.SubListOf(3, 2, 1, 0).Where(list => list.Count > 0)
        from groups in Groups.ListOf(4)
        from space in Gen.Elements("", " ")
        select Join([.. powers.OrderDescending().Zip(groups)], space);

    private static readonly Gen<(string Text, decimal Value)> Plain =
        from value in Gen.Choose(1, int.MaxValue)
        from grouping in Gen.Elements("0", "#,0", "#,####")
        select (grouping == "#,####" ? ByFours(value) : value.ToString(grouping, CultureInfo.InvariantCulture), (decimal)value);

    private static readonly Gen<(string Text, decimal Value)> Fractions =
        from whole in Gen.Choose(0, 9999)
        from fraction in Gen.Choose(1, 9999)
        from power in Gen.Choose(1, 3)
        select Fraction(new decimal((whole * 10_000) + fraction, 0, 0, false, 4) / 1.0000m, power);

    // From eleven up: 오유로 and a bare 만 원 are no amounts in running text; nor is the last word of 오만 이 달러 a number for certain.
    private static readonly Gen<(string Text, decimal Value)> Words =
        from bits in Gen.Choose(1, 50)
        from high in Gen.Choose(0, int.MaxValue)
        from low in Gen.Choose(0, (1 << 20) - 1)
        from spelling in Gen.Elements(Spelling.Sino, Spelling.Financial)
        let value = Math.Max(11, (((long)high << 20) | (uint)low) & ((1L << bits) - 1))
        where value < 10_000 || value % 10_000 is 0 or > 10
        select (spelling(value), (decimal)value);

    /// <summary>A number in digits with the value it has.</summary>
    internal static readonly Gen<(string Text, decimal Value)> NumbersInDigits =
        from number in Gen.OneOf(Mixed, Plain, Fractions)
        from isWide in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
        select (isWide ? Widen(number.Text) : number.Text, number.Value);

    /// <summary>Any number with the value it has.</summary>
    internal static readonly Gen<(string Text, decimal Value)> Numbers = Gen.Frequency((3, NumbersInDigits), (1, Words));

    private static readonly Gen<(string Core, decimal Value, string Code)> WithCurrencyAfter =
        from number in Numbers
        from space in Gen.Elements("", " ")
        from currency in CurrenciesAfter
        select (number.Text + space + currency.Word, number.Value, currency.Code);

    private static readonly Gen<(string Core, decimal Value, string Code)> WithCurrencyBefore =
        from number in NumbersInDigits
        from currency in CurrenciesBefore
        select (currency.Word + number.Text, number.Value, currency.Code);

    /// <summary>An amount with its qualifier.</summary>
    internal static readonly Gen<GeneratedPhrase> Amounts =
        from amount in Gen.Frequency((3, WithCurrencyAfter), (1, WithCurrencyBefore))
        from qualifier in Qualifiers
        let before = qualifier.Before == "약" && amount.Core.StartsWith("미화", StringComparison.Ordinal) ? "약 " : qualifier.Before
        select new GeneratedPhrase(before + amount.Core + qualifier.After, amount.Core, amount.Value, amount.Code, qualifier.Qualifier);

    private static string Digits(long value) => value.ToString(CultureInfo.InvariantCulture);

    // The lowest places may stay digits: 3천450, 3천4백50.
    private static string Chain(int value, int tailPlaces)
    {
        string text = "";
        int weight = 1000;
        foreach (char unit in "천백십")
        {
            bool isTail = weight < (int)Math.Pow(10, tailPlaces);
            if (!isTail && value / weight > 0)
            {
                text += $"{value / weight}{unit}";
                value %= weight;
            }

            weight /= 10;
        }

        return value > 0 ? text + Digits(value) : text;
    }

    private static (string Text, decimal Value) Join(List<(int Power, (string Text, int Value) Group)> parts, string space) =>
        (string.Join(space, parts.Select(part => part.Group.Text + LargeUnits[part.Power])),
            parts.Sum(part => part.Group.Value * (decimal)Math.Pow(10_000, part.Power)));

    private static (string Text, decimal Value) Fraction(decimal coefficient, int power) =>
        (coefficient.ToString("0.####", CultureInfo.InvariantCulture) + LargeUnits[power], coefficient * (decimal)Math.Pow(10_000, power));

    private static string ByFours(int value)
    {
        string digits = Digits(value);
        for (int at = digits.Length - 4; at > 0; at -= 4)
        {
            digits = digits.Insert(at, ",");
        }

        return digits;
    }

    private static string Widen(string text) =>
        string.Concat(text.Select(c => c switch { >= '0' and <= '9' => (char)(c - '0' + '０'), ',' => '，', '.' => '．', _ => c }));
}
