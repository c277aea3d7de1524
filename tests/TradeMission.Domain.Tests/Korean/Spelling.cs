using System.Text;

namespace TradeMission.Domain.Tests.Korean;

/// <summary>Spells whole numbers in hangul in the four ways that Korean has, independently of the library.</summary>
internal static class Spelling
{
    private const string Digits = "영일이삼사오육칠팔구";

    private static readonly string[] SmallUnits = ["", "십", "백", "천"];
    private static readonly string[] LargeUnits = ["", "만", "억", "조", "경"];
    private static readonly string[] Tens = ["", "열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔"];
    private static readonly string[] Ones = ["", "하나", "둘", "셋", "넷", "다섯", "여섯", "일곱", "여덟", "아홉"];
    private static readonly string[] OnesBefore = ["", "한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉"];

    /// <summary>만 단위로 띄어 쓴 한자어 수사, 일 elided before 십, 백, 천 and a leading 만: "천이백만 삼천".</summary>
    internal static string Sino(long value) => SpellGroups(value, elides: true, " ");

    /// <summary>As on contracts, 일 never elided and nothing parted: "일천이백만삼천".</summary>
    internal static string Financial(long value) => SpellGroups(value, elides: false, "");

    /// <summary>고유어 수사 below a hundred, "스물하나"; the teens are parted, "열 하나".</summary>
    internal static string Native(int value) =>
        value % 100 is > 10 and < 20 ? $"열 {Ones[value % 10]}" : Tens[value / 10] + Ones[value % 10];

    /// <summary>What stands before a counter, "스물한", "스무"; the hundreds and above are Sino-Korean, "백스물한".</summary>
    internal static string BeforeCounter(long value)
    {
        int rest = (int)(value % 100);
        string native = rest == 20 ? "스무" : Tens[rest / 10] + OnesBefore[rest % 10];
        string sino = value >= 100 ? Sino(value - rest) : "";
        bool isParted = value % 10_000 == rest && value >= 10_000 && rest > 0;
        return isParted ? $"{sino} {native}" : sino + native;
    }

    private static string SpellGroups(long value, bool elides, string separator)
    {
        if (value == 0)
        {
            return "영";
        }

        var groups = new List<string>();
        for (int power = 0; value > 0; power++, value /= 10_000)
        {
            int group = (int)(value % 10_000);
            if (group > 0)
            {
                bool isLeadingTenThousand = elides && power == 1 && group == 1 && value == 1;
                groups.Insert(0, (isLeadingTenThousand ? "" : SpellGroup(group, elides)) + LargeUnits[power]);
            }
        }

        return string.Join(separator, groups);
    }

    private static string SpellGroup(int group, bool elides)
    {
        var result = new StringBuilder();
        for (int place = 3, weight = 1000; place >= 0; place--, weight /= 10)
        {
            int digit = group / weight % 10;
            if (digit == 0)
            {
                continue;
            }

            if (digit > 1 || place == 0 || !elides)
            {
                result.Append(Digits[digit]);
            }

            result.Append(SmallUnits[place]);
        }

        return result.ToString();
    }
}
