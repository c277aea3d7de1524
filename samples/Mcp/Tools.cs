using System.ComponentModel;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using NodaTime;
using TradeMission.Cli.Input;
using TradeMission.Cli.Output;
using TradeMission.Domain.Aggregation;
using TradeMission.Domain.Korean;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Reading;

namespace Mcp;

/// <summary>What an assistant can ask.</summary>
internal static class Tools
{
    private const string Day = "The day of publication, such as 2024-04-07; without it 지난달 and the like stay open.";

    [McpServerTool(Name = "read_amount")]
    [Description("Reads one Korean amount, such as '1조 2천3백억여 원 안팎': exact bounds as decimal strings, currency (ISO 4217) and qualifier.")]
    internal static CallToolResult ReadAmount(
        [Description("The amount alone, without the sentence around it.")] string phrase) => Answer.Of(writer =>
    {
        var result = KoreanAmount.Read(phrase);
        FigureJson.Write(writer, result.GetValueOrThrow(phrase));
        writer.WriteBoolean("ambiguous", result.IsAmbiguous);
    });

    [McpServerTool(Name = "find_figures")]
    [Description("Finds every amount, date and count of a Korean text: its place in UTF-16 code units, what it converts or says again.")]
    internal static CallToolResult FindFigures(
        [Description("The text.")] string text,
        [Description(Day)] string? referenceDate = null) => Answer.Of(writer =>
    {
        var figures = KoreanText.FindFigures(text, DayOf(referenceDate));
        writer.WriteArray("amounts", All(FigureKinds.Amount), figure => FigureJson.Write(writer, text, figure.Amount));
        writer.WriteArray("dates", All(FigureKinds.Date), figure => FigureJson.Write(writer, text, figure.Date));
        writer.WriteArray("counts", All(FigureKinds.Count), figure => FigureJson.Write(writer, text, figure.Count));

        IEnumerable<FigureMatch> All(FigureKinds kind) => figures.Where(figure => figure.Kind == kind);
    });

    [McpServerTool(Name = "read_announcement")]
    [Description("Reads the Korean announcement of a trade mission: its facts, what is open, and whether its own sums hold.")]
    internal static CallToolResult ReadAnnouncement(
        [Description("The announcement, whole.")] string text,
        [Description(Day)] string? referenceDate = null) => Answer.Of(writer =>
    {
        const string Name = "announcement";
        var draft = PressReleaseReader.Read(text, new() { PublicationDate = DayOf(referenceDate) });
        draft.TryToMission(Name, new SourceDocument { Publisher = "unknown" }, out var mission);
        DraftJson.Write(writer, Name, draft, mission, Reconciliation.Check(draft));
    });

    [McpServerTool(Name = "add_up")]
    [Description("Adds Korean amounts up exactly, bounds to bounds, a total for each currency. Give no amount with its conversion.")]
    internal static CallToolResult AddUp(
        [Description("The amounts, such as '412만 달러' and '약 3억원'.")] string[] phrases) => Answer.Of(writer =>
    {
        var totals = phrases.Select(phrase => KoreanAmount.ParseAnnounced(phrase))
            .GroupBy(amount => amount.Currency, amount => new AnnouncedTotal(amount.Currency, amount.Bounds, 1))
            .Select(amounts => amounts.Aggregate(AnnouncedTotal.Add))
            .OrderBy(total => total.Currency);
        writer.WriteArray("totals", totals, total =>
        {
            FigureJson.Write(writer, new AnnouncedAmount(total.Bounds, total.Currency));
            writer.WriteNumber("summands", total.Summands);
        });
    });

    private static LocalDate? DayOf(string? text) =>
        text is null ? null
        : ReferenceDate.TryParse(text, out var day) ? day
        : throw new FormatException($"'{text}' is no day of the calendar such as 2024-04-07.");
}
