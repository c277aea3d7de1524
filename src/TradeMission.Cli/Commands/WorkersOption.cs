using System.CommandLine;
using System.Globalization;

namespace TradeMission.Cli.Commands;

/// <summary>--workers 4.</summary>
internal sealed class WorkersOption : Option<int>
{
    private const int Most = 256;

    internal WorkersOption()
        : base("--workers")
    {
        Description = "How many blocks of lines to work on side by side; as many as the machine has processors unless said.";
        HelpName = "N";
        DefaultValueFactory = _ => Math.Min(Environment.ProcessorCount, Most);
        CustomParser = result =>
        {
            string text = result.Tokens[0].Value;
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count is >= 1 and <= Most)
            {
                return count;
            }

            result.AddError($"'{text}' is no number of workers from 1 to {Most}.");
            return 1;
        };
    }
}
