using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace TradeMission.Domain.Tests.Conventions;

/// <summary>Writes public types and members as declarations near to C#, in one fixed order.</summary>
internal static class ApiPrinter
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(char)] = "char",
        [typeof(short)] = "short",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(decimal)] = "decimal",
        [typeof(double)] = "double",
        [typeof(string)] = "string",
        [typeof(object)] = "object",
    };

    internal static string Print(IEnumerable<Type> types)
    {
        var text = new StringBuilder();
        foreach (var space in types.GroupBy(type => type.Namespace).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            text.Append(text.Length > 0 ? "\n" : "").Append($"namespace {space.Key}\n");
            foreach (var type in space.OrderBy(type => type.FullName, StringComparer.Ordinal))
            {
                text.Append($"\n{Declaration(type)}\n").AppendJoin("", Members(type).OrderBy(NameOf, StringComparer.Ordinal).ThenBy(member => member, StringComparer.Ordinal).Select(member => $"    {member}\n"));
            }
        }

        return text.ToString();
    }

    // The last word before the parameters, the accessors or the value; enum members keep the order of their numbers.
    private static string NameOf(string member) =>
        member.Split(" { ")[0].Split(" = ")[0].Split('(')[0] is var head && char.IsAsciiDigit(head[0]) ? head : head[(head.LastIndexOf(' ') + 1)..];

    private static IEnumerable<string> Members(Type type) => type.IsEnum
        ? Enum.GetValues(type).Cast<object>().Select(value => $"{Convert.ToInt32(value, null):00} {value}")
        : type.GetConstructors(PublicTypes.Declared & ~BindingFlags.Static).Select(constructor => $"{Name(type)}({Parameters(constructor)})")
            .Concat(type.GetFields(PublicTypes.Declared).Select(field => $"const {Name(field.FieldType)} {field.Name} = {field.GetRawConstantValue()}"))
            .Concat(type.GetProperties(PublicTypes.Declared).Select(Property))
            .Concat(type.GetMethods(PublicTypes.Declared).Where(method => !IsWrittenByTheCompiler(method)).Select(Method));

    private static string Declaration(Type type)
    {
        string kind = type switch
        {
            { IsEnum: true } => "enum",
            { IsByRefLike: true } => "ref struct",
            { IsValueType: true } => IsRecord(type) ? "readonly record struct" : "readonly struct",
            _ when PublicTypes.IsStatic(type) => "static class",
            _ => (type.IsAbstract ? "abstract " : "sealed ") + (IsRecord(type) ? "record" : "class"),
        };
        string[] bases = [.. Bases(type).Select(Name).Order(StringComparer.Ordinal)];
        return $"{kind} {Name(type)}{(bases.Length > 0 ? " : " + string.Join(", ", bases) : "")}";
    }

    // The base first; of the interfaces, those that no other one brings along.
    private static IEnumerable<Type> Bases(Type type)
    {
        if (type.IsEnum)
        {
            return [];
        }

        var inherited = type.GetInterfaces().SelectMany(i => i.GetInterfaces()).Concat(type.BaseType?.GetInterfaces() ?? []).ToHashSet();
        var own = type.GetInterfaces().Where(i => i.IsPublic && !inherited.Contains(i));
        return type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) ? own.Prepend(parent) : own;
    }

    private static string Property(PropertyInfo property)
    {
        string modifiers = (property.GetMethod!.IsStatic ? "static " : "") + (property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "");
        string name = property.GetIndexParameters() is { Length: > 0 } index ? $"this[{string.Join(", ", index.Select(Parameter))}]" : property.Name;
        string set = property.SetMethod is { IsPublic: true } ? " init;" : "";
        return $"{modifiers}{Typed(property.PropertyType, new NullabilityInfoContext().Create(property))} {name} {{ get;{set} }}";
    }

    private static string Method(MethodInfo method)
    {
        string modifiers = method.IsStatic ? "static " : method.GetBaseDefinition().DeclaringType != method.DeclaringType ? "override " : "";
        string arguments = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : "";
        string name = method.Name.StartsWith("op_", StringComparison.Ordinal) ? $"operator {method.Name["op_".Length..]}" : method.Name + arguments;
        string extension = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "";
        return $"{modifiers}{Typed(method.ReturnType, new NullabilityInfoContext().Create(method.ReturnParameter))} {name}({extension}{Parameters(method)})";
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        string kind = parameter.IsOut ? "out " : parameter.ParameterType.IsByRef ? parameter.IsIn ? "in " : "ref " : "";
        var type = parameter.ParameterType.IsByRef ? parameter.ParameterType.GetElementType()! : parameter.ParameterType;
        string value = parameter.HasDefaultValue ? $" = {Default(parameter, type)}" : "";
        return $"{kind}{Typed(type, new NullabilityInfoContext().Create(parameter))} {parameter.Name}{value}";
    }

    private static string Default(ParameterInfo parameter, Type type) => parameter.DefaultValue switch
    {
        null => type.IsValueType && Nullable.GetUnderlyingType(type) is null ? "default" : "null",
        string text => $"\"{text}\"",
        bool value => value ? "true" : "false",
        var value => type.IsEnum ? $"{type.Name}.{Enum.ToObject(type, value)}" : FormattableString.Invariant($"{value}"),
    };

    private static string Typed(Type type, NullabilityInfo nullability)
    {
        bool isMarked = !type.IsValueType && !type.IsGenericParameter && (nullability.ReadState == NullabilityState.Nullable || nullability.WriteState == NullabilityState.Nullable);
        return Name(type) + (isMarked ? "?" : "");
    }

    private static string Name(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return Name(value) + "?";
        }

        if (type.IsArray || type.IsByRef)
        {
            return Name(type.GetElementType()!) + (type.IsArray ? "[]" : "&");
        }

        string outer = type is { IsNested: true, IsGenericParameter: false } ? type.DeclaringType!.Name.Split('`')[0] + "." : "";
        return Keywords.TryGetValue(type, out string? keyword) ? keyword
            : type.IsGenericType ? $"{outer}{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
            : outer + type.Name;
    }

    // The members of a record that every record has, and the accessors, which stand with their properties.
    private static bool IsWrittenByTheCompiler(MethodInfo method) =>
        PublicTypes.IsWrittenByTheCompiler(method)
        || method.Name == "<Clone>$"
        || (method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal));

    private static bool IsRecord(Type type) => type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly) is not null;
}
