using TradeMission.Domain.Reading.Layout;
using TradeMission.Domain.Reading.Lexicon;

namespace TradeMission.Domain.Reading.Collecting;

/// <summary>Reads of which place or company a figure is told.</summary>
internal static class LabelReader
{
    private const int Reach = 14;
    private const int ReachOfPlace = 6;

    private static readonly string[] CompanyEndings =
    [
        "전자", "식품", "화학", "정밀", "바이오", "푸드", "테크", "산업", "기공", "중기", "메디칼", "메디컬", "헬스", "상회", "물산", "무역", "공업", "제약", "반도체", "시스템", "시스템즈", "코리아", "글로벌", "엔지니어링", "소프트", "코스메틱", "뷰티", "세라믹", "중공업", "상사", "유한공사", "컴퍼니", "인터내셔널", "머시너리", "열기", "기계", "섬유", "텍스", "케미칼", "농산", "수산", "실업", "산전", "전기", "통신", "에너지", "솔루션", "솔루션즈", "로보틱스", "팜", "랩", "그룹", "社", "사",
    ];

    internal static void Read(Announcement announcement, Finding finding)
    {
        var tokens = finding.Sentence.Tokens;
        bool isPlaced = false;
        int words = 0;
        for (int i = finding.Token - 1; i >= 0 && finding.Token - i <= Reach; i--)
        {
            if (tokens[i].Kind is TokenKind.Amount && finding.Before.Contains(FigureMark.Total))
            {
                break;
            }

            if (tokens[i].Kind is not TokenKind.Word)
            {
                continue;
            }

            words++;
            var word = announcement[tokens[i]];
            if (MissionWords.Table.IsIn(word) || (Endings.EndsClause(word) && !finding.IsOfCompany && i < finding.Token - 1))
            {
                break;
            }

            if (words <= ReachOfPlace && !isPlaced)
            {
                isPlaced = ReadPlace(finding, word);
            }

            finding.IsOfCompany |= IsCompany(tokens, i, word, isNext: i == finding.Token - 1) || (i > 0 && IsIntroduced(announcement[tokens[i - 1]], word));
        }
    }

    /// <summary>Takes the place of a word as the label if the particle lets it be one.</summary>
    /// <returns>Whether the word names a place; the nearest decides.</returns>
    private static bool ReadPlace(Finding finding, ReadOnlySpan<char> word)
    {
        bool isPlace = Places.TryFind(word, out var place, out string name, out _);
        if (!isPlace)
        {
            name = Endings.Stem(word).ToString();
            isPlace = WorldPlaces.Regions.Contains(name);
        }

        if (isPlace && IsTold(word[name.Length..]))
        {
            (finding.Label, finding.Country) = (name, place?.Country);
        }

        return isPlace;
    }

    private static bool IsTold(ReadOnlySpan<char> particle) => particle is "" or "은" or "는" or "이" or "가" or "의" or "에서" or "에서는" or "에서도" or "서" or "시" or "시는" or "시에서" or "권" or "지역" or "지역은";

    // "섬유기계 업체 삼우텍이", "밸브를 만드는 동해기공이", "(주)한지텍은"
    private static bool IsIntroduced(ReadOnlySpan<char> before, ReadOnlySpan<char> word) =>
        (before is "주" or [.., '업', '체'] or [.., '기', '업'] or "만드는" or "생산하는" or "제조하는" or "개발한" or "개발하는" or "수출하는" or "생산한")
        && word.Length > 2 && word[^1] is '은' or '는' or '이' or '가' or '도' or '과' or '와';

    // "㈜누리담은", "한솔정밀이", "시암머시너리사와", "Medstet社와는"; the whole ("업체들은") is none.
    private static bool IsCompany(Token[] tokens, int i, ReadOnlySpan<char> word, bool isNext)
    {
        if (word.Contains('㈜') || word.Contains('社'))
        {
            return true;
        }

        var stem = Endings.Stem(word);
        if (stem is "바이어" or "업체" or "기업" or "수입상" && Endings.JoinsNext(word))
        {
            return true;
        }

        bool isPart = (stem.Length < word.Length && stem.Length > 2) || (isNext && word is [.., '사'] && word is not [.., '개', '사'] && word is not [.., '행', '사']);
        if (!isPart)
        {
            return false;
        }

        foreach (string ending in CompanyEndings)
        {
            if (stem.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return char.IsAsciiLetter(stem[^1]);
    }
}
