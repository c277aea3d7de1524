using System.Reflection;
using System.Runtime.CompilerServices;
using TradeMission.Domain.Monetary;

namespace TradeMission.Domain.Tests.Conventions;

/// <summary>The public types of the library, sorted by what the conventions ask of them.</summary>
internal static class PublicTypes
{
    internal const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    internal static Assembly Library { get; } = typeof(Money).Assembly;

    internal static Type[] All { get; } = [.. Library.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal)];

    /// <summary>Types that hold values: everything but enums, exceptions, JSON converters, static classes and ref structs.</summary>
    internal static Type[] Values { get; } =
        [.. All.Where(type => !type.IsEnum && !type.IsByRefLike && !IsStatic(type) && !IsException(type) && !IsJsonConverter(type))];

    internal static Type[] Structs { get; } = [.. Values.Where(type => type.IsValueType)];

    internal static bool IsStatic(Type type) => type is { IsAbstract: true, IsSealed: true };

    internal static bool IsException(Type type) => type.IsSubclassOf(typeof(Exception));

    internal static bool IsJsonConverter(Type type) => type.IsSubclassOf(typeof(System.Text.Json.Serialization.JsonConverter));

    internal static bool IsWrittenByTheCompiler(MemberInfo member) => member.IsDefined(typeof(CompilerGeneratedAttribute));

    /// <summary>A generic type with arguments that its constraints allow; any other type as it is.</summary>
    internal static Type Closed(Type type) =>
        type.IsGenericTypeDefinition ? type.MakeGenericType([.. type.GetGenericArguments().Select(_ => typeof(string))]) : type;

    /// <summary>The name that a message needs: no namespace, type arguments as in C#.</summary>
    internal static string Name(Type type) => type.IsGenericType
        ? $"{type.Name[..type.Name.IndexOf('`')]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
        : type.Name;
}
