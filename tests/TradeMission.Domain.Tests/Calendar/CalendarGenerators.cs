using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using TradeMission.Domain.Calendar;

namespace TradeMission.Domain.Tests.Calendar;

internal static class CalendarGenerators
{
    private static readonly Gen<int?> Years = Gen.Choose(0, 9999).Or(Gen.Elements(0, 2000, 2023, 2024)).Select(Known);

    internal static readonly Gen<LocalDate> Dates = Gen.Choose(0, 40_000).Select(days => new LocalDate(1950, 1, 1).PlusDays(days));

    /// <summary>Dates of every form, about half of them with a year.</summary>
    internal static readonly Gen<PartialDate> PartialDates =
        from year in Years
        from month in Gen.Choose(0, 12).Select(Known)
        from day in Gen.Choose(0, 31).Select(Known)
        from part in Gen.Choose(0, 11)
        select Make(year, month, day, part);

    internal static readonly Gen<Stay> Stays =
        from nights in Gen.Choose(-1, 30)
        from days in Gen.Choose(0, 30)
        select new Stay(nights < 0 ? null : nights, Known(days));

    internal static readonly Gen<MissionPeriod> Periods =
        from dates in PartialDates.Two()
        from stay in Stays
        from sides in Gen.Choose(0, 3)
        select Make((sides & 1) == 0 ? dates.Item1 : null, (sides & 2) == 0 ? dates.Item2 : null, stay);

    private static PartialDate Make(int? year, int? month, int? day, int part) => part switch
    {
        < 4 => PartialDate.FromQuarter(year, part + 1),
        < 6 => PartialDate.FromHalf(year, part - 3),
        _ => PartialDate.TryCreate(year, month, day, out var date) ? date : PartialDate.Create(year, month, null),
    };

    private static MissionPeriod Make(PartialDate? start, PartialDate? end, Stay stay)
    {
        bool falls = start.GetValueOrDefault().TryGetSpan(out var first, out _)
            && end.GetValueOrDefault().TryGetSpan(out _, out var last)
            && first > last;
        return falls ? new(end, start, stay) : new(start, end, stay);
    }

    private static int? Known(int value) => value == 0 ? null : value;
}
