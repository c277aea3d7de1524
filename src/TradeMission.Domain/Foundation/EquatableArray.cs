using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace TradeMission.Domain.Foundation;

/// <summary>An immutable list that compares by its elements, so that a record holding one compares by value.</summary>
/// <remarks>
/// Two arrays are equal when they have equal elements in the same order, by the default equality of the elements.
/// No element is null. The default value is the empty array. In JSON it is an array; a source-generated context must
/// list the type of the elements too, because the generator does not see through a converter.
/// </remarks>
/// <typeparam name="T">What it holds; itself immutable and equal by value, if the array is to be.</typeparam>
[CollectionBuilder(typeof(EquatableArray), nameof(EquatableArray.Create))]
[JsonConverter(typeof(DomainJsonConverterFactory))]
public readonly struct EquatableArray<T> : IReadOnlyList<T>, IEquatable<EquatableArray<T>>, IJsonConverterSource
    where T : notnull
{
    private readonly ImmutableArray<T> items;

    internal EquatableArray(ImmutableArray<T> items) => this.items = items;

    /// <summary>The array without elements.</summary>
    [SuppressMessage("Design", "CA1000", Justification = "It stands where .NET's own collections have it.")]
    public static EquatableArray<T> Empty => default;

    /// <summary>The number of elements.</summary>
    public int Count => Items.Length;

    /// <summary>The number of elements, as arrays have it.</summary>
    public int Length => Count;

    /// <summary>Whether there are no elements.</summary>
    public bool IsEmpty => items.IsDefaultOrEmpty;

    /// <summary>The element at an index.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such element.</exception>
    public T this[int index] => Items[index];

    private ImmutableArray<T> Items => items.IsDefault ? [] : items;

    /// <summary>An array with one element more, at the end; this one stays as it is.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="item"/> is null.</exception>
    public EquatableArray<T> Add(T item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return new(Items.Add(item));
    }

    /// <summary>An array with more elements, at the end; this one stays as it is.</summary>
    /// <exception cref="ArgumentException">An element is null.</exception>
    public EquatableArray<T> AddRange(params ReadOnlySpan<T> items) => new(Items.AddRange(EquatableArray.Create(items).Items));

    /// <summary>The elements as a span.</summary>
    public ReadOnlySpan<T> AsSpan() => items.AsSpan();

    /// <summary>Goes through the elements in order, without allocating.</summary>
    public ImmutableArray<T>.Enumerator GetEnumerator() => Items.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)Items).GetEnumerator();

    JsonConverter IJsonConverterSource.CreateConverter() => new EquatableArrayJsonConverter<T>();

    /// <inheritdoc/>
    public bool Equals(EquatableArray<T> other) => AsSpan().SequenceEqual(other.AsSpan(), EqualityComparer<T>.Default);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (var item in Items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>The elements in brackets, "[1, 2, 3]".</summary>
    public override string ToString() => $"[{string.Join(", ", Items)}]";

    /// <summary>Whether the elements are equal and in the same order.</summary>
    public static bool operator ==(EquatableArray<T> left, EquatableArray<T> right) => left.Equals(right);

    /// <summary>Whether an element or the order differs.</summary>
    public static bool operator !=(EquatableArray<T> left, EquatableArray<T> right) => !left.Equals(right);
}

/// <summary>Makes arrays that compare by their elements; <c>[a, b, .. others]</c> does the same.</summary>
public static class EquatableArray
{
    /// <summary>An array of the elements given.</summary>
    /// <exception cref="ArgumentException">An element is null.</exception>
    public static EquatableArray<T> Create<T>(params ReadOnlySpan<T> items)
        where T : notnull
    {
        for (int i = 0; default(T) is null && i < items.Length; i++)
        {
            if (items[i] is null)
            {
                throw new ArgumentException($"Element {i} is null.", nameof(items));
            }
        }

        return new([.. items]);
    }
}
