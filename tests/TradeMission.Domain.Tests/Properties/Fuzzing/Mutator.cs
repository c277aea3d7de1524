namespace TradeMission.Domain.Tests.Properties.Fuzzing;

/// <summary>Breaks a text a little: a piece lost, doubled, moved, put in or replaced.</summary>
internal static class Mutator
{
    internal static string Mutate(Random random, string text)
    {
        for (int times = random.Next(1, 5); times > 0 && text.Length > 0; times--)
        {
            text = Once(random, text, random.Next(text.Length));
        }

        return text;
    }

    private static string Once(Random random, string text, int at) => random.Next(9) switch
    {
        0 => text.Remove(at, 1),
        1 => text.Insert(at, text[at].ToString()),
        2 => at == 0 ? text : text[..(at - 1)] + text[at] + text[at - 1] + text[(at + 1)..],
        3 => text.Insert(at, TextPieces.Any(random)),
        4 => text.Remove(at, 1).Insert(at, TextPieces.Any(random)),
        5 => text.Insert(at, TextPieces.Space(random)),
        6 => text[..at] + (char)(random.Next(10) + (random.Next(4) == 0 ? '０' : '0')) + text[(at + 1)..],
        7 => random.Next(2) == 0 ? text[..at] : text[at..],
        _ => text.Replace(" ", random.Next(2) == 0 ? "" : TextPieces.Space(random), StringComparison.Ordinal),
    };
}
