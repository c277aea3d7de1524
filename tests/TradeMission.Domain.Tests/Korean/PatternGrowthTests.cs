using TradeMission.Domain.Benchmarks.Patterns;
using TradeMission.Domain.Korean;
using TradeMission.Domain.Korean.Lexing;
using TradeMission.Domain.Tests.Seeds;

namespace TradeMission.Domain.Tests.Korean;

/// <summary>Reading takes steps as the text has characters: work that grows with its square shows here, without a clock.</summary>
public class PatternGrowthTests
{
    private const int Short = 4_000;
    private const int Times = 10;
    private const int Combined = 1_000;

    private const double Most = 1.05;

    private static readonly PatternSource Source =
        new(SeedFiles.PathOf(Path.Combine("src", "TradeMission.Domain", "Korean", "Words")));

    [Fact]
    public void Words_and_marks_repeated_take_steps_linear_in_the_text() => Check(Source.Single, FigureKinds.All);

    [Theory]
    [InlineData(FigureKinds.Amount)]
    [InlineData(FigureKinds.All)]
    public void Two_and_three_of_them_take_steps_linear_in_the_text(FigureKinds kinds) => Check(Source.Combined(1).Take(Combined), kinds);

    private static void Check(IEnumerable<Pattern> patterns, FigureKinds kinds)
    {
#if !DEBUG
        Assert.Skip("Steps are counted in Debug alone.");
#endif
        string.Join('\n', patterns.Select(pattern => Growth(pattern, kinds)).Where(growth => growth.Length > 0)).Should().BeEmpty();
    }

    private static string Growth(Pattern pattern, FigureKinds kinds)
    {
        double once = StepsPerCharacter(pattern, Short, kinds);
        double more = StepsPerCharacter(pattern, Short * Times, kinds);
        return once <= 0 || more > Most * once ? $"{pattern}: {once:N2} steps a character, and {more:N2} in {Times} times as many" : "";
    }

    // A text twice as long has the same ends: the difference is what the characters between them take.
    private static double StepsPerCharacter(Pattern pattern, int length, FigureKinds kinds)
    {
        string once = pattern.Text(length);
        string twice = pattern.Text(2 * length);
        return (double)(StepsOf(twice, kinds) - StepsOf(once, kinds)) / (twice.Length - once.Length);
    }

    private static long StepsOf(string text, FigureKinds kinds)
    {
        var scanner = default(TextScanner);
        scanner.Start(text, kinds, null, null);
        long before = Steps.Count;
        while (scanner.MoveNext())
        {
        }

        return Steps.Count - before;
    }
}
