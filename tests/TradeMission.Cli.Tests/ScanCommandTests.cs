using System.Text;

namespace TradeMission.Cli.Tests;

public sealed class ScanCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("trademission-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_digests_show_every_amount_of_the_announcements()
    {
        var expected =
            from file in Seeds.Files
            from amount in Seeds.FiguresOf(file, "amounts")
            select new[]
            {
                $"seeds/digests/{file}",
                "amount",
                (string)amount["phrase"]!,
                decimal.Parse((string)amount["lower"]!, System.Globalization.CultureInfo.InvariantCulture).ToString("N0", System.Globalization.CultureInfo.InvariantCulture),
                (string)amount["currency"]! + ((bool)amount["implied"]! ? " (implied)" : ""),
                (string)amount["qualifier"]!,
            };

        var run = Cli.Run("scan", "seeds/digests");

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Rows.Where(row => row[3] == "amount").Select(row => row.Where((_, column) => column is not (1 or 2)))
            .Should().BeEquivalentTo(expected, rows => rows.WithStrictOrdering());
    }

    [Fact]
    public void Dates_and_counts_are_rows_of_their_own_kind()
    {
        string path = Write("a.txt", "지난 4월25일부터 5박7일간 20여명이 다녀왔다. 지난달에는 1억원");

        Cli.Run("scan", "--reference-date", "2011-05-02", path).Rows.Should().BeEquivalentTo<string[]>(
            [
                [path, "1", "1", "date", "지난 4월25일부터 5박7일간", "2011-04-25/2011-05-01", "5박7일"],
                [path, "1", "18", "count", "20여명", "20", "명", "approximate"],
                [path, "1", "30", "date", "지난달", "2011-04"],
                [path, "1", "36", "amount", "1억원", "100,000,000", "KRW", "exact"],
            ],
            rows => rows.WithStrictOrdering());
    }

    [Fact]
    public void Without_a_reference_date_what_is_not_said_stays_open()
    {
        string path = Write("a.txt", "4월25일");

        Cli.Run("scan", path).Rows.Single()[5].Should().Be("XXXX-04-25");
    }

    [Fact]
    public void Only_the_kinds_asked_for_are_found()
    {
        string path = Write("a.txt", "4월25일 20여명 1억원");

        Cli.Run("scan", "--kind", "date", "--kind", "amount", "--format", "ndjson", path).Objects
            .Select(o => (string)o["kind"]!).Should().Equal("date", "amount");
    }

    [Fact]
    public void An_amount_has_its_file_line_and_column()
    {
        string path = Write("a.txt", "첫 줄\r\n약 3억원\n\n😀 1만 달러 이상\r2억");

        var run = Cli.Run("scan", "--format", "ndjson", path);

        run.Objects.Select(o => ((string)o["file"]!, (int)o["line"]!, (int)o["column"]!, (string)o["text"]!, (string)o["qualifier"]!)).Should().Equal(
            (path, 2, 3, "3억원", "approximate"),
            (path, 4, 4, "1만 달러", "atLeast"),
            (path, 5, 1, "2억", "exact"));
    }

    [Fact]
    public void A_row_of_json_has_the_members_of_the_pipe_and_its_place()
    {
        string path = Write("a.txt", "수출 412만 달러(약 54억 원)");

        Cli.Run("scan", "--format", "ndjson", path).Lines[1].Should().Be(
            $$"""{"file":"{{path}}","line":1,"column":14,"kind":"amount","start":13,"length":5,"text":"54억 원","qualifier":"approximate","lower":"5400000000","upper":"5400000000","currency":"KRW","implied":false,"ambiguous":false,"conversionOf":0,"restates":null}""");
    }

    [Fact]
    public void Json_is_one_array_also_of_nothing()
    {
        string path = Write("a.txt", "1억원, 2억원");

        Cli.Run("scan", "--format", "json", path).Output.Should().StartWith("[{").And.EndWith("}]\n");
        Cli.Run("scan", "--format", "json", Write("b.txt", "없음")).Output.Should().Be("[]\n");
    }

    [Fact]
    public void A_folder_is_its_txt_files_sorted_by_name()
    {
        Write("b.txt", "2억원");
        Write("a.txt", "1억원");
        Write("c.md", "3억원");

        Cli.Run("scan", "--format", "ndjson", folder).Objects.Select(o => (string)o["text"]!).Should().Equal("1억원", "2억원");
    }

    [Fact]
    public void A_dash_is_standard_input()
    {
        var run = Cli.Run("\uFEFF1억원"u8.ToArray(), "scan", "--format", "ndjson", "-");

        run.Objects.Select(o => ((string)o["file"]!, (int)o["column"]!, (string)o["text"]!)).Should().Equal(("-", 1, "1억원"));
    }

    [Fact]
    public void What_cannot_be_read_is_named_and_the_rest_is_read()
    {
        string missing = Path.Combine(folder, "missing.txt");
        string empty = Write("empty.txt", "");
        string bare = Write("bare.txt", "\uFEFF");
        string latin = Path.Combine(folder, "latin.txt");
        File.WriteAllBytes(latin, [.. "1억원 caf"u8, 0xE9, (byte)' ']);
        string textless = Directory.CreateDirectory(Path.Combine(folder, "textless")).FullName;
        string good = Write("good.txt", "1억원");

        var run = Cli.Run("scan", "--format", "ndjson", missing, empty, bare, latin, textless, good);

        run.ExitCode.Should().Be(1);
        run.Error.Should().Be(
            $"""
            trademission: {missing}: there is no such file or folder
            trademission: {empty}: the file is empty
            trademission: {bare}: the file is empty
            trademission: {latin}: the file is no UTF-8 at byte offset 11, and no CP949
            trademission: {textless}: the folder has no .txt or .html or .htm file

            """);
        run.Objects.Should().ContainSingle().Which["file"]!.GetValue<string>().Should().Be(good);
    }

    [Fact]
    public void A_table_of_many_rows_has_all_of_them()
    {
        string path = Write("many.txt", string.Concat(Enumerable.Repeat("1억원 ", 2_500)));

        Cli.Run("scan", path).Lines.Count(line => line.Contains("100,000,000")).Should().Be(2_500);
    }

    [Fact]
    public void Neither_styles_nor_progress_are_written_where_no_terminal_is()
    {
        var run = Cli.Run("scan", "seeds/digests");

        run.Output.Should().NotContain("\u001b");
        run.Bytes.Take(3).Should().NotEqual(Encoding.UTF8.Preamble.ToArray());
        run.Error.Should().BeEmpty();
    }

    private string Write(string name, string text)
    {
        string path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
