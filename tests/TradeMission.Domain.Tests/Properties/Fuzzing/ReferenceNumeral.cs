using System.Globalization;
using System.Text.RegularExpressions;

namespace TradeMission.Domain.Tests.Properties.Fuzzing;

/// <summary>The value of a plain number, worked out in the most obvious way: cut at the large units, add up the groups.</summary>
/// <remarks>It knows a part of the grammar only; of what it does not know, it says nothing.</remarks>
internal static partial class ReferenceNumeral
{
    private const string LargeUnits = "만억조경해";
    private const string Digits = "일이삼사오육칠팔구";

    internal static bool TryRead(string text, out decimal value)
    {
        value = 0;
        string plain = string.Concat(text.Where(c => c is not (' ' or '\u00A0' or '\u3000')).Select(c => c is >= '０' and <= '９' ? (char)(c - '０' + '0') : c));
        int last = LargeUnits.Length;
        var groups = Groups().Matches(plain);
        if (plain.Length is 0 or > 40 || groups.Sum(group => group.Length) != plain.Length)
        {
            return false;
        }

        foreach (Match group in groups)
        {
            int unit = group.Groups["large"].Success ? LargeUnits.IndexOf(group.Groups["large"].Value, StringComparison.Ordinal) : -1;
            if (unit >= last || group.Length == 0 || !TryReadGroup(group, isFirst: group.Index == 0, out decimal part))
            {
                return group.Length == 0 && group.Index > 0;
            }

            last = unit;
            value += part * Power(unit + 1);
        }

        return true;
    }

    private static bool TryReadGroup(Match group, bool isFirst, out decimal value)
    {
        value = 0;
        string text = group.Groups["group"].Value;
        if (text.Length == 0)
        {
            value = 1;
            return isFirst;
        }

        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value))
        {
            return true;
        }

        var chain = Chain().Match(text);
        if (!chain.Success)
        {
            return false;
        }

        value = (1000 * Digit(chain, "thousands", "천")) + (100 * Digit(chain, "hundreds", "백")) + (10 * Digit(chain, "tens", "십"));
        value += chain.Groups["rest"].Value is { Length: > 0 } rest ? One(rest) : 0;
        return true;
    }

    private static decimal Digit(Match chain, string name, string unit) =>
        !chain.Groups[name].Value.EndsWith(unit, StringComparison.Ordinal) ? 0
        : chain.Groups[name].Value is { Length: 1 } ? 1
        : One(chain.Groups[name].Value[..^1]);

    private static decimal One(string digits) =>
        digits.Length == 1 && Digits.Contains(digits[0]) ? Digits.IndexOf(digits[0]) + 1 : decimal.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static decimal Power(int groups) => groups == 0 ? 1 : 10_000 * Power(groups - 1);

    [GeneratedRegex("(?<group>[^만억조경해]*)(?<large>[만억조경해])?")]
    private static partial Regex Groups();

    [GeneratedRegex("^(?<thousands>(?:[1-9일이삼사오육칠팔구])?천)?(?<hundreds>(?:[1-9일이삼사오육칠팔구])?백)?(?<tens>(?:[1-9일이삼사오육칠팔구])?십)?(?<rest>[1-9][0-9]{0,2}|[일이삼사오육칠팔구])?\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Chain();
}
