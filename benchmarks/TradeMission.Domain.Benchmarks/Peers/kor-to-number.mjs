// Reads a JSON array of phrases from standard input; writes what kor-to-number makes of each, and how long it takes for one.
import { readFileSync } from "node:fs";
import { extractNumber } from "kor-to-number";

const WARM_UP = 2000, ROUNDS = 21, REPEATS = 20;
const phrases = JSON.parse(readFileSync(0, "utf8"));
const readAll = () => phrases.map(phrase => extractNumber(phrase)[0]);
const median = values => values.sort((a, b) => a - b)[values.length >> 1];
const round = () => {
  const start = process.hrtime.bigint();
  for (let i = 0; i < REPEATS; i++) readAll();
  return Number(process.hrtime.bigint() - start) / (REPEATS * phrases.length);
};

for (const end = Date.now() + WARM_UP; Date.now() < end;) readAll();
console.log(JSON.stringify({ values: readAll(), nanoseconds: median(Array.from({ length: ROUNDS }, round)) }));
