using NodaTime;
using NodaTime.Text;

namespace Playground;

/// <summary>What was entered: the text, the day that its dates count from, and the language to answer in.</summary>
internal sealed record Entry(string Text, LocalDate? Day, string Language)
{
    internal const string Korean = "ko";
    internal const string English = "en";

    /// <summary>The languages that the page answers in, and what each calls itself.</summary>
    internal static IReadOnlyList<(string Code, string Name)> Languages { get; } = [(Korean, "한국어"), (English, "English")];

    private const string LanguageKey = "lang=";
    private const string DayKey = "on=";
    private const string TextKey = "text=";

    /// <summary>The part of an address behind its #, which no browser sends anywhere.</summary>
    internal string ToFragment()
    {
        string on = Day is { } day ? $"&{DayKey}{LocalDatePattern.Iso.Format(day)}" : "";
        return $"#{LanguageKey}{Language}{on}&{TextKey}{Uri.EscapeDataString(Text)}";
    }

    /// <summary>The entry that an address holds; null where it holds none.</summary>
    internal static Entry? Of(string address)
    {
        string[] parts = address.Split('#', 2) is [_, var fragment] ? fragment.Split('&') : [];
        bool isDay = LocalDatePattern.Iso.Parse(Value(DayKey) ?? "").TryGetValue(default, out var day);
        return Value(TextKey) is { } text ? new(text, isDay ? day : null, Value(LanguageKey) is English ? English : Korean) : null;

        string? Value(string key)
        {
            string? part = Array.Find(parts, part => part.StartsWith(key, StringComparison.Ordinal));
            return part is null ? null : Uri.UnescapeDataString(part[key.Length..]);
        }
    }
}
