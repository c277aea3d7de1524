using NodaTime;

namespace TradeMission.Domain.Korean;

/// <summary>The figures of a text, one by one, for foreach; see <see cref="KoreanText"/>.</summary>
/// <typeparam name="TMatch"><see cref="AmountMatch"/>, <see cref="DateMatch"/>, <see cref="CountMatch"/> or
/// <see cref="FigureMatch"/>.</typeparam>
/// <remarks>It is a view of the text that finds as it goes and allocates nothing. The default value is empty.</remarks>
public ref struct MatchEnumerator<TMatch>
    where TMatch : struct
{
    private TextScanner scanner;

    internal MatchEnumerator(ReadOnlySpan<char> text, FigureKinds kinds, LocalDate? reference, KoreanAmountOptions? options) =>
        scanner.Start(text, kinds, reference, options);

    internal MatchEnumerator(ReadOnlySpan<byte> utf8Text, FigureKinds kinds, LocalDate? reference, KoreanAmountOptions? options) =>
        scanner.Start(utf8Text, kinds, reference, options);

    /// <summary>The match that was found last.</summary>
    public TMatch Current => typeof(TMatch) switch
    {
        var type when type == typeof(AmountMatch) => (TMatch)(object)scanner.Amount,
        var type when type == typeof(DateMatch) => (TMatch)(object)scanner.Date,
        var type when type == typeof(CountMatch) => (TMatch)(object)scanner.Count,
        _ => (TMatch)(object)Figure,
    };

    private FigureMatch Figure => scanner.Kind switch
    {
        FigureKinds.Amount => new(scanner.Amount),
        FigureKinds.Date => new(scanner.Date),
        FigureKinds.Count => new(scanner.Count),
        _ => default,
    };

    /// <summary>Finds the next match.</summary>
    /// <returns>Whether there is one.</returns>
    public bool MoveNext() => scanner.MoveNext();

    /// <summary>The enumerator itself.</summary>
    public readonly MatchEnumerator<TMatch> GetEnumerator() => this;

    /// <summary>The matches that are left, in an array, for what a view of a text cannot be kept in: LINQ, await, fields.</summary>
    public TMatch[] ToArray()
    {
        var matches = new List<TMatch>();
        while (MoveNext())
        {
            matches.Add(Current);
        }

        return [.. matches];
    }

    /// <summary>Gives back what the enumerator has borrowed; foreach and <see cref="ToArray"/> to the end do so by themselves.</summary>
    public void Dispose() => scanner.Dispose();
}
