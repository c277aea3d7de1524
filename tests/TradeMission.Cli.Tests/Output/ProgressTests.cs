using TradeMission.Cli.Output;

namespace TradeMission.Cli.Tests.Output;

public sealed class ProgressTests : IDisposable
{
    private readonly StringWriter screen = new();
    private readonly Progress progress;
    private long now;

    public ProgressTests() => progress = new(total: 3, screen, () => now);

    public void Dispose() => screen.Dispose();

    [Fact]
    public void Short_work_shows_nothing()
    {
        now = 499;
        progress.Report(0, "a.txt", 1, 2);
        progress.Clear();

        screen.ToString().Should().BeEmpty();
    }

    [Fact]
    public void Long_work_shows_which_input_and_how_much_of_it_and_then_goes_away()
    {
        now = 500;
        progress.Report(1, "a.txt", 1, 4);
        progress.Clear();

        screen.ToString().Should().Be("\r\e[K2 of 3: a.txt 25%\r\e[K");
    }

    [Fact]
    public void The_line_changes_no_more_than_ten_times_a_second()
    {
        now = 500;
        progress.Report(0, "a.txt", 0, 0);
        now = 599;
        progress.Report(1, "b.txt", 0, 0);
        now = 600;
        progress.Report(2, "c.txt", 0, 0);

        screen.ToString().Should().Be("\r\e[K1 of 3: a.txt\r\e[K3 of 3: c.txt");
    }

    [Fact]
    public void Of_a_long_name_the_end_is_shown_without_control_characters()
    {
        now = 500;
        progress.Report(0, $"{new string('가', 40)}\e[2J.txt", 0, 0);

        screen.ToString().Should().Be($"\r\e[K1 of 3: …{new string('가', 22)}\uFFFD[2J.txt");
    }

    [Fact]
    public void Without_a_screen_there_is_no_progress()
    {
        Progress none = new(total: 1, screen: null, () => 0);
        none.Report(0, "a.txt", 0, 0);
        none.Clear();

        screen.ToString().Should().BeEmpty();
    }
}
