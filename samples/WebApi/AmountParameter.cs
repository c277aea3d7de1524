using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Mvc;
using TradeMission.Domain.Korean;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Parsing;

namespace WebApi;

/// <summary>An amount of the query string, "1억달러" or "USD 100000000".</summary>
/// <remarks>
/// Every text binds: what is no amount is told by the result, with the place and the rule that binding itself would lose.
/// </remarks>
internal readonly record struct AmountParameter(string Text, ParseResult<AnnouncedAmount> Result) : ISpanParsable<AmountParameter>
{
    public static AmountParameter Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => new(s.ToString(), KoreanAmount.Read(s));

    public static AmountParameter Parse(string s, IFormatProvider? provider) => Parse(s.AsSpan(), provider);

    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out AmountParameter result)
    {
        result = Parse(s, provider);
        return true;
    }

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out AmountParameter result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>The one figure of the amount, or the problem: a range or a bound is no minimum.</summary>
    public bool TryGetMoney(out Money money, [NotNullWhen(false)] out ProblemDetails? problem)
    {
        money = default;
        problem = !Result.TryGetValue(out var amount) ? Problems.OfPhrase("minimum", Text, Result.Error)
            : !amount.TryGetMoney(out money) ? Problems.Of("minimum", new TextSpan(0, Text.Length), "an amount of one figure is required, not a range or a bound")
            : null;
        return problem is null;
    }
}
