using NodaTime;
using TradeMission.Domain.Korean;

namespace TradeMission.Domain.Tests.Korean.Words;

/// <summary>Every row of the tables of dates says what it says in its own sentences, and not in those that it is no such word in.</summary>
public class DateRowTests
{
    // A Wednesday, before which the 3rd lies and behind which the 25th does.
    private static readonly LocalDate Reference = new(2024, 6, 5);

    // What the last date of a sentence is, where the word decides that and is no part of it.
    private static readonly Dictionary<string, string[]> LastOf = new()
    {
        ["since 1"] = ["2024-06-01"],
        ["since 2"] = ["2024-06-01"],
        ["saying -"] = ["2024-06-07"],
        ["source -"] = ["2024-06-07"],
        ["plan 0"] = ["2024-06-25", "../2024-06-25"],
        ["plan 1"] = ["2024-07-03"],
        ["plan 2"] = ["2024-07-03"],
        ["present -"] = ["2024-06-25"],
        ["plain -"] = ["2024-06-25"],
        ["done -"] = ["2024-05-25"],
        ["joint -"] = ["2023-09"],
        ["dayTail -"] = ["2024-06-25"],
        ["apposition -"] = ["2024-06-21"],
    };

    // Words that make no date of what they stand beside.
    private static readonly string[] None =
        ["notADay", "notAYear", "perDay", "scale", "term", "leave", "event", "every", "object", "lookalike"];

    [Fact]
    public void A_word_of_a_date_is_what_it_says() => WordRowTests.Check("date", Holds);

    [Fact]
    public void A_word_of_time_counts_from_another_time() => WordRowTests.Check("relative", Holds);

    private static bool Holds(Dictionary<string, string> row, string text)
    {
        var found = KoreanText.FindDates(text, Reference);
        return None.Contains(row["kind"]) ? found.Length == 0
            : LastOf.TryGetValue($"{row["kind"]} {row.GetValueOrDefault("value", "-")}", out string[]? last)
                ? found.Length > 0 && last.Contains(found[^1].Date.ToEdtf())
            : row["kind"] == "beforeLength" ? found.Any(match => match.Date.Start is not null)
            : found.Any(match => IsPart(row["word"], text, match));
    }

    // A particle behind a link may stay outside the date: 까지는.
    private static bool IsPart(string word, string text, DateMatch match)
    {
        int start = Math.Max(text.IndexOf(word, StringComparison.Ordinal), text.IndexOf(word.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal));
        return start >= match.Span.Start && start < match.Span.End;
    }
}
