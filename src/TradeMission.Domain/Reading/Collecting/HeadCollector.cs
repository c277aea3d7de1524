using TradeMission.Domain.Missions;
using TradeMission.Domain.Parsing;
using TradeMission.Domain.Reading.Layout;
using TradeMission.Domain.Reading.Lexicon;

namespace TradeMission.Domain.Reading.Collecting;

/// <summary>Finds who leads the mission. Who only speaks about it does not.</summary>
internal sealed class HeadCollector(Announcement announcement, DraftFact<Organization>? sender)
{
    internal static DraftFact<DelegationMember>? Collect(Announcement announcement, DraftFact<Organization>? sender)
    {
        var collector = new HeadCollector(announcement, sender);
        DraftFact<DelegationMember>? inferred = null;
        foreach (var sentence in announcement.Sentences)
        {
            for (int i = 0; i < sentence.Tokens.Length; i++)
            {
                if (sentence.Tokens[i].Kind is not TokenKind.Word || collector.Person(sentence.Tokens, i) is not { } person)
                {
                    continue;
                }

                if (collector.IsNamedHead(sentence.Tokens, person))
                {
                    return collector.Fact(person, null);
                }

                inferred ??= collector.RuleFor(sentence.Tokens, person) is { } rule ? collector.Fact(person, rule) : null;
            }
        }

        return inferred;
    }

    private DraftFact<DelegationMember> Fact(Named person, string? rule)
    {
        var head = new DelegationMember
        {
            Role = DelegateRole.Head,
            Name = person.Name,
            Title = person.Title,
            Organization = person.Organization ?? sender?.Value.Name,
            Evidence = [new(person.Span.Start, person.Span.Length)],
        };
        return DraftFact<DelegationMember>.Of(rule, head, person.Span);
    }

    // "… 부시장을 단장으로 한", "단장은 … 부시장이 맡는다", "… 시장이 단장을 맡은", "… 시장이 이끄는", "단장 홍길동 …".
    private bool IsNamedHead(Token[] tokens, Named person)
    {
        int behind = Word(tokens, person.Last + 1) is "직접" ? person.Last + 2 : person.Last + 1;
        string next = Word(tokens, behind);
        string second = Word(tokens, behind + 1);
        string previous = Word(tokens, person.First - 1);
        bool isLed = next.StartsWith("이끄", StringComparison.Ordinal) || next.StartsWith("이끈", StringComparison.Ordinal) || next.StartsWith("이끌", StringComparison.Ordinal) || next.StartsWith("인솔", StringComparison.Ordinal);
        bool isHead = next is "단장으로" || (next is "단장을" or "단장" && second.StartsWith('맡')) || (next is "대표로" && second is "한" or "하는");
        bool isSpaced = previous is "장" && Word(tokens, person.First - 2) is "단";
        bool isTitled = isSpaced || previous is "단장은" or "단장" or "단장에" or "단장인" || person.Title is "단장" && MissionWords.Table.IsIn(previous);
        return isLed || isHead || (isTitled && (person.First < 2 || !tokens[person.First - 1].IsAttached));
    }

    private string? RuleFor(Token[] tokens, Named person)
    {
        string next = Word(tokens, person.Last + 1);
        bool isFirst = next is "등" or "등이" or "비롯한" or "외" || Particle(tokens[person.Last]).EndsWith("등", StringComparison.Ordinal);
        for (int i = person.Last + 1; isFirst && i < tokens.Length && i <= person.Last + 4; i++)
        {
            if (MissionWords.Table.IsIn(announcement[tokens[i]]))
            {
                return "firstOfDelegation";
            }
        }

        string previous = Word(tokens, person.First - 1);
        bool isBack = previous is "마친" or "마치고" or "다녀온" or "돌아온" or "귀국한" or "이끈" or "이끌고";
        return isBack && IsOffice(person) ? "headOfSenderReturned" : null;
    }

    private static bool IsOffice(Named person) => person.Title.EndsWith("시장", StringComparison.Ordinal) || person.Title.EndsWith("군수", StringComparison.Ordinal) || person.Title.EndsWith("청장", StringComparison.Ordinal) || person.Title.EndsWith("지사", StringComparison.Ordinal) || person.Title.EndsWith("국장", StringComparison.Ordinal);

    /// <summary>The person whose office is at a token: "강문수 시장", "이달재 김해상공회의소 부회장", "문인(오른쪽) 광주 북구청장".</summary>
    private Named? Person(Token[] tokens, int i)
    {
        var word = Endings.Stem(announcement[tokens[i]]);
        string title = PersonWords.TitleAtEnd(word);
        if (title.Length == 0)
        {
            return null;
        }

        string? organization = null;
        for (int j = i - 1, steps = 0; j >= 0 && steps <= 2; j--)
        {
            if (tokens[j].Depth > tokens[i].Depth)
            {
                continue;
            }

            if (tokens[j].Kind is not TokenKind.Word || (tokens[j + 1].Before & (Gap.Comma | Gap.Colon)) != 0)
            {
                return null;
            }

            var before = announcement[tokens[j]];
            if (PersonWords.IsName(before))
            {
                return new(before.ToString(), word.ToString(), organization, j, i, Between(tokens[j], tokens[i], word.Length));
            }

            if (j > 0 && before.Length == 2 && announcement[tokens[j - 1]].Length == 1 && PersonWords.IsName($"{announcement[tokens[j - 1]]}{before}"))
            {
                return new($"{announcement[tokens[j - 1]]}{before}", word.ToString(), organization, j - 1, i, Between(tokens[j - 1], tokens[i], word.Length));
            }

            if (Endings.Stem(before).Length != before.Length)
            {
                return null;
            }

            organization ??= SenderCollector.IsGovernment(before) ? null : before.ToString();
            steps++;
        }

        return null;
    }

    private static TextSpan Between(Token first, Token last, int length) => new(first.Start, last.Start + length - first.Start);

    private string Word(Token[] tokens, int i) => i >= 0 && i < tokens.Length && tokens[i].Kind is TokenKind.Word ? announcement[tokens[i]].ToString() : "";

    private ReadOnlySpan<char> Particle(Token token)
    {
        var word = announcement[token];
        return word[Endings.Stem(word).Length..];
    }

    private sealed record Named(string Name, string Title, string? Organization, int First, int Last, TextSpan Span);
}
