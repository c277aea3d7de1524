using TradeMission.Cli.Input;

namespace TradeMission.Cli.Output;

/// <summary>What the program says on standard error.</summary>
internal static class Complaint
{
    private const int Number = 2;

    /// <summary>Standard error as UTF-8; nothing where whoever started the program closed it.</summary>
    internal static TextWriter Output { get; } = TextWriter.Synchronized(
        Descriptors.IsInherited(Number) ? new StreamWriter(Console.OpenStandardError()) { AutoFlush = true } : TextWriter.Null);

    /// <summary>Writes a line that names the program as its source.</summary>
    internal static void Write(string message) => Say($"{Terminal.Alarm("trademission:")} {Printable.Of(message)}");

    /// <summary>Writes what there is to say beside, if anything.</summary>
    internal static void Remark(string message)
    {
        if (message.Length > 0)
        {
            Write(message);
        }
    }

    /// <summary>Writes a line, without the control characters that would move a terminal's cursor.</summary>
    internal static void WriteLine(string line) => Say(Printable.Of(line));

    /// <summary>Writes a line as it is; where standard error takes none there is nobody to tell.</summary>
    internal static void Say(string line)
    {
        try
        {
            Output.WriteLine(line);
        }
        catch (IOException)
        {
        }
    }
}
