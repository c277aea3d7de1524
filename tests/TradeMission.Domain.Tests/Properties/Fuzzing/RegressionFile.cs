using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using TradeMission.Domain.Quantities;
using TradeMission.Domain.Tests.Seeds;

namespace TradeMission.Domain.Tests.Properties.Fuzzing;

/// <summary>A case that once broke a law, kept as a file of "name: value" lines; what cannot be seen is escaped as \uXXXX.</summary>
internal static partial class RegressionFile
{
    internal static string Folder { get; } = Repository.PathTo("tests", "TradeMission.Domain.Tests", "Properties", "Regressions");

    internal static string Save(string law, FuzzCase given, string fault)
    {
        List<string> lines = [$"law: {law}", $"text: {Escape(given.Text)}"];
        if (given.Phrase is { } phrase)
        {
            lines.AddRange(
            [
                $"phrase: {Escape(phrase.Text)}", $"core: {Escape(phrase.Core)}", string.Create(CultureInfo.InvariantCulture, $"value: {phrase.Value}"),
                $"currency: {phrase.Currency}", $"qualifier: {phrase.Qualifier}", $"alone: {given.IsAlone}",
            ]);
        }

        lines.Add($"was: {Escape(fault)}");
        string hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.Unicode.GetBytes(given.Text)))[..8];
        string path = Path.Combine(Folder, $"{law}-{hash}.txt");
        Directory.CreateDirectory(Folder);
        File.WriteAllText(path, string.Join('\n', lines) + '\n');
        return path;
    }

    internal static (string Law, FuzzCase Case) Load(string path)
    {
        var fields = File.ReadLines(path).Select(line => line.Split(": ", 2)).ToDictionary(field => field[0], field => Unescape(field.ElementAtOrDefault(1) ?? ""));
        var phrase = fields.TryGetValue("phrase", out string? text)
            ? new GeneratedPhrase(text, fields["core"], decimal.Parse(fields["value"], CultureInfo.InvariantCulture), fields["currency"], Enum.Parse<Qualifier>(fields["qualifier"]))
            : null;
        return (fields["law"], new(fields["text"], phrase, fields.GetValueOrDefault("alone") == bool.TrueString));
    }

    internal static string Escape(string text) =>
        string.Concat(text.Select(c => c is (> ' ' and < '\u007F' and not '\\') or ' ' or (>= '가' and <= '힣') ? c.ToString() : $"\\u{(int)c:X4}"));

    private static string Unescape(string text) =>
        Escaped().Replace(text, match => ((char)ushort.Parse(match.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    [GeneratedRegex(@"\\u([0-9A-F]{4})")]
    private static partial Regex Escaped();
}
