// The library in a minute:
//
//     dotnet run samples/Quickstart.cs
//     dotnet run samples/Quickstart.cs -- "약 54억 원" "1억 2억달러"

#:project ../src/TradeMission.Domain
#:property PublishAot=false

using TradeMission.Domain.Korean;

string[] phrases = args.Length > 0 ? args : ["1억 2천만달러", "40~50억원", "1억 2억달러"];
foreach (string phrase in phrases)
{
    var result = KoreanAmount.Read(phrase);
    Console.WriteLine(result.TryGetValue(out var amount) ? $"{phrase} = {amount}" : result.Error.Describe(phrase));
}

const string Text = "광주시 통상사절단은 수출상담 412만 달러(약 54억 원)와 계약 5만 달러를 올렸다. 23명이 5박7일간 다녀왔다.";
foreach (var match in KoreanText.EnumerateFigures(Text))
{
    Console.WriteLine($"{match.Kind} at {match.Span.Start}: {Text.AsSpan(match.Span.Start, match.Span.Length)}");
}
