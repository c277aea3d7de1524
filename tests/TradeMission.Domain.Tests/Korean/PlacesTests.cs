using TradeMission.Domain.Korean;
using TradeMission.Domain.Korean.Lexing;
using TradeMission.Domain.Korean.Words;

namespace TradeMission.Domain.Tests.Korean;

/// <summary>Where figures are looked for.</summary>
public class PlacesTests
{
    private static readonly (char Character, PlaceMark Marks)[] Marked =
    [
        ('5', PlaceMark.Always),
        ('５', PlaceMark.Always),
        ('\u1100', PlaceMark.Always),
        ('億', PlaceMark.Always | PlaceMark.NumberEnd),
        ('만', PlaceMark.Unit | PlaceMark.Alone | PlaceMark.Syllable | PlaceMark.NumberEnd),

        // 두 곳, 두 달, 열두 곳, 모두 3억원
        ('두', PlaceMark.Native | PlaceMark.Opening | PlaceMark.Alone | PlaceMark.Syllable | PlaceMark.NumberEnd | PlaceMark.BeforeEnd),
        ('지', PlaceMark.Opening | PlaceMark.Syllable),
        ('약', PlaceMark.BeforeEnd | PlaceMark.Syllable),
        ('뷁', PlaceMark.Syllable),
        (' ', PlaceMark.None),
    ];

    [Fact]
    public void A_character_has_the_marks_of_the_words_it_begins_and_ends() =>
        Marked.Select(row => (row.Character, Lexicon.Mark(row.Character))).Should().Equal(Marked);

    [Fact]
    public void The_vector_search_finds_what_the_marks_say()
    {
        string text = string.Concat(Sentences.Texts) + "壹億 ５천 \u1106\u1161\u11AB";
        const PlaceMark ofAmounts = PlaceMark.Always | PlaceMark.Unit;
        var marked = Enumerable.Range(0, text.Length).Where(i => (Lexicon.Mark(text[i]) & ofAmounts) != 0);

        var found = new List<int>();
        for (int at = Places.Find(text, 0, Places.Of(FigureKinds.Amount)); at < text.Length; at = Places.Find(text, at + 1, ofAmounts))
        {
            found.Add(at);
        }

        found.Should().Equal(marked);
    }

    [Theory]
    [InlineData("위한 곳", FigureKinds.Count, 5)]
    [InlineData("약두 곳", FigureKinds.Count, 1)]
    [InlineData("서른 곳", FigureKinds.Count, 0)]
    [InlineData("서울 두 곳", FigureKinds.Count, 3)]
    [InlineData("서\n른 곳", FigureKinds.Count, 0)]
    [InlineData("지역 지난해", FigureKinds.Date, 3)]
    [InlineData("다음 지난해", FigureKinds.Date, 0)]
    public void No_count_and_no_date_begins_inside_a_word(string text, FigureKinds kinds, int place) =>
        Places.Find(text, 0, Places.Of(kinds)).Should().Be(Math.Min(place, text.Length));
}
