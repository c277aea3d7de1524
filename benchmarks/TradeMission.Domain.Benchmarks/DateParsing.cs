using System.Text;
using BenchmarkDotNet.Attributes;
using NodaTime;
using NodaTime.Text;
using TradeMission.Domain.Calendar;
using TradeMission.Domain.Korean;

namespace TradeMission.Domain.Benchmarks;

/// <summary>One date phrase, against NodaTime reading the same day in ISO form.</summary>
[BenchmarkCategory(Categories.Date)]
public class DateParsing
{
    private const string Phrase = "2024년 4월 7일";

    private static readonly byte[] Utf8Phrase = Encoding.UTF8.GetBytes(Phrase);

    [GlobalSetup]
    public void Check()
    {
        LocalDate day = new(2024, 4, 7);
        Require.Equal<LocalDate?>(day, Read().Value.From);
        Require.Equal<LocalDate?>(day, ReadUtf8().Value.From);
        Require.Equal(day, IsoPattern().Value);
    }

    [Benchmark]
    public Parsing.ParseResult<AnnouncedDate> Read() => KoreanDate.Read(Phrase);

    [Benchmark]
    public Parsing.ParseResult<AnnouncedDate> ReadUtf8() => KoreanDate.Read(Utf8Phrase);

    [Benchmark(Baseline = true)]
    public ParseResult<LocalDate> IsoPattern() => LocalDatePattern.Iso.Parse("2024-04-07");
}
