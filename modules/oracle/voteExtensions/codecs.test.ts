import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { constants, deflateRawSync, deflateSync, inflateSync } from "node:zlib";
import { fromBase64, fromHex, toHex, utf8 } from "@milkyway/bytes";
import { BlockIDFlag } from "@milkyway/codec/gen/tendermint/types";
import { failureOf } from "@milkyway/core/testing";
import fc from "fast-check";
import { decodeExtendedCommit, encodeExtendedCommit } from "./extendedCommit.ts";
import { decodeGoBigInt, encodeGoBigInt } from "./goBigInt.ts";
import { inflate } from "./inflate.ts";
import {
  decodeVoteExtension,
  encodeVoteExtension,
  validateVoteExtension,
} from "./voteExtension.ts";
import { adler32, unpackZlib, wrapZlib } from "./zlib.ts";
import { unpackZstd, wrapZstd } from "./zstd.ts";

const plain = (bytes: Uint8Array) => new Uint8Array(bytes);
const lines = utf8(Array.from({ length: 2000 }, (_, i) => `price ${i} of BTC/USD\n`).join(""));

/** Either fails as an error that clients can see, or succeeds: never anything else. */
function survives(run: () => unknown): boolean {
  const outcome = failureOf(run);
  return outcome === "no failure" || outcome.startsWith("undefined/1: ");
}

/** Damages bytes at a few places. */
const damaged = (bytes: Uint8Array) =>
  fc
    .array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 })
    .chain((changes) =>
      fc.nat(bytes.length).map((length) => {
        const out = plain(bytes);
        for (const [at, value] of changes) out[at] = value;
        return out.subarray(0, length);
      }),
    );

describe("big integers of Go", () => {
  it("are a byte of version and sign, and a magnitude", () => {
    const cases: [bigint, string][] = [
      [0n, "02"],
      [1n, "0201"],
      [-1n, "0301"],
      [255n, "02ff"],
      [256n, "020100"],
      [-65536n, "03010000"],
      [2n ** 256n - 1n, `02${"ff".repeat(32)}`],
    ];
    for (const [value, hex] of cases) {
      assert.equal(toHex(encodeGoBigInt(value)), hex);
      assert.equal(decodeGoBigInt(fromHex(hex)), value);
    }
  });

  it("are read from nothing, with padding, and with a sign of zero", () => {
    assert.equal(decodeGoBigInt(new Uint8Array()), 0n);
    assert.equal(decodeGoBigInt(fromHex("0300")), 0n);
    assert.equal(decodeGoBigInt(fromHex("03")), 0n);
    assert.equal(decodeGoBigInt(fromHex("03000005")), -5n);
  });

  it("of another version are refused", () => {
    for (const [hex, version] of [
      ["00", 0],
      ["01ff", 0],
      ["0401", 2],
      ["ff", 127],
    ] as const)
      assert.equal(
        failureOf(() => decodeGoBigInt(fromHex(hex))),
        `undefined/1: Int.GobDecode: encoding version ${version} not supported`,
      );
  });

  it("come back as they were", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(2n ** 300n), max: 2n ** 300n }), (value) => {
        assert.equal(decodeGoBigInt(encodeGoBigInt(value)), value);
      }),
    );
    fc.assert(fc.property(fc.uint8Array(), (bytes) => survives(() => decodeGoBigInt(bytes))));
  });
});

describe("zlib", () => {
  const { Z_FIXED, Z_HUFFMAN_ONLY, Z_RLE, Z_DEFAULT_STRATEGY } = constants;
  const strategies = [Z_FIXED, Z_HUFFMAN_ONLY, Z_RLE, Z_DEFAULT_STRATEGY];

  it("unpacks what others packed, by any level and strategy", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.uint8Array({ maxLength: 3000 }), fc.string().map(utf8), fc.constant(lines)),
        fc.nat(9),
        fc.constantFrom(...strategies),
        (data, level, strategy) => {
          const packed = plain(deflateSync(data, { level, strategy }));
          assert.deepEqual(unpackZlib(packed), plain(data));
        },
      ),
      { numRuns: 200 },
    );
  });

  it("wraps what others unpack", () => {
    for (const length of [0, 1, 65_535, 65_536, 200_000]) {
      const data = new Uint8Array(length).map((_, i) => (i * i) >> 3);
      assert.deepEqual(plain(inflateSync(wrapZlib(data))), data, `${length}`);
      assert.deepEqual(unpackZlib(wrapZlib(data)), data, `${length}`);
    }
    assert.equal(toHex(wrapZlib(utf8("abc"))), "7801010300fcff616263024d0127");
  });

  it("reads nothing as nothing, and passes over what follows the data", () => {
    assert.equal(unpackZlib(new Uint8Array()).length, 0);
    const packed = Uint8Array.of(...deflateSync(utf8("abc")), 1, 2, 3);
    assert.deepEqual(unpackZlib(packed), utf8("abc"));
    const raw = Uint8Array.of(...deflateRawSync(utf8("abc")), 9);
    assert.equal(inflate(raw, 0).end, raw.length - 1);
  });

  it("refuses what Go refuses", () => {
    const cases: [string, string][] = [
      ["78", "unexpected EOF"],
      ["7802", "zlib: invalid header"],
      ["8899", "zlib: invalid header"],
      ["78bb00000000", "zlib: invalid dictionary"],
      ["7801", "unexpected EOF"],
      ["780107", "flate: corrupt input: unknown kind of block"],
      ["7801010300fdff616263024d0127", "flate: corrupt input: bad length of a stored block"],
      ["7801010300fcff616263024d0128", "zlib: invalid checksum"],
      ["7801010300fcff616263024d01", "unexpected EOF"],
      ["7801fbff", "unexpected EOF"],
      // A distance before the first byte, and the symbols 286 and 30 that no block may hold.
      ["7801030200000001", "flate: corrupt input: distance too far back"],
      ["78011b0300000001", "flate: corrupt input: unknown length"],
      ["78010d", "unexpected EOF"],
    ];
    for (const [hex, expected] of cases)
      assert.equal(
        failureOf(() => unpackZlib(fromHex(hex))),
        `undefined/1: ${expected}`,
        hex,
      );
  });

  it("takes an empty dictionary", () => {
    const body = toHex(deflateRawSync(utf8("abc")));
    assert.deepEqual(unpackZlib(fromHex(`78bb00000001${body}024d0127`)), utf8("abc"));
  });

  it("does not fill the memory", () => {
    const bomb = plain(deflateSync(new Uint8Array(33 * 1024 * 1024)));
    assert.match(
      failureOf(() => unpackZlib(bomb)),
      /^undefined\/1: flate: corrupt input: more than 33554432 bytes unpacked$/,
    );
  });

  it("survives damage", () => {
    const packed = plain(deflateSync(lines));
    fc.assert(fc.property(damaged(packed), (bytes) => survives(() => unpackZlib(bytes))));
    fc.assert(fc.property(fc.uint8Array(), (bytes) => survives(() => inflate(bytes, 0))));
  });

  it("has the checksum that others have", () => {
    assert.equal(adler32(new Uint8Array()), 1);
    assert.equal(adler32(utf8("Wikipedia")), 0x11e60398);
    assert.equal(adler32(new Uint8Array(100_000).fill(255)), 0x149a302c);
  });
});

describe("zstd", () => {
  // `abc` as others packed it: with a checksum, without, and as a stream whose length was not known.
  const ABC = "KLUv/SQDGQAAYWJjmQl3rQ==";

  it("unpacks what others packed", () => {
    assert.deepEqual(unpackZstd(fromBase64(ABC)), utf8("abc"));
    assert.deepEqual(unpackZstd(fromBase64("KLUv/SADGQAAYWJj")), utf8("abc"));
    assert.deepEqual(unpackZstd(fromBase64("KLUv/QRYGQAAYWJjmQl3rQ==")), utf8("abc"));
  });

  it("wraps in frames that can be unpacked", () => {
    for (const length of [0, 1, 131_072, 131_073, 400_000]) {
      const data = new Uint8Array(length).map((_, i) => (i * i) >> 3);
      assert.deepEqual(unpackZstd(wrapZstd(data)), data, `${length}`);
    }
    assert.equal(toHex(wrapZstd(utf8("abc"))), "28b52ffda003000000190000616263");
  });

  it("unpacks frame after frame, and nothing as nothing", () => {
    const two = Uint8Array.of(...wrapZstd(utf8("ab")), ...wrapZstd(utf8("cd")));
    assert.deepEqual(unpackZstd(two), utf8("abcd"));
    assert.equal(unpackZstd(new Uint8Array()).length, 0);
  });

  it("refuses and survives damage", () => {
    assert.match(
      failureOf(() => unpackZstd(utf8("no frame"))),
      /^undefined\/1: zstd: /,
    );
    const packed = wrapZstd(lines);
    fc.assert(fc.property(damaged(packed), (bytes) => survives(() => unpackZstd(bytes))));
    fc.assert(fc.property(fc.uint8Array(), (bytes) => survives(() => unpackZstd(bytes))));
  });
});

describe("vote extensions", () => {
  const PRICES = new Map([
    [0n, encodeGoBigInt(74_150_000_000n)],
    [7n, encodeGoBigInt(-5n)],
  ]);

  it("come back as they were, and empty ones hold no prices", () => {
    assert.deepEqual(decodeVoteExtension(encodeVoteExtension(PRICES)), PRICES);
    assert.equal(decodeVoteExtension(new Uint8Array()).size, 0);
  });

  it("are read when they were compressed", () => {
    const message = fromHex("0a07080012030203e80a0608011202030a");
    const packed = plain(deflateSync(message));
    assert.deepEqual(
      decodeVoteExtension(packed),
      new Map([
        [0n, fromHex("0203e8")],
        [1n, fromHex("030a")],
      ]),
    );
  });

  it("hold no more prices than pairs, none too long", () => {
    const check = (prices: Map<bigint, Uint8Array>, pairs: bigint) =>
      failureOf(() => validateVoteExtension(prices, pairs));
    assert.equal(check(PRICES, 2n), "no failure");
    assert.equal(
      check(PRICES, 1n),
      "undefined/1: number of oracle vote extension pairs of 2 greater than maximum expected pairs of 1",
    );
    assert.equal(check(new Map([[1n, new Uint8Array(33)]]), 1n), "no failure");
    assert.equal(
      check(new Map([[1n, new Uint8Array(34)]]), 1n),
      "undefined/1: price bytes are too long: 34",
    );
  });

  it("survive damage", () => {
    const bytes = encodeVoteExtension(PRICES);
    fc.assert(fc.property(damaged(bytes), (given) => survives(() => decodeVoteExtension(given))));
    fc.assert(
      fc.property(fc.uint8Array(), (given) => survives(() => decodeVoteExtension(wrapZlib(given)))),
    );
  });
});

describe("extended commits", () => {
  const COMMIT = {
    round: 1,
    votes: [
      {
        validator: { address: new Uint8Array(20).fill(7), power: 10n },
        voteExtension: utf8("extension"),
        extensionSignature: new Uint8Array(64).fill(9),
        blockIdFlag: BlockIDFlag.BLOCK_ID_FLAG_COMMIT,
      },
    ],
  };

  it("come back as they were, and nothing is a commit without votes", () => {
    assert.deepEqual(decodeExtendedCommit(encodeExtendedCommit(COMMIT)), COMMIT);
    assert.deepEqual(decodeExtendedCommit(new Uint8Array()), { round: 0, votes: [] });
  });

  it("survive damage", () => {
    const bytes = encodeExtendedCommit(COMMIT);
    fc.assert(fc.property(damaged(bytes), (given) => survives(() => decodeExtendedCommit(given))));
    fc.assert(
      fc.property(fc.uint8Array(), (given) =>
        survives(() => decodeExtendedCommit(wrapZstd(given))),
      ),
    );
  });
});
