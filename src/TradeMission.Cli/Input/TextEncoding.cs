namespace TradeMission.Cli.Input;

/// <summary>How the characters of a text are written.</summary>
internal enum TextEncoding
{
    /// <summary>As the bytes say: a mark at the start, else UTF-8 where they are it, else CP949 where they are that.</summary>
    Told,

    /// <summary>UTF-8.</summary>
    Utf8,

    /// <summary>UTF-16, the lower byte first unless a mark says otherwise.</summary>
    Utf16,

    /// <summary>Code page 949, as Korean Windows saves "ANSI" text.</summary>
    Cp949,
}
