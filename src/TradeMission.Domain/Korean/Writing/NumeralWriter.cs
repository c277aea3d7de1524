namespace TradeMission.Domain.Korean.Writing;

/// <summary>Writes a number in Korean into a span, from the largest group of four digits to the smallest.</summary>
internal ref struct NumeralWriter
{
    /// <summary>More characters than any number takes in any style.</summary>
    internal const int MaxLength = 160;

    private const int GroupBase = 10_000;
    private const int MaxGroups = 8;

    private static readonly string[] LargeHangul = ["", "만", "억", "조", "경", "해", "자", "양"];
    private static readonly string[] LargeHanja = ["", "萬", "億", "兆", "京", "垓", "秭", "穰"];
    private static readonly (string Digits, string Units) HangulWords = ("영일이삼사오육칠팔구", " 십백천");
    private static readonly (string Digits, string Units) HanjaWords = ("零一二三四五六七八九", " 十百千");
    private static readonly (string Digits, string Units) LegalHanjaWords = ("零壹貳參肆伍陸柒捌玖", " 拾佰仟");

    private readonly Span<char> destination;
    private readonly KoreanNumeralStyle style;
    private int written;
    private bool isFull;

    internal NumeralWriter(Span<char> destination, KoreanNumeralStyle style)
    {
        this.destination = destination;
        this.style = style;
    }

    internal bool TryWrite(decimal value, out int charsWritten)
    {
        if (value < 0)
        {
            Write(IsWords ? "마이너스 " : "-");
        }

        decimal magnitude = Math.Abs(value);
        decimal whole = decimal.Truncate(magnitude);
        decimal fraction = magnitude - whole;
        WriteWhole(whole, hasFraction: fraction > 0);
        WriteFraction(fraction);
        charsWritten = isFull ? 0 : written;
        return !isFull;
    }

    private readonly bool IsWords => style >= KoreanNumeralStyle.Hangul;

    private readonly (string Digits, string Units) Words => style switch
    {
        KoreanNumeralStyle.Hanja => HanjaWords,
        KoreanNumeralStyle.LegalHanja => LegalHanjaWords,
        _ => HangulWords,
    };

    private void WriteWhole(decimal whole, bool hasFraction)
    {
        Span<int> groups = stackalloc int[MaxGroups];
        int count = Split(whole, groups);
        int start = written;
        for (int power = count - 1; power >= 0; power--)
        {
            if (groups[power] > 0)
            {
                WriteSeparator(start);
                WriteGroup(groups[power], power, isBeforePoint: hasFraction && power == 0);
            }
        }

        if (count == 0 || (hasFraction && groups[0] == 0))
        {
            WriteSeparator(start);
            Write(IsWords ? Words.Digits[0] : '0');
        }
    }

    private void WriteSeparator(int start)
    {
        if (written > start && style is (KoreanNumeralStyle.Mixed or KoreanNumeralStyle.Grouped or KoreanNumeralStyle.Hangul))
        {
            Write(' ');
        }
    }

    private static int Split(decimal whole, Span<int> groups)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(whole, bits);
        UInt128 rest = new((uint)bits[2], ((ulong)(uint)bits[1] << 32) | (uint)bits[0]);
        int count = 0;
        while (rest > ulong.MaxValue)
        {
            (rest, var group) = UInt128.DivRem(rest, GroupBase);
            groups[count++] = (int)group;
        }

        for (ulong small = (ulong)rest; small > 0; small /= GroupBase)
        {
            groups[count++] = (int)(small % GroupBase);
        }

        return count;
    }

    private void WriteGroup(int group, int power, bool isBeforePoint)
    {
        if (IsWords)
        {
            WriteGroupInWords(group, power);
        }
        else if (style == KoreanNumeralStyle.Mixed && group % 1000 == 0 && !isBeforePoint)
        {
            Write((char)('0' + (group / 1000)));
            Write('천');
        }
        else
        {
            WriteDigits(group);
        }

        Write((style is KoreanNumeralStyle.Hanja or KoreanNumeralStyle.LegalHanja ? LargeHanja : LargeHangul)[power]);
    }

    private void WriteDigits(int group)
    {
        bool isStarted = false;
        for (int unit = 1000; unit > 0; unit /= 10)
        {
            int digit = group / unit % 10;
            isStarted |= digit > 0;
            if (isStarted)
            {
                Write((char)('0' + digit));
                if (unit == 1000 && style == KoreanNumeralStyle.Grouped)
                {
                    Write(',');
                }
            }
        }
    }

    private void WriteGroupInWords(int group, int power)
    {
        // 만 and not 일만, but 일억; contracts leave no 일 out.
        bool elides = style is KoreanNumeralStyle.Hangul or KoreanNumeralStyle.Hanja;
        if (group == 1 && power == 1 && elides && written == WordsStart)
        {
            return;
        }

        var words = Words;
        for (int place = 3, unit = 1000; place >= 0; place--, unit /= 10)
        {
            int digit = group / unit % 10;
            if (digit == 0)
            {
                continue;
            }

            if (digit > 1 || place == 0 || !elides)
            {
                Write(words.Digits[digit]);
            }

            if (place > 0)
            {
                Write(words.Units[place]);
            }
        }
    }

    private readonly int WordsStart => written > 0 && destination[0] == '마' ? "마이너스 ".Length : 0;

    private void WriteFraction(decimal fraction)
    {
        if (fraction == 0)
        {
            return;
        }

        Write(IsWords ? (style is KoreanNumeralStyle.Hanja or KoreanNumeralStyle.LegalHanja ? '點' : '점') : '.');
        while (fraction > 0)
        {
            fraction *= 10;
            int digit = (int)decimal.Truncate(fraction);
            Write(IsWords ? Words.Digits[digit] : (char)('0' + digit));
            fraction -= digit;
        }
    }

    private void Write(char c)
    {
        if (written < destination.Length)
        {
            destination[written++] = c;
        }
        else
        {
            isFull = true;
        }
    }

    private void Write(string characters)
    {
        foreach (char c in characters)
        {
            Write(c);
        }
    }
}
