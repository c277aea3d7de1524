using TradeMission.Domain.Missions;

namespace TradeMission.Domain.Aggregation;

/// <summary>Decides which figures of a mission are added, so that a sum never comes in beside its parts.</summary>
/// <remarks>
/// <para>Figures are of a kind, a basis or a kind of agreement; kind 0 is none in particular, or several. Within a mission:</para>
/// <list type="bullet">
/// <item>Where every part has a total of its own kind, the totals are added and the parts are not: a text seldom
/// tells all parts ("A사 300만, B사 200만 등 1000만 달러").</item>
/// <item>Else the parts are added, and the totals of their kinds and of none in particular are not.</item>
/// <item>Where there are no parts, totals are added.</item>
/// </list>
/// </remarks>
internal struct RoleSets
{
    private uint parts;
    private uint totals;

    private readonly bool TotalsStand => (parts & ~totals) == 0;

    /// <summary>Takes note of a figure of the mission.</summary>
    internal void Note(FigureRole role, int kind)
    {
        if (role is FigureRole.Part)
        {
            parts |= 1u << kind;
        }
        else if (role is FigureRole.Total)
        {
            totals |= 1u << kind;
        }
    }

    /// <summary>Whether a figure is added, once all are noted.</summary>
    internal readonly bool Adds(FigureRole role, int kind) => role switch
    {
        FigureRole.Standalone or FigureRole.Target => true,
        FigureRole.Part => !TotalsStand,
        FigureRole.Total => parts == 0 || ((parts & (1u << kind)) != 0 ? TotalsStand : kind != 0),
        _ => false,
    };
}
