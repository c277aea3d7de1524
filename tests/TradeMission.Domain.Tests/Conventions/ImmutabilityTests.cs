using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using TradeMission.Domain.Korean;

namespace TradeMission.Domain.Tests.Conventions;

public class ImmutabilityTests
{
    // They walk over a text in a foreach, on the stack of one caller, and nobody else can see them change.
    private static readonly Type[] Enumerators =
    [
        typeof(MatchEnumerator<>),
    ];

    // Bytes and characters that a caller asked to be made; the library keeps no hold of them.
    private static readonly string[] ArraysGivenAway =
    [
        "KoreanText.FindAmounts", "KoreanText.FindCounts", "KoreanText.FindDates", "KoreanText.FindFigures", "MatchEnumerator`1.ToArray",
        "TradeMissionJson.WriteMission", "TradeMissionJson.WriteMissions", "TradeMissionJson.WriteSummary",
    ];

    [Fact]
    public void Only_the_enumerators_are_ref_structs() =>
        PublicTypes.All.Where(type => type.IsByRefLike).Should().BeEquivalentTo(Enumerators);

    [Fact]
    public void Every_field_is_readonly() => PublicTypes.All.Except(Enumerators).Where(type => !type.IsEnum)
        .SelectMany(type => type.GetFields(PublicTypes.Declared | BindingFlags.NonPublic))
        .Where(field => field is { IsInitOnly: false, IsLiteral: false } && !PublicTypes.IsWrittenByTheCompiler(field.DeclaringType!))
        .Select(field => $"{field.DeclaringType!.Name}.{field.Name}")
        .Should().BeEmpty();

    [Fact]
    public void Every_struct_is_readonly() =>
        PublicTypes.Structs.Where(type => !type.IsDefined(typeof(IsReadOnlyAttribute))).Should().BeEmpty();

    [Fact]
    public void Every_class_is_sealed_or_a_base_that_cannot_be_made() =>
        PublicTypes.All.Where(type => type.IsClass && !type.IsSealed && !type.IsAbstract).Should().BeEmpty();

    [Fact]
    public void Nothing_outside_can_derive_from_a_base() => PublicTypes.All.Where(type => type is { IsClass: true, IsAbstract: true, IsSealed: false })
        .SelectMany(type => type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
        .Where(constructor => (constructor.IsPublic || constructor.IsFamily || constructor.IsFamilyOrAssembly) && !IsCopy(constructor))
        .Select(constructor => constructor.DeclaringType!.Name)
        .Should().BeEmpty();

    [Fact]
    public void A_property_is_set_only_while_its_object_is_made() => PublicTypes.All
        .SelectMany(type => type.GetProperties(PublicTypes.Declared))
        .Where(property => property.SetMethod is { IsPublic: true } setter && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
        .Select(property => $"{property.DeclaringType!.Name}.{property.Name}")
        .Should().BeEmpty();

    [Fact]
    public void No_field_is_public() => PublicTypes.All.Where(type => !type.IsEnum)
        .SelectMany(type => type.GetFields(PublicTypes.Declared))
        .Where(field => !field.IsLiteral)
        .Should().BeEmpty();

    [Fact]
    public void No_list_that_can_be_changed_is_handed_out() => PublicTypes.All
        .SelectMany(type => type.GetProperties(PublicTypes.Declared).Select(property => (Member: (MemberInfo)property, Type: property.PropertyType))
            .Concat(type.GetMethods(PublicTypes.Declared).Where(method => !method.IsSpecialName).Select(method => (Member: (MemberInfo)method, Type: method.ReturnType))))
        .Where(row => IsMutableList(row.Type))
        .Select(row => $"{row.Member.DeclaringType!.Name}.{row.Member.Name}")
        .Except(ArraysGivenAway)
        .Should().BeEmpty();

    private static bool IsMutableList(Type type) =>
        type.IsArray
        || type == typeof(Memory<>)
        || (type.IsGenericType && type.Namespace == "System.Collections.Generic" && !IsReadOnly(type.GetGenericTypeDefinition()))
        || (type.IsGenericType && !type.IsEnum && type.GetGenericArguments().Any(IsMutableList));

    private static bool IsReadOnly(Type type) =>
        type == typeof(IEnumerable<>) || type == typeof(IEnumerator<>) || type == typeof(IReadOnlyList<>) || type == typeof(IReadOnlyCollection<>)
        || type == typeof(IReadOnlyDictionary<,>) || type == typeof(KeyValuePair<,>) || type == typeof(ImmutableArray<>.Enumerator);

    private static bool IsCopy(ConstructorInfo constructor) =>
        constructor.GetParameters() is [var only] && only.ParameterType == constructor.DeclaringType;
}
