using System.Text;

namespace TradeMission.Domain.Benchmarks.Inputs;

/// <summary>Running text as articles have it.</summary>
internal static class SeedTexts
{
    /// <summary>The digests one after the other, and behind them the originals where seeds/texts has them.</summary>
    internal static string All { get; } = string.Join('\n', RepositoryFiles.Files("*.txt", "seeds", "digests")
        .Concat(RepositoryFiles.Files("*.txt", "seeds", "texts"))
        .Select(File.ReadAllText));

    /// <summary>The same in UTF-8.</summary>
    internal static byte[] Utf8 { get; } = Encoding.UTF8.GetBytes(All);

    /// <summary>The digests alone: the same on every machine.</summary>
    internal static string[] Digests { get; } = [.. RepositoryFiles.Files("*.txt", "seeds", "digests").Select(File.ReadAllText)];

    /// <summary>A text repeated to a length in code units.</summary>
    internal static string Repeat(string text, int length)
    {
        StringBuilder builder = new(length + text.Length);
        while (builder.Length < length)
        {
            builder.Append(text);
        }

        return builder.ToString(0, length);
    }
}
