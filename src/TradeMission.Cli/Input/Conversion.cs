using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using NodaTime;
using TradeMission.Domain.Aggregation;
using TradeMission.Domain.Json;
using TradeMission.Domain.Monetary;

namespace TradeMission.Cli.Input;

/// <summary>A wish for totals in one currency.</summary>
/// <param name="Currency">The currency.</param>
/// <param name="Rates">Where the rates are.</param>
/// <param name="Date">The day on or before which a rate must be, or null for the latest that there is.</param>
internal sealed record Conversion(Currency Currency, TextSource Rates, LocalDate? Date)
{
    /// <summary>How a converted bound is rounded.</summary>
    internal const MidpointRounding Rounding = MidpointRounding.ToEven;

    /// <summary>Converts totals, or says why they cannot be converted.</summary>
    internal bool TryConvert(MissionSummary totals, [NotNullWhen(true)] out ConvertedSummary? converted, out string problem)
    {
        converted = null;
        problem = "";
        try
        {
            if (Rates.TryReadUtf8(out var content, out problem))
            {
                var rates = TradeMissionJson.ReadExchangeRates(content.Span);
                problem = rates.IsEmpty ? "there is no rate" : "";
                converted = rates.IsEmpty ? null : totals.ConvertTo(Currency, new(rates), Date ?? rates.Max(rate => rate.Date), Rounding);
            }
        }
        catch (JsonException error)
        {
            problem = MissionReader.Describe(error);
        }
        catch (MissingExchangeRateException error)
        {
            problem = error.Message.TrimEnd('.');
        }
        catch (OverflowException)
        {
            problem = $"a sum in {Currency} has more digits than can be held";
        }

        return converted is not null;
    }
}
