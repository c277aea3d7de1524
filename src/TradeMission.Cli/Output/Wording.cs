using System.Runtime.InteropServices;

namespace TradeMission.Cli.Output;

/// <summary>The names of what tables show, in the language of the person.</summary>
/// <remarks>Complaints, help and what programs read stay in English.</remarks>
internal static partial class Wording
{
    private const string Korean = "ko";
    private const string English = "en";
    private const int KoreanOfWindows = 0x12;
    private const int PrimaryLanguage = 0x3FF;

    // As POSIX asks: the first of these that is set decides.
    private static readonly string[] Variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    private static bool? isKorean;

    /// <summary>The languages that there are.</summary>
    internal static string[] Codes { get; } = [Korean, English];

    /// <summary>Takes a language for what is written from now on; null is that of the environment.</summary>
    internal static void Use(string? code) => isKorean = code is null ? null : code == Korean;

    /// <summary>A name in the language of the person; one that has no translation stays as it is.</summary>
    internal static string Of(string english) =>
        (isKorean ??= IsKoreanMeant()) && Names.TryGetValue(english, out string? korean) ? korean : english;

    private static bool IsKoreanMeant()
    {
        string told = Variables.Select(Environment.GetEnvironmentVariable).FirstOrDefault(value => !string.IsNullOrEmpty(value)) ?? "";
        return told.StartsWith(Korean, StringComparison.OrdinalIgnoreCase)
            || (told.Length == 0 && OperatingSystem.IsWindows() && (LanguageOfWindows() & PrimaryLanguage) == KoreanOfWindows);
    }

    [LibraryImport("kernel32", EntryPoint = "GetUserDefaultUILanguage")]
    private static partial ushort LanguageOfWindows();
}
