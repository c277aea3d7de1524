namespace TradeMission.Domain.Korean.OldLexicon;

/// <summary>The characters that numbers are written with: one byte a character, its kind and its value.</summary>
internal static class NumeralSymbols
{
    internal const byte KindMask = 0xF0;
    internal const byte ValueMask = 0x0F;

    /// <summary>An Arabic digit; the value is the digit.</summary>
    internal const byte Digit = 0x10;

    /// <summary>A digit written as a word, hangul or hanja; the value is the digit.</summary>
    internal const byte Word = 0x20;

    /// <summary>십, 백, 천; the value is the power of ten.</summary>
    internal const byte SmallUnit = 0x30;

    /// <summary>The largest power of ten thousand in running text, where 자 and 양 are hardly ever units.</summary>
    internal const int LargestInText = 5;

    /// <summary>만, 억, 조, 경, 해, 자, 양; the value is the power of ten thousand.</summary>
    internal const byte LargeUnit = 0x40;

    internal const byte Comma = 0x50;
    internal const byte Point = 0x60;
    internal const byte Space = 0x70;

    /// <summary>여, which floats inside and after a number: 450여억, 84만여.</summary>
    internal const byte Some = 0x80;

    /// <summary>수 and 몇 before a unit: 수십억, 몇백만.</summary>
    internal const byte Several = 0x90;

    internal const string Digits = "0123456789０１２３４５６７８９";
    internal const string SmallUnits = "십백천十百千拾佰仟陌阡";
    internal const string LargeUnits = "만억조경해萬億兆京垓万亿";

    // The financial forms beside the everyday ones (갖은자).
    private static readonly string[] Words =
        ["영령零〇", "일一壹壱弌", "이二貳贰弐", "삼三參叁参", "사四肆", "오五伍", "육륙六陸", "칠七柒漆", "팔八捌", "구九玖"];

    private static readonly byte[] Table = Build();

    internal static byte Of(char c) => Table[c];

    internal static byte KindOf(char c) => (byte)(Table[c] & KindMask);

    /// <summary>십 to 해.</summary>
    internal static bool IsUnit(char c) => KindOf(c) is SmallUnit or LargeUnit && (Table[c] & ValueMask) <= LargestInText;

    internal static bool IsNumeral(char c) => KindOf(c) is Digit or Word || IsUnit(c);

    /// <summary>A digit or a unit; every number that is looked for in running text has one.</summary>
    internal static bool IsAnchor(char c) => KindOf(c) == Digit || IsUnit(c);

    /// <summary>Whether a number can start with a character.</summary>
    internal static bool IsNumeralStart(char c) => IsNumeral(c) || KindOf(c) == Several;

    private static byte[] Build()
    {
        byte[] table = new byte[char.MaxValue + 1];
        for (int i = 0; i < Digits.Length; i++)
        {
            table[Digits[i]] = (byte)(Digit | (i % 10));
        }

        for (int value = 0; value < Words.Length; value++)
        {
            Set(Words[value], (byte)(Word | value));
        }

        Set("십十拾", SmallUnit | 1);
        Set("백百佰陌", SmallUnit | 2);
        Set("천千仟阡", SmallUnit | 3);
        Set("만萬万", LargeUnit | 1);
        Set("억億亿", LargeUnit | 2);
        Set("조兆", LargeUnit | 3);
        Set("경京", LargeUnit | 4);
        Set("해垓", LargeUnit | 5);
        Set("자秭", LargeUnit | 6);
        Set("양穰", LargeUnit | 7);
        Set(",，", Comma);
        Set(".．", Point);
        Set(" \t\u00A0\u2002\u2003\u2009\u202F\u3000", Space);
        Set("여餘", Some);
        Set("수몇數", Several);
        return table;

        void Set(string characters, byte symbol)
        {
            foreach (char c in characters)
            {
                table[c] = symbol;
            }
        }
    }
}
