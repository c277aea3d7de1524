using System.Globalization;
using System.Text.RegularExpressions;
using TradeMission.Cli.Output;

namespace TradeMission.Cli.Tests;

/// <summary>Commands at terminals of every kind of width; how lines are laid out in each width is tested at the layout.</summary>
public class TerminalWidthTests
{
    private static readonly int[] Widths = [20, 31, 42, 50, 60, 66, 71, 80, 120, 200];

    [Theory]
    [InlineData("parse '1억~2억 3456만 7890원' 1억원", "234,567,890")]
    [InlineData("parse '보내는 곳의 이름이 아주 길어서 어디까지인지 모를 말 1억 2억달러' 1억원", "100,000,000")]
    [InlineData("scan seeds/digests/000_9f00ddc72783cce7.txt", "5,200,000,000")]
    [InlineData("summary seeds/missions", "5,510,000,000")]
    public void A_command_ends_and_shows_its_values_at_every_width(string commandLine, string value)
    {
        string line = string.Join("; ", Widths.Select(width => $"stty cols {width}; echo \"== {width}\"; dotnet '{Cli.Program}' {commandLine}"));

        string[] shown = PseudoTerminal.Show(line).Split("== ", StringSplitOptions.RemoveEmptyEntries);

        shown.Should().HaveCount(Widths.Length);
        shown.Should().OnlyContain(part => part.Contains(value));
        foreach (string part in shown)
        {
            int width = int.Parse(part.AsSpan(0, part.IndexOf('\n')), CultureInfo.InvariantCulture);
            Plain(part).Split('\n').Should().OnlyContain(row => row.StartsWith("trademission: ") || TextWidth.Of(row) <= width);
        }
    }

    // Without what makes text stand out, and what the runtime tells the terminal.
    private static string Plain(string shown) => Regex.Replace(shown, @"\e(\[[?0-9;]*[A-Za-z]|[=>])", "");
}
