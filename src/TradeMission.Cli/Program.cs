using TradeMission.Cli;
using TradeMission.Cli.Commands;
using TradeMission.Cli.Output;

if (OperatingSystem.IsWindows())
{
    Terminal.SpeakUtf8();
}

try
{
    return Root.Run(args);
}
catch (IOException exception) when (StandardOutput.IsClosed(exception))
{
    // Whoever read the output has read enough: "trademission pipe | head" is no failure.
    return ExitCode.Success;
}
catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or OutOfMemoryException)
{
    Complaint.Write($"{exception.Message.TrimEnd('.')}.");
    return ExitCode.Unreadable;
}
catch (Exception exception)
{
    Complaint.Write($"This is a fault of the program, please tell its makers: {exception.GetType().Name}: {exception.Message}");
    return ExitCode.Fault;
}
