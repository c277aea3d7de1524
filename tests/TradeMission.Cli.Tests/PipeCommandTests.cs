namespace TradeMission.Cli.Tests;

public class PipeCommandTests
{
    private const string Nothing = "\"amounts\":[],\"dates\":[],\"counts\":[]}";

    [Fact]
    public void A_document_is_answered_with_its_amounts()
    {
        var run = Cli.Pipe("""{"id":"a1","text":"😀 수출 412만 달러(약 1.50억 원) \"이상\" \uc57d 3억원 미만","referenceDate":"2024-04-07"}""");

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Output.Should().Be(
            """
            {"id":"a1","amounts":[{"start":6,"length":7,"text":"412만 달러","qualifier":"exact","lower":"4120000","upper":"4120000","currency":"USD","implied":false,"ambiguous":false,"conversionOf":null,"restates":null},{"start":16,"length":7,"text":"1.50억 원","qualifier":"approximate","lower":"150000000","upper":"150000000","currency":"KRW","implied":false,"ambiguous":false,"conversionOf":0,"restates":null},{"start":32,"length":3,"text":"3억원","qualifier":"lessThan","lower":null,"upper":"300000000","currency":"KRW","implied":false,"ambiguous":false,"conversionOf":null,"restates":null}],"dates":[],"counts":[]}

            """);
    }

    [Fact]
    public void A_document_is_answered_with_its_dates_against_its_reference_date()
    {
        const string Text = "지난달 24일부터 30일까지 5박8일, 6월말 출국. 이틀간";

        Cli.Pipe($$"""{"text":"{{Text}}","referenceDate":"2024-04-07"}""").Lines.Should().Equal(
            """{"amounts":[],"dates":[{"start":0,"length":20,"text":"지난달 24일부터 30일까지 5박8일","from":"2024-03-24","to":"2024-03-30","edtf":"2024-03-24/2024-03-30","nights":5,"days":8,"agrees":false},{"start":22,"length":3,"text":"6월말","from":null,"to":null,"edtf":"2024-06","nights":null,"days":null,"agrees":null},{"start":30,"length":3,"text":"이틀간","from":null,"to":null,"edtf":null,"nights":null,"days":2,"agrees":null}],"counts":[]}""");
    }

    [Fact]
    public void A_document_is_answered_with_its_counts() =>
        Cli.Pipe("""{"text":"185개의 지사, 최대 8만 8천 명"}""").Lines.Should().Equal(
            """{"amounts":[],"dates":[],"counts":[{"start":0,"length":4,"text":"185개","lower":"185","upper":"185","counter":"지사","qualifier":"exact"},{"start":13,"length":7,"text":"8만 8천 명","lower":null,"upper":"88000","counter":"명","qualifier":"atMost"}]}""");

    [Theory]
    [InlineData("\"a\\u0031 가\"")]
    [InlineData("\"\\ud800\"")]
    [InlineData("12345678901234567890123456789012345678901234567890.10e5")]
    [InlineData("true")]
    [InlineData("null")]
    public void The_id_is_given_back_as_it_is(string id) =>
        Cli.Pipe($$"""{"text":"","id": {{id}} }""").Lines.Should().Equal($$"""{"id":{{id}},{{Nothing}}""");

    [Fact]
    public void A_document_without_an_id_has_an_answer_without_one() => Cli.Pipe("""{"text":"x"}""").Lines.Should().Equal("{" + Nothing);

    [Fact]
    public void Members_of_other_names_are_passed_over() =>
        Cli.Pipe("""{"a":{"text":[1,{"id":2}]},"text":"x","referenceDate":null}""").Lines.Should().Equal("{" + Nothing);

    [Theory]
    [InlineData("nope", "the line is no JSON at byte offset 1: ")]
    [InlineData("""{"text":"x"} y""", "the line is no JSON at byte offset 13: ")]
    [InlineData("""{"text":"x" """, "the line is no JSON at byte offset 12: ")]
    [InlineData("""["text"]""", "the line is no JSON object")]
    [InlineData("""{"id":"x"}""", "\"text\" is required and must be a string")]
    [InlineData("""{"text":null}""", "\"text\" is required and must be a string")]
    [InlineData("""{"text":"a","text":"b"}""", "\"text\" stands twice")]
    [InlineData("""{"id":1,"text":"a","id":2}""", "\"id\" stands twice")]
    [InlineData("""{"id":[1],"text":"a"}""", "\"id\" must be a string, a number, a boolean or null")]
    [InlineData("""{"text":"a","referenceDate":"2024-02-30"}""", "\"referenceDate\" is no day written yyyy-MM-dd")]
    [InlineData("""{"text":"a","referenceDate":20240229}""", "\"referenceDate\" is no day written yyyy-MM-dd")]
    public void A_line_that_is_no_document_is_answered_in_its_place(string line, string error)
    {
        var run = Cli.Pipe("""{"id":1,"text":""}""", line, """{"id":3,"text":""}""");

        run.ExitCode.Should().Be(1);
        run.Objects.Should().HaveCount(3);
        run.Objects[1].Select(member => member.Key).Should().Equal("line", "error");
        run.Objects[1]["line"]!.GetValue<int>().Should().Be(2);
        run.Objects[1]["error"]!.GetValue<string>().Should().StartWith(error);
        run.Objects[2]["id"]!.GetValue<int>().Should().Be(3);
    }

    [Theory]
    [InlineData("""{"text":"\ud83d 3억원"}""", 2)]
    [InlineData("""{"text":"\udc4d 3억원"}""", 2)]
    [InlineData("""{"text":"\ud83d\ud83d\udc4d3억원"}""", 3)]
    [InlineData("""{"text":"\ud83d\n3억원"}""", 2)]
    public void Half_a_surrogate_pair_stays_a_character_of_the_text(string line, int start)
    {
        var run = Cli.Pipe(line);

        run.ExitCode.Should().Be(0);
        run.Objects[0]["amounts"]![0]!["start"]!.GetValue<int>().Should().Be(start);
    }

    [Fact]
    public void Files_that_were_joined_have_byte_order_marks_inside()
    {
        var run = Cli.Run("{\"id\":1,\"text\":\"\"}\n\uFEFF{\"id\":2,\"text\":\"3억원\"}\n"u8.ToArray(), "pipe");

        run.ExitCode.Should().Be(0);
        run.Objects[1]["amounts"]!.AsArray().Should().ContainSingle();
    }

    [Fact]
    public void An_amount_that_says_another_again_tells_which()
    {
        var amounts = Cli.Pipe("""{"text":"1억원을 들여 5천만원(50,000,000원)"}""").Objects[0]["amounts"]!.AsArray();

        amounts.Select(amount => amount!["restates"]?.GetValue<int>()).Should().Equal(null, null, 1);
    }

    [Fact]
    public void A_figure_of_two_readings_says_so() =>
        Cli.Pipe("""{"text":"5억5천만원과 5억5천원"}""").Objects[0]["amounts"]!.AsArray().Select(amount => amount!["ambiguous"]!.GetValue<bool>()).Should().Equal(false, true);

    [Fact]
    public void A_line_that_is_no_utf8_names_the_byte()
    {
        var run = Cli.Run([.. "{\"text\":\"x\"}\n{\"text\":\"가"u8, 0xFF, .. "\"}"u8], "pipe");

        run.ExitCode.Should().Be(1);
        run.Lines[1].Should().Be("""{"line":2,"error":"the line is no UTF-8 at byte offset 12"}""");
    }

    [Fact]
    public void A_byte_order_mark_carriage_returns_and_a_missing_last_line_end_are_accepted()
    {
        var run = Cli.Run("\uFEFF{\"id\":1,\"text\":\"\"}\r\n{\"id\":2,\"text\":\"\"}"u8.ToArray(), "pipe");

        run.ExitCode.Should().Be(0);
        run.Lines.Should().Equal("""{"id":1,""" + Nothing, """{"id":2,""" + Nothing);
    }

    [Fact]
    public void Blank_lines_have_no_answer_but_count()
    {
        var run = Cli.Pipe("", " \t\r", "x");

        run.Objects.Should().ContainSingle().Which["line"]!.GetValue<int>().Should().Be(3);
    }

    [Fact]
    public void Nothing_is_answered_with_nothing()
    {
        var run = Cli.Run("pipe");

        run.ExitCode.Should().Be(0);
        run.Bytes.Should().BeEmpty();
    }
}
