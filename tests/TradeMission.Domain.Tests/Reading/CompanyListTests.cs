namespace TradeMission.Domain.Tests.Reading;

/// <summary>Companies are named in lists of many forms; what they make and whom they meet is none of them.</summary>
public class CompanyListTests
{
    [Theory]
    [InlineData("공기청정기 제조기업 가람소프트, 과자류 제조기업 나래푸드, 방수 가공업체 다온이엔에프 등 3개 기업이 참여했다.", "가람소프트, 나래푸드, 다온이엔에프")]
    [InlineData("가람식품, 나래물산, 푸른새벽, 다온 떡집 총 4개 업체가 참가했다.", "가람식품, 나래물산, 푸른새벽, 다온 떡집")]
    [InlineData("한국가람산업을 비롯해 나래산업(주), 다온트레이딩 등 3개 업체가 참가했다.", "한국가람산업, 나래산업, 다온트레이딩")]
    [InlineData("㈜가람, ㈜나래, 하늘빛 등 미용기구, 화장품 등을 생산하는 지역기업이 참가했다.", "가람, 나래, 하늘빛")]
    [InlineData("㈜가람오에이, ㈜나래로, ㈜다온 등 3개사가 참가했다.", "가람오에이, 나래로, 다온")]
    [InlineData("가람식품의 배즙, 홍삼즙 80만 달러, 나래푸드의 과자 20만 달러, 하늘의 한과 10만 달러를 계약했다.", "가람식품, 나래푸드, 하늘")]
    [InlineData("가람영농조합법인은 배즙을 10만 달러 계약했다.", "가람영농조합법인")]
    [InlineData("주식회사 가람, 어업회사법인 나래김 주식회사, 다온협동조합 등이 참가했다.", "가람, 나래김, 다온협동조합")]
    [InlineData("하늘들 농업회사법인(주), (주)나래, 농업회사법인(주)들마루의 3개 업체가 참가했다.", "하늘들, 나래, 들마루")]
    [InlineData("세척기의 가람시티, 옷걸이와 빗자루의 나래, 과자의 다온푸드 등 3개 기업이 참가했다.", "가람시티, 나래, 다온푸드")]
    [InlineData("\n○ 참가 : 4개사 - 가람기어, 나래상사, 다온하이텍(주), ㈜라온메탈", "가람기어, 나래상사, 다온하이텍, 라온메탈")]
    [InlineData("여느 초청행사와 달리 경쟁력이 있는 ㈜가람, ㈜나래 등 12개 기업을 골랐다.", "가람, 나래")]
    [InlineData("가람은(배즙) 20만 달러, 나래푸드(한과) 10만 달러, 다온상사(김) 3만 달러를 계약했다.", "가람, 나래푸드, 다온상사")]
    [InlineData("가람식품, 푸른 들녘, 나래물산 총 3개 업체가 참가했다.", "가람식품, 푸른 들녘, 나래물산")]
    [InlineData("주식회사 가람, 나래 영농조합법인, 협동조합 다온 등 3개사가 참가했다.", "가람, 나래, 다온")]
    [InlineData("공기제습기의 가람, 알루미늄 가공의 나래, 옷걸이와 슬리퍼의 다온 등 3개 기업이 함께했다.", "가람, 나래, 다온")]
    [InlineData("‘가람농원’, ‘나래식품’, ‘하늘빛’ 등 업체들이 제품을 선보였다.", "가람농원, 나래식품, 하늘빛")]
    [InlineData("3개 업체는 가람식품, 나래물산, 하늘빛 등이다.", "가람식품, 나래물산, 하늘빛")]
    [InlineData("가람식품, 나래물산, 하늘빛이 바이어와 총 300만 달러의 계약을 맺었다.", "가람식품, 나래물산, 하늘빛")]
    [InlineData("하늘빛(나주소재, 화장품)은 15만 달러의 수출계약을 맺었다.", "하늘빛")]
    [InlineData("\n○ 참가업체(3개사): 가람식품, 나래물산, 하늘빛", "가람식품, 나래물산, 하늘빛")]
    [InlineData("\n○ 가람식품: 배즙 계약 30만 달러\n○ 나래물산: 김 계약 20만 달러\n○ 하늘빛: 유자차 계약 10만 달러", "가람식품, 나래물산, 하늘빛")]
    [InlineData("나래(대표 홍길동)는 15만 달러의 수출계약을 맺었다.", "나래")]
    [InlineData("㈜가람이엔씨는 15만 달러를 계약했다.", "가람이엔씨")]
    [InlineData("업체별로는 가람영농조합 15만 달러, 나래한과의 한과 10만 달러 등이다.", "가람영농조합, 나래한과")]
    public void The_names_of_a_list_are_companies(string sentence, string names) =>
        string.Join(", ", Drafts.After(sentence).Companies.Select(company => company.Value.Name)).Should().Be(names);

    [Theory]
    [InlineData("영유아 이유식, 과일 통조림 등을 만드는 13개 기업이 참가했다.")]
    [InlineData("공예품을 생산하는 업체가 32만 달러의 계약을 맺었다.")]
    [InlineData("부문별로는 과일음료 30만 달러, 전통식품 20만 달러, 차류 5만 달러를 계약했다.")]
    [InlineData("현지에서 조명용 LED 제어시스템 30만 달러의 계약을 맺었다.")]
    [InlineData("방콕에 매장을 둔 시암식품이 30만 달러의 계약을 맺었다.")]
    [InlineData("현지 수입업체 가람과 30만 달러의 계약을 맺었다.")]
    [InlineData("마늘로 가공한 마늘과자, 마늘즙, 마늘장아찌 등의 제품을 전시했다.")]
    [InlineData("참가업체는 시장조사비, 통역비, 항공료 등을 지원받는다.")]
    [InlineData("하노이에 매장을 둔 가람식품이 30만 달러의 계약을 맺었다.")]
    [InlineData("금형조합 2500만 달러, 완구조합 1600만 달러의 계약을 맺었다.")]
    public void What_is_made_and_whom_they_meet_is_no_company_that_takes_part(string sentence) =>
        Drafts.After(sentence).Companies.Should().BeEmpty();

    [Theory]
    [InlineData("금고를 만드는 가람의 박도환 부사장은 계약을 앞두고 있다고 말했다.", "가람")]
    [InlineData("나주에 있는 가람헬스케어는 대학과 계약을 협의했다.", "가람헬스케어")]
    public void What_tells_of_a_company_names_it(string sentence, string name) =>
        Drafts.After(sentence).Companies.Should().ContainSingle().Which.Value.Name.Should().Be(name);

    [Theory]
    [InlineData("파견 업체는 모두 6곳으로 나주의 4개 업체와 목포의 2개 업체다.", 6)]
    [InlineData("19개 기계·전기·전자업체로 구성된 사절단이다.", 19)]
    [InlineData("수출업체 11개로 짜인 사절단이다.", 11)]
    [InlineData("바이어 13개국 19명과 국내 45개 기업이 참여했다.", 45)]
    [InlineData("시장개척단을 운영한 결과 참가업체 15곳 중 7개 기업이 계약을 추진한다.", 15)]
    [InlineData("박람회에 나간 도내 62개 업체가 바이어와 300만 달러를 계약했다.", 62)]
    [InlineData("바이어 120명이 찾아와 중소기업 395개사와 상담했다.", 395)]
    [InlineData("수출상담회에는 시내 40개 섬유제품 수출업체가 참가했다.", 40)]
    [InlineData("개척단에 뽑힌 곳은 도내 중소기업 7개사다. 지역별로는 나주시 3개사, 목포시 4개사다.", 7)]
    public void Companies_that_take_part_are_counted(string sentence, int count) =>
        Drafts.After(sentence).CompanyCount!.Value.Bounds.Lower.Should().Be(count);

    [Theory]
    [InlineData("사절단은 1,000여개 기업들과 무역상담을 벌였다.")]
    [InlineData("사절단은 280여개의 미국 업체를 만났다.")]
    [InlineData("사절단은 300여 현지 업체들과 상담했다.")]
    [InlineData("박람회에는 200여 개 홍보·전시 부스가 운영됐으며 나주시도 참가했다.")]
    [InlineData("사절단이 만나 본 베트남기업은 312개다.")]
    public void Whom_they_meet_is_not_counted(string sentence) => Drafts.After(sentence).CompanyCount.Should().BeNull();
}
