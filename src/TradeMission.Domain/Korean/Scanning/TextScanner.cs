using NodaTime;

namespace TradeMission.Domain.Korean.Scanning;

/// <summary>Finds the figures of a text, whether its hangul is composed or not.</summary>
internal ref struct TextScanner<TText>
    where TText : struct, IText, allows ref struct
{
    private readonly bool hasJamo;
    private FigureScanner<TText> composed;
    private FigureScanner<JamoText<TText>> decomposed;

    internal TextScanner(TText text, FigureKinds kinds, LocalDate? reference, KoreanAmountOptions? options)
    {
        hasJamo = text.HasJamo();
        if (hasJamo)
        {
            decomposed = new(new(text), hasJamo, kinds, reference, options);
        }
        else
        {
            composed = new(text, hasJamo, kinds, reference, options);
        }
    }

    /// <summary>The kind of the figure that was found last.</summary>
    internal readonly FigureKinds Kind => hasJamo ? decomposed.Kind : composed.Kind;

    /// <summary>The amount that was found last.</summary>
    internal readonly AmountMatch Amount => hasJamo ? decomposed.Amount : composed.Amount;

    /// <summary>The date that was found last.</summary>
    internal readonly DateMatch Date => hasJamo ? decomposed.Date : composed.Date;

    /// <summary>The count that was found last.</summary>
    internal readonly CountMatch Count => hasJamo ? decomposed.Count : composed.Count;

    /// <summary>The figure that was found last, of whichever kind.</summary>
    internal readonly FigureMatch Figure => Kind switch
    {
        FigureKinds.Amount => new(Amount),
        FigureKinds.Date => new(Date),
        FigureKinds.Count => new(Count),
        _ => default,
    };

    /// <summary>Finds the next figure.</summary>
    internal bool MoveNext() => hasJamo ? decomposed.MoveNext() : composed.MoveNext();
}
