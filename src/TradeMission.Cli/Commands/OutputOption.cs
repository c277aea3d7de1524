using System.CommandLine;

namespace TradeMission.Cli.Commands;

/// <summary>-o FILE, --output FILE.</summary>
internal sealed class OutputOption : Option<string?>
{
    internal OutputOption()
        : base("--output", "-o")
    {
        Description = "The file to write; without it standard output. "
            + "A file is written whole or left as it was; a device or a named pipe is written to.";
    }
}
