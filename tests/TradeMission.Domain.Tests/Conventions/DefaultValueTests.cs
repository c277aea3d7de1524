using System.Reflection;
using System.Runtime.CompilerServices;
using TradeMission.Domain.Korean;

namespace TradeMission.Domain.Tests.Conventions;

public class DefaultValueTests
{
    // The default value is of no kind and a failure, and each of these is documented to throw then.
    private static readonly string[] NothingToGive = ["ParseResult<String>.Value", "FigureMatch.Amount", "FigureMatch.Date", "FigureMatch.Count"];

    public static TheoryData<string> Structs => [.. PublicTypes.Structs.Select(type => type.FullName!)];

    [Theory]
    [MemberData(nameof(Structs))]
    public void The_default_value_has_a_text_a_hash_code_and_equals_itself(string name)
    {
        var type = PublicTypes.Closed(PublicTypes.Library.GetType(name)!);
        object one = RuntimeHelpers.GetUninitializedObject(type);
        object other = RuntimeHelpers.GetUninitializedObject(type);

        one.ToString().Should().NotBeNull();
        one.Equals(other).Should().BeTrue();
        one.GetHashCode().Should().Be(other.GetHashCode());
        one.Equals(null).Should().BeFalse();
    }

    [Fact]
    public void Every_property_of_a_default_value_answers_or_is_documented_to_throw() => PublicTypes.Structs.Select(PublicTypes.Closed)
        .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(Throws).Select(property => $"{PublicTypes.Name(type)}.{property.Name}"))
        .Should().BeEquivalentTo(NothingToGive);

    [Fact]
    public void No_text_of_a_default_value_is_null() => PublicTypes.Structs.Select(PublicTypes.Closed)
        .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        .Where(property => property.PropertyType == typeof(string) && IsNotNullable(property) && !Throws(property) && Get(property) is null)
        .Select(property => $"{property.DeclaringType!.Name}.{property.Name}")
        .Should().BeEmpty();

    private static bool Throws(PropertyInfo property)
    {
        try
        {
            Get(property);
            return false;
        }
        catch (TargetInvocationException)
        {
            return true;
        }
    }

    private static object? Get(PropertyInfo property) =>
        property.GetIndexParameters().Length > 0 ? null : property.GetValue(RuntimeHelpers.GetUninitializedObject(property.ReflectedType!));

    private static bool IsNotNullable(PropertyInfo property) =>
        new NullabilityInfoContext().Create(property).ReadState == NullabilityState.NotNull && property.GetIndexParameters().Length == 0;

    [Fact]
    public void A_default_enumerator_has_nothing()
    {
        default(MatchEnumerator<AmountMatch>).MoveNext().Should().BeFalse();
        default(MatchEnumerator<DateMatch>).MoveNext().Should().BeFalse();
        default(MatchEnumerator<CountMatch>).MoveNext().Should().BeFalse();
        default(MatchEnumerator<FigureMatch>).MoveNext().Should().BeFalse();
    }
}
