// Announcements in, drafts and their checks out:
//
//     dotnet run --project samples/WebApi -- --urls http://127.0.0.1:5080
//     curl -H 'Content-Type: application/json' -d '{"text":"…","publishedOn":"2024-04-07"}' http://127.0.0.1:5080/announcements
//     curl --get --data-urlencode 'minimum=1억달러' http://127.0.0.1:5080/amounts
//
// What the endpoints take and give is told at /openapi/v1.json.

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.HttpResults;
using TradeMission.Domain.Reading;
using WebApi;

const int LongestBody = 1024 * 1024;

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.ConfigureKestrel(server => server.Limits.MaxRequestBodySize = LongestBody);
builder.Services.AddOpenApi(options => options.AddSchemaTransformer(SchemaForms.Describe));
builder.Services.ConfigureHttpJsonOptions(options =>
{
    options.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase));
    options.SerializerOptions.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
    options.SerializerOptions.AllowDuplicateProperties = false;
    options.SerializerOptions.RespectNullableAnnotations = true;
    options.SerializerOptions.RespectRequiredConstructorParameters = true;
    options.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping; // hangul as hangul; the answers are no part of a page
});
builder.Services.AddSingleton<AmountBook>();

// A body that does not bind is an exception with the place and the rule in it, in production too.
builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
builder.Services.AddProblemDetails(options => options.CustomizeProblemDetails = Problems.Explain);

var app = builder.Build();
app.UseExceptionHandler(new ExceptionHandlerOptions
{
    StatusCodeSelector = error => error is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError,
});
app.UseStatusCodePages();
app.Use(Charsets.RequireUtf8);
app.MapOpenApi();
app.MapPost("/announcements", Read).WithSummary("Reads an announcement into a draft mission and checks the announcement's own sums.").ProducesProblem(400);
app.MapGet("/amounts", List).WithSummary("The amounts of the announcements so far: all, or those of the minimum's currency from it on. It is written as announcements write it.").ProducesProblem(400);
await app.RunAsync();

static Results<Ok<DraftAnswer>, ProblemHttpResult> Read(AnnouncementRequest request, AmountBook book)
{
    if (request.FindProblem() is { } problem)
    {
        return TypedResults.Problem(problem);
    }

    var draft = PressReleaseReader.Read(request.Text, request.Options);
    book.Add(request.Text);
    return TypedResults.Ok(DraftAnswer.Of(draft, Reconciliation.Check(draft)));
}

static Results<Ok<IReadOnlyList<AmountAnswer>>, ProblemHttpResult> List(AmountParameter? minimum, AmountBook book) =>
    minimum is not { } given ? TypedResults.Ok(book.All)
    : given.TryGetMoney(out var money, out var problem) ? TypedResults.Ok(book.AtLeast(money))
    : TypedResults.Problem(problem);
