namespace TradeMission.Domain.Korean.Meaning;

/// <summary>What a number counts: 명, 개사, 업체.</summary>
internal struct Counter
{
    /// <summary>The row of the word; 0 if nothing is counted.</summary>
    internal ushort Row;

    /// <summary>Where the count ends in the text.</summary>
    internal int End;

    /// <summary>The first token behind the count, and behind a noun that 개의 has.</summary>
    internal int Next;

    /// <summary>여 stands between the number and the counter.</summary>
    internal bool HasSome;
}
