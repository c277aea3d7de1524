using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using TradeMission.Domain.Parsing;

namespace WebApi;

/// <summary>Problem details (RFC 9457) that name the place and the rule.</summary>
internal static class Problems
{
    /// <summary>A member or parameter that breaks a rule at a place in its text.</summary>
    internal static ProblemDetails Of(string parameter, TextSpan place, string rule) => new()
    {
        Status = StatusCodes.Status400BadRequest,
        Title = "The request cannot be read.",
        Detail = $"{parameter}: {rule}.",
        Extensions = { ["parameter"] = parameter, ["place"] = new Place(place.Start, place.Length), ["rule"] = rule },
    };

    /// <summary>A phrase that is no amount.</summary>
    internal static ProblemDetails OfPhrase(string parameter, string phrase, ParseError error)
    {
        var problem = Of(parameter, error.Span, error.Rule);
        problem.Detail = error.Describe(phrase);
        return problem;
    }

    /// <summary>Adds to the problem of a request that does not bind what the exception knows of it.</summary>
    internal static void Explain(ProblemDetailsContext context)
    {
        var error = context.Exception as BadHttpRequestException;
        int? status = error?.StatusCode ?? context.ProblemDetails.Status;
        if (error is null && status is not StatusCodes.Status415UnsupportedMediaType)
        {
            return;
        }

        var json = error?.InnerException as JsonException;
        string place = json?.Path ?? "$";
        string rule = json is null ? RuleOf(status, error) : RuleOf(json);
        context.ProblemDetails.Title = "The request cannot be read.";
        context.ProblemDetails.Detail ??= $"{place}: {rule.TrimEnd('.')}.";
        context.ProblemDetails.Extensions.TryAdd("place", place);
        context.ProblemDetails.Extensions.TryAdd("rule", rule);
    }

    // What the framework says of a body is about its own code.
    private static string RuleOf(int? status, BadHttpRequestException? error) => status switch
    {
        StatusCodes.Status400BadRequest => "a body in JSON is required",
        StatusCodes.Status413PayloadTooLarge => "the body is longer than it may be",
        StatusCodes.Status415UnsupportedMediaType => "the content must be application/json",
        _ => error?.Message ?? "",
    };

    // System.Text.Json names its own type where a value is of the wrong kind; whoever sent it has never heard of that.
    private static string RuleOf(JsonException error) => error.Message.StartsWith("The JSON value could not be converted", StringComparison.Ordinal)
        ? "a value of another type is required"
        : error.Message.Split(" Path: $")[0];

    /// <summary>A place in UTF-16 code units.</summary>
    internal sealed record Place(int Start, int Length);
}
