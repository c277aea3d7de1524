using TradeMission.Domain.Korean.OldLexicon;

namespace TradeMission.Domain.Korean.Scanning;

/// <summary>The numbers of dates: one to four Arabic digits.</summary>
internal static class ShortNumber<TText>
    where TText : struct, IText, allows ref struct
{
    private const int MaxDigits = 4;

    /// <summary>Reads the whole run of digits at a position.</summary>
    /// <returns>The number of digits; zero if there are none or more than four.</returns>
    internal static int Read(scoped ref TText text, int at, out int value, out int end)
    {
        value = 0;
        end = at;
        int digits = 0;
        while (true)
        {
            byte symbol = NumeralSymbols.Of(text.Peek(end));
            if ((symbol & NumeralSymbols.KindMask) != NumeralSymbols.Digit)
            {
                return digits;
            }

            if (++digits > MaxDigits)
            {
                return 0;
            }

            value = (value * 10) + (symbol & NumeralSymbols.ValueMask);
            end = text.Next(end);
        }
    }
}
