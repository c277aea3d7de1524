using NodaTime;
using TradeMission.Domain.Korean.Grammar;
using TradeMission.Domain.Korean.Lexing;
using TradeMission.Domain.Korean.Meaning;

namespace TradeMission.Domain.Korean;

/// <summary>Finds the dates of a text, token by token.</summary>
internal ref struct DateScanner(ReadOnlySpan<char> text, LocalDate? reference)
{
    private Lexer tokens = new(text);
    private DateMemory memory = new() { Reference = reference };
    private int at;
    private int floor;

    internal DateMatch Date { get; private set; }

    internal bool MoveNext()
    {
        while (!tokens[at].IsEnd)
        {
            if (DateGrammar.MayStart(ref tokens, at) && DateReader.TryRead(ref tokens, at, floor, ref memory, out var reading))
            {
                at = floor = reading.NextToken;
                if (reading.IsDate)
                {
                    Date = new(reading.Match, reading.Date);
                    return true;
                }
            }
            else
            {
                at++;
            }
        }

        return false;
    }
}
