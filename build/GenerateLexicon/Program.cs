// Writes the lexicon of the library from its word tables. Run it after every change of a table:
//
//     dotnet run --project build/GenerateLexicon

using System.Runtime.CompilerServices;
using System.Text;
using TradeMission.Domain.Build;

string domain = Path.GetFullPath(Path.Combine(Folder(), "..", "..", "src", "TradeMission.Domain"));
string output = Path.Combine(domain, "Korean", "Words", "Lexicon.g.cs");
File.WriteAllText(output, new LexiconTables(domain).Write(), new UTF8Encoding(false));
Console.WriteLine($"The lexicon is written to {output}");

static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
