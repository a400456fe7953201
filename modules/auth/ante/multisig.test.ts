import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { toBase64 } from "@milkyway/bytes";
import type { ModeInfo, SignerInfo } from "@milkyway/codec/gen/cosmos/tx/v1beta1";
import { eventTexts } from "@milkyway/core/testing";
import { LegacyAminoPublicKey, type PrivateKey } from "@milkyway/crypto";
import { anteCtx, anteDeps, refusalOf, runAnte } from "../testing/anteFixture.ts";
import { BOB } from "../testing/people.ts";
import { addressTextOf, KEYS, sendMsg, signTx, type TestTx } from "../testing/signTx.ts";

const AMINO = 127;
const { alice, bob, carol } = KEYS;
const multisig = new LegacyAminoPublicKey(
  2,
  [alice, bob, carol].map(({ publicKey }) => publicKey),
);
const ADDRESS = addressTextOf(multisig);

function fixture() {
  const ctx = anteCtx();
  const value = { address: ADDRESS, pubKey: undefined, accountNumber: 10n, sequence: 0n };
  anteDeps.auth.setAccount(ctx.unmetered(), { kind: "base", value });
  return ctx;
}

const tx = (by: PrivateKey[], given: Partial<TestTx> = {}, mode = AMINO) =>
  signTx({
    messages: [sendMsg(ADDRESS, BOB, "1umilk")],
    signers: [{ key: { multisig, by }, accountNumber: 10n, sequence: 0n, mode }],
    fee: "",
    ...given,
  });

const refused = (by: PrivateKey[], given: Partial<TestTx> = {}, mode = AMINO) =>
  refusalOf(fixture(), tx(by, given, mode)).text;

const changedMode =
  (change: (info: ModeInfo) => ModeInfo): NonNullable<TestTx["signerInfos"]> =>
  (infos: readonly SignerInfo[]) =>
    infos.map(({ modeInfo, ...info }) => ({ ...info, modeInfo: modeInfo && change(modeInfo) }));

const withBits = (extraBitsStored: number, ...elems: number[]) =>
  changedMode(({ multi }) => ({
    single: undefined,
    multi: multi && {
      ...multi,
      bitarray: { extraBitsStored, elems: Uint8Array.from(elems) },
    },
  }));

const FAILED = "sdk/4: signature verification failed; please verify account number (10)";
const HIDDEN = `${FAILED}, sequence (0) and chain-id (golden-01-bank-basic): unauthorized`;

describe("threshold keys", () => {
  it("are satisfied by enough signatures, each announced, then all as one", () => {
    const given = tx([carol, alice]);
    const { events } = runAnte(fixture(), given);
    const texts = eventTexts(events);
    assert.equal(texts.length, 5);
    assert.equal(texts[1], `tx{acc_seq=${ADDRESS}/0}`);
    assert.equal(texts[4], `tx{signature=${toBase64(given.signatures[0] as Uint8Array)}}`);
    assert.equal(refused([alice, bob, carol]), "no failure");
  });

  it("may be signed in the direct mode too", () => {
    assert.equal(refused([alice, bob], {}, 1), "no failure");
  });

  it("are charged for each signature that is set", () => {
    const gasOf = (by: PrivateKey[]) => {
      const given = tx(by);
      return runAnte(fixture(), given).gas.consumed - 10n * BigInt(given.bytes.length);
    };
    assert.equal(gasOf([alice, bob, carol]) - gasOf([alice, bob]), 1000n);
  });

  it("are not satisfied by too few signatures", () => {
    assert.equal(refused([alice]), HIDDEN);
    assert.equal(
      refused([alice], {}, 1),
      `${FAILED} and chain-id (golden-01-bank-basic): (signature size is incorrect 1): unauthorized`,
    );
  });

  it("are not satisfied by a wrong signature", () => {
    assert.equal(
      refused([alice, bob], { chainId: "other" }, 1),
      `${FAILED} and chain-id (golden-01-bank-basic): (unable to verify signature at index 0): unauthorized`,
    );
  });

  it("need as many bits as keys", () => {
    assert.equal(refused([alice, bob], { signerInfos: withBits(4, 0xc0) }), HIDDEN);
    assert.equal(
      refused([alice, bob], { signerInfos: withBits(4, 0x90) }),
      "panic: runtime error: index out of range [3] with length 3",
    );
    assert.equal(
      refused([alice, bob], { signerInfos: withBits(3, 0xe0) }),
      "panic: runtime error: index out of range [2] with length 2",
    );
  });

  it("need a bit array, without which the reference panics", () => {
    const signerInfos = changedMode(({ multi }) => ({
      single: undefined,
      multi: multi && { ...multi, bitarray: undefined },
    }));
    assert.equal(
      refused([alice, bob], { signerInfos }),
      "panic: runtime error: invalid memory address or nil pointer dereference",
    );
  });

  it("need a threshold mode, as single keys need a single one", () => {
    const signerInfos = changedMode(() => ({ single: { mode: 1 }, multi: undefined }));
    assert.equal(
      refused([alice, bob], { signerInfos }),
      "undefined/1: expected *signing.MultiSignatureData, got, *signing.SingleSignatureData",
    );
    const single = { key: alice, accountNumber: 4n, sequence: 0n };
    const messages = [sendMsg(addressTextOf(alice.publicKey), BOB, "1umilk")];
    const multi = { bitarray: { extraBitsStored: 1, elems: Uint8Array.of(0x80) }, modeInfos: [] };
    const given = signTx({
      messages,
      signers: [single],
      signerInfos: changedMode(() => ({ single: undefined, multi })),
      signatures: () => [new Uint8Array(0)],
    });
    assert.equal(
      refusalOf(fixture(), given).text,
      "sdk/4: signature verification failed; please verify account number (4), sequence (0) and chain-id (golden-01-bank-basic): unauthorized",
    );
  });

  it("refuse signature bytes that are no list", () => {
    assert.equal(
      refused([alice, bob], { signatures: () => [Uint8Array.of(0x12, 0)] }),
      "undefined/1: rejecting unrecognized fields found in MultiSignature",
    );
    assert.match(
      refused([alice, bob], { signatures: () => [Uint8Array.of(0x0a, 9)] }),
      /^undefined\/1: .*EOF/,
    );
  });

  it("count with all their members", () => {
    const many = new LegacyAminoPublicKey(1, Array(8).fill(alice.publicKey));
    const address = addressTextOf(many);
    const ctx = fixture();
    const value = { address, pubKey: undefined, accountNumber: 11n, sequence: 0n };
    anteDeps.auth.setAccount(ctx.unmetered(), { kind: "base", value });
    const given = signTx({
      messages: [sendMsg(address, BOB, "1umilk")],
      signers: [
        { key: { multisig: many, by: [alice] }, accountNumber: 11n, sequence: 0n, mode: AMINO },
      ],
      fee: "",
    });
    assert.equal(
      refusalOf(ctx, given).text,
      "sdk/14: signatures: 8, limit: 7: maximum number of signatures exceeded",
    );
  });
});
