using Microsoft.Net.Http.Headers;

namespace WebApi;

/// <summary>JSON is UTF-8 (RFC 8259); a body that says otherwise is refused with a problem before it is read.</summary>
internal static class Charsets
{
    private const string Utf8 = "utf-8";

    internal static async Task RequireUtf8(HttpContext context, RequestDelegate next)
    {
        bool isTold = MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type) && type.Charset.HasValue;
        string charset = isTold ? HeaderUtilities.RemoveQuotes(type!.Charset).ToString() : Utf8;
        if (charset.Equals(Utf8, StringComparison.OrdinalIgnoreCase))
        {
            await next(context);
            return;
        }

        var problem = Problems.Of("charset", default, $"the body must be {Utf8}, not '{charset}'");
        problem.Status = StatusCodes.Status415UnsupportedMediaType;
        await TypedResults.Problem(problem).ExecuteAsync(context);
    }
}
