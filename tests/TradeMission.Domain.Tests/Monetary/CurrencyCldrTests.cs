using System.Globalization;
using System.Text.Json;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Tests.Seeds;

namespace TradeMission.Domain.Tests.Monetary;

/// <summary>The currency table beside the published data of CLDR, which build/fetch-cldr.sh brings; without it these tests are skipped.</summary>
public class CurrencyCldrTests
{
    // ISO 4217 names the minor unit that the law has; CLDR gives 0 where its coins are out of use.
    private static readonly string[] MinorUnitOutOfUse =
        ["AFN", "ALL", "COP", "HUF", "IDR", "IQD", "IRR", "KPW", "LAK", "LBP", "MGA", "MMK", "PKR", "SOS", "SYP", "YER"];

    // Funds, units of account and the codes of 2018 and later for Venezuela, of which CLDR has no Korean name.
    private static readonly string[] NoKoreanName = ["UYW", "VED", "XAD", "XSU", "XUA"];

    [Fact]
    public void Minor_units_are_those_of_CLDR_but_for_known_differences()
    {
        var fractions = Data("cldr-core").GetProperty("supplemental").GetProperty("currencyData").GetProperty("fractions");

        Currency.GetAll().Where(currency => currency.MinorUnits is not null && Digits(fractions, currency.Code) != currency.MinorUnits)
            .Select(currency => currency.Code)
            .Should().Equal(MinorUnitOutOfUse);
        MinorUnitOutOfUse.Should().OnlyContain(code => Digits(fractions, code) == 0);
    }

    [Fact]
    public void Korean_names_are_those_of_CLDR_but_for_what_it_has_no_name_for()
    {
        var names = Data("cldr-numbers-full").GetProperty("main").GetProperty("ko").GetProperty("numbers").GetProperty("currencies");

        Currency.GetAll().Where(currency => Name(names, currency.Code) != currency.KoreanName)
            .Select(currency => currency.Code)
            .Should().Equal(NoKoreanName);
        NoKoreanName.Should().OnlyContain(code => Name(names, code) == null);
    }

    [Fact]
    public void Symbols_are_those_of_CLDR()
    {
        var names = Data("cldr-numbers-full").GetProperty("main").GetProperty("ko").GetProperty("numbers").GetProperty("currencies");

        Currency.GetAll().Concat(Currency.GetWithdrawn())
            .Where(currency => (names.TryGetProperty(currency.Code, out var own) && own.TryGetProperty("symbol", out var symbol) ? symbol.GetString() : currency.Code) != currency.Symbol)
            .Should().BeEmpty();
    }

    [Fact]
    public void A_currency_was_withdrawn_on_the_last_day_that_CLDR_has_it_in_use_anywhere()
    {
        var regions = Data("cldr-core").GetProperty("supplemental").GetProperty("currencyData").GetProperty("region");
        var uses = regions.EnumerateObject().SelectMany(region => region.Value.EnumerateArray()).SelectMany(use => use.EnumerateObject())
            .ToLookup(use => use.Name, use => use.Value.TryGetProperty("_to", out var day) ? day.GetString()! : "9999");

        Currency.GetWithdrawn().Where(currency => uses[currency.Code].Max(StringComparer.Ordinal) != $"{currency.WithdrawnOn:uuuu-MM-dd}").Should().BeEmpty();
    }

    private static int Digits(JsonElement fractions, string code) => int.Parse(
        (fractions.TryGetProperty(code, out var own) ? own : fractions.GetProperty("DEFAULT")).GetProperty("_digits").GetString()!,
        CultureInfo.InvariantCulture);

    private static string? Name(JsonElement names, string code) =>
        names.TryGetProperty(code, out var currency) && currency.TryGetProperty("displayName", out var name) && name.GetString() != code ? name.GetString() : null;

    private static JsonElement Data(string package)
    {
        string path = Repository.PathTo("artifacts", "cldr", $"{package}.json");
        Assert.SkipUnless(File.Exists(path), "CLDR's data is not in artifacts/cldr; `bash build/fetch-cldr.sh` brings it.");
        return JsonDocument.Parse(File.ReadAllBytes(path)).RootElement;
    }
}
