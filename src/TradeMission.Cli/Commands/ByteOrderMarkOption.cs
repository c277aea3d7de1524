using System.CommandLine;

namespace TradeMission.Cli.Commands;

/// <summary>--bom.</summary>
internal sealed class ByteOrderMarkOption : Option<string?>
{
    internal ByteOrderMarkOption()
        : base("--bom")
    {
        Description = "Begins CSV with a byte order mark, by which a spreadsheet knows that it is UTF-8.";
        Arity = ArgumentArity.Zero;
    }

    internal bool IsIn(ParseResult result) => result.GetResult(this) is not null;
}
