namespace TradeMission.Domain.Tests.Properties.Fuzzing;

/// <summary>Makes a case that breaks a law smaller, as long as it breaks it.</summary>
internal static class Shrinker
{
    /// <summary>What a law says of a case: null where it holds.</summary>
    internal static string? Fault(Action<FuzzCase> law, FuzzCase given)
    {
        try
        {
            law(given);
            return null;
        }
        catch (LawBrokenException broken)
        {
            return broken.Message;
        }
#pragma warning disable CA1031 // That something is thrown at all is what is looked for.
        catch (Exception thrown)
        {
            return $"{thrown.GetType().Name}: {thrown.Message}";
        }
#pragma warning restore CA1031
    }

    /// <summary>The smallest case found by leaving pieces of the text out; a phrase in it stays whole.</summary>
    internal static FuzzCase Shrink(Action<FuzzCase> law, FuzzCase given)
    {
        for (int size = Math.Max(given.Text.Length / 2, 1); size > 0; size = size == 1 ? 0 : size / 2)
        {
            for (int at = 0; at + size <= given.Text.Length;)
            {
                var smaller = given with { Text = given.Text.Remove(at, size) };
                if (KeepsPhrase(smaller) && Fault(law, smaller) is not null)
                {
                    given = smaller;
                }
                else
                {
                    at++;
                }
            }
        }

        return given;
    }

    private static bool KeepsPhrase(FuzzCase given) => given.Phrase is null || given.Text.Contains(given.Phrase.Text, StringComparison.Ordinal);
}
