namespace TradeMission.Domain.Monetary;

/// <summary>Amounts of two currencies were added, compared or divided, or an amount without a currency was.</summary>
public sealed class CurrencyMismatchException : InvalidOperationException
{
    /// <summary>Makes the exception for two currencies that do not go together.</summary>
    public CurrencyMismatchException(Currency left, Currency right)
        : base(left == right
            ? $"Amounts without a currency ({left}) cannot be calculated with."
            : $"Amounts in {left} and {right} cannot be calculated with each other; convert one of them first.")
    {
        Left = left;
        Right = right;
    }

    /// <summary>The currency of the left operand.</summary>
    public Currency Left { get; }

    /// <summary>The currency of the right operand.</summary>
    public Currency Right { get; }
}
