using System.Buffers;
using BenchmarkDotNet.Attributes;
using TradeMission.Domain.Benchmarks.Baselines;
using TradeMission.Domain.Benchmarks.Inputs;
using TradeMission.Domain.Benchmarks.Peers;
using TradeMission.Domain.Korean;

namespace TradeMission.Domain.Benchmarks;

/// <summary>Finding figures in articles, against merely finding the characters that figures begin with, and against a regular expression.</summary>
[BenchmarkCategory(Categories.Text)]
public class TextScanning
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");
    private static readonly SearchValues<char> DigitsAndUnits = SearchValues.Create("0123456789만억조원");

    [GlobalSetup]
    public void Check()
    {
        List<(int, int, decimal?, string)> found = [];
        foreach (var match in KoreanText.EnumerateAmounts(SeedTexts.All))
        {
            found.Add((match.Start, match.Length, match.Amount.Lower, match.Amount.Currency.Code));
        }

        foreach (var match in RegexAmounts.Enumerate(SeedTexts.All))
        {
            var read = (match.Start, match.Length, match.Value, match.Currency);
            Require.Equal(true, found.Contains(read), $"{SeedTexts.All.AsSpan(match.Start, match.Length)}:");
        }
    }

    [Benchmark]
    public int EnumerateAmounts()
    {
        int count = 0;
        foreach (var match in KoreanText.EnumerateAmounts(SeedTexts.All))
        {
            count += match.Length;
        }

        return count;
    }

    [Benchmark]
    public int EnumerateAmountsUtf8()
    {
        int count = 0;
        foreach (var match in KoreanText.EnumerateAmounts(SeedTexts.Utf8))
        {
            count += match.Length;
        }

        return count;
    }

    [Benchmark]
    public int EnumerateFigures()
    {
        int count = 0;
        foreach (var match in KoreanText.EnumerateFigures(SeedTexts.All))
        {
            count += match.Span.Length;
        }

        return count;
    }

    [Benchmark]
    public int EnumerateFiguresUtf8()
    {
        int count = 0;
        foreach (var match in KoreanText.EnumerateFigures(SeedTexts.Utf8))
        {
            count += match.Span.Length;
        }

        return count;
    }

    [Benchmark(Baseline = true)]
    public int IndexOfDigits() => CountOf(Digits);

    [Benchmark]
    public int IndexOfDigitsAndUnits() => CountOf(DigitsAndUnits);

    [Benchmark]
    public int Regex()
    {
        int count = 0;
        foreach (var match in RegexAmounts.Enumerate(SeedTexts.All))
        {
            count += match.Length;
        }

        return count;
    }

    /// <summary>Which of them it reads right, benchmarks/results/peers.md tells.</summary>
    [Benchmark]
    public int Recognizers() => RecognizersPeer.Recognize(SeedTexts.All).Count;

    private static int CountOf(SearchValues<char> values)
    {
        int count = 0;
        ReadOnlySpan<char> rest = SeedTexts.All;
        for (int at = rest.IndexOfAny(values); at >= 0; at = rest.IndexOfAny(values))
        {
            count++;
            rest = rest[(at + 1)..];
        }

        return count;
    }
}
