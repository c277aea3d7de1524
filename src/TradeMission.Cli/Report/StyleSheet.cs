using System.Security.Cryptography;
using System.Text;

namespace TradeMission.Cli.Report;

/// <summary>The style sheet of the report.</summary>
internal static class StyleSheet
{
    private const string Resource = "report.css";

    /// <summary>The style sheet.</summary>
    internal static string Text { get; } = Read();

    /// <summary>The policy of the page: this style sheet and nothing else, no script, no request.</summary>
    internal static string Policy { get; } =
        $"default-src 'none'; img-src data:; style-src 'sha256-{Hash()}'; base-uri 'none'; form-action 'none'";

    private static string Hash() => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));

    private static string Read()
    {
        using var stream = typeof(StyleSheet).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"{Resource} is not in the program.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
