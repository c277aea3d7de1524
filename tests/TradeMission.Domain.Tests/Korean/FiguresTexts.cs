using NodaTime;
using TradeMission.Domain.Tests.Seeds;

namespace TradeMission.Domain.Tests.Korean;

/// <summary>Every text of the tables and the digests, with a day of publication, for what holds of all texts.</summary>
internal static class FiguresTexts
{
    private static readonly string[] Mixed =
    [
        "도는 지난달 24일부터 30일까지 5박 7일간 미국 3개 도시에서 상담 128건, 1억 2천만달러(약 1,600억 원)의 성과를 냈다.",
        "5월 3일1억원, 5월3일10건, 3일 3건 3명 300만원",
        "2024년 5월 13일 5개사 50만 달러, 6개사 60만 달러, 7월까지 7개국 700만~800만 달러",
        "두 차례 사흘간 열린 상담회에 1만 4500여명이 와 40~50억원어치 2만 개를 샀다.",
        "올해 1~4월 10개국 100여 개 기업이 1000만불을, 지난해 20건 2000만불을 계약했다.",
        "98.04.07 설립, 12.3% 성장, 2.15배, 직원 150만 시민의 1%, 제9차, 4·10, 1조 2항, 수억 년",
        "\uFEFF１２명, ２０２４년 ５월 １３일, ３억원\r\n5.28~29\t두 곳\u00A0세 곳",
        "\uD83D\uDE00 23명 \uD83D\uDE00 4월 7일 \uD83D\uDE00 1억원",
    ];

    internal static LocalDate Reference { get; } = new(2024, 5, 13);

    internal static string[] Digests { get; } =
        [.. SeedFiles.Stems.Select(stem => File.ReadAllText(SeedFiles.PathOf("seeds", "digests", $"{stem}.txt")))];

    internal static IEnumerable<(string Text, LocalDate? Reference)> All =>
    [
        .. DatesSentences.All.Select(row => (row.Text, FiguresNotation.Day(row.Reference))),
        .. CountsSentences.All.Select(text => (text, (LocalDate?)Reference)),
        .. Mixed.Select(text => (text, (LocalDate?)Reference)),
        .. Digests.Select(text => (text, (LocalDate?)Reference)),
        .. Digests.Select(text => (text, (LocalDate?)null)),
    ];
}
