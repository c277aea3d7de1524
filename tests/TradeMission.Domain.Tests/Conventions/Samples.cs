using System.Collections;
using System.Reflection;
using NodaTime;
using TradeMission.Domain.Aggregation;
using TradeMission.Domain.Korean;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Reading;
using TradeMission.Domain.Tests.Calendar;
using TradeMission.Domain.Tests.Korean;
using TradeMission.Domain.Tests.Missions;
using TradeMission.Domain.Tests.Monetary;
using TradeMission.Domain.Tests.Properties;
using TradeMission.Domain.Tests.Seeds;

namespace TradeMission.Domain.Tests.Conventions;

/// <summary>Values of every type, gathered from missions, readings and summaries and from all that these hold.</summary>
internal sealed class Samples
{
    private const int MostOfAType = 12;

    private static readonly string[] Faulty = ["1억 2억원", "", "30만 페소", "약"];

    private static readonly string[] Phrases = ["1억 2천만달러", "40~50억원", "약 3백만 유로", "300억", "수십억원", "최소 100만엔"];

    private readonly Dictionary<Type, List<object>> values = [];
    private readonly HashSet<object> visited = new(ReferenceEqualityComparer.Instance);

    private Samples()
    {
        foreach (object root in Roots())
        {
            Gather(root);
        }

        foreach (var type in PublicTypes.Structs.Where(type => !type.IsGenericType))
        {
            Gather(Activator.CreateInstance(type)!);
        }
    }

    /// <summary>The values by their types; made anew at each call, so that equal values of two calls are different objects.</summary>
    internal static Dictionary<Type, List<object>> Gathered() => new Samples().values;

    private static List<object> Roots()
    {
        var missions = new List<Mission>(SeedFiles.Stems.Select(SeedFiles.Mission));
        Law.Holds(MissionGenerators.Any, missions.Add, 8);
        var rate = new ExchangeRate(Currency.Usd, Currency.Krw, 1350.5m, new LocalDate(2024, 4, 1), "한국은행");
        var rates = new ExchangeRateTable([rate, new ExchangeRate(Currency.Eur, Currency.Krw, 1450m, new LocalDate(2024, 4, 1), "한국은행")]);
        List<object> roots =
        [
            .. missions,
            .. missions.Select(mission => MissionSummary.Of([mission])),
            MissionSummary.Of(missions.WithOwnIds()),
            MissionSummary.Of(missions.WithOwnIds()).ByBasis(),
            MissionSummary.Of(missions.WithOwnIds()).BySender(),
            MissionSummary.Of(missions.Take(5)).ConvertTo(Currency.Krw, rates, new LocalDate(2024, 4, 1), MidpointRounding.ToEven),
            new ConvertedMoney(new Money(3, Currency.Usd), rate, 0, MidpointRounding.ToEven),
            new ConvertedMoney(new Money(4, Currency.Krw), rate, 2, MidpointRounding.ToZero),
            new ExchangeRate(Currency.Jpy, Currency.Krw, 9.1m, new LocalDate(2024, 4, 2), "ECB"),
            new KoreanAmountOptions(),
            new KoreanAmountOptions { AmbiguousCurrencies = [Currency.Php] },
            new PressReleaseOptions(),
            new PressReleaseOptions { PublicationDate = new LocalDate(2024, 4, 7) },
            .. FiguresTexts.Digests.SelectMany(digest => FiguresFound.Figures(digest, FiguresTexts.Reference)).Cast<object>(),
            .. Faulty.Select(phrase => (object)KoreanAmount.Read(phrase).Error),
            .. FiguresTexts.Digests.Select(digest => PressReleaseReader.Read(digest)).SelectMany(draft => new object[] { draft, Reconciliation.Check(draft) }),
        ];
        Law.Holds(MoneyGenerators.Bags, bag => roots.Add(bag), MostOfAType);
        Law.Holds(MoneyGenerators.Any, money => roots.Add(money), MostOfAType);
        Law.Holds(CalendarGenerators.Periods, period => roots.Add(period), MostOfAType);
        roots.AddRange(Phrases.Select(phrase => (object)AmountPhrase.Parse(phrase)));
        return roots;
    }

    private void Gather(object value)
    {
        var type = value.GetType();
        if (type.Assembly != PublicTypes.Library || type.IsEnum || (!type.IsValueType && !visited.Add(value)))
        {
            return;
        }

        if (!values.TryGetValue(type, out var known))
        {
            values[type] = known = [];
        }

        if (known.Count >= MostOfAType && type.IsValueType)
        {
            return;
        }

        if (known.Count < MostOfAType)
        {
            known.Add(value);
        }

        foreach (object part in Parts(value))
        {
            Gather(part);
        }
    }

    private static IEnumerable<object> Parts(object value) => value is IEnumerable list
        ? list.Cast<object>()
        : value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0 && property.PropertyType != value.GetType())
            .Select(property => Read(property, value))
            .OfType<object>();

    private static object? Read(PropertyInfo property, object value)
    {
        try
        {
            return property.GetValue(value);
        }
        catch (TargetInvocationException)
        {
            return null;
        }
    }
}
