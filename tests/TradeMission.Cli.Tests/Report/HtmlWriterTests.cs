using TradeMission.Cli.Report;

namespace TradeMission.Cli.Tests.Report;

public class HtmlWriterTests
{
    private const string Start = "<!doctype html>\n";

    [Theory]
    [InlineData("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("\"'&amp;", "&quot;'&amp;amp;")]
    [InlineData("a\r\nb\rc\n", "a&#13;\nb&#13;c\n")]
    [InlineData("\0", "\uFFFD")]
    [InlineData("1억 2천만달러 𝕏", "1억 2천만달러 𝕏")]
    public void Text_and_attributes_are_escaped(string text, string expected)
    {
        HtmlWriter html = new("ko");

        html.Element("p", text, ("title", text));

        html.ToString().Should().Be($"{Start}<p title=\"{expected}\">{expected}</p>");
    }

    [Fact]
    public void An_element_ends_where_its_scope_does()
    {
        HtmlWriter html = new("ko");

        using (html.Open("ul", ("class", null), ("id", "a")))
        {
            using (html.Open("li"))
            {
                html.Text("하나");
            }
        }

        html.ToString().Should().Be($"{Start}<ul id=\"a\"><li>하나</li></ul>");
    }

    [Theory]
    [InlineData("script")]
    [InlineData("SCRIPT")]
    [InlineData("style")]
    [InlineData("iframe")]
    [InlineData("p onclick=alert(1)")]
    [InlineData("")]
    public void There_is_no_element_that_runs_or_loads_something(string tag)
    {
        HtmlWriter html = new("ko");

        html.Invoking(writer => writer.Element(tag, "")).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("onclick", "alert(1)")]
    [InlineData("ONLOAD", "alert(1)")]
    [InlineData("style", "color:red")]
    [InlineData("src", "https://example.com/")]
    [InlineData("href", "https://example.com/")]
    [InlineData("href", "javascript:alert(1)")]
    [InlineData("x y", "1")]
    public void There_is_no_attribute_that_runs_something_or_leaves_the_page(string name, string value)
    {
        HtmlWriter html = new("ko");

        html.Invoking(writer => writer.Element("a", "", (name, value))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_style_sheet_cannot_end_its_element() =>
        new HtmlWriter("ko").Invoking(writer => writer.Style("a::after{content:'</style><script>'}")).Should().Throw<ArgumentException>();

    [Theory]
    [InlineData("en", "8 건", "8 <span lang=\"ko\">건</span>")]
    [InlineData("ko", "8 건", "8 건")]
    public void Korean_words_are_marked_where_the_page_is_not_korean(string language, string text, string expected)
    {
        HtmlWriter html = new(language);

        html.Phrase(text);

        html.ToString().Should().Be(Start + expected);
    }
}
