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
    public void One_reference_date_for_several_texts_is_said()
    {
        string[] files = [Write("a.txt", "지난달 24일"), Write("b.txt", "지난달 25일")];

        Cli.Run(["scan", "--reference-date", "2024-04-07", .. files]).Error.Should().Be("trademission: 2024-04-07 is taken for the day of publication of all 2 files.\n");
        Cli.Run("scan", "--reference-date", "2024-04-07", files[0]).Error.Should().BeEmpty();
    }

    [Fact]
    public void Files_as_an_office_saves_them_are_read_and_what_was_guessed_is_said()
    {
        var cp949 = CodePagesEncodingProvider.Instance.GetEncoding(949)!;
        string old = Path.Combine(folder, "old.txt");
        File.WriteAllBytes(old, cp949.GetBytes("수출상담 3억원, 약 2백만 달러"));
        string notepad = Path.Combine(folder, "notepad.txt");
        File.WriteAllText(notepad, "수출상담 4억원", Encoding.Unicode);
        string page = Write("page.html", "<html><body><p>수출 <b>5억</b>원</p></body></html>");

        var run = Cli.Run("scan", "-f", "ndjson", "--kind", "amount", old, notepad, page);

        run.ExitCode.Should().Be(0);
        run.Error.Should().Be($"trademission: {old}: the file is no UTF-8 at byte offset 0; it is read as CP949\n");
        run.Objects.Select(row => row["text"]!.GetValue<string>()).Should().Equal("3억원", "2백만 달러", "4억원", "5억원");
        Cli.Run("scan", "--encoding", "CP949", old).Error.Should().BeEmpty();
        Cli.Run("scan", "--encoding", "utf-8", old).ExitCode.Should().Be(1);
    }

    [Fact]
    public void Folders_in_folders_are_read_and_what_is_passed_over_is_named()
    {
        Directory.CreateDirectory(Path.Combine(folder, "2024", "05"));
        Write("2024/05/a.txt", "1억원");
        Write("2024/b.htm", "<html><p>2억원</p></html>");
        Write("notes.docx", "3억원");
        Write(".hidden.txt", "4억원");
        Directory.CreateSymbolicLink(Path.Combine(folder, "around"), folder);

        var run = Cli.Run("scan", "-f", "ndjson", folder);

        run.ExitCode.Should().Be(0);
        run.Objects.Select(row => row["file"]!.GetValue<string>()).Should().Equal($"{folder}/2024/05/a.txt", $"{folder}/2024/b.htm");
        run.Error.Should().Be($"trademission: passed over: {folder}/around, {folder}/notes.docx\n");
    }

    [Fact]
    public void A_named_pipe_in_a_folder_is_passed_over()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "there is no mkfifo");
        Write("a.txt", "1억원");

        var run = Cli.Shell($"mkfifo '{folder}/b.txt' && $trademission scan -f ndjson '{folder}'");

        run.Objects.Should().ContainSingle();
        run.Error.Should().Be($"trademission: passed over: {folder}/b.txt\n");
    }

    [Fact]
    public void Csv_is_for_a_spreadsheet()
    {
        string path = Write("a.txt", "계약 \"40~50억원\", 6박9일, -3억원");

        var run = Cli.Run("scan", "-f", "CSV", "--bom", path);

        run.Bytes.Take(3).Should().Equal(Encoding.UTF8.Preamble.ToArray());
        string[] rows = run.Output.Split("\r\n");
        rows[0].Should().Be("\uFEFFfile,line,column,kind,text,qualifier,lower,upper,unit,from,to,edtf,nights,days");
        rows[1].Should().Be($"{path},1,5,amount,40~50억원,range,4000000000,5000000000,KRW");
        rows[2].Should().Be($"{path},1,15,date,6박9일,,,,,,,,6,9");
        rows[3].Should().Contain(",'-3억원,exact,-300000000,-300000000,KRW");
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
