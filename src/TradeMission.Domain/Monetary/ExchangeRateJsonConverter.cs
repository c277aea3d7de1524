using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Monetary;

/// <summary>Writes a rate as its five members; attached by attribute.</summary>
internal sealed class ExchangeRateJsonConverter : JsonConverter<ExchangeRate>
{
    private const string Base = "base";
    private const string Quote = "quote";
    private const string Rate = "rate";
    private const string Date = "date";
    private const string Source = "source";

    private static readonly string[] Members = [Base, Quote, Rate, Date, Source];
    private static readonly LocalDateJsonConverter DateConverter = new();

    /// <inheritdoc/>
    public override ExchangeRate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Currency @base = default;
        Currency quote = default;
        decimal rate = 0;
        LocalDate date = default;
        string source = "";
        var members = new JsonMembers(ref reader, Members, requiredCount: 5);
        while (members.MoveNext(ref reader, out string name))
        {
            switch (name)
            {
                case Base:
                    @base = TextJsonConverter<Currency>.ReadText(ref reader);
                    break;
                case Quote:
                    quote = TextJsonConverter<Currency>.ReadText(ref reader);
                    break;
                case Rate:
                    rate = JsonMembers.ReadDecimal(ref reader, name);
                    break;
                case Date:
                    date = DateConverter.Read(ref reader, typeof(LocalDate), options);
                    break;
                default:
                    source = JsonMembers.ReadString(ref reader, name);
                    break;
            }
        }

        return JsonMembers.Make(() => new ExchangeRate(@base, quote, rate, date, source));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ExchangeRate value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        writer.WriteString(Base, value.Base.Code);
        writer.WriteString(Quote, value.Quote.Code);
        JsonMembers.WriteDecimal(writer, Rate, value.Rate);
        writer.WritePropertyName(Date);
        DateConverter.Write(writer, value.Date, options);
        writer.WriteString(Source, value.Source);
        writer.WriteEndObject();
    }
}
