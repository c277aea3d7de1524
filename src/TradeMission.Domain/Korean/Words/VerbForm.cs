namespace TradeMission.Domain.Korean.Words;

/// <summary>How a verb's form goes on: ending.tsv.</summary>
internal enum VerbForm : byte
{
    Plain = 0,

    /// <summary>돌파, a noun: denied by 못, 실패 behind it.</summary>
    Noun,

    /// <summary>넘지: denied by 못 and 않 behind it.</summary>
    Ji,

    /// <summary>넘을: denied by 수 없 behind it.</summary>
    Future,

    /// <summary>넘을지: nothing is claimed.</summary>
    Doubt,
}
