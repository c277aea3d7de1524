using System.Text;
using TradeMission.Cli.Commands;

namespace TradeMission.Cli.Tests;

/// <summary>docs/cli.md has the help of each command as the program prints it.</summary>
public class CommandDocumentTests
{
    private const string FirstHeading = "\n## trademission\n";

    private static readonly string DocumentPath = Repository.PathOf("docs/cli.md");

    public static TheoryData<string> Commands => [.. Root.Create().Subcommands.Select(command => command.Name)];

    [Fact]
    public void The_document_has_the_help_of_every_command()
    {
        string known = File.ReadAllText(DocumentPath);
        string introduction = known[..known.IndexOf(FirstHeading, StringComparison.Ordinal)];
        var text = new StringBuilder(introduction);
        foreach (string[] path in (string[][])[[], .. Commands.Select(row => new[] { row.Data })])
        {
            text.Append('\n').AppendLine($"## {string.Join(' ', ["trademission", .. path])}").Append('\n');
            text.AppendLine("```text").Append(Cli.Run([.. path, "--help"]).Output).AppendLine("```");
        }

        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            File.WriteAllText(DocumentPath, text.ToString());
        }

        File.ReadAllText(DocumentPath).Should().Be(text.ToString(), "APPROVE=1 rewrites docs/cli.md where the change is meant");
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void The_help_of_a_command_has_an_example_of_it(string command)
    {
        string help = Cli.Run(command, "--help").Output;

        help[help.IndexOf("Examples:\n", StringComparison.Ordinal)..].Should().Contain($"trademission {command} ");
    }
}
