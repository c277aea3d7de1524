using System.CommandLine;

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
        Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > Most)
            {
                result.AddError($"--workers must be from 1 to {Most}.");
            }
        });
    }
}
