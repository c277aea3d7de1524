using System.Reflection;
using System.Text;

namespace TradeMission.Domain.Tests.Conventions;

/// <summary>Calls a Try method of a text, whatever it gives; reflection cannot pass a span.</summary>
internal static class TextTry
{
    internal delegate bool Call(string text, out object? value);

    private delegate bool OfChars<TValue>(ReadOnlySpan<char> text, out TValue value);

    private delegate bool OfCharsWith<TOption, TValue>(ReadOnlySpan<char> text, TOption? option, out TValue value);

    private delegate bool OfBytes<TValue>(ReadOnlySpan<byte> text, out TValue value);

    private delegate bool OfBytesWith<TOption, TValue>(ReadOnlySpan<byte> text, TOption? option, out TValue value);

    private delegate bool OfString<TValue>(string text, out TValue value);

    private delegate bool OfStringWith<TOption, TValue>(string text, TOption? option, out TValue value);

    internal static bool CanCall(MethodInfo method) =>
        method.GetParameters() is [var text, ..] and { Length: 2 or 3 }
        && (text.ParameterType == typeof(ReadOnlySpan<char>) || text.ParameterType == typeof(ReadOnlySpan<byte>) || text.ParameterType == typeof(string));

    internal static Call Of(MethodInfo method)
    {
        var parameters = method.GetParameters();
        string form = (parameters[0].ParameterType, parameters.Length) switch
        {
            (var type, 2) when type == typeof(ReadOnlySpan<char>) => nameof(Chars),
            (var type, 2) when type == typeof(ReadOnlySpan<byte>) => nameof(Bytes),
            (var type, 3) when type == typeof(ReadOnlySpan<char>) => nameof(CharsWith),
            (var type, 3) when type == typeof(ReadOnlySpan<byte>) => nameof(BytesWith),
            (_, 2) => nameof(String),
            _ => nameof(StringWith),
        };
        var value = parameters[^1].ParameterType.GetElementType()!;
        Type[] arguments = parameters.Length == 2 ? [value] : [parameters[1].ParameterType, value];
        return (Call)typeof(TextTry).GetMethod(form, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(arguments).Invoke(null, [method])!;
    }

    private static Call Chars<TValue>(MethodInfo method)
    {
        var read = method.CreateDelegate<OfChars<TValue>>();
        return (string text, out object? value) => Boxed(read(text, out var typed), typed, out value);
    }

    private static Call CharsWith<TOption, TValue>(MethodInfo method)
    {
        var read = method.CreateDelegate<OfCharsWith<TOption, TValue>>();
        return (string text, out object? value) => Boxed(read(text, default, out var typed), typed, out value);
    }

    private static Call Bytes<TValue>(MethodInfo method)
    {
        var read = method.CreateDelegate<OfBytes<TValue>>();
        return (string text, out object? value) => Boxed(read(Encoding.UTF8.GetBytes(text), out var typed), typed, out value);
    }

    private static Call BytesWith<TOption, TValue>(MethodInfo method)
    {
        var read = method.CreateDelegate<OfBytesWith<TOption, TValue>>();
        return (string text, out object? value) => Boxed(read(Encoding.UTF8.GetBytes(text), default, out var typed), typed, out value);
    }

    private static Call String<TValue>(MethodInfo method)
    {
        var read = method.CreateDelegate<OfString<TValue>>();
        return (string text, out object? value) => Boxed(read(text, out var typed), typed, out value);
    }

    private static Call StringWith<TOption, TValue>(MethodInfo method)
    {
        var read = method.CreateDelegate<OfStringWith<TOption, TValue>>();
        return (string text, out object? value) => Boxed(read(text, default, out var typed), typed, out value);
    }

    private static bool Boxed<TValue>(bool isRead, TValue typed, out object? value)
    {
        value = typed;
        return isRead;
    }
}
