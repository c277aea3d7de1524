using System.Reflection;
using System.Reflection.Emit;

namespace TradeMission.Domain.Tests.Conventions;

/// <summary>The types that a type refers to: in its signatures, attributes, locals and the instructions of its methods.</summary>
internal static class TypeReferences
{
    private const BindingFlags Everything = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> OpCodesByValue = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

    internal static HashSet<Type> Of(Type type)
    {
        var found = new HashSet<Type>();
        Add(found, type.BaseType);
        AddAll(found, type.GetInterfaces());
        AddAll(found, type.GetCustomAttributesData().SelectMany(AttributeTypes));
        AddAll(found, type.GetFields(Everything).Select(field => field.FieldType));
        foreach (var method in type.GetMethods(Everything).Cast<MethodBase>().Concat(type.GetConstructors(Everything)))
        {
            AddAll(found, method.GetParameters().Select(parameter => parameter.ParameterType));
            Add(found, (method as MethodInfo)?.ReturnType);
            if (method.GetMethodBody() is { } body)
            {
                AddAll(found, body.LocalVariables.Select(local => local.LocalType));
                AddAll(found, body.ExceptionHandlingClauses.Where(clause => clause.Flags == ExceptionHandlingClauseOptions.Clause).Select(clause => clause.CatchType));
                AddAll(found, Instructions(method, body.GetILAsByteArray()!));
            }
        }

        return found;
    }

    private static IEnumerable<Type?> AttributeTypes(CustomAttributeData attribute) =>
        attribute.ConstructorArguments.Select(argument => argument.Value as Type).Prepend(attribute.AttributeType);

    private static List<Type?> Instructions(MethodBase method, byte[] code)
    {
        var found = new List<Type?>();
        for (int at = 0; at < code.Length;)
        {
            short value = code[at] == 0xFE ? unchecked((short)(0xFE00 | code[at + 1])) : code[at];
            var instruction = OpCodesByValue[value];
            at += instruction.Size;
            switch (instruction.OperandType)
            {
                case OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType:
                    AddMember(found, Resolve(method, BitConverter.ToInt32(code, at)));
                    break;
                case OperandType.InlineSwitch:
                    at += BitConverter.ToInt32(code, at) * sizeof(int);
                    break;
            }

            at += OperandSize(instruction.OperandType);
        }

        return found;
    }

    private static MemberInfo? Resolve(MethodBase method, int token) => method.Module.ResolveMember(
        token,
        method.DeclaringType is { IsGenericType: true } type ? type.GetGenericArguments() : null,
        method.IsGenericMethod ? method.GetGenericArguments() : null);

    private static void AddMember(List<Type?> found, MemberInfo? member)
    {
        found.Add(member as Type ?? member?.DeclaringType);
        if (member is FieldInfo field)
        {
            found.Add(field.FieldType);
        }
        else if (member is MethodBase called)
        {
            found.AddRange(called.GetParameters().Select(parameter => parameter.ParameterType));
            found.Add((called as MethodInfo)?.ReturnType);
            found.AddRange(called.IsGenericMethod ? called.GetGenericArguments() : []);
        }
    }

    private static int OperandSize(OperandType operand) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        _ => 4,
    };

    private static void AddAll(HashSet<Type> found, IEnumerable<Type?> types)
    {
        foreach (var type in types)
        {
            Add(found, type);
        }
    }

    private static void Add(HashSet<Type> found, Type? type)
    {
        if (type is null)
        {
            return;
        }

        if (type.HasElementType)
        {
            Add(found, type.GetElementType());
        }
        else if (!type.IsGenericParameter && found.Add(type.IsGenericType ? type.GetGenericTypeDefinition() : type) && type.IsGenericType)
        {
            AddAll(found, type.GetGenericArguments());
        }
    }
}
