using TradeMission.Cli.Input;

namespace TradeMission.Cli.Tests.Input;

public class HtmlTextTests
{
    [Theory]
    [InlineData("<p>수출 <b>3억</b>원</p>", "수출 3억원")]
    [InlineData("<p>하나</p><p>둘</p>", "하나\n\n둘")]
    [InlineData("<div>하나</div><div>둘<br>셋</div>", "하나\n둘\n셋")]
    [InlineData("<ul><li>하나<li>둘</ul>끝", "하나\n둘\n\n끝")]
    [InlineData("<p>  빈\n 칸 &nbsp; 하나&amp;둘 </p>", "빈 칸 하나&둘")]
    [InlineData("<script>1억원</script><style>p{}</style><!-- 2억원 --><p hidden>3억원</p>4억원", "4억원")]
    [InlineData("<table><tr><th>나라<th>금액(만 달러)<tr><td>미국<td>1,250</table>뒤", "나라\t금액(만 달러)\n미국\t1,250\n\n뒤")]
    [InlineData("<table><tr><td><p>수출</p><td><div>3억</div><div>원</div></table>", "수출\t3억 원")]
    [InlineData("<table><tr><td>옆<td><table><tr><td>가<td>나</table></table>", "옆\n\n가\t나")]
    [InlineData("<table><tr><td><p>하나</p><p>둘</p></table>", "하나\n\n둘")]
    [InlineData("<p>닫히지 않은 <b>말", "닫히지 않은 말")]
    public void A_page_is_read_as_its_reader_sees_it(string body, string text) =>
        HtmlText.Of($"<!doctype html><html><head><title>제목</title></head><body>{body}</body></html>").Should().Be(text + "\n");

    [Theory]
    [InlineData("a.html", "1억원", true)]
    [InlineData("A.HTM", "1억원", true)]
    [InlineData("a.html.gz", "1억원", true)]
    [InlineData("-", " \n<!DOCTYPE html><p>", true)]
    [InlineData("-", "<HTML>", true)]
    [InlineData("a.txt", "a < b", false)]
    public void A_page_is_known_by_its_name_or_its_first_characters(string name, string text, bool isHtml) =>
        HtmlText.IsHtml(name, text).Should().Be(isHtml);

    [Fact]
    public void A_page_may_be_nested_as_deep_as_it_is_long() =>
        HtmlText.Of(string.Concat(Enumerable.Repeat("<div><span>", 20_000)) + "3억원").Should().Be("3억원\n");
}
