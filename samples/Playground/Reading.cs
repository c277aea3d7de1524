using TradeMission.Cli.Output;
using TradeMission.Cli.Report;
using TradeMission.Cli.Report.Content;
using TradeMission.Domain.Calendar;
using TradeMission.Domain.Korean;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Reading;

namespace Playground;

/// <summary>What the library reads in an entry, in the words and marks of the report.</summary>
/// <param name="entry">The entry.</param>
/// <param name="name">What the text is called where it names no mission.</param>
internal sealed class Reading(Entry entry, string name)
{
    private const string Id = "m1";
    private const string Unknown = "–";

    private readonly Labels labels = Labels.In(entry.Language);

    /// <summary>The text with its figures marked, their table, and the draft of an announcement with its checks.</summary>
    /// <remarks>The writer escapes all text and has no way to write a script, a handler or an address outside of the page.</remarks>
    internal string ToHtml()
    {
        Announcement text = new(1, name, entry.Text, entry.Day);
        Ledger ledger = new();
        var card = CardOf(text, ledger);
        HtmlWriter html = new(entry.Language);
        bool isDrafted = card.Facts.Count + card.Outcomes.Count > 0;
        new AnnouncementSection(html, labels, new([text], isDrafted ? [(card, text)] : [], ledger, entry.Day)).Write(text);
        return html.ToString();
    }

    /// <summary>Whether the entry is to be read as one amount: it is short, and neither a date nor a count.</summary>
    internal bool IsPhrase =>
        entry.Text.Length > 0
        && entry.Text.Length <= KoreanAmount.MaxLength
        && !entry.Text.Contains('\n')
        && !KoreanDate.TryParse(entry.Text, entry.Day, out _)
        && !KoreanCount.TryParse(entry.Text, out _);

    /// <summary>The amount that the whole entry is; null where it is none, and then there is an error.</summary>
    internal string? Amount(out string? error, out bool isAmbiguous)
    {
        var result = KoreanAmount.Read(entry.Text);
        isAmbiguous = result.IsAmbiguous;
        error = result.IsSuccess ? null : result.Error.Describe(entry.Text);
        return !result.TryGetValue(out var amount) ? null
            : labels.DigitsOf(amount) is { } digits ? $"{labels.Of(amount)} = {digits}"
            : labels.Of(amount);
    }

    private Card CardOf(Announcement text, Ledger ledger)
    {
        var draft = PressReleaseReader.Read(entry.Text, new() { PublicationDate = entry.Day });
        SourceDocument source = new() { Publisher = Unknown, Date = entry.Day is { } day ? PartialDate.FromDate(day) : null };
        bool isMission = draft.TryToMission(text.Id, source, out var mission) && ledger.TryAdd(name, mission);
        return DraftCard.Create(new(labels, new([text]), Id, isMission ? ledger.Entries[0] : null), text, draft);
    }
}
