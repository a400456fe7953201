import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { compareDecimals, type Decimal, parseDecimal } from "./decimal.ts";
import { matchesLive } from "./matchLive.ts";
import { parseQuery } from "./parseQuery.ts";
import { QueryError } from "./query.ts";
import { isWithin, planSearch } from "./searchPlan.ts";

test("queries are parsed and shown in one form", () => {
  const cases = {
    "tm.event='NewBlock'": "tm.event = 'NewBlock'",
    "  a.b>=5   AND c.d CONTAINS 'x y'": "a.b >= 5 AND c.d CONTAINS 'x y'",
    "a.b EXISTS AND t > TIME 2013-05-03T14:45:00Z": "a.b EXISTS AND t > TIME 2013-05-03T14:45:00Z",
    "d <= DATE 2013-05-03": "d <= DATE 2013-05-03",
    "a=15.5 AND b<1. AND TIME=''": "a = 15.5 AND b < 1. AND TIME = ''",
    "ANDx = 'é' AND _q-1.z = 'AND'": "ANDx = 'é' AND _q-1.z = 'AND'",
  };
  for (const [text, shown] of Object.entries(cases)) assert.equal(parseQuery(text).text, shown);
});

test("what is no query is refused with the reference's words", () => {
  const cases = {
    "": "offset 0: EOF",
    bad: "offset 3: EOF",
    "a.b": "offset 3: EOF",
    "a.b='x' OR c.d='y'": "offset 8: got tag, want 6",
    "a.b='x' #": "offset 8: got invalid token, want 6",
    "a b":
      "offset 2: got tag, wanted <= operator, >= operator, < operator, > operator, = operator, CONTAINS operator or EXISTS operator",
    "a=b": "offset 2: got tag, wanted number, timestamp, datestamp or string",
    "a<'x'": "offset 2: got string, wanted number, timestamp or datestamp",
    "a CONTAINS 5": "offset 11: got number, wanted string",
    "='x'": "offset 0: got = operator, wanted tag",
    "5='x'": "offset 0: got number, wanted tag",
    "a='x": "offset 2: EOF",
    "é#": "offset 2: invalid input # at offset 3",
    "a='x' AND": "offset 9: EOF",
    "a = TIME now": `offset 4: invalid TIME value: parsing time "" as "2006-01-02T15:04:05Z07:00": cannot parse "" as "2006"`,
    "a = DATE 2013-15-03": `offset 4: invalid DATE value: parsing time "2013-15-03": month out of range`,
    "a = DATE 2013-02-30": `offset 4: invalid DATE value: parsing time "2013-02-30": day out of range`,
    "a = DATE 2013-02-030": `offset 4: invalid DATE value: parsing time "2013-02-030": extra text: "0"`,
    "a = DATE 1800-02-03": "offset 4: datestamp year 1800 out of range",
    "a = TIME 2013-05-03T14:45Z": `offset 4: invalid TIME value: parsing time "2013-05-03T14:45Z" as "2006-01-02T15:04:05Z07:00": cannot parse "Z" as ":"`,
    "a = TIME 2013-05-03T24:45:00Z": `offset 4: invalid TIME value: parsing time "2013-05-03T24:45:00Z": hour out of range`,
    "a = TIME 3000-05-03T14:45:00Z": "offset 4: timestamp year 3000 out of range",
  };
  for (const [text, message] of Object.entries(cases))
    assert.throws(() => parseQuery(text), { constructor: QueryError, message }, text);
});

test("any text is parsed or refused, and what is shown parses to the same", () => {
  const token = fc.constantFrom(
    "a.b",
    "AND",
    "EXISTS",
    "CONTAINS",
    "=",
    "<",
    ">=",
    "'x'",
    "'",
    "5",
    "5.",
    "TIME",
    "DATE",
    "TIME 2013-05-03T14:45:00Z",
    "DATE 2013-05-03",
    "é",
    "#",
    ".",
  );
  const tokens = fc.array(token, { maxLength: 9 }).map((list) => list.join(" "));
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), tokens), (text) => {
      let query: ReturnType<typeof parseQuery>;
      try {
        query = parseQuery(text);
      } catch (error) {
        assert.ok(error instanceof QueryError, String(error));
        return;
      }
      assert.deepEqual(parseQuery(query.text), query);
      matchesLive(query, new Map([["a.b", ["x"]]]));
      planSearch(query, "tx.height");
    }),
    { numRuns: 1000 },
  );
});

const events = new Map([
  ["tm.event", ["Tx"]],
  ["tx.height", ["5"]],
  ["transfer.amount", ["8umilk", "abc"]],
  ["transfer.recipient", ["milk1b"]],
  ["service.id", ["12"]],
  ["time.at", ["2013-05-03T14:45:00Z"]],
  ["day.at", ["2013-05-03"]],
  ["sum.total", ["100000000000000000000000001"]],
  ["below.zero", ["-5"]],
]);

test("conditions on events hold as in the reference", () => {
  const cases: readonly [string, boolean][] = [
    ["tm.event='Tx'", true],
    ["tm.event='NewBlock'", false],
    ["tm.event='Tx' AND tx.height=5 AND tx.height='5'", true],
    ["tx.height>5", false],
    ["tx.height>=5 AND tx.height<=5.0", true],
    ["transfer.amount=8", true],
    ["transfer.amount>7.99 AND transfer.amount<8.01", true],
    ["transfer.amount CONTAINS 'milk' AND transfer.recipient='milk1b'", true],
    ["service.id=12.5", false],
    ["transfer EXISTS", true],
    ["transf EXISTS", false],
    ["transfer=''", true],
    ["transfer.amount EXISTS", true],
    ["transfer.sender EXISTS", false],
    ["time.at = TIME 2013-05-03T16:45:00+02:00", true],
    ["time.at > TIME 2013-05-03T14:45:00Z", false],
    ["time.at >= DATE 2013-05-03", false],
    ["day.at >= DATE 2013-05-03 AND day.at < DATE 2013-05-04", true],
    ["sum.total > 100000000000000000000000000", true],
    ["sum.total = 100000000000000000000000001", true],
    ["below.zero<0", false],
  ];
  for (const [text, expected] of cases)
    assert.equal(matchesLive(parseQuery(text), events), expected, text);
  assert.equal(matchesLive(parseQuery("a EXISTS"), new Map()), false);
});

test("a search is planned by heights and by what an event must have", () => {
  const plan = (text: string) => {
    const { wanted, height, heights, isEmpty } = planSearch(parseQuery(text), "tx.height");
    return [wanted.map(({ tag }) => tag).join(), height, heights?.tag, isEmpty];
  };
  const none = undefined;
  assert.deepEqual(plan("tx.height=5"), ["", 5n, none, false]);
  assert.deepEqual(plan("tx.height='5' AND a.b='x'"), ["a.b", 5n, none, false]);
  assert.deepEqual(plan("tx.height=5 AND tx.height=6"), ["", 5n, none, false]);
  assert.deepEqual(plan("tx.height=5 AND tx.height>6"), ["", none, "tx.height", false]);
  assert.deepEqual(plan("tx.height>6 AND a.b EXISTS"), ["a.b", none, "tx.height", false]);
  assert.deepEqual(plan("a.b>1 AND a.b<5 AND c='x'"), ["a.b,c", none, none, false]);
  assert.deepEqual(plan("tx.height='x'"), ["", none, none, true]);
  assert.deepEqual(plan("tx.height=0 AND a.b='x'"), ["a.b", none, none, false]);
  assert.deepEqual(plan("tx.height EXISTS"), ["tx.height", none, none, false]);
});

test("bounds merge: a later one replaces the value, an inclusive one stays inclusive", () => {
  const within = (text: string, value: string) => {
    const { wanted } = planSearch(parseQuery(text), "tx.height");
    return isWithin(wanted[0] as never, parseDecimal(value) as Decimal);
  };
  assert.equal(within("a>=5 AND a>7", "7"), true);
  assert.equal(within("a>7", "7"), false);
  assert.equal(within("a>7 AND a<9", "8"), true);
  assert.equal(within("a>7 AND a<9", "9"), false);
  assert.equal(within("a>DATE 2013-05-03", "9"), false);
  assert.equal(within("a>1 AND a<DATE 2013-05-03", "9"), false);
});

test("decimals compare exactly", () => {
  fc.assert(
    fc.property(fc.bigInt(), fc.bigInt(), fc.nat(20), (a, b, zeros) => {
      const padded = parseDecimal(`${a}.${"0".repeat(zeros)}`) as Decimal;
      const order = compareDecimals(padded, parseDecimal(`${b}`) as Decimal);
      assert.equal(order, a < b ? -1 : a > b ? 1 : 0);
    }),
  );
  assert.equal(parseDecimal("1e3")?.digits, 1000n);
  assert.equal(
    compareDecimals(parseDecimal("15e-1") as Decimal, parseDecimal("1.5") as Decimal),
    0,
  );
  for (const text of ["", ".", "x", "1x", "1e9999", "--1", "+"])
    assert.equal(parseDecimal(text), undefined, text);
});
