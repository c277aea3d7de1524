using TradeMission.Domain.Korean.Words;

namespace TradeMission.Domain.Korean.Writing;

/// <summary>What stands between a number and what it counts: nothing in 23명, 개 in 598개 업체, a space in 150만 시민.</summary>
internal static class CounterJoint
{
    internal static string Of(string counter)
    {
        int row = Lexicon.Find(counter);
        return Lexicon.Is(row, WordClass.Glued) || !Lexicon.Is(row, WordClass.CountNoun | WordClass.People) ? ""
            : Lexicon.Is(row, WordClass.People) ? " "
            : "개 ";
    }
}
