using NodaTime;
using TradeMission.Domain.Calendar;
using TradeMission.Domain.Foundation;
using TradeMission.Domain.Missions;

namespace TradeMission.Domain.Reading.Checks;

/// <summary>The length of stay against the dates.</summary>
internal static class PeriodCheck
{
    internal static IEnumerable<ReconciliationCheck> Run(MissionPeriod period, EquatableArray<Evidence> evidence)
    {
        if (period.Stay is not { } stay)
        {
            yield break;
        }

        if (period.Agrees is not { } agrees)
        {
            yield return new(CheckKind.DaysToDates, CheckVerdict.Undecided, null, 0, evidence, "first or last day is not known");
            yield break;
        }

        int days = Period.DaysBetween(period.Start.GetValueOrDefault().ToLocalDate(), period.End.GetValueOrDefault().ToLocalDate()) + 1;
        int stated = stay.Days ?? stay.Nights.GetValueOrDefault() + 1;
        yield return new(CheckKind.DaysToDates, agrees ? CheckVerdict.Holds : CheckVerdict.Fails, stated - days, 0, evidence);
    }
}
