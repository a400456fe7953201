import assert from "node:assert/strict";
import { test } from "node:test";
import { utf8 } from "@milkyway/bytes";
import fc from "fast-check";
import { Any } from "../any.ts";
import { MsgSend } from "../gen/cosmos/bank/v1beta1.ts";
import { Coin } from "../gen/cosmos/base/v1beta1.ts";
import { PubKey } from "../gen/cosmos/crypto/secp256k1.ts";
import { MsgVote, Params } from "../gen/cosmos/gov/v1.ts";
import { Redelegation } from "../gen/cosmos/staking/v1beta1.ts";
import { ModeInfo, SignerInfo } from "../gen/cosmos/tx/v1beta1.ts";
import { MsgExecuteContract } from "../gen/cosmwasm/wasm/v1.ts";
import { createTypeRegistry } from "../registry.ts";
import { arbitraryMessage } from "../testing/arbitraryMessage.ts";
import { messages } from "../testing/generated.ts";
import { SECOND, ZERO_TIME } from "../time.ts";
import { Timestamp } from "../wellKnown.ts";
import { fromJson } from "./fromJson.ts";
import { hasGoJson } from "./goJson.ts";
import { goString } from "./goString.ts";
import { JsonError } from "./jsonError.ts";
import type { JsonValue } from "./jsonValue.ts";
import { isInlineJson } from "./specialForms.ts";
import { stringifyJson } from "./stringifyJson.ts";
import {
  durationToText,
  parseDuration,
  parseTime,
  timeToNanoText,
  timeToText,
} from "./timeText.ts";
import { toJson } from "./toJson.ts";

const registry = createTypeRegistry(messages);

test("strings are escaped as Go does", () => {
  const cases = [
    ["plain é 😀", '"plain é 😀"'],
    ["<a>&\u2028\u2029", '"\\u003ca\\u003e\\u0026\\u2028\\u2029"'],
    ['"\\\b\f\n\r\t\u0001\u007f', '"\\"\\\\\\b\\f\\n\\r\\t\\u0001\u007f"'],
    ["\\udc80\udc80", '"\\\\udc80\\ufffd"'],
    ["\ufffd", '"\ufffd"'],
  ] as const;
  for (const [text, json] of cases) assert.equal(goString(text), json);
  assert.equal(stringifyJson({ "<": ["&", 1, null, true] }), '{"\\u003c":["\\u0026",1,null,true]}');
});

test("times are written with 0, 3, 6 or 9 digits and read with any offset", () => {
  const base = parseTime("2025-03-01T12:00:00Z") as bigint;
  assert.equal(base, 1740830400n * SECOND);
  assert.equal(timeToText(base), "2025-03-01T12:00:00Z");
  assert.equal(timeToText(base + 120_000_000n), "2025-03-01T12:00:00.120Z");
  assert.equal(timeToText(base + 1n), "2025-03-01T12:00:00.000000001Z");
  assert.equal(timeToText(base + 1000n), "2025-03-01T12:00:00.000001Z");
  assert.equal(timeToNanoText(base + 120_000_000n), "2025-03-01T12:00:00.12Z");
  assert.equal(timeToText(ZERO_TIME), "0001-01-01T00:00:00Z");
  assert.equal(timeToText(-1n), "1969-12-31T23:59:59.999999999Z");
  assert.equal(parseTime("2025-03-01T13:30:00.5+01:30"), base + 500_000_000n);
  assert.equal(timeToText(parseTime("2024-02-29T00:00:00Z") as bigint), "2024-02-29T00:00:00Z");
  for (const bad of ["2025-02-29T00:00:00Z", "2025-13-01T00:00:00Z", "2025-03-01", ""])
    assert.equal(parseTime(bad), undefined, bad);
});

test("every time comes back as it was", () => {
  const times = fc.bigInt({ min: ZERO_TIME, max: 253_402_300_799_999_999_999n });
  fc.assert(fc.property(times, (time) => parseTime(timeToText(time)) === time));
  fc.assert(
    fc.property(
      fc.date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true }),
      (date) => {
        assert.equal(parseTime(date.toISOString()), BigInt(date.getTime()) * 1_000_000n);
      },
    ),
  );
});

test("durations are written in seconds and read as Go reads them", () => {
  assert.equal(durationToText(259_200n * SECOND), "259200s");
  assert.equal(durationToText(-1_500_000_000n), "-1.500s");
  assert.equal(durationToText(-1n), "-0.000000001s");
  assert.equal(parseDuration("1h30m"), 5400n * SECOND);
  assert.equal(parseDuration("-1.5s"), -1_500_000_000n);
  assert.equal(parseDuration("1.5h2us"), 5400n * SECOND + 2000n);
  for (const bad of ["", "s", "1", "1x", ".s", "9999999999999h"])
    assert.equal(parseDuration(bad), undefined, bad);
});

test("every field is written, under its name in the proto file", () => {
  const send = MsgSend.create({ amount: [{ denom: "umilk", amount: 5n }] });
  const json = '{"from_address":"","to_address":"","amount":[{"denom":"umilk","amount":"5"}]}';
  assert.equal(stringifyJson(toJson(MsgSend, send, registry)), json);
  const params = toJson(Params, Params.create(), registry);
  assert.equal(params.voting_period, null);
  assert.deepEqual(params.min_deposit, []);
  assert.deepEqual(toJson(ModeInfo, { single: { mode: 7 }, multi: undefined }, registry), {
    single: { mode: 7 },
  });
});

test("an Any shows its type and content", () => {
  const key = PubKey.encode({ key: Uint8Array.of(1, 2) });
  const publicKey = { typeUrl: "/cosmos.crypto.secp256k1.PubKey", value: key };
  const info = SignerInfo.create({ publicKey });
  const json = toJson(SignerInfo, info, registry);
  assert.deepEqual(json.public_key, { "@type": publicKey.typeUrl, key: "AQI=" });
  assert.deepEqual(fromJson(SignerInfo, json, registry), info);
  const time = {
    typeUrl: "/google.protobuf.Timestamp",
    value: Timestamp.encode({ seconds: 1n, nanos: 0 }),
  };
  const wellKnown = { "@type": time.typeUrl, value: "1970-01-01T00:00:01Z" };
  assert.deepEqual(toJson(Any, time, registry), wellKnown);
  assert.deepEqual(fromJson(Any, wellKnown, registry), time);
  assert.throws(() => toJson(Any, { typeUrl: "/no.Such", value: key }, registry), JsonError);
  assert.throws(() => fromJson(Any, { "@type": "/no.Such" }, registry), /unable to resolve/);
});

test("contract messages are shown as the JSON they hold", () => {
  const msg = MsgExecuteContract.create({ msg: utf8('{"a":[1,"<"]}') });
  const json = toJson(MsgExecuteContract, msg, registry);
  assert.deepEqual(json.msg, { a: [1, "<"] });
  assert.equal(
    MsgExecuteContract.decode(
      MsgExecuteContract.encode(fromJson(MsgExecuteContract, json, registry)),
    ).msg.length > 0,
    true,
  );
});

test("input may use either name, strings or numbers, names or numbers, and null", () => {
  const read = (json: JsonValue) => fromJson(MsgVote, json, registry);
  const vote = { proposalId: 7n, voter: "v", option: 1, metadata: "" };
  assert.deepEqual(read({ proposal_id: "7", voter: "v", option: "VOTE_OPTION_YES" }), vote);
  assert.deepEqual(read({ proposalId: 7, voter: "v", option: 1, metadata: null }), vote);
});

test("what does not fit is refused with its place", () => {
  const entry = { creation_height: "x" };
  const cases: readonly [JsonValue, string][] = [
    [{ entries: [{}, entry] }, "entries[1].creation_height"],
    [{ entries: {} }, "entries"],
    [{ entries: [null] }, "entries[0]"],
    [{ nothing: 1 }, "nothing"],
    [{ entries: [{ initial_balance: "1.5" }] }, "entries[0].initial_balance"],
    [{ entries: [{ shares_dst: "1.0000000000000000001" }] }, "entries[0].shares_dst"],
    [{ entries: [{ completion_time: "yesterday" }] }, "entries[0].completion_time"],
    [{ entries: [{ creation_height: 2 ** 53 }] }, "entries[0].creation_height"],
    [{ entries: [{ creation_height: "9223372036854775808" }] }, "entries[0].creation_height"],
    [[], ""],
  ];
  for (const [json, path] of cases)
    assert.throws(
      () => fromJson(Redelegation, json, registry),
      (error) => error instanceof JsonError && error.path === path,
      path,
    );
  assert.throws(() => fromJson(MsgVote, { option: "NO_SUCH" }, registry), {
    message: 'option: unknown value "NO_SUCH" for enum cosmos.gov.v1.VoteOption',
  });
  const both = { single: { mode: 1 }, multi: {} };
  assert.throws(() => fromJson(ModeInfo, both, registry), /more than one field of sum/);
});

test("unknown fields can be collected instead", () => {
  const paths: string[] = [];
  const options = { onUnknownField: (path: string) => paths.push(path) };
  const json = { amount: [{ denom: "a", amount: "1", extra: 1 }], __proto__x: 2, more: {} };
  const send = fromJson(MsgSend, json, registry, options);
  assert.deepEqual(send.amount, [{ denom: "a", amount: 1n }]);
  assert.deepEqual(paths, ["amount[0].extra", "__proto__x", "more"]);
});

test("nesting is limited, not the stack", () => {
  let json: JsonValue = {};
  for (let i = 0; i < 20_000; i++) json = { multi: { mode_infos: [json] } };
  assert.throws(() => fromJson(ModeInfo, json, registry), /nests too deeply/);
});

test("every message comes back from its JSON", () => {
  const holdsOther = (type: (typeof messages)[number], seen = new Set<unknown>()): boolean => {
    if (seen.has(type)) return false;
    seen.add(type);
    if (hasGoJson(type)) return true;
    return type.fields.some((field) => {
      if (isInlineJson(type.typeName, field)) return true;
      const inner = field.message?.();
      return inner !== undefined && (inner.typeName === Any.typeName || holdsOther(inner, seen));
    });
  };
  for (const type of messages.filter((one) => !holdsOther(one)))
    fc.assert(
      fc.property(arbitraryMessage(type), (given) => {
        const message = type.decode(type.encode(given));
        const json = JSON.parse(stringifyJson(toJson(type, message, registry))) as JsonValue;
        const back = fromJson(type, json, registry);
        assert.deepEqual(
          toJson(type, back, registry),
          toJson(type, message, registry),
          type.typeName,
        );
      }),
      { numRuns: 5 },
    );
});

test("any JSON is read or refused", () => {
  const types = [MsgSend, Coin, ModeInfo, SignerInfo, Redelegation, Params];
  const names = types.flatMap(({ fields }) => fields.flatMap(({ name, key }) => [name, key]));
  const key = fc.oneof(fc.constantFrom(...names, "@type", "__proto__"), fc.string());
  const leaf = fc.oneof(
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.constantFrom("/cosmos.crypto.secp256k1.PubKey", "1", "60s"),
  );
  const { tree } = fc.letrec<{ tree: JsonValue }>((tie) => ({
    tree: fc.oneof(
      { depthSize: "small" },
      leaf,
      fc.array(tie("tree"), { maxLength: 3 }),
      fc.dictionary(key, tie("tree"), { maxKeys: 4 }),
    ) as fc.Arbitrary<JsonValue>,
  }));
  fc.assert(
    fc.property(tree, fc.constantFrom(...types), (json, type) => {
      try {
        fromJson<unknown>(type as (typeof messages)[number], json, registry);
      } catch (error) {
        assert.ok(error instanceof JsonError, String(error));
      }
    }),
    { numRuns: 2000 },
  );
});
