namespace TradeMission.Domain.Reading.Lexicon;

/// <summary>What a noun beside an amount makes of it.</summary>
internal enum NounKind
{
    /// <summary>Nothing: it only looks like one that does (상담회, 계약직).</summary>
    None = 0,

    /// <summary>What came of the mission: 상담, 계약, 협약.</summary>
    Outcome,

    /// <summary>What came of it, without saying on what basis: 성과, 수출, 투자유치.</summary>
    Vague,

    /// <summary>Something beside the mission: 시장규모, 사업비, 매출.</summary>
    Context,
}
