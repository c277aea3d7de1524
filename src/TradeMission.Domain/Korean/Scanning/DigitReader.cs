using TradeMission.Domain.Korean.OldLexicon;
using TradeMission.Domain.Parsing;

namespace TradeMission.Domain.Korean.Scanning;

/// <summary>Reads a run of Arabic digits with its commas and its decimal point.</summary>
/// <remarks>Commas group by three, or by four as Korean units do (10,0000,0000); a mixture of both is an error.</remarks>
internal ref struct DigitReader<TText>
    where TText : struct, IText, allows ref struct
{
    private const int MaxUlongDigits = 19;

    internal ulong High;
    internal ulong Low;
    internal int Scale;
    internal int End;
    internal ParseErrorKind Error;

    /// <summary>Reads the run that starts at a position.</summary>
    internal void Read(scoped ref TText text, int at)
    {
        at = ReadGroup(ref text, at, out int length);
        bool hasComma = false;
        int first = length;
        int size = 0;
        while (IsMarkBeforeDigit(ref text, at, NumeralSymbols.Comma))
        {
            at = ReadGroup(ref text, text.Next(at), out length);
            size = hasComma ? size : length;
            hasComma = true;
            if (length != size || size is not (3 or 4) || first > size)
            {
                Error = ParseErrorKind.BadGrouping;
            }
        }

        if (IsMarkBeforeDigit(ref text, at, NumeralSymbols.Point))
        {
            at = ReadGroup(ref text, text.Next(at), out Scale);
            if (IsMarkBeforeDigit(ref text, at, NumeralSymbols.Point) || IsMarkBeforeDigit(ref text, at, NumeralSymbols.Comma))
            {
                Error = ParseErrorKind.BadDecimalPoint;
                at = SkipDigitsAndMarks(ref text, at);
            }
            else if (Scale > 28 && Error == ParseErrorKind.None)
            {
                Error = ParseErrorKind.Overflow;
            }
        }

        End = at;
    }

    private int ReadGroup(scoped ref TText text, int at, out int length)
    {
        ulong value = 0;
        length = 0;
        while (true)
        {
            byte symbol = NumeralSymbols.Of(text.Peek(at));
            if ((symbol & NumeralSymbols.KindMask) != NumeralSymbols.Digit)
            {
                break;
            }

            if (length > 0 && length % MaxUlongDigits == 0)
            {
                Append(value, MaxUlongDigits);
                value = 0;
            }

            value = (value * 10) + (uint)(symbol & NumeralSymbols.ValueMask);
            length++;
            at = text.Next(at);
        }

        Append(value, length == 0 ? 0 : ((length - 1) % MaxUlongDigits) + 1);
        return at;
    }

    private void Append(ulong value, int digits)
    {
        int none = 0;
        if ((High | Low) == 0)
        {
            Low = value;
        }
        else if (!PowersOfTen.TryScale(ref High, ref Low, ref none, digits) || !PowersOfTen.TryAdd(ref High, ref Low, 0, value))
        {
            Error = ParseErrorKind.Overflow;
        }
    }

    private static int SkipDigitsAndMarks(scoped ref TText text, int at)
    {
        while (IsMarkBeforeDigit(ref text, at, NumeralSymbols.Point)
            || IsMarkBeforeDigit(ref text, at, NumeralSymbols.Comma)
            || NumeralSymbols.KindOf(text.Peek(at)) == NumeralSymbols.Digit)
        {
            at = text.Next(at);
        }

        return at;
    }

    private static bool IsMarkBeforeDigit(scoped ref TText text, int at, byte mark) =>
        NumeralSymbols.KindOf(text.Peek(at)) == mark && NumeralSymbols.KindOf(text.Peek(text.Next(at))) == NumeralSymbols.Digit;
}
