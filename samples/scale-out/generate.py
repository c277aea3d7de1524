"""Writes documents as `trademission pipe` reads them: sentences like those of announcements, the same for the same seed.

    python3 generate.py 200000 --seed 1 > documents.ndjson
"""
import argparse
import json
import random
import sys

SENDERS = ["광주시", "구미시", "수원시", "경상북도", "대전시", "북구", "무역협회"]
PLACES = ["미국 LA와 뉴욕", "베트남 하노이", "독일 프랑크푸르트", "일본 도쿄", "멕시코", "두바이"]
KINDS = ["통상사절단", "무역촉진단", "시장개척단", "경제사절단"]
CURRENCIES = ["달러", "달러", "달러", "원", "원", "유로", "엔", "위안"]
FRAMES = ["{}", "{}", "{}", "약 {}", "{} 이상", "{} 규모", "최대 {}", "{} 미만", "{}을 넘는"]


def number(rng):
    kind = rng.randrange(6)
    if kind == 0:
        return f"{rng.randrange(1, 9000)}만"
    if kind == 1:
        return f"{rng.randrange(1, 90)}억 {rng.randrange(1, 10)}천만"
    if kind == 2:
        return f"{rng.randrange(1, 10)}만{rng.randrange(1, 10)},{rng.randrange(1000):03}"
    if kind == 3:
        return f"{rng.randrange(1, 100)}.{rng.randrange(1, 10)}억"
    if kind == 4:
        return f"{rng.randrange(1, 1000)},{rng.randrange(1000):03}.{rng.randrange(1, 10)}"
    return f"{rng.randrange(10, 40)}~{rng.randrange(40, 90)}억"


def amount(rng):
    return rng.choice(FRAMES).format(f"{number(rng)} {rng.choice(CURRENCIES)}")


def sentence(rng):
    kind = rng.randrange(5)
    if kind == 0:
        day = rng.randrange(1, 20)
        return (f"{rng.choice(SENDERS)} {rng.choice(KINDS)}은 지난달 {day}일부터 {day + 6}일까지 "
                f"{rng.randrange(4, 7)}박{rng.randrange(6, 9)}일 동안 {rng.choice(PLACES)}를 찾았다.")
    if kind == 1:
        return f"현지 바이어와 {rng.randrange(10, 400)}건, {amount(rng)}의 수출상담을 했다."
    if kind == 2:
        return f"{rng.randrange(3, 60)}개사가 {rng.randrange(1, 900)}만 달러(약 {rng.randrange(1, 90)}억 원) 계약을 맺었다."
    if kind == 3:
        return f"업무협약 {rng.randrange(1, 9)}건의 금액은 {amount(rng)}이며 {rng.randrange(1, 90)}만 페소는 따로다."
    return "시는 제52조에 따라 참가 기업의 물류와 통역을 지원하고 내년에도 사절단을 보낼 계획이다."


def document(rng, index):
    if rng.randrange(1000) == 0:
        return '{"id":%d}' % index  # no text: the pipe answers that it cannot be read
    text = " ".join(sentence(rng) for _ in range(rng.randrange(1, 5)))
    date = f"2024-{rng.randrange(1, 13):02}-{rng.randrange(1, 29):02}"
    return json.dumps({"id": index, "text": text, "referenceDate": date}, ensure_ascii=False)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("count", type=int)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    rng = random.Random(arguments.seed)
    output = open(sys.stdout.fileno(), "w", encoding="utf-8", newline="\n", closefd=False)
    with output:
        for index in range(arguments.count):
            output.write(document(rng, index) + "\n")


if __name__ == "__main__":
    main()
