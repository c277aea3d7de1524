using TradeMission.Domain.Foundation;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Parsing;
using TradeMission.Domain.Quantities;
using TradeMission.Domain.Reading;

namespace TradeMission.Cli.Output;

/// <summary>Drafts as tables to look at: the facts with the words that say them, what is open, and the checks.</summary>
/// <param name="beforeWriting">Called before something is written.</param>
internal sealed class DraftTable(Action beforeWriting) : IDraftOutput
{
    private const int LongestQuote = 60;

    /// <inheritdoc/>
    public void Add(string source, MissionDraft draft, Mission? mission, EquatableArray<ReconciliationCheck> checks)
    {
        beforeWriting();
        Console.Out.WriteLine(Printable.Of(source));
        WriteFacts(draft);
        WriteChecks(draft.Text, checks);
    }

    /// <inheritdoc/>
    public void Complete()
    {
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private static void WriteFacts(MissionDraft draft)
    {
        var table = new PeopleTable(null, "field", "fact", "words", "sure");
        Add(draft.Kind, "kind", kind => FigureText.NameOf(kind));
        Add(draft.Name, "name", name => name);
        Add(draft.Sender, "sender", sender => sender.Name);
        Add(draft.Head, "head", head => string.Join(' ', new[] { head.Organization, head.Title, head.Name }.OfType<string>()));
        Add(draft.Period, "period", period => $"{period.Start}/{period.End} {period.Stay}".Trim());
        Add(draft.CompanyCount, "companies", Words);
        Add(draft.PeopleCount, "people", Words);
        AddAll(draft.Partners, "partner", body => body.Name);
        AddAll(draft.Companies, "company", company => company.Name);
        AddAll(draft.Stops, "stop", stop => $"{stop.Place} ({stop.Country})");
        AddAll(draft.Agreements, "agreement", fact => $"{FigureText.NameOf(fact.Kind)} {FigureText.NameOf(fact.Status)} {Words(fact)}");
        AddAll(draft.Achievements, "achievement", fact => $"{FigureText.NameOf(fact.Basis)} {Words(fact)}");
        AddAll(draft.Context, "beside", fact => $"{fact.Subject} {(fact.Amount is { } amount ? Words(amount) : "")}");
        foreach (var point in draft.Open)
        {
            string member = point.Member + (point.IsRequired ? " (required)" : "");
            string words = point.Span is { } span ? Quote(draft.Text, span) : "";
            string choice = point.Alternatives.IsEmpty ? "" : $": {string.Join(" | ", point.Alternatives)}";
            table.Add("open", member, words, point.Reason + choice);
        }

        table.Complete();

        void Add<T>(DraftFact<T>? fact, string field, Func<T, string> words)
            where T : notnull
        {
            if (fact is not null)
            {
                string sure = FigureText.NameOf(fact.Certainty) + (fact.Certainty is Certainty.Inferred ? $": {fact.Reason}" : "");
                table.Add(field, words(fact.Value), string.Join(" | ", fact.Spans.Select(span => Quote(draft.Text, span))), sure);
            }
        }

        void AddAll<T>(EquatableArray<DraftFact<T>> facts, string field, Func<T, string> words)
            where T : notnull
        {
            foreach (var fact in facts)
            {
                Add(fact, field, words);
            }
        }
    }

    private static void WriteChecks(string text, EquatableArray<ReconciliationCheck> checks)
    {
        var table = new PeopleTable(null, "check", "verdict", "difference#", "words");
        foreach (var check in checks)
        {
            string words = string.Join(" | ", check.Evidence.Select(place => Quote(text, place.Span)).Distinct());
            string found = check.Difference is { } difference ? FigureText.Of(difference) : check.Reason ?? "";
            table.Add(FigureText.NameOf(check.Kind), FigureText.NameOf(check.Verdict), found, words);
        }

        table.Complete();
    }

    private static string Words(Outcome fact)
    {
        string[] parts =
        [
            fact.Role is FigureRole.Standalone ? "" : FigureText.NameOf(fact.Role),
            fact.Subject ?? "",
            string.Join(", ", fact.Parties.Select(party => party.Name)),
            fact.Amount is { } amount ? Words(amount) : "",
            fact.StatedConversion is { } conversion ? $"({Words(conversion)})" : "",
            fact.Count is { } count ? Words(count) : "",
        ];
        return string.Join(' ', parts.Where(part => part.Length > 0));
    }

    private static string Words(Domain.Monetary.AnnouncedAmount amount) =>
        $"{FigureText.Qualified(amount.Bounds)} {FigureText.CurrencyOf(amount)}";

    private static string Words(AnnouncedCount count) => $"{FigureText.Qualified(count.Bounds)} {count.Counter}";

    private static string Quote(string text, TextSpan span) =>
        span.Length <= LongestQuote ? text.Substring(span.Start, span.Length) : string.Concat(text.AsSpan(span.Start, LongestQuote), "…");
}
