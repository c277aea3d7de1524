using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using TradeMission.Cli.Input;
using TradeMission.Domain.Calendar;
using TradeMission.Domain.Korean;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Parsing;
using TradeMission.Domain.Quantities;

namespace TradeMission.Cli.Output;

/// <summary>Figures as JSON members, the same in every command.</summary>
internal static class FigureJson
{
    private const string Plain = "0.############################";
    private const string Iso = "O";
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
    private static readonly JsonEncodedText Restates = Name("restates");

    private static readonly JsonEncodedText Counter = Name("counter");
    private static readonly JsonEncodedText From = Name("from");
    private static readonly JsonEncodedText To = Name("to");
    private static readonly JsonEncodedText Edtf = Name("edtf");
    private static readonly JsonEncodedText Nights = Name("nights");
    private static readonly JsonEncodedText Days = Name("days");
    private static readonly JsonEncodedText Agrees = Name("agrees");

    private static readonly JsonEncodedText[] Qualifiers = [.. Enum.GetValues<Qualifier>().Select(q => Name(FigureText.Of(q)))];

    /// <summary>A writer of hangul as hangul.</summary>
    /// <remarks>The output is JSON in UTF-8 and no part of a web page: nothing but JSON's own characters needs an escape.</remarks>
    internal static JsonWriterOptions WriterOptions { get; } =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>The name of the member that tells of a second reading.</summary>
    internal static JsonEncodedText Ambiguous { get; } = Name("ambiguous");

    /// <summary>Writes the members of a figure that was found in a text, those of its kind.</summary>
    internal static void Write(Utf8JsonWriter writer, ReadOnlySpan<char> text, in FigureMatch match)
    {
        switch (match.Kind)
        {
            case FigureKinds.Amount:
                Write(writer, text, match.Amount);
                break;
            case FigureKinds.Date:
                Write(writer, text, match.Date);
                break;
            default:
                Write(writer, text, match.Count);
                break;
        }
    }

    /// <summary>Writes the members of an amount that was found in a text.</summary>
    internal static void Write(Utf8JsonWriter writer, ReadOnlySpan<char> text, in AmountMatch match)
    {
        Write(writer, text, match.Span);
        Write(writer, match.Amount);
        writer.WriteBoolean(Ambiguous, match.IsAmbiguous);
        Write(writer, ConversionOf, match.ConversionOf);
        Write(writer, Restates, match.RestatementOf);
    }

    /// <summary>Writes the members of a date that was found in a text.</summary>
    internal static void Write(Utf8JsonWriter writer, ReadOnlySpan<char> text, in DateMatch match)
    {
        var date = match.Date;
        Write(writer, text, match.Span);
        Write(writer, From, date.From);
        Write(writer, To, date.To);
        Span<char> edtf = stackalloc char[AnnouncedDate.MaxEdtfLength];
        date.TryFormatEdtf(edtf, out int length);
        if (length > 0)
        {
            writer.WriteString(Edtf, edtf[..length]);
        }
        else
        {
            writer.WriteNull(Edtf);
        }

        WriteStay(writer, date.Stay);
        if (date.Agrees is { } agrees)
        {
            writer.WriteBoolean(Agrees, agrees);
        }
        else
        {
            writer.WriteNull(Agrees);
        }
    }

    /// <summary>Writes the members of a count that was found in a text.</summary>
    internal static void Write(Utf8JsonWriter writer, ReadOnlySpan<char> text, in CountMatch match)
    {
        Write(writer, text, match.Span);
        Write(writer, Lower, match.Count.Lower);
        Write(writer, Upper, match.Count.Upper);
        writer.WriteString(Counter, match.Count.Counter);
        writer.WriteString(QualifierName, Qualifiers[(int)match.Count.Qualifier]);
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

    /// <summary>Writes nights and days.</summary>
    internal static void WriteStay(Utf8JsonWriter writer, Stay? stay)
    {
        Write(writer, Nights, stay?.Nights);
        Write(writer, Days, stay?.Days);
    }

    /// <summary>Writes a decimal as a string of its digits, or null.</summary>
    internal static void Write(Utf8JsonWriter writer, JsonEncodedText name, decimal? side)
    {
        if (side is { } value)
        {
            Span<byte> digits = stackalloc byte[MaxDigits];
            int count = Format(value, digits);
            writer.WriteString(name, digits[..count]);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    private static void Write(Utf8JsonWriter writer, ReadOnlySpan<char> text, TextSpan span)
    {
        writer.WriteNumber(Start, span.Start);
        writer.WriteNumber(Length, span.Length);
        writer.WriteString(Text, text.Slice(span.Start, span.Length));
    }

    private static void Write(Utf8JsonWriter writer, JsonEncodedText name, LocalDate? day)
    {
        if (day is { } value)
        {
            Span<byte> iso = stackalloc byte[ReferenceDate.Pattern.Length];
            value.ToDateOnly().TryFormat(iso, out int count, Iso, CultureInfo.InvariantCulture);
            writer.WriteString(name, iso[..count]);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    private static void Write(Utf8JsonWriter writer, JsonEncodedText name, int? number)
    {
        if (number is { } value)
        {
            writer.WriteNumber(name, value);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    // Nearly every figure is a whole number that fits; those take a tenth of the time as integers.
    private static int Format(decimal value, Span<byte> digits)
    {
        int count;
        if (value.Scale == 0 && value is >= 0 and <= ulong.MaxValue)
        {
            ((ulong)value).TryFormat(digits, out count, provider: CultureInfo.InvariantCulture);
        }
        else
        {
            value.TryFormat(digits, out count, Plain, CultureInfo.InvariantCulture);
        }

        return count;
    }

    private static JsonEncodedText Name(string name) => JsonEncodedText.Encode(name);
}
