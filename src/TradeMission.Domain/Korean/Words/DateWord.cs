namespace TradeMission.Domain.Korean.Words;

/// <summary>What a word is in a date: date.tsv.</summary>
internal enum DateWord : byte
{
    None = 0,
}
