using TradeMission.Domain.Korean;

namespace TradeMission.Domain.Reading.Chunks;

/// <summary>A word, a figure or a mark by its place in the clean text.</summary>
/// <param name="Kind">Which of the three it is.</param>
/// <param name="Start">Its first character.</param>
/// <param name="End">Behind its last.</param>
/// <param name="Text">Its words.</param>
/// <param name="FollowsSpace">Whether a space parts it from what stands before.</param>
/// <param name="Depth">In how many brackets it stands.</param>
/// <param name="IsSpoken">Whether somebody says it.</param>
/// <param name="Figure">The figure that it is; the default for others.</param>
internal sealed record Chunk(ChunkKind Kind, int Start, int End, string Text, bool FollowsSpace, int Depth, bool IsSpoken,
    FigureMatch Figure)
{
    /// <summary>Whether it is a certain mark.</summary>
    internal bool Is(char mark) => Kind is ChunkKind.Mark && Text[0] == mark;
}
