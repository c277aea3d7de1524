using System.Diagnostics;

namespace TradeMission.Domain.Korean.Lexing;

/// <summary>Counts the steps of reading a text, so that a test holds them to a number linear in the text; in Debug alone.</summary>
/// <remarks>A step is a token that is asked for, or a character that is looked at.</remarks>
internal static class Steps
{
    [ThreadStatic]
    private static long count;

    /// <summary>The steps of this thread so far.</summary>
    internal static long Count => count;

    [Conditional("DEBUG")]
    internal static void Add(int steps = 1) => count += steps;
}
