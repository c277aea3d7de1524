using TradeMission.Domain.Tests.Korean;

namespace TradeMission.Domain.Tests.Properties.Fuzzing;

/// <summary>The cases that the laws are tried on, a batch a seed.</summary>
internal static class CaseGenerators
{
    private const int LongestCut = 400;

    // Words around a phrase that leave it what it is, and words that may hide it.
    private static readonly string[] Openings = ["", "지역 업체가 ", "이날 ", "시는 ", "총사업비 ", "회사 측은 ", "성과다.\n", "“"];
    private static readonly string[] Closings = ["", ".", ", 그리고 다른 곳에서", "\n", " 계약을 맺었다.", "이다.", ")"];
    private static readonly string[] Hiding = ["제", "3", "만 ", "-", "약", "(", "에서 ", "~", "수", "여", "명", "의", "원", "보다 ", "까지", "억", "년", "으로", "1,"];

    /// <summary>The generators by their names; each makes a batch of cases from a seed.</summary>
    internal static IReadOnlyDictionary<string, Func<int, int, IEnumerable<FuzzCase>>> All { get; } = new Dictionary<string, Func<int, int, IEnumerable<FuzzCase>>>
    {
        ["phrases"] = Phrases,
        ["phrases-respelt"] = PhrasesRespelt,
        ["phrases-among-traps"] = PhrasesAmongTraps,
        ["numbers"] = Numbers,
        ["mutants"] = Mutants,
        ["soup"] = Soup,
        ["cuts"] = Cuts,
    };

    private static IEnumerable<FuzzCase> Phrases(int seed, int count)
    {
        var random = new Random(seed);
        return Law.Sample(PhraseGenerators.Amounts, count, seed).Select(phrase =>
            new FuzzCase(TextPieces.Pick(random, Openings) + phrase.Text + TextPieces.Pick(random, Closings), phrase, IsAlone: true));
    }

    // The same phrase in other code units: its spaces, its width, its hangul taken apart.
    private static IEnumerable<FuzzCase> PhrasesRespelt(int seed, int count)
    {
        var random = new Random(seed);
        return Law.Sample(PhraseGenerators.Amounts, count, seed).Select(phrase =>
        {
            Func<string, string> respell = random.Next(4) switch
            {
                0 => Spaced("\u00A0"),
                1 => Spaced("\u3000"),
                2 => Wide,
                _ => text => Nfd.Of(text),
            };
            var respelt = phrase with { Text = respell(phrase.Text), Core = respell(phrase.Core) };
            return new FuzzCase(TextPieces.Pick(random, Openings) + respelt.Text + TextPieces.Pick(random, Closings), respelt, IsAlone: true);
        });
    }

    private static IEnumerable<FuzzCase> PhrasesAmongTraps(int seed, int count)
    {
        var random = new Random(seed);
        return Law.Sample(PhraseGenerators.Amounts, count, seed).Select(phrase =>
            new FuzzCase(Mutator.Mutate(random, "머리말 ") + TextPieces.Pick(random, Hiding) + " " + phrase.Text + " " + TextPieces.Pick(random, Hiding)));
    }

    private static IEnumerable<FuzzCase> Numbers(int seed, int count)
    {
        var random = new Random(seed);
        return Law.Sample(PhraseGenerators.Numbers, count, seed).Select(number =>
            new FuzzCase(random.Next(3) == 0 ? number.Text : Mutator.Mutate(random, number.Text)));
    }

    private static IEnumerable<FuzzCase> Mutants(int seed, int count)
    {
        var random = new Random(seed);
        var phrases = Law.Sample(PhraseGenerators.Amounts, count, seed);
        return phrases.Select(phrase => new FuzzCase(random.Next(3) == 0
            ? Mutator.Mutate(random, phrase.Text + TextPieces.Any(random) + TextPieces.Pick(random, phrases).Text)
            : Mutator.Mutate(random, phrase.Text)));
    }

    private static IEnumerable<FuzzCase> Soup(int seed, int count)
    {
        var random = new Random(seed);
        for (int i = 0; i < count; i++)
        {
            yield return new(string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => TextPieces.Any(random))));
        }
    }

    private static IEnumerable<FuzzCase> Cuts(int seed, int count)
    {
        var random = new Random(seed);
        for (int i = 0; i < count; i++)
        {
            string text = TextPieces.Pick(random, SeedTexts.All);
            int start = random.Next(text.Length);
            yield return new(text.Substring(start, random.Next(Math.Min(LongestCut, text.Length - start) + 1)));
        }
    }

    private static Func<string, string> Spaced(string space) => text => text.Replace(" ", space, StringComparison.Ordinal);

    private static string Wide(string text) =>
        string.Concat(text.Select(c => c is >= '0' and <= '9' ? (char)(c - '0' + '０') : c switch { ',' => '，', '.' => '．', _ => c }));
}
