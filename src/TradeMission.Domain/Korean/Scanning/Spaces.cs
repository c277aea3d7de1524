using TradeMission.Domain.Korean.OldLexicon;

namespace TradeMission.Domain.Korean.Scanning;

/// <summary>Moving over spaces within a line.</summary>
internal static class Spaces
{
    internal static int Skip<TText>(scoped ref TText text, int at)
        where TText : struct, IText, allows ref struct
    {
        while (NumeralSymbols.KindOf(text.Peek(at)) == NumeralSymbols.Space)
        {
            at = text.Next(at);
        }

        return at;
    }

    internal static int SkipBack<TText>(scoped ref TText text, int at, int floor)
        where TText : struct, IText, allows ref struct
    {
        for (int before = text.Previous(at); before >= floor && NumeralSymbols.KindOf(text.Peek(before)) == NumeralSymbols.Space; before = text.Previous(at))
        {
            at = before;
        }

        return at;
    }
}
