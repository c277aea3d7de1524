namespace TradeMission.Cli;

/// <summary>What the program answers to whoever started it.</summary>
internal static class ExitCode
{
    /// <summary>All input was read.</summary>
    internal const int Success = 0;

    /// <summary>
    /// Some input could not be read, or the output not written; standard error, or the line's answer, says which and why.
    /// </summary>
    internal const int Unreadable = 1;

    /// <summary>The command line is wrong; nothing was read.</summary>
    internal const int WrongUse = 2;

    /// <summary>The program itself is at fault.</summary>
    internal const int Fault = 3;

    /// <summary>The program was told to stop: this and the signal's number, 130 after Ctrl-C.</summary>
    internal const int Signalled = 128;
}
