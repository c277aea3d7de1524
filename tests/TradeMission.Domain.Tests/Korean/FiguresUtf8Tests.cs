using System.Text;
using TradeMission.Domain.Korean;

namespace TradeMission.Domain.Tests.Korean;

public class FiguresUtf8Tests
{
    [Fact]
    public void Both_encodings_hold_the_same_figures_at_the_same_places()
    {
        foreach (var (text, reference) in FiguresTexts.All)
        {
            FiguresFound.OfUtf8(text, reference).Should().Equal(FiguresFound.OfUtf16(text, reference), text);
        }
    }

    [Fact]
    public void The_enumerators_of_one_kind_agree_between_the_encodings()
    {
        foreach (var (text, reference) in FiguresTexts.All)
        {
            byte[] utf8 = Encoding.UTF8.GetBytes(text);
            var dates = new List<(string, string)>();
            foreach (var match in KoreanText.EnumerateDates(utf8, reference))
            {
                dates.Add((Encoding.UTF8.GetString(utf8, match.Start, match.Length), FiguresNotation.Show(match.Date)));
            }

            var counts = new List<(string, string)>();
            foreach (var match in KoreanText.EnumerateCounts(utf8))
            {
                counts.Add((Encoding.UTF8.GetString(utf8, match.Start, match.Length), FiguresNotation.Show(match.Count)));
            }

            dates.Should().Equal(FiguresFound.Dates(text, reference).Select(match => (text.Substring(match.Start, match.Length), FiguresNotation.Show(match.Date))), text);
            counts.Should().Equal(FiguresFound.Counts(text).Select(match => (text.Substring(match.Start, match.Length), FiguresNotation.Show(match.Count))), text);
        }
    }

    [Theory]
    [MemberData(nameof(DatesPhrases.WithReference), MemberType = typeof(DatesPhrases))]
    [MemberData(nameof(DatesPhrases.Periods), MemberType = typeof(DatesPhrases))]
    [MemberData(nameof(DatesPhrases.WithoutReference), MemberType = typeof(DatesPhrases))]
    public void A_date_phrase_reads_the_same_in_both_encodings(
        string phrase, string reference, string from, string to, string edtf, int? nights, int? days, bool? agrees)
    {
        var date = KoreanDate.Read(Encoding.UTF8.GetBytes(phrase), FiguresNotation.Day(reference)).Value;

        date.Should().Be(KoreanDate.Parse(phrase, FiguresNotation.Day(reference)));
        (FiguresNotation.Day(date.From), FiguresNotation.Day(date.To), date.ToEdtf() ?? "").Should().Be((from, to, edtf));
        (date.Stay?.Nights, date.Stay?.Days, date.Agrees).Should().Be((nights, days, agrees));
    }

    [Fact]
    public void An_error_in_utf8_counts_bytes()
    {
        var error = KoreanDate.Read("4월 7일 출국"u8).Error;

        (error.Position, error.Length).Should().Be(("4월 7일 "u8.Length, "출"u8.Length));
    }

    [Fact]
    public void Broken_utf8_between_figures_hides_none()
    {
        byte[] text = [.. "4월 7일 "u8, 0xFF, 0xC0, 0xED, 0xA0, .. " 23명"u8];

        var kinds = new List<FigureKinds>();
        foreach (var match in KoreanText.EnumerateFigures(text, FiguresTexts.Reference))
        {
            kinds.Add(match.Kind);
        }

        kinds.Should().Equal(FigureKinds.Date, FigureKinds.Count);
    }

    [Fact]
    public void Text_in_decomposed_form_holds_the_same_figures()
    {
        foreach (var (text, reference) in FiguresTexts.All)
        {
            var composed = FiguresFound.Figures(text, reference).Select(figure => (figure.Kind, FiguresFound.Value(figure)));

            FiguresFound.Figures(Decompose(text), reference).Select(figure => (figure.Kind, FiguresFound.Value(figure))).Should().Equal(composed, text);
        }
    }

    // Canonical decomposition of hangul alone (The Unicode Standard, 3.12); the symbols around it stay as they are.
    private static string Decompose(string text)
    {
        const int Medials = 21;
        const int Finals = 28;
        var result = new StringBuilder();
        foreach (char c in text)
        {
            int index = c - '가';
            if (c is < '가' or > '힣')
            {
                result.Append(c);
                continue;
            }

            result.Append((char)('\u1100' + (index / (Medials * Finals)))).Append((char)('\u1161' + (index / Finals % Medials)));
            if (index % Finals > 0)
            {
                result.Append((char)('\u11A7' + (index % Finals)));
            }
        }

        return result.ToString();
    }
}
