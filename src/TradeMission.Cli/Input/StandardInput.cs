namespace TradeMission.Cli.Input;

/// <summary>Standard input as bytes.</summary>
internal static class StandardInput
{
    private const int Number = 0;

    /// <summary>Opens it.</summary>
    /// <exception cref="IOException">Whoever started the program closed it.</exception>
    internal static Stream Open() =>
        Descriptors.IsInherited(Number) ? Console.OpenStandardInput() : throw new IOException("Standard input is closed");
}
