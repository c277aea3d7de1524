using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using TradeMission.Domain.Korean;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Quantities;

namespace TradeMission.Cli.Output;

/// <summary>Figures as JSON members, the same in every command.</summary>
internal static class FigureJson
{
    private const string Plain = "0.############################";
    private const int MaxDigits = 64;

    private static readonly JsonEncodedText Start = Name("start");
    private static readonly JsonEncodedText Length = Name("length");
    private static readonly JsonEncodedText Text = Name("text");
    private static readonly JsonEncodedText QualifierName = Name("qualifier");
    private static readonly JsonEncodedText Lower = Name("lower");
    private static readonly JsonEncodedText Upper = Name("upper");
    private static readonly JsonEncodedText Currency = Name("currency");
    private static readonly JsonEncodedText Implied = Name("implied");
    private static readonly JsonEncodedText ConversionOf = Name("conversionOf");

    private static readonly JsonEncodedText[] Qualifiers = [.. Enum.GetValues<Qualifier>().Select(q => Name(FigureText.Of(q)))];

    /// <summary>A writer of hangul as hangul.</summary>
    /// <remarks>The output is JSON in UTF-8 and no part of a web page: nothing but JSON's own characters needs an escape.</remarks>
    internal static JsonWriterOptions WriterOptions { get; } =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Writes the members of an amount that was found in a text.</summary>
    internal static void Write(Utf8JsonWriter writer, ReadOnlySpan<char> text, in AmountMatch match)
    {
        writer.WriteNumber(Start, match.Start);
        writer.WriteNumber(Length, match.Length);
        writer.WriteString(Text, text.Slice(match.Start, match.Length));
        Write(writer, match.Amount);
        if (match.ConversionOf is { } index)
        {
            writer.WriteNumber(ConversionOf, index);
        }
        else
        {
            writer.WriteNull(ConversionOf);
        }
    }

    /// <summary>Writes the members of an amount.</summary>
    internal static void Write(Utf8JsonWriter writer, in AnnouncedAmount amount)
    {
        writer.WriteString(QualifierName, Qualifiers[(int)amount.Qualifier]);
        Write(writer, Lower, amount.Lower);
        Write(writer, Upper, amount.Upper);
        writer.WriteString(Currency, amount.Currency.Code);
        writer.WriteBoolean(Implied, amount.IsCurrencyImplied);
    }

    private static void Write(Utf8JsonWriter writer, JsonEncodedText name, decimal? side)
    {
        if (side is { } value)
        {
            Span<byte> digits = stackalloc byte[MaxDigits];
            value.TryFormat(digits, out int count, Plain, CultureInfo.InvariantCulture);
            writer.WriteString(name, digits[..count]);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    private static JsonEncodedText Name(string name) => JsonEncodedText.Encode(name);
}
