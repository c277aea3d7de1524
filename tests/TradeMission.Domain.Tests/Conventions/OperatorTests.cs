using System.Numerics;
using System.Reflection;

namespace TradeMission.Domain.Tests.Conventions;

public class OperatorTests
{
    private static readonly (string Operator, string Other)[] Pairs =
    [
        ("op_Equality", "op_Inequality"), ("op_LessThan", "op_GreaterThan"), ("op_LessThanOrEqual", "op_GreaterThanOrEqual"),
        ("op_LessThan", "op_LessThanOrEqual"),
    ];

    // What was read is compared, not the reading of it; a failure equals nothing.
    private static readonly string[] NotCompared = ["ParseResult<T>"];

    [Fact]
    public void Operators_come_in_pairs() => PublicTypes.All
        .SelectMany(type => Pairs.Where(pair => Has(type, pair.Operator) != Has(type, pair.Other)).Select(pair => $"{type.Name}: {pair}"))
        .Should().BeEmpty();

    [Fact]
    public void Every_struct_is_equatable_with_its_operators() => PublicTypes.Structs
        .Where(type => !typeof(IEquatable<>).MakeGenericType(type).IsAssignableFrom(type) || !Has(type, "op_Equality"))
        .Select(PublicTypes.Name)
        .Should().BeEquivalentTo(NotCompared);

    [Fact]
    public void Whatever_is_equatable_overrides_Equals_and_GetHashCode() => PublicTypes.Values.Where(IsEquatable)
        .Where(type => type.GetMethod("GetHashCode", PublicTypes.Declared, []) is null || type.GetMethod("Equals", PublicTypes.Declared, [typeof(object)]) is null)
        .Should().BeEmpty();

    [Fact]
    public void Whatever_is_ordered_has_all_comparison_operators_and_equality() => PublicTypes.Values.Where(IsComparable)
        .Where(type => !Has(type, "op_LessThan") || !Has(type, "op_LessThanOrEqual") || !IsEquatable(type))
        .Should().BeEmpty();

    [Fact]
    public void Whatever_has_comparison_operators_is_ordered() => PublicTypes.Values.Where(type => Has(type, "op_LessThan"))
        .Where(type => !IsComparable(type))
        .Should().BeEmpty();

    [Theory]
    [InlineData("op_Addition", "Add")]
    [InlineData("op_Subtraction", "Subtract")]
    [InlineData("op_UnaryNegation", "Negate")]
    [InlineData("op_Multiply", "Multiply")]
    [InlineData("op_Division", "Divide")]
    public void An_operator_has_a_method_for_other_languages(string name, string method) => PublicTypes.Values
        .Where(type => Has(type, name) && type.GetMember(method, PublicTypes.Declared).Length == 0)
        .Should().BeEmpty();

    [Fact]
    public void What_is_added_can_be_taken_away_where_the_sum_tells_how() => PublicTypes.Values
        .Where(type => Implements(type, typeof(IAdditionOperators<,,>)) && !Implements(type, typeof(ISubtractionOperators<,,>)))
        .Should().BeEmpty();

    private static bool IsEquatable(Type type) => Implements(type, typeof(IEquatable<>));

    private static bool IsComparable(Type type) => Implements(type, typeof(IComparable<>));

    private static bool Implements(Type type, Type generic) =>
        type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == generic && i.GetGenericArguments()[0] == type);

    private static bool Has(Type type, string name) => type.GetMember(name, MemberTypes.Method, PublicTypes.Declared).Length > 0;
}
