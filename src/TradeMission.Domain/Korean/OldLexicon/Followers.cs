namespace TradeMission.Domain.Korean.OldLexicon;

/// <summary>What a number may be, judged by the one character behind it: most numbers in a text are sorted out here.</summary>
[Flags]
internal enum Follower : byte
{
    None = 0,

    /// <summary>A currency, or what may lead to one.</summary>
    Amount = 1,

    /// <summary>A unit of time, or a mark of a date.</summary>
    Date = 2,

    /// <summary>A counter or a counted noun.</summary>
    Count = 4,

    /// <summary>The character may end a currency, or a qualifier behind one, that stands before a number.</summary>
    CurrencyBefore = 8,

    /// <summary>A mark between the two figures of a range.</summary>
    Range = 16,
}

/// <summary>The table of <see cref="Follower"/>, made from the words of the other tables.</summary>
internal static class Followers
{
    // The swung dashes of Korean word processors among them; escaped is what looks like another.
    private const string RangeMarks = "~∼〜～∽\u02DC\u2053-–—―−‐\u2011\u00AD";
    private const string AmountMarks = "(（「『‘“'\"《〈내에부여" + RangeMarks;
    private const string DateMarks = "년월일年月日박주개분.,/·ㆍ・(（" + RangeMarks;
    private const string QualifierEnds = "약략근소대";
    private const string CountMarks = "여" + RangeMarks;

    private static readonly byte[] Table = Build();

    internal static Follower Of(char c) => (Follower)Table[c];

    /// <summary>Whether a character may stand between the two figures of a range.</summary>
    internal static bool IsRangeMark(char c) => (Table[c] & (byte)Follower.Range) != 0;

    private static byte[] Build()
    {
        byte[] table = new byte[char.MaxValue + 1];
        Mark(RangeMarks, Follower.Range);
        Mark(AmountMarks, Follower.Amount);
        Mark(DateMarks, Follower.Date);
        Mark(CountMarks, Follower.Count);
        Mark(string.Concat(CurrencyWords.AfterWords.Select(word => word.Text[0])), Follower.Amount);
        Mark(string.Concat(CurrencyWords.BeforeWords.Select(word => word.Text[^1])), Follower.CurrencyBefore);
        Mark(QualifierEnds, Follower.CurrencyBefore);
        Mark(string.Concat(CounterWords.Counters.Concat(CounterWords.NativeCounters).Concat(CounterWords.Nouns).Select(word => word[0])), Follower.Count);
        return table;

        void Mark(string characters, Follower follower)
        {
            foreach (char c in characters)
            {
                table[c] |= (byte)follower;
            }
        }
    }
}
