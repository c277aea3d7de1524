using System.Runtime.InteropServices;

namespace TradeMission.Cli.Input;

/// <summary>The descriptors that the program was started with.</summary>
internal static partial class Descriptors
{
    private const int CloseOnExecute = 1;

    /// <summary>Whether a standard stream is open and was when the program began.</summary>
    /// <remarks>
    /// A stream that was closed then leaves its number to the first file that the runtime opens for itself; that one is
    /// told by being marked to be closed in child processes, which nothing inherited is.
    /// </remarks>
    internal static bool IsInherited(int number) =>
        OperatingSystem.IsWindows() || (Flags(number) is >= 0 and var flags && (flags & CloseOnExecute) == 0);

    // The runtime's own way to ask.
    [LibraryImport("libSystem.Native", EntryPoint = "SystemNative_FcntlGetFD")]
    private static partial int Flags(nint number);
}
