using System.CommandLine;
using System.CommandLine.Parsing;
using TradeMission.Cli.Input;
using TradeMission.Domain.Monetary;

namespace TradeMission.Cli.Commands;

/// <summary>--convert USD --rates rates.json --rate-date 2024-04-05: the totals in one currency too.</summary>
internal sealed class ConversionOptions
{
    private readonly Option<string?> currency = new("--convert")
    {
        Description = "Adds the totals in this currency (ISO 4217), each bound rounded once to its minor unit, half to even.",
        HelpName = "code",
    };

    private readonly Option<string?> rates = new("--rates")
    {
        Description = "The exchange rates to convert by: a JSON array of objects with base, quote, rate, date and source.",
        HelpName = "file",
    };

    private readonly DayOption rateDate =
        new("--rate-date", "The day on or before which a rate must be; without it the latest of the file.");

    internal ConversionOptions() => currency.Validators.Add(RequireCurrency);

    internal void AddTo(Command command)
    {
        command.Add(currency);
        command.Add(rates);
        command.Add(rateDate);
        command.Validators.Add(RequireTogether);
    }

    /// <summary>What is asked for, or null where nothing is.</summary>
    internal Conversion? ValueIn(ParseResult result) => result.GetValue(currency) is { } code
        ? new(Currency.FromCode(code.ToUpperInvariant()), new(result.GetRequiredValue(rates)!), rateDate.ValueIn(result))
        : null;

    private static void RequireCurrency(OptionResult result)
    {
        if (result.Tokens is not [{ Value: var code }, ..])
        {
            return;
        }

        if (!Currency.TryFromCode(code.ToUpperInvariant(), out var known))
        {
            result.AddError($"'{code}' is no currency of ISO 4217.");
        }
        else if (known.MinorUnits is null)
        {
            result.AddError($"'{code}' has no minor unit to round to.");
        }
    }

    private void RequireTogether(CommandResult result)
    {
        bool isAsked = result.GetResult(currency) is not null;
        if (isAsked != result.GetResult(rates) is not null)
        {
            result.AddError("--convert and --rates are given together or not at all.");
        }
        else if (!isAsked && result.GetResult(rateDate) is not null)
        {
            result.AddError("--rate-date is of use with --convert only.");
        }
    }
}
