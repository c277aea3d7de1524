using System.Reflection;
using System.Text;

namespace TradeMission.Domain.Tests.Conventions;

/// <summary>Calls a Parse method of a text, whatever it gives.</summary>
internal static class TextParse
{
    private delegate TValue OfChars<TValue>(ReadOnlySpan<char> text);

    private delegate TValue OfCharsWith<TOption, TValue>(ReadOnlySpan<char> text, TOption? option);

    private delegate TValue OfBytesWith<TOption, TValue>(ReadOnlySpan<byte> text, TOption? option);

    private delegate TValue OfString<TValue>(string text);

    private delegate TValue OfStringWith<TOption, TValue>(string text, TOption? option);

    internal static Func<string, object?> Of(MethodInfo method)
    {
        var parameters = method.GetParameters();
        string form = (parameters[0].ParameterType, parameters.Length) switch
        {
            (var type, 1) when type == typeof(string) => nameof(String),
            (var type, _) when type == typeof(string) => nameof(StringWith),
            (var type, _) when type == typeof(ReadOnlySpan<byte>) => nameof(BytesWith),
            (_, 1) => nameof(Chars),
            _ => nameof(CharsWith),
        };
        Type[] arguments = parameters.Length == 1 ? [method.ReturnType] : [parameters[1].ParameterType, method.ReturnType];
        return (Func<string, object?>)typeof(TextParse).GetMethod(form, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(arguments).Invoke(null, [method])!;
    }

    private static Func<string, object?> Chars<TValue>(MethodInfo method)
    {
        var read = method.CreateDelegate<OfChars<TValue>>();
        return text => read(text);
    }

    private static Func<string, object?> CharsWith<TOption, TValue>(MethodInfo method)
    {
        var read = method.CreateDelegate<OfCharsWith<TOption, TValue>>();
        return text => read(text, default);
    }

    private static Func<string, object?> BytesWith<TOption, TValue>(MethodInfo method)
    {
        var read = method.CreateDelegate<OfBytesWith<TOption, TValue>>();
        return text => read(Encoding.UTF8.GetBytes(text), default);
    }

    private static Func<string, object?> String<TValue>(MethodInfo method)
    {
        var read = method.CreateDelegate<OfString<TValue>>();
        return text => read(text);
    }

    private static Func<string, object?> StringWith<TOption, TValue>(MethodInfo method)
    {
        var read = method.CreateDelegate<OfStringWith<TOption, TValue>>();
        return text => read(text, default);
    }
}
