namespace TradeMission.Domain.Tests.Properties.Fuzzing;

/// <summary>A law does not hold; the message says what came and what had to come.</summary>
public sealed class LawBrokenException(string message) : Exception(message)
{
    internal static void ThrowIf(bool isBroken, FormattableString message)
    {
        if (isBroken)
        {
            throw new LawBrokenException(FormattableString.Invariant(message));
        }
    }
}
