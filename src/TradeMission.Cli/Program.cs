using System.Text;
using TradeMission.Cli;
using TradeMission.Cli.Commands;
using TradeMission.Cli.Output;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
try
{
    return Root.Run(args);
}
catch (IOException exception) when (StandardOutput.IsClosed(exception))
{
    // Whoever read the output has read enough: "trademission pipe | head" is no failure.
    return ExitCode.Success;
}
catch (IOException exception)
{
    Complaint.Write($"{exception.Message.TrimEnd('.')}.");
    return ExitCode.Unreadable;
}
