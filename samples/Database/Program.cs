// Stores missions in SQLite, loads them again, and compares the totals of SQL with those of the library:
//
//     dotnet run --project samples/Database -- seeds/missions missions.db

using System.Globalization;
using Database;
using Microsoft.EntityFrameworkCore;
using TradeMission.Domain.Aggregation;
using TradeMission.Domain.Json;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Monetary;

if (args is not [var folder, var file] || !Directory.Exists(folder) || File.Exists(file))
{
    Console.Error.WriteLine("Two arguments are required: a folder of missions in JSON, and the database to make, which must not be there yet.");
    return 2;
}

Mission[] missions = [.. Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(path => TradeMissionJson.ReadMission(File.ReadAllBytes(path)))];
await Store(missions, file);

await using var database = new MissionContext(file);
Mission[] loaded = [.. (await database.Missions.ToListAsync()).Select(row => row.ToMission()).OrderBy(mission => Array.IndexOf(missions, mission))];
bool areWhole = loaded.SequenceEqual(missions);
Console.WriteLine($"{loaded.Length} missions loaded, {(areWhole ? "each equal to what was stored" : "not what was stored")}");

bool areEqual = true;
var totals = await SqlTotals(database);
foreach (var (basis, _, total) in MissionSummary.Of(missions).ByBasis())
{
    bool isEqual = totals.Remove((basis, total.Currency), out var sql)
        && sql == (total.Bounds.Lower, total.Bounds.Upper, total.Summands);
    areEqual &= isEqual;
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{basis}: {total}, {(isEqual ? "as SQL has it" : $"but SQL has {sql}")}"));
}

return areWhole && areEqual && totals.Count == 0 ? 0 : 1;

static async Task Store(Mission[] missions, string file)
{
    await using var database = new MissionContext(file);
    await database.Database.EnsureCreatedAsync();
    database.Missions.AddRange(missions.Select(MissionRow.Of));
    database.Figures.AddRange(
        from mission in missions
        from figure in mission.CountedFigures() // which of a total and its parts is added is the library's rule, not SQL's
        where figure.Amount is { Currency.IsNone: false }
        select FigureRow.Of(mission, figure));
    await database.SaveChangesAsync();
}

// SUM skips nulls, but a side that is open in one amount is open in the sum: hence the comparison of the numbers of rows.
static async Task<Dictionary<(Basis Basis, Currency Currency), (decimal? Lower, decimal? Upper, int Summands)>> SqlTotals(MissionContext database)
{
    var rows = await database.Figures
        .GroupBy(figure => new { figure.Basis, figure.Currency })
        .Select(group => new
        {
            group.Key.Basis,
            group.Key.Currency,
            Lower = group.Sum(figure => figure.LowerMinor),
            Upper = group.Sum(figure => figure.UpperMinor),
            HasLower = group.All(figure => figure.LowerMinor != null),
            HasUpper = group.All(figure => figure.UpperMinor != null),
            Summands = group.Count(),
        })
        .ToListAsync();
    return rows.ToDictionary(
        row => (row.Basis, Currency.FromCode(row.Currency)),
        row => (
            row.HasLower ? FigureRow.FromMinor(row.Lower, Currency.FromCode(row.Currency)) : null,
            row.HasUpper ? FigureRow.FromMinor(row.Upper, Currency.FromCode(row.Currency)) : null,
            row.Summands));
}
