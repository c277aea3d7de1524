namespace TradeMission.Domain.Reading.Lexicon;

/// <summary>What a word beside a figure says of its part among the figures.</summary>
internal enum FigureMark
{
    /// <summary>목표: what was aimed at.</summary>
    Target,

    /// <summary>초과, 웃돌아: by how much.</summary>
    Excess,

    /// <summary>총, 모두: of all.</summary>
    Total,

    /// <summary>이 가운데, 이 중: some of it.</summary>
    Among,

    /// <summary>추진, 예상: not yet concluded.</summary>
    Pursued,

    /// <summary>체결, 서명: concluded.</summary>
    Concluded,

    /// <summary>전망, 기대: hoped for.</summary>
    Hoped,

    /// <summary>하기로, 키로: agreed to do.</summary>
    Resolved,

    /// <summary>보다, 대비: what the figure is compared with.</summary>
    Compared,
}
