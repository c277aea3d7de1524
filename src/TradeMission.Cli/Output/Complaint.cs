namespace TradeMission.Cli.Output;

/// <summary>What the program says on standard error.</summary>
internal static class Complaint
{
    /// <summary>Writes a line that names the program as its source.</summary>
    internal static void Write(string message) => Console.Error.WriteLine($"{ErrorStyle.Strong("trademission:")} {Printable.Of(message)}");

    /// <summary>Writes a line, without the control characters that would move a terminal's cursor.</summary>
    internal static void WriteLine(string line) => Console.Error.WriteLine(Printable.Of(line));
}
