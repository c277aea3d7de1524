using Spectre.Console;

namespace TradeMission.Cli.Output;

/// <summary>Colour on standard error: on a terminal that shows it, unless NO_COLOR asks for none.</summary>
internal static class ErrorStyle
{
    private const string Red = "\e[1;31m";
    private const string Usual = "\e[0m";

    private static readonly Lazy<bool> IsShown = new(() =>
        !Console.IsErrorRedirected
        && !IsPlainAskedFor
        && AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(Console.Error) }).Profile.Capabilities.Ansi);

    /// <summary>Whether the environment has NO_COLOR, with any value but an empty one (no-color.org).</summary>
    internal static bool IsPlainAskedFor => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    /// <summary>The text, so that it is seen first.</summary>
    internal static string Strong(string text) => IsShown.Value ? $"{Red}{text}{Usual}" : text;
}
