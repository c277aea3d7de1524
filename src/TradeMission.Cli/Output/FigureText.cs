using System.Globalization;
using System.Text.Json;
using TradeMission.Domain.Korean;
using TradeMission.Domain.Quantities;

namespace TradeMission.Cli.Output;

/// <summary>Figures in words, for people.</summary>
internal static partial class FigureText
{
    private const string Digits = "0.############################";
    private const string Grouped = "#,0.############################";

    private static readonly string[] Qualifiers =
        ["exact", "approximate", "atLeast", "moreThan", "atMost", "lessThan", "range", "indefinite"];

    /// <summary>"120,000,000", or "4,000,000,000 ~ 5,000,000,000" where the bounds are two figures.</summary>
    internal static string Of(Bounds bounds) =>
        bounds is { Lower: { } lower, Upper: { } upper } && lower != upper
            ? $"{Of(lower)} ~ {Of(upper)}"
            : (bounds.Lower ?? bounds.Upper) is { } figure ? Of(figure) : "";

    /// <summary>The qualifier's name in camelCase.</summary>
    internal static string Of(Qualifier qualifier) => Qualifiers[(int)qualifier];

    /// <summary>The qualifier of a name.</summary>
    /// <returns>Whether there is one.</returns>
    internal static bool TryQualifier(string? name, out Qualifier qualifier)
    {
        int index = Array.IndexOf(Qualifiers, name);
        qualifier = index < 0 ? default : (Qualifier)index;
        return index >= 0;
    }

    /// <summary>The kind's name: amount, date or count.</summary>
    internal static string Of(FigureKinds kind) => kind switch
    {
        FigureKinds.Amount => "amount",
        FigureKinds.Date => "date",
        _ => "count",
    };

    /// <summary>The name of a value of an enum in camelCase, as missions have it in JSON.</summary>
    internal static string NameOf<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary>"120000000", as a program reads it.</summary>
    internal static string Plain(decimal figure) => figure.ToString(Digits, CultureInfo.InvariantCulture);

    /// <summary>"120,000,000".</summary>
    internal static string Of(decimal figure) => figure.ToString(Grouped, CultureInfo.InvariantCulture);
}
