using System.Globalization;
using NodaTime;
using TradeMission.Cli.Input;
using TradeMission.Cli.Output;
using TradeMission.Domain.Calendar;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Reading;

namespace TradeMission.Cli.Report.Content;

/// <summary>Reads texts and missions, joins each mission to the texts that are its sources, and adds all up.</summary>
/// <param name="labels">The language of the report.</param>
/// <param name="reference">The day of publication of texts whose mission does not tell it, or null.</param>
internal sealed class ReportReader(Labels labels, LocalDate? reference)
{
    private const string MissionExtension = ".json";
    private const string TooLarge = "a sum with its amounts or counts has more digits than can be held";
    private const string UnknownPublisher = "unknown";

    private readonly List<(TextSource Source, string Text)> texts = [];
    private readonly List<(TextSource Source, Mission Mission)> missions = [];
    private readonly MissionReader reader = new();
    private readonly Ledger ledger = new();
    private Dictionary<string, string> names = [];
    private int cardCount;

    /// <summary>What a folder stands for.</summary>
    internal static string[] Extensions { get; } = [.. TextSource.Announcements, MissionExtension];

    /// <summary>Whether all input could be read and is in the report.</summary>
    internal bool IsAllRead { get; private set; } = true;

    /// <summary>Reads the input; what cannot be read is named on standard error and left out.</summary>
    internal ReportContent Read(IEnumerable<TextSource> sources)
    {
        foreach (var source in sources)
        {
            bool isMission = source.Name.EndsWith(MissionExtension, StringComparison.OrdinalIgnoreCase);
            if (isMission)
            {
                IsAllRead &= reader.Read(
                    source,
                    (_, mission) => Add(source, mission),
                    (name, problem) => Complaint.Write($"{name}: {problem}"));
            }
            else
            {
                ComplainUnless(TryReadText(source, out string problem), source.Name, problem);
            }
        }

        Complaint.Remark(reader.PassedOver);
        names = CommonFolder.Shorten([.. texts.Select(text => text.Source.Name), .. missions.Select(mission => mission.Source.Name)]);
        var announcements = Announcements();
        List<Joined> joined = [.. missions.Select(mission => Join(mission.Source, mission.Mission, announcements)).OfType<Joined>()];
        List<Drafted> drafted = [.. announcements.Where(text => !joined.Any(mission => mission.Texts.Contains(text))).Select(Draft)];
        AddUp();
        var cards = Cards(announcements, joined, drafted);
        CardLabels.Set(cards, labels);
        return new(announcements, cards, ledger, reference);
    }

    private bool TryReadText(TextSource source, out string problem)
    {
        bool isRead = source.TryRead(out string text, out problem);
        if (isRead)
        {
            texts.Add((source, text));
        }

        return isRead;
    }

    private string? Add(TextSource source, Mission mission)
    {
        missions.Add((source, mission));
        return null;
    }

    private List<Announcement> Announcements() =>
    [
        .. texts.Select((text, i) =>
            new Announcement(i + 1, names[text.Source.Name], text.Text, PublicationOf(text.Source) ?? reference)),
    ];

    private LocalDate? PublicationOf(TextSource source) => missions
        .SelectMany(mission => mission.Mission.Sources)
        .Where(document => document.File == Path.GetFileName(source.Name))
        .Select(document => document.Date is { } date && date.TryGetDate(out var day) ? day : (LocalDate?)null)
        .FirstOrDefault(day => day is not null);

    private Joined? Join(TextSource source, Mission mission, List<Announcement> announcements)
    {
        Announcement?[] sources =
            [.. mission.Sources.Select(document => announcements.Find(text => document.File == Path.GetFileName(text.Name)))];
        Announcement?[] named = [.. sources];
        for (int i = 0; i < sources.Length; i++)
        {
            if (sources[i] is { } text && mission.Sources[i].Sha256 is { } sha256 && !text.IsOf(sha256))
            {
                string place = $"{source.Name}: $.sources[{i}].sha256";
                Complaint.Write($"{place}: the mission's places are counted in another text than {text.Name}; no figure leads there");
                sources[i] = null;
            }
        }

        bool isAdded = ledger.TryAdd(names[source.Name], mission);
        ComplainUnless(isAdded, source.Name, TooLarge);
        return isAdded ? new(mission, sources, [.. named.OfType<Announcement>()]) : null;
    }

    private Drafted Draft(Announcement text)
    {
        var draft = PressReleaseReader.Read(text.Text, new() { PublicationDate = text.Reference });
        PartialDate? published = text.Reference is { } day ? PartialDate.FromDate(day) : null;
        SourceDocument document = new() { Publisher = UnknownPublisher, Date = published };
        if (draft.TryToMission(text.Id, document, out var mission) && !ledger.TryAdd(text.Name, mission))
        {
            Complain(text.Name, TooLarge);
            mission = null;
        }

        return new(text, draft, mission);
    }

    private void AddUp()
    {
        foreach (var misfit in ledger.AddUp())
        {
            Complain(misfit.File, TooLarge);
        }
    }

    // A mission stands beside the first of its texts.
    private List<(Card Card, Announcement? Text)> Cards(List<Announcement> announcements, List<Joined> joined, List<Drafted> drafted)
    {
        List<(Card Card, Announcement? Text)> cards = [];
        foreach (var text in announcements)
        {
            cards.AddRange(joined.Where(mission => mission.FirstText == text).Select(mission => (CardOf(mission), (Announcement?)text)));
            cards.AddRange(drafted.Where(draft => draft.Text == text).Select(draft => (CardOf(draft), (Announcement?)text)));
        }

        cards.AddRange(joined.Where(mission => mission.FirstText is null).Select(mission => (CardOf(mission), (Announcement?)null)));
        return cards;
    }

    private Card CardOf(Joined joined) =>
        MissionCard.Create(new(labels, new(joined.Sources), NextId(), EntryOf(joined.Mission)), joined.Mission);

    private Card CardOf(Drafted drafted) =>
        DraftCard.Create(new(labels, new([drafted.Text]), NextId(), EntryOf(drafted.Mission)), drafted.Text, drafted.Draft);

    private string NextId() => string.Create(CultureInfo.InvariantCulture, $"m{++cardCount}");

    private LedgerEntry? EntryOf(Mission? mission) => ledger.Entries.FirstOrDefault(entry => ReferenceEquals(entry.Mission, mission));

    private void ComplainUnless(bool isFine, string name, string problem)
    {
        if (!isFine)
        {
            Complain(name, problem);
        }
    }

    private void Complain(string name, string problem)
    {
        Complaint.Write($"{name}: {problem}");
        IsAllRead = false;
    }

    // The sources are the texts in which the mission's places are counted; the texts are all that it stands for.
    private sealed record Joined(Mission Mission, Announcement?[] Sources, Announcement[] Texts)
    {
        internal Announcement? FirstText => Texts.FirstOrDefault();
    }

    private sealed record Drafted(Announcement Text, MissionDraft Draft, Mission? Mission);
}
