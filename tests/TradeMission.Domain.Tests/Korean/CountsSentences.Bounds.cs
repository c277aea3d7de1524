namespace TradeMission.Domain.Tests.Korean;

public static partial class CountsSentences
{
    public static TheoryData<string, string> Some => new()
    {
        { "⟦1만 4500여명⟧이 찾았다.", "Approximate 14500 명" },
        { "바이어 ⟦120여 명⟧이 자리했다.", "Approximate 120 명" },
        { "⟦100여 개국⟧ ⟦1000여 개 기업⟧에서 ⟦5만여 명⟧이 왔다.", "Approximate 100 개국; Approximate 1000 기업; Approximate 50000 명" },
        { "⟦30여개국⟧ ⟦300여개사⟧", "Approximate 30 개국; Approximate 300 개사" },
        { "⟦1,200여 명⟧과 ⟦1천여 명⟧, ⟦백여 명⟧, ⟦만여 명⟧", "Approximate 1200 명; Approximate 1000 명; Approximate 100 명; Approximate 10000 명" },
        { "⟦40여 명⟧의 기업인들", "Approximate 40 명" },
        { "⟦수십 명⟧, ⟦수백 개 업체⟧, ⟦수천 명⟧, ⟦수만 명⟧", "Indefinite 20..90 명; Indefinite 200..900 업체; Indefinite 2000..9000 명; Indefinite 20000..90000 명" },
    };

    public static TheoryData<string, string> Bounded => new()
    {
        { "최대 ⟦8만 8천 명⟧이 모인다.", "AtMost ..88000 명" },
        { "⟦50개사⟧ 이상이 나선다.", "AtLeast 50.. 개사" },
        { "⟦10개사⟧ 내외와 약 ⟦50명⟧", "Approximate 10 개사; Approximate 50 명" },
        { "⟦100명⟧ 미만, ⟦300명⟧ 이하", "LessThan ..100 명; AtMost ..300 명" },
        { "⟦500명⟧을 넘는 인파와 ⟦5만여 명⟧이 넘는 관람객", "MoreThan 500.. 명; MoreThan 50000.. 명" },
        { "최소 ⟦10개국⟧에서 온다.", "AtLeast 10.. 개국" },
        { "⟦20개⟧가 넘는 기업", "MoreThan 20.. 개" },
        { "⟦20개⟧ 이상의 업체, ⟦30개⟧ 이하의 기업, ⟦10개⟧ 미만의 회사", "AtLeast 20.. 개; AtMost ..30 개; LessThan ..10 개" },
        { "⟦300인⟧ 미만 사업장", "LessThan ..300 인" },
        { "⟦30명⟧ 안팎, ⟦40명⟧ 정도, ⟦50명⟧가량", "Approximate 30 명; Approximate 40 명; Approximate 50 명" },
        { "⟦10만 이상 시민⟧이 모였고 ⟦2만 미만 관객⟧이 들었다.", "AtLeast 100000.. 시민; LessThan ..20000 관객" },
        { "3만 에서 명이 왔다.", "" },
        { "⟦20건⟧ 이내로 줄이고 ⟦30건⟧을 돌파했다.", "AtMost ..20 건; MoreThan 30.. 건" },
        { "하루 ⟦40명⟧꼴로 늘어 지사 ⟦6곳⟧은 못 미쳤다.", "40 명; 6 곳" },
    };

    public static TheoryData<string, string> Ranges => new()
    {
        { "책자 ⟦700여 부⟧를 찍고 파이를 ⟦7 조각⟧ 냈다.", "Approximate 700 부; 7 조각" },
        { "⟦천 서른 명⟧이 주 ⟦2회⟧에서 매주 ⟦3회⟧로 늘려 모였다.", "1030 명; 2 회; 3 회" },
        { "⟦2만 삼천사백오십이 명⟧이 왔고, 78회 시의회에서 한 개인이 말했다.", "23452 명" },
        { "트럭 ⟦7대 이상 9대 이하⟧를 빌린다", "Range 7..9 대" },
        { "⟦20~30개 기업⟧이 나선다.", "Range 20..30 기업" },
        { "⟦3천~6천건⟧의 상담", "Range 3000..6000 건" },
        { "⟦3명~5명⟧과 ⟦5만명~7만명⟧, ⟦3명⟧~⟦5개사⟧", "Range 3..5 명; Range 50000..70000 명; 3 명; 5 개사" },
        { "⟦3~4명⟧이 ⟦3∼4개사⟧를 맡는다.", "Range 3..4 명; Range 3..4 개사" },
        { "⟦100∼150명⟧, ⟦100-150명⟧, ⟦100 ~ 150명⟧", "Range 100..150 명; Range 100..150 명; Range 100..150 명" },
        { "⟦1만~2만명⟧이 찾는다.", "Range 10000..20000 명" },
        { "⟦수십~수백 명⟧, ⟦수십~100명⟧", "Indefinite 20..900 명; Indefinite 20..100 명" },
    };

    public static TheoryData<string, string> Places => new()
    {
        { "⟦10명⟧", "10 명" },
        { "바이어(⟦10명⟧)·업체(⟦12곳⟧)", "10 명; 12 곳" },
        { "“⟦10명⟧이 왔다”고 했다.", "10 명" },
        { "총 ⟦45건⟧, 상담 ⟦128건⟧·계약 ⟦12건⟧", "45 건; 128 건; 12 건" },
        { "계약 ⟦3건⟧, 8억 원 규모", "3 건" },
        { "1200만 달러 ⟦12건⟧ 5월 3일 ⟦7곳⟧", "12 건; 7 곳" },
        { "⟦10명⟧으로 ⟦10명⟧을 ⟦10명⟧의 ⟦10명⟧이다 ⟦10명⟧이며", "10 명; 10 명; 10 명; 10 명; 10 명" },
    };
}
