using System.Globalization;
using BenchmarkDotNet.Attributes;
using TradeMission.Domain.Benchmarks.Inputs;
using TradeMission.Domain.Benchmarks.Peers;
using TradeMission.Domain.Korean;

namespace TradeMission.Domain.Benchmarks;

/// <summary>The mean over phrases of every script and form, against the framework reading their figures written in digits.</summary>
[BenchmarkCategory(Categories.Phrase)]
public class PhraseForms
{
    private const int Count = 32;

    private static readonly string[] Texts = [.. Phrases.All.Select(form => form.Phrase)];
    private static readonly string[] Digits = [.. Phrases.All.Select(form => form.Digits)];

    [GlobalSetup]
    public void Check()
    {
        Require.Equal(Count, Phrases.All.Length);
        foreach (var (phrase, digits, currency) in Phrases.All)
        {
            var amount = KoreanAmount.ParseAnnounced(phrase);
            Require.Equal(decimal.Parse(digits, CultureInfo.InvariantCulture), amount.Lower ?? amount.Upper, phrase);
            Require.Equal(currency, amount.Currency.Code, phrase);
        }

        Require.Equal(true, Recognizers() > 0);
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public decimal TryParseAnnounced()
    {
        decimal last = 0;
        foreach (string text in Texts)
        {
            last = KoreanAmount.TryParseAnnounced(text, out var amount) ? amount.Lower.GetValueOrDefault() : last;
        }

        return last;
    }

    /// <summary>Which of them it reads right, benchmarks/results/peers.md tells.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public int Recognizers()
    {
        int found = 0;
        foreach (string text in Texts)
        {
            found += RecognizersPeer.Recognize(text).Count;
        }

        return found;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public decimal DecimalParse()
    {
        decimal last = 0;
        foreach (string text in Digits)
        {
            last = decimal.Parse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        }

        return last;
    }
}
