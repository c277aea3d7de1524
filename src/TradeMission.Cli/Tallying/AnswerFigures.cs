using System.Buffers;
using System.Buffers.Text;
using System.Text.Json;
using TradeMission.Cli.Output;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Quantities;

namespace TradeMission.Cli.Tallying;

/// <summary>Reads the figures of the pipe's answers.</summary>
internal static class AnswerFigures
{
    /// <summary>More digits may be more than a decimal holds.</summary>
    private const int SurelyExact = 28;

    private static readonly SearchValues<byte> PlainDigits = SearchValues.Create("-.0123456789"u8);

    /// <summary>Adds the amount that the reader stands on, unless it says again what another has said.</summary>
    internal static void ReadAmount(ref Utf8JsonReader reader, FigureTallyBuilder tally)
    {
        decimal? lower = null;
        decimal? upper = null;
        Currency? currency = null;
        Qualifier? qualifier = null;
        bool isConversion = false;
        bool isRestatement = false;
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("lower"u8))
            {
                lower = ReadSide(ref reader);
            }
            else if (reader.ValueTextEquals("upper"u8))
            {
                upper = ReadSide(ref reader);
            }
            else if (reader.ValueTextEquals("currency"u8))
            {
                currency = Currency.TryFromCode(ReadName(ref reader), out var known) ? known : null;
            }
            else if (reader.ValueTextEquals("qualifier"u8))
            {
                qualifier = FigureText.TryQualifier(ReadName(ref reader), out var known) ? known : null;
            }
            else if (reader.ValueTextEquals("conversionOf"u8))
            {
                isConversion = ReadsIndex(ref reader);
            }
            else if (reader.ValueTextEquals("restates"u8))
            {
                isRestatement = ReadsIndex(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        AnswerReader.Require(
            currency is not null && qualifier is not null,
            "An amount must have a \"currency\" and a \"qualifier\" that there is");
        AnnouncedAmount amount = new(Bounds.Of(lower, upper, qualifier.GetValueOrDefault()), currency.GetValueOrDefault());
        if (!isRestatement)
        {
            tally.AddAmount(amount, isConversion);
        }
    }

    /// <summary>Adds the date that the reader stands on.</summary>
    internal static void ReadDate(ref Utf8JsonReader reader, FigureTallyBuilder tally)
    {
        bool hasFrom = false;
        bool hasTo = false;
        bool? agrees = null;
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            bool isFrom = reader.ValueTextEquals("from"u8);
            bool isTo = reader.ValueTextEquals("to"u8);
            bool isAgrees = reader.ValueTextEquals("agrees"u8);
            reader.Read();
            hasFrom |= isFrom && reader.TokenType is JsonTokenType.String;
            hasTo |= isTo && reader.TokenType is JsonTokenType.String;
            agrees = isAgrees && reader.TokenType is not JsonTokenType.Null ? reader.GetBoolean() : agrees;
            reader.Skip();
        }

        tally.AddDate(hasFrom && hasTo, agrees);
    }

    // The index of another amount, or null.
    private static bool ReadsIndex(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType is not JsonTokenType.Null;
    }

    private static string ReadName(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType is JsonTokenType.String ? reader.GetString()! : "";
    }

    private static decimal? ReadSide(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType is JsonTokenType.Null)
        {
            return null;
        }

        AnswerReader.Require(reader.TokenType is JsonTokenType.String, "A bound must be a string of plain digits or null");
        var digits = reader.ValueSpan;
        decimal value = 0;
        bool isExact = digits.Length <= SurelyExact
            ? !digits.ContainsAnyExcept(PlainDigits)
                && Utf8Parser.TryParse(digits, out value, out int consumed) && consumed == digits.Length
            : ExactSum.TryParse(reader.GetString(), out var exact) && exact.TryGetDecimal(out value);
        AnswerReader.Require(isExact, $"\"{reader.GetString()}\" is no number in plain digits that can be held exactly");
        return value;
    }
}
