using System.Runtime.CompilerServices;

namespace TradeMission.Domain.Foundation;

/// <summary>Checks of what a record's members are set to; the errors name the member and the rule.</summary>
internal static class Guard
{
    /// <summary>A text that says something, in well-formed Unicode: half a surrogate pair would not survive being written.</summary>
    internal static string Text(string? value, [CallerMemberName] string member = "")
    {
        ArgumentNullException.ThrowIfNull(value, member);
        return string.IsNullOrWhiteSpace(value) ? throw new ArgumentException($"{member} must not be blank.", member)
            : WellFormed(value, member);
    }

    /// <summary>A text, empty or not, in well-formed Unicode.</summary>
    internal static string WellFormed(string value, [CallerMemberName] string member = "") => IsWellFormed(value)
        ? value
        : throw new ArgumentException($"{member} must be well-formed Unicode; it has half a surrogate pair.", member);

    /// <summary>Null, or such a text.</summary>
    internal static string? OptionalText(string? value, [CallerMemberName] string member = "") =>
        value is null ? null : Text(value, member);

    /// <summary>A value that the enum has a name for.</summary>
    internal static T Defined<T>(T value, [CallerMemberName] string member = "")
        where T : struct, Enum =>
        Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(member, value, $"{member} must be a named {typeof(T).Name}.");

    /// <summary>A reference that is there.</summary>
    internal static T NotNull<T>(T? value, [CallerMemberName] string member = "")
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value, member);
        return value;
    }

    private static bool IsWellFormed(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
            {
                return false;
            }

            i++;
        }

        return true;
    }
}
