using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

[assembly: DisableRuntimeMarshalling]

namespace TradeMission.Cli.Input;

/// <summary>Asks the system for the kind of a file, which .NET does not tell.</summary>
internal static partial class FileKinds
{
    private const int StatusSize = 256;
    private const int ModeOffset = 4;
    private const int TypeMask = 0xF000;
    private const int RegularType = 0x8000;
    private const int FolderType = 0x4000;

    /// <summary>The kind of what a path leads to, through links.</summary>
    internal static FileKind Of(string path) =>
        Directory.Exists(path) ? FileKind.Folder
        : OperatingSystem.IsWindows() ? (File.Exists(path) ? FileKind.Regular : FileKind.None)
        : OfUnix(path);

    private static unsafe FileKind OfUnix(string path)
    {
        byte* status = stackalloc byte[StatusSize];
        fixed (byte* name = Encoding.UTF8.GetBytes(path + '\0'))
        {
            if (Stat(name, status) != 0)
            {
                return FileKind.None;
            }
        }

        return (*(int*)(status + ModeOffset) & TypeMask) switch
        {
            RegularType => FileKind.Regular,
            FolderType => FileKind.Folder,
            _ => FileKind.Special,
        };
    }

    // The runtime's own way to ask; its answer has the same form on every Unix: flags, then the mode.
    [LibraryImport("libSystem.Native", EntryPoint = "SystemNative_Stat")]
    private static unsafe partial int Stat(byte* path, byte* status);
}
