namespace TradeMission.Domain.Monetary;

/// <summary>Look-ups in the generated table. Index 0 is XXX; the others follow in the order of their codes.</summary>
internal static partial class CurrencyTable
{
    private const int CodeLength = 3;

    internal static readonly string[] CodeStrings = [.. Enumerable.Range(0, Count).Select(i => Codes.Substring(i * CodeLength, CodeLength))];

    /// <summary>The index of a code, or -1.</summary>
    internal static int IndexOf(ReadOnlySpan<char> code)
    {
        if (code is "XXX")
        {
            return 0;
        }

        int low = 1;
        int high = Count - 1;
        while (low <= high && code.Length == CodeLength)
        {
            int middle = (low + high) / 2;
            int order = code.SequenceCompareTo(Codes.AsSpan(middle * CodeLength, CodeLength));
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (low, middle - 1) : (middle + 1, high);
        }

        return -1;
    }
}
