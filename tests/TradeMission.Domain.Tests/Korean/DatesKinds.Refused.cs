namespace TradeMission.Domain.Tests.Korean;

public static partial class DatesKinds
{
    /// <summary>What is refused, with the reason as docs/phrases.md names it.</summary>
    public static TheoryData<string, string, string, string> Refused => new()
    {
        { "days from today, spelt out", "삼일 후에 돌아온다.", "", "a number of days in words" },
        { "weekday alone", "금요일에 만나자.", "", "a weekday or a weekend alone" },
        { "this or next weekday", "이번 금요일에 만나고 다음 일요일에 헤어진다.", "", "a weekday or a weekend alone" },
        { "weekend alone", "주말에 쉰다. 좋은 주말 보내세요.", "", "a weekday or a weekend alone" },
        { "nth weekday without a month", "두 번째 일요일에 만난다.", "", "a weekday or a weekend alone" },
        { "the day told of", "그 날 만나고 이 날 헤어졌다. 전날 왔다.", "", "the day that is told of" },
        { "months and years ago", "2년 전에 왔고 한 달 전에 갔다. 2개월 전 태풍이 왔다.", "", "distances in months and years" },
        { "years, months and days ago", "1개월 21일 전에 만나 2년 1개월 21일 전에 떠났다. 2년 21일 후에 온다.", "", "distances in months and years" },
        { "some days or months ago", "몇 달 전에, 며칠 전에, 몇일 전에 보냈다. 과거 며칠", "", "no days that are meant" },
        { "business days", "영업일 기준으로 나흘 후에 알린다.", "", "a distance from what is no date" },
        { "an impossible day", "이번 달 31일에 만난다.", "", "a day that no calendar has" },
        { "day or month before the year in figures", "02/22/2016, 21/04/2016, 21-04-2016, 13.5.2015, 3-7-2017에 만났다.", "", "figures in another order" },
        { "figures that tell no century", "21/04/16, 9-18-15, 3-7-07, 89/05/05에 만났다.", "", "figures in another order" },
        { "month and day with a slash alone", "10/2에 만나 4/22에 헤어진다.", "", "figures that may be a number" },
        { "within a length of time", "5일 이내에, 열 달 이내에, 3년 이내에, 2주 내에, 5년 1개월 12일 이내에 돌아온다.", "", "lengths without a day" },
        { "within a length from today", "⟦오늘로부터⟧ 2주 내에 돌아온다.", "2024-06-05/..", "lengths without a day" },
        { "past or coming months and years", "지난 3년 간, 지난 20년 동안, 다음 10년 동안, 다가오는 3개월 간 바뀐다.", "", "lengths without a day" },
        { "past or coming days and weeks", "다가오는 이틀, 지난 3주, 앞으로 4주", "", "lengths without a day" },
        { "length in months and years", "3년 반 동안, 세 달 동안, 반년, 한 달 내내, 일 년 내내 쉰다.", "", "lengths without a day" },
        { "lengths put together", "1년 한 달 21일 동안 쉰다.", "", "lengths without a day" },
        { "some weeks or days", "몇 주 동안, 며칠 동안, 며칠 미만 쉰다.", "", "no days that are meant" },
        { "hours and minutes", "3시간, 3분 동안, 1시간 30분, 123.45초 쉰다.", "", "a time of the day" },
        { "time of the day", "오후 4시 이전에, 6시 45분에, 지금 떠난다. 오전 9시부터 오전 11시까지", "", "a time of the day" },
        { "every day, week, month or year", "매주, 격주로, 매일, 매달, 매년, 격일로, 3주마다 만난다. 일 년에 한 번 간다.", "", "what comes again" },
        { "every weekday or day of the year", "월요일마다, 매주 일요일 아침 9시에, 4월 15일마다 만난다.", "", "what comes again" },
        { "week by its number", "31주 판매, 31주부터 35주까지, 18번째 주에 간다.", "", "a week by its number" },
        { "week or month that a day lies in", "⟦9월 16일⟧이 있는 주", "2024-09-16", "a week by its number" },
        { "season without a year", "이번 여름에, 다음 봄에, 그 여름에, 여름 중반까지 떠난다.", "", "a part of a year or a month alone" },
        { "end of the month or the year alone", "큰 잔치는 연말에, 생일은 월말에 있다. 주 초에 만난다.", "", "a part of a year or a month alone" },
        { "century", "15세기에 일어났다. 21세기 기록", "", "centuries and eras" },
        { "year of three digits", "247년에 세웠다.", "", "centuries and eras" },
        { "decade of before 1950 in two digits", "40년대에 태어났다.", "", "centuries and eras" },
        { "this decade", "이번 10년", "", "centuries and eras" },
        { "half days", "이틀 반 후까지 머문다.", "", "a time of the day" },
        { "holiday", "부활절, 크리스마스, 섣달그믐날, 추수감사절, 아버지의 날, 메이데이에 만난다.", "", "holidays" },
        { "holiday of a year", "⟦2015년⟧ 아버지의 날에 만났다.", "2015", "holidays" },
        { "what only looks like a date", "금리는 6.45 퍼센트, 좋은 한 달, 좋은 날, 매일매일, 미시간 시간, 연도별 판매", "", "no days that are meant" },
    };
}
