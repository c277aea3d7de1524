using System.Text;
using FsCheck;
using FsCheck.Fluent;
using TradeMission.Domain.Korean;
using TradeMission.Domain.Tests.Properties;

namespace TradeMission.Domain.Tests.Korean;

public class FiguresPropertyTests
{
    // Pieces that the grammars know, so that random text comes near to what they read.
    private static readonly string[] Pieces =
    [
        "1", "2", "30", "04", "2024", "24", "99", "0", ".", ",", "-", "~", "∼", "·", "/", "'", "’", "(", ")", "（", "）", " ", "\n", "년", "월", "일", "박",
        "부터", "까지", "에서", "간", " 동안", "지난", "오는", "올", "지난해", "지난달", "내달", "같은 달", "전년", "이틀", "보름", "상반기", "분기", "초", "말", " 현재",
        "중", "매년", "(월)", "(현지시간)", "밝혔다", "명", "건", "개", "개의", "개국", "여", "업체", "한", "두", "스무", "열", "제", "차", "대", "인당", "수", "몇",
        "약 ", "최대 ", " 이상", "만", "억", "천", "원", "달러", "a", "\uD83D\uDE00", "\uD800", "\u3000", "３", "가",
    ];

    private static readonly Gen<string> Texts =
        Gen.Choose(0, 24).SelectMany(length => Gen.ArrayOf(Gen.Elements(Pieces), length)).Select(string.Concat);

    private static readonly Gen<string> AnyUtf16 =
        Gen.Choose(0, 60).SelectMany(length => Gen.ArrayOf(Gen.Choose(0, char.MaxValue), length)).Select(units => new string([.. units.Select(unit => (char)unit)]));

    [Fact]
    public void Any_utf16_is_searched_and_read_without_an_exception() => Law.Holds(AnyUtf16, ShouldBeSound);

    [Fact]
    public void Any_text_near_the_grammar_is_searched_and_read_without_an_exception() => Law.Holds(Texts, ShouldBeSound);

    [Fact]
    public void Both_encodings_agree_on_well_formed_text() => Law.Holds(Texts.Where(IsWellFormed), text =>
        FiguresFound.OfUtf8(text, FiguresTexts.Reference).Should().Equal(FiguresFound.OfUtf16(text, FiguresTexts.Reference), text));

    [Fact]
    public void Any_bytes_are_searched_without_an_exception() => Law.Holds(AnyUtf16, text =>
    {
        byte[] bytes = Encoding.Unicode.GetBytes(text);
        int end = 0;
        foreach (var figure in KoreanText.EnumerateFigures(bytes, FiguresTexts.Reference))
        {
            figure.Span.Start.Should().BeGreaterThanOrEqualTo(end);
            end = figure.Span.End;
        }

        end.Should().BeLessThanOrEqualTo(bytes.Length);
    });

    [Fact]
    public void The_digests_cut_anywhere_hold_no_figure_beyond_the_cut()
    {
        foreach (string digest in FiguresTexts.Digests)
        {
            for (int cut = 0; cut <= digest.Length; cut += 11)
            {
                int end = 0;
                foreach (var figure in KoreanText.EnumerateFigures(digest.AsSpan(0, cut), FiguresTexts.Reference))
                {
                    figure.Span.Start.Should().BeGreaterThanOrEqualTo(end);
                    end = figure.Span.End;
                }

                end.Should().BeLessThanOrEqualTo(cut);
            }
        }
    }

    [Fact]
    public void Cutting_a_digest_at_a_line_end_leaves_the_figures_before_it()
    {
        foreach (string digest in FiguresTexts.Digests)
        {
            var whole = FiguresFound.OfUtf16(digest, FiguresTexts.Reference);
            for (int cut = digest.IndexOf('\n', StringComparison.Ordinal); cut >= 0; cut = digest.IndexOf('\n', cut + 1))
            {
                FiguresFound.OfUtf16(digest.AsSpan(0, cut), FiguresTexts.Reference).Should().Equal(whole.Where(figure => figure.Span.End <= cut));
            }
        }
    }

    [Fact]
    public void Text_around_a_clause_does_not_change_its_figures()
    {
        const string Before = "머리말을 적는다.\n";
        const string After = "\n맺음말을 적는다.";
        foreach (var (text, reference) in FiguresTexts.All)
        {
            var alone = FiguresFound.OfUtf16(text, reference).Select(figure => (figure.Kind, figure.Span.Start, figure.Span.Length, figure.Value));

            FiguresFound.OfUtf16(Before + text + After, reference)
                .Select(figure => (figure.Kind, figure.Span.Start - Before.Length, figure.Span.Length, figure.Value))
                .Should().Equal(alone, text);
        }
    }

    [Fact]
    public void What_is_found_as_a_date_is_read_as_a_phrase()
    {
        foreach (var (text, reference) in FiguresTexts.All)
        {
            foreach (var match in FiguresFound.Dates(text, reference))
            {
                string phrase = text.Substring(match.Start, match.Length);
                KoreanDate.TryParse(phrase, reference, out _).Should().BeTrue("'{0}' was found in '{1}'", phrase, text);
            }
        }
    }

    private static bool IsWellFormed(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text, i))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static void ShouldBeSound(string text)
    {
        int end = 0;
        foreach (var figure in FiguresFound.Figures(text, FiguresTexts.Reference))
        {
            figure.Span.Start.Should().BeGreaterThanOrEqualTo(end, text);
            figure.Span.Length.Should().BePositive(text);
            end = figure.Span.End;
            FiguresFound.Value(figure).Should().NotBeEmpty();
        }

        end.Should().BeLessThanOrEqualTo(text.Length, text);
        KoreanDate.TryParse(text, FiguresTexts.Reference, out var date).Should().Be(KoreanDate.Read(text, FiguresTexts.Reference).IsSuccess);
        (date.From is { } from && date.To is { } to && from > to).Should().BeFalse(text);
        KoreanCount.TryParse(text, out var count).Should().Be(KoreanCount.Read(text).IsSuccess);
        (count.Lower is { } lower && count.Upper is { } upper && lower > upper).Should().BeFalse(text);
    }
}
