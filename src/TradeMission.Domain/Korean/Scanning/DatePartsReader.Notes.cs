using TradeMission.Domain.Korean.OldLexicon;

namespace TradeMission.Domain.Korean.Scanning;

// What stands in brackets behind a date: (일), (현지시간), (22일).
internal ref partial struct DatePartsReader<TText>
{
    private void ReadNotes()
    {
        if (TrySkipWeekday(at, out int end) || TrySkipNote(at, out end))
        {
            at = end;
        }
    }

    private bool TrySkipWeekday(int start, out int end) => TrySkipWeekday(ref text, start, out end);

    /// <summary>Moves over a weekday in brackets: (일), (월요일).</summary>
    internal static bool TrySkipWeekday(scoped ref TText text, int start, out int end)
    {
        end = start;
        int open = Spaces.Skip(ref text, start);
        if (text.Peek(open) is not ('(' or '（'))
        {
            return false;
        }

        int day = text.Next(open);
        int close = text.Next(day);
        if (!Weekdays.Contains(text.Peek(day)) || text.Peek(day) == '\0')
        {
            return false;
        }

        close = Phrases.TrySkip(ref text, close, "요일", out int named) ? named : close;
        end = text.Next(close);
        return text.Peek(close) is ')' or '）';
    }

    // "23일(현지시간)", "지난 20일(이하 한국 시각)", "오늘(22일)"
    private bool TrySkipNote(int start, out int end)
    {
        end = start;
        if (text.Peek(start) is not ('(' or '（'))
        {
            return false;
        }

        bool isNote = false;
        end = text.Next(start);
        for (int i = 0; i < LongestNote; i++)
        {
            char c = text.Peek(end);
            isNote |= Phrases.TrySkip(ref text, end, "시각", out _) || Phrases.TrySkip(ref text, end, "시간", out _);
            isNote |= parts.Relative is { Unit: TimeUnit.Day } && c == '일';
            end = text.Next(end);
            if (c is ')' or '）')
            {
                return isNote;
            }

            if (c is '\0' or '\n')
            {
                return false;
            }
        }

        return false;
    }
}
