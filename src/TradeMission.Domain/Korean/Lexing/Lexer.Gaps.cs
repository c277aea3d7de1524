namespace TradeMission.Domain.Korean.Lexing;

// What stands between two tokens.
internal ref partial struct Lexer
{
    /// <summary>Goes to the next character that is none, and reads it.</summary>
    private Gap SkipGap(out char c, out int next)
    {
        var gap = isBroken ? Gap.Break : Gap.None;
        isBroken = false;
        while (true)
        {
            c = characters.Read(at, out next);
            if (Hangul.IsSyllable(c) || char.IsAsciiLetterOrDigit(c))
            {
                return gap;
            }

            if (c is ' ' or '\u00A0' or '\u3000' or (>= '\u2002' and <= '\u200A') or '\u202F')
            {
                gap = gap < Gap.Hard ? Gap.Space : gap;
            }
            else if (c is '\n' or '\r' or '\u0085' or '\u2028')
            {
                bool isSoft = lines.SkipSoft(characters, at) is var behind && behind > at;
                next = isSoft ? behind : next;
                var end = !isSoft ? Gap.Hard : gap == Gap.Space ? Gap.Space : Gap.Line;
                gap = gap < end ? end : gap;
            }
            else if (c is '\t' or '\v' or '\f' or '\u2029')
            {
                gap = Gap.Break;
            }
            else if (c == '<' && Lines.SkipBreakTag(characters, at) is var behind && behind > at)
            {
                gap = gap < Gap.Hard ? Gap.Hard : gap;
                next = behind;
            }
            else
            {
                return gap;
            }

            at = next;
        }
    }

    /// <summary>Whether a line ends at a place, which is no wrapped prose.</summary>
    internal readonly bool EndsLine(int place) => characters.IsLineEnd(place) && lines.SkipSoft(characters, place) == place;

    private readonly int SkipSpaces(int place)
    {
        while (characters.Read(place, out int next) == ' ')
        {
            place = next;
        }

        return place;
    }
}
