namespace TradeMission.Domain.Monetary;

/// <summary>Look-ups in the generated table: index 0 is XXX, and the others stand in the order of their codes, those withdrawn behind
/// those in use.</summary>
internal static partial class CurrencyTable
{
    private const int CodeLength = 3;

    internal static readonly string[] CodeStrings =
        [.. Enumerable.Range(0, Count).Select(i => Codes.Substring(i * CodeLength, CodeLength))];

    /// <summary>The index of a code, or -1.</summary>
    internal static int IndexOf(ReadOnlySpan<char> code)
    {
        if (code is "XXX")
        {
            return 0;
        }

        int found = IndexOf(code, 1, InUse - 1);
        return found >= 0 ? found : IndexOf(code, InUse, Count - 1);
    }

    private static int IndexOf(ReadOnlySpan<char> code, int low, int high)
    {
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
