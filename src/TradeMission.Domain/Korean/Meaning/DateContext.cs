using NodaTime;
using TradeMission.Domain.Calendar;
using TradeMission.Domain.Korean.Grammar;
using TradeMission.Domain.Korean.Lexing;
using TradeMission.Domain.Korean.Words;

namespace TradeMission.Domain.Korean.Meaning;

/// <summary>What the words around a date tell of it, and what the text said before it.</summary>
internal readonly ref struct DateContext
{
    internal DateContext(in DateMemory memory, in DateFigure figure, scoped ref Lexer tokens)
    {
        IsInBrackets = DateClause.IsInBrackets(ref tokens, figure.FirstToken);
        Memory = memory.Before(IsInBrackets);
        Reference = memory.Reference;
        IsJoined = IsJoinedTo(memory.End, figure.FirstToken, ref tokens);
        IsApposed = tokens.Is(figure.FirstToken - 1, DateWord.Apposition) && tokens[figure.FirstToken - 1].Start == memory.End;
        IsSameSentence = figure.First is { Year: 0, Side: 0, IsRelative: false } && memory.End > 0
            && DateClause.IsOneSentence(ref tokens, memory.End, figure.Start);
        IsNamedBefore = memory.IsNamed(figure.First.Day);
        IsItem = DateClause.BeginsItem(ref tokens, figure.FirstToken);
        Heading = IsItem ? memory.Heading : null;
        IsDeadline = !figure.HasStart;
        IsSaid = figure is { IsRange: false, HasStart: true, HasEnd: true } && figure.First.IsDayAlone
            && DateClause.IsSaid(ref tokens, figure.Next);
        Tense = memory.Reference is null || !TakesTense(figure) || (IsInBrackets && IsJoined)
            ? DateTense.Unknown
            : DateVerb.TenseOf(ref tokens, figure.Next);
    }

    /// <summary>The dates named last.</summary>
    internal DateNames Memory { get; private init; }

    /// <summary>The day of publication.</summary>
    internal LocalDate? Reference { get; }

    internal bool IsInBrackets { get; }

    /// <summary>Nothing but 과, a comma or the like parts it from the date before.</summary>
    internal bool IsJoined { get; }

    /// <summary>Such a day of the reference's month was named before.</summary>
    internal bool IsNamedBefore { get; }

    /// <summary>A line or an item of a list begins with it.</summary>
    internal bool IsItem { get; }

    /// <summary>The year or the month that the line above the item says which the date opens.</summary>
    internal PartialDate? Heading { get; }

    /// <summary>13일까지.</summary>
    internal bool IsDeadline { get; }

    /// <summary>It says again what is before it: 다음 주 초인 29일.</summary>
    internal bool IsApposed { get; }

    /// <summary>No sentence ends between the date before and a day or a month.</summary>
    internal bool IsSameSentence { get; }

    /// <summary>It is the day on which the text says what it says.</summary>
    internal bool IsSaid { get; }

    internal DateTense Tense { get; }

    /// <summary>The same behind another date: "2020년 3월부터 이듬해 2월까지".</summary>
    internal DateContext Behind(PartialDate date) => this with
    {
        Memory = Memory with { Last = date, Year = date.Year ?? Memory.Year, Month = date.Month ?? Memory.Month, YearOfMonth = date.Year },
    };

    /// <summary>Whether the verb lets what the date is of take place on days up to this one, and from another one on.</summary>
    internal bool Agrees(LocalDate first, LocalDate last) => Reference is not { } reference || Tense switch
    {
        DateTense.Past => first <= reference,
        DateTense.Present or DateTense.Coming => last >= reference,
        _ => true,
    };

    // The verb decides nothing where all is said: 2024년 4월 7일, 지난 7일, 이달; nor of what a bracket adds to a date: 28일(29일자) 발령했다.
    private static bool TakesTense(in DateFigure figure) =>
        figure.Direction != 0 || figure.First.IsUnsure || (figure.IsRange && figure.Last.IsUnsure);

    private static bool IsJoinedTo(int end, int first, scoped ref Lexer tokens)
    {
        // "1월(3.3%)과 2월", "1967년(단기 4300년) 6월 21일"
        int joint = first - 1;
        bool isBracket = tokens[joint].Mark is ')';
        bool isJoint = isBracket || (tokens[joint].IsNear && (tokens[joint].Is(WordClass.LinkAnd | WordClass.LinkList)
            || tokens[joint].Mark is '/' or '(' || tokens.Kind(joint) is DateWord.Joint or DateWord.Attribute));
        int close = isBracket ? joint : joint - 1;
        int before = tokens[close].Mark is ')' ? DateClause.SkipBracket(ref tokens, close - 1) : close;
        return end > 0 && isJoint && tokens[first].IsNear && tokens[joint].Start >= end && tokens[before].End <= end;
    }
}
