using System.Collections.Immutable;
using NodaTime;
using TradeMission.Domain.Korean;
using TradeMission.Domain.Parsing;

namespace TradeMission.Domain.Reading.Blocks;

/// <summary>An announcement without the page around it.</summary>
/// <param name="Text">The clean text: wrapped lines joined, furniture and repetitions left out, rows of grids written out with their
/// headers.</param>
/// <param name="Places">For each character of the clean text, its place in the source.</param>
/// <param name="Blocks">The parts in their order.</param>
/// <param name="Published">The day of publication: what the caller says, or else what the page says; null where neither does.</param>
internal sealed record Page(string Text, ImmutableArray<int> Places, ImmutableArray<Block> Blocks, LocalDate? Published)
{
    /// <summary>The figures of the clean text in their order.</summary>
    internal ImmutableArray<FigureMatch> Figures { get; } = Find(Text, Published);

    /// <summary>The place in the source of a part of the clean text that is not empty.</summary>
    internal TextSpan SpanOf(int start, int end) => new(Places[start], Places[end - 1] + 1 - Places[start]);

    private static ImmutableArray<FigureMatch> Find(string text, LocalDate? published)
    {
        var figures = ImmutableArray.CreateBuilder<FigureMatch>();
        foreach (var figure in KoreanText.EnumerateFigures(text, published))
        {
            figures.Add(figure);
        }

        return figures.DrainToImmutable();
    }
}
