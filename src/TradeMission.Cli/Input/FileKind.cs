namespace TradeMission.Cli.Input;

/// <summary>What a path leads to.</summary>
internal enum FileKind
{
    /// <summary>Nothing that there is.</summary>
    None,

    /// <summary>A file that keeps what is written.</summary>
    Regular,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A device, a named pipe or a socket: opening one may wait for ever, and replacing one takes it away.</summary>
    Special,
}
