using System.Net;
using System.Text.Json;

namespace TradeMission.Domain.Package.Tests;

/// <summary>The programs of the package's README, outside of the repository, with nothing of it but the package.</summary>
public class ConsumerTests(Packages packages)
{
    private const string Api = "## In a web API";
    private const string Configuration = "## In configuration";
    private const string Database = "## In a database";

    [Fact]
    public void A_console_program_writes_what_is_shown()
    {
        Consumer.Write(packages, "plain", "Microsoft.NET.Sdk", PackageReadme.Block("csharp"));

        packages.Run("plain", "run").Should().Be(PackageReadme.Block("text"));
    }

    [Fact]
    public void It_runs_trimmed_and_trimming_warns_of_nothing()
    {
        Consumer.Write(packages, "trimmed", "Microsoft.NET.Sdk", PackageReadme.Block("csharp"));

        packages.Run("trimmed", "publish", "--use-current-runtime", "--self-contained", "-p:PublishTrimmed=true", "-o", "published");

        string program = packages.PathOf("trimmed", "published", OperatingSystem.IsWindows() ? "trimmed.exe" : "trimmed");
        Dotnet.Program(program).Should().Be(PackageReadme.Block("text"));
        new FileInfo(packages.PathOf("trimmed", "published", "TradeMission.Domain.dll")).Length
            .Should().BeLessThan(packages.LengthOf("lib/net10.0/TradeMission.Domain.dll"), "what the example does not call is gone");
    }

    [Fact]
    public async Task A_minimal_api_binds_a_phrase_and_answers_what_reading_gave()
    {
        Consumer.Write(packages, "api", "Microsoft.NET.Sdk.Web", PackageReadme.Block("csharp", Api));
        packages.Run("api", "build", "-o", "built");

        await using var server = await WebProgram.StartAsync(packages.PathOf("api", "built", "api.dll"));

        using var loans = JsonDocument.Parse(await server.GetAsync("/loans?min=1억원"));
        loans.RootElement.GetProperty("from").GetString().Should().Be("1억 원");
        loans.RootElement.GetProperty("amount").GetProperty("lower").GetString().Should().Be("100000000");
        (await server.StatusOfAsync("/loans?min=일이삼원")).Should().Be(HttpStatusCode.BadRequest);
        using var refused = JsonDocument.Parse(await server.GetAsync("/amounts?text=1억 2억"));
        refused.RootElement.GetProperty("error").GetProperty("kind").GetString().Should().Be("repeatedUnit");
        using var read = JsonDocument.Parse(await server.GetAsync("/amounts?text=5억5천"));
        read.RootElement.GetProperty("ambiguous").GetBoolean().Should().BeTrue();
    }

    [Fact]
    public void A_worker_is_configured_and_stops_at_what_is_no_money()
    {
        Consumer.Write(packages, "worker", "Microsoft.NET.Sdk.Web", PackageReadme.Block("csharp", Configuration));
        File.WriteAllText(packages.PathOf("worker", "appsettings.json"), PackageReadme.Block("json", Configuration));

        packages.Run("worker", "run").Should().Contain(PackageReadme.Block("text", Configuration));
        packages.Invoking(run => run.Run("worker", "run", "--no-build", "--Loans:Least", "USD five"))
            .Should().Throw<InvalidOperationException>().WithMessage("*USD five*");
    }

    [Fact]
    public void A_database_holds_money_as_its_text()
    {
        string version = Consumer.VersionOf("Microsoft.EntityFrameworkCore.Sqlite");
        Consumer.Write(packages, "database", "Microsoft.NET.Sdk", PackageReadme.Block("csharp", Database), ("Microsoft.EntityFrameworkCore.Sqlite", version));

        packages.Run("database", "run").Should().Be(PackageReadme.Block("text", Database));
    }

    [Fact]
    public void A_serializer_generated_elsewhere_uses_the_forms_of_the_library()
    {
        Consumer.Write(packages, "generated", "Microsoft.NET.Sdk", GeneratedProgram);

        packages.Run("generated", "run").Should().Be(
            """{"price":{"amount":"5","currency":"USD"},"when":{"start":"2024-04"},"said":"atLeast","prices":{"KRW":1}}""" + "\n");
    }

    private const string GeneratedProgram = """"
        using System.Text.Json;
        using System.Text.Json.Serialization;
        using TradeMission.Domain.Calendar;
        using TradeMission.Domain.Monetary;
        using TradeMission.Domain.Quantities;

        Offer offer = new(Currency.Usd.Of(5), new(PartialDate.FromMonth(2024, 4)), Qualifier.AtLeast, new() { [Currency.Krw] = 1 });
        string json = JsonSerializer.Serialize(offer, Offers.Default.Offer);
        Console.WriteLine(json);
        if (JsonSerializer.Serialize(JsonSerializer.Deserialize(json, Offers.Default.Offer)!, Offers.Default.Offer) != json) throw new InvalidOperationException();

        record Offer(Money Price, MissionPeriod When, Qualifier Said, Dictionary<Currency, int> Prices);

        [JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
        [JsonSerializable(typeof(Offer))]
        partial class Offers : JsonSerializerContext;
        """";
}
