using TradeMission.Domain.Korean;

namespace TradeMission.Domain.Reading.Entities;

/// <summary>A part of a sentence that means something.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Its first character in the clean text.</param>
/// <param name="End">Behind its last, its particle left out.</param>
/// <param name="Name">Its words.</param>
/// <param name="Value">What the tables say of it; see <see cref="EntityKind"/>.</param>
/// <param name="Chunk">The index of its chunk.</param>
/// <param name="Case">By its particle.</param>
internal sealed record Entity(EntityKind Kind, int Start, int End, string Name, string Value, int Chunk, Case Case = Case.None)
{
    /// <summary>The value of a body that is only pointed to: 시, 군, 구, 도.</summary>
    internal const string Anaphor = "=";

    /// <summary>In how many brackets it stands.</summary>
    internal int Depth { get; init; }

    /// <summary>Whether a person says it; what an office says is told.</summary>
    internal bool IsSpoken { get; init; }

    /// <summary>The figure that it is; the default for others.</summary>
    internal FigureMatch Figure { get; init; }

    /// <summary>Of a person the body, of a verb and a figure what stands behind it in the same chunk.</summary>
    internal string Tail { get; init; } = "";

    /// <summary>Whether it is a certain mark.</summary>
    internal bool Is(char mark) => Kind is EntityKind.Mark && Name[0] == mark;

    /// <summary>Whether it is a country, a city or a region.</summary>
    internal bool IsPlace => Kind is EntityKind.Country or EntityKind.City or EntityKind.Region;
}
