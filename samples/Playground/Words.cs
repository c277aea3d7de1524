namespace Playground;

/// <summary>What the page says of its own accord; what it says of a text is the report's.</summary>
internal sealed record Words(
    string Title,
    string Lead,
    string Text,
    string Placeholder,
    string Day,
    string Link,
    string Phrases,
    string Announcements,
    string Entered,
    string AsOneAmount,
    string Ambiguous,
    string Offline)
{
    private static readonly Words Korean = new(
        "한국어 금액·날짜·수량 읽기",
        "금액 한 마디나 발표문 전체를 넣으면 읽은 값을 바로 보여 준다. 글은 이 화면을 떠나지 않는다.",
        "읽을 글",
        "예: 1억 2천만달러",
        "발표한 날 (‘지난달’ 같은 말의 기준)",
        "이 글이 담긴 주소",
        "보기: 표현",
        "보기: 발표문",
        "넣은 글",
        "한 금액으로 읽으면",
        "다르게도 읽을 수 있음",
        "한 번 열린 뒤에는 연결이 끊겨도 읽는다.");

    private static readonly Words English = new(
        "Korean amounts, dates and counts, read",
        "Enter an amount or a whole announcement and see at once what it is read as. The text never leaves this page.",
        "Text to read",
        "Such as 1억 2천만달러",
        "Day of publication (relative dates count from it)",
        "Link to this text",
        "Phrases to try",
        "Announcements to try",
        "What was entered",
        "As one amount",
        "may be read in another way too",
        "Once it is open, the page works without a connection.");

    internal static Words In(string language) => language == Entry.English ? English : Korean;
}
