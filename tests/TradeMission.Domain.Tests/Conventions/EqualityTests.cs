using TradeMission.Domain.Monetary;

namespace TradeMission.Domain.Tests.Conventions;

public class EqualityTests
{
    private static readonly Dictionary<Type, List<object>> Ones = Samples.Gathered();
    private static readonly Dictionary<Type, List<object>> Others = Samples.Gathered();

    // Rates are looked up in a table, and never compared with another.
    private static readonly string[] NotCompared = ["ExchangeRateTable", "ParseResult<T>"];

    public static TheoryData<string> Compared => [.. Ones.Keys.Where(IsEquatable).Select(type => type.ToString())];

    [Fact]
    public void Every_type_of_values_has_samples() => PublicTypes.Values
        .Where(type => !type.IsAbstract && !Ones.Keys.Any(sampled => (sampled.IsGenericType ? sampled.GetGenericTypeDefinition() : sampled) == type))
        .Select(PublicTypes.Name)
        .Should().BeEquivalentTo(NotCompared);

    [Theory]
    [MemberData(nameof(Compared))]
    public void Equal_values_made_apart_are_equal(string name)
    {
        var (ones, others) = SamplesOf(name);

        ones.Should().Equal(others);
        ones.Select(one => one.GetHashCode()).Should().Equal(others.Select(other => other.GetHashCode()));
        ones.Select(one => one.ToString()).Should().Equal(others.Select(other => other.ToString()));
    }

    [Theory]
    [MemberData(nameof(Compared))]
    public void Equals_its_operators_and_the_hash_code_agree(string name)
    {
        var (ones, others) = SamplesOf(name);
        var type = ones[0].GetType();
        var typed = typeof(IEquatable<>).MakeGenericType(type).GetMethod("Equals")!;
        var equality = type.GetMethod("op_Equality", [type, type])!;
        var inequality = type.GetMethod("op_Inequality", [type, type])!;

        ones.Should().OnlyContain(one => !one.Equals(null) && !one.Equals(new object()));
        foreach (object one in ones)
        {
            foreach (object other in others)
            {
                bool isEqual = one.Equals(other);
                bool agrees = other.Equals(one) == isEqual
                    && (bool)typed.Invoke(one, [other])! == isEqual
                    && (bool)equality.Invoke(null, [one, other])! == isEqual
                    && (bool)inequality.Invoke(null, [one, other])! != isEqual
                    && (!isEqual || one.GetHashCode() == other.GetHashCode());
                if (!agrees)
                {
                    Assert.Fail($"{one} and {other} are equal in one way and not in another.");
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Compared))]
    public void Order_agrees_with_equality_and_its_operators(string name)
    {
        var (ones, _) = SamplesOf(name);
        var type = ones[0].GetType();
        if (!typeof(IComparable<>).MakeGenericType(type).IsAssignableFrom(type))
        {
            type.GetMethod("op_LessThan", PublicTypes.Declared).Should().BeNull();
            return;
        }

        foreach (object one in ones)
        {
            foreach (object other in ones.Where(other => AreInOneOrder(one, other)))
            {
                int order = Compare(one, other);
                Math.Sign(Compare(other, one)).Should().Be(-Math.Sign(order));
                (order == 0).Should().Be(one.Equals(other), $"{one} and {other}");
                Call("op_LessThan", one, other).Should().Be(order < 0);
                Call("op_LessThanOrEqual", one, other).Should().Be(order <= 0);
                Call("op_GreaterThan", one, other).Should().Be(order > 0);
                Call("op_GreaterThanOrEqual", one, other).Should().Be(order >= 0);
            }
        }

        int Compare(object one, object other) => (int)typeof(IComparable<>).MakeGenericType(type).GetMethod("CompareTo")!.Invoke(one, [other])!;
        bool Call(string method, object one, object other) => (bool)type.GetMethod(method, [type, type])!.Invoke(null, [one, other])!;
    }

    // Money is ordered within a currency only.
    private static bool AreInOneOrder(object one, object other) => one is not Money left || left.Currency == ((Money)other).Currency;

    private static (List<object> Ones, List<object> Others) SamplesOf(string name)
    {
        var type = Ones.Keys.Single(type => type.ToString() == name);
        return (Ones[type], Others[type]);
    }

    private static bool IsEquatable(Type type) => typeof(IEquatable<>).MakeGenericType(type).IsAssignableFrom(type);
}
