using System.CommandLine;
using System.Globalization;

namespace TradeMission.Cli.Commands;

/// <summary>--workers 4.</summary>
internal sealed class WorkersOption : Option<string?>
{
    private const int Most = 256;

    internal WorkersOption()
        : base("--workers")
    {
        Description = "How many blocks of lines to work on side by side; as many as the machine has processors unless said.";
        HelpName = "N";
        Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }, ..] && !TryParse(text, out _))
            {
                result.AddError($"'{text}' is no number of workers from 1 to {Most}.");
            }
        });
    }

    internal int ValueIn(ParseResult result) =>
        TryParse(result.GetValue(this), out int count) ? count : Math.Min(Environment.ProcessorCount, Most);

    private static bool TryParse(string? text, out int count) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out count) && count is >= 1 and <= Most;
}
