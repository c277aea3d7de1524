namespace TradeMission.Domain.Korean.Words;

/// <summary>What a relative word counts from: the column "from" of relative.tsv.</summary>
internal enum DateOrigin : byte
{
    /// <summary>The day of publication.</summary>
    Reference = 0,

    /// <summary>The date named last in the text.</summary>
    Memory,

    /// <summary>The turn of the year that is nearest to the day of publication.</summary>
    Turn,

    /// <summary>The day of publication, or the date named last where the verb tells that the other cannot be meant.</summary>
    Either,
}
