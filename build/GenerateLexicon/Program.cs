// Writes the lexicon of the library from its word tables. Run it after every change of a table:
//
//     dotnet run --project build/GenerateLexicon

using System.Runtime.CompilerServices;
using System.Text;
using TradeMission.Domain.Build;

string domain = Path.GetFullPath(Path.Combine(Folder(), "..", "..", "src", "TradeMission.Domain"));
foreach (var (file, text) in new LexiconTables(domain).Write())
{
    string output = Path.Combine(domain, "Korean", "Words", file);
    File.WriteAllText(output, text, new UTF8Encoding(false));
    Console.WriteLine(output);
}

static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
