import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { MsgExec } from "../gen/cosmos/authz/v1beta1.ts";
import { MsgVote } from "../gen/cosmos/gov/v1.ts";
import { SignDocDirectAux } from "../gen/cosmos/tx/v1beta1.ts";
import {
  AMINO,
  context,
  DIRECT,
  DIRECT_AUX,
  pack,
  registry,
  signer,
  TEXTUAL,
  textualAuth,
  textualContext,
  textualSigner,
  transfer,
  txOf,
} from "../testing/signing.ts";
import { type DecodedTx, decodeTx } from "../tx/decodeTx.ts";
import { encodeTxRaw } from "../tx/encodeTxRaw.ts";
import { signBytes } from "./signBytes.ts";
import { SignBytesError } from "./signBytesError.ts";

test("the fee payer cannot sign as an auxiliary", () => {
  const tx = txOf({ memo: "m" });
  assert.throws(() => signBytes(DIRECT_AUX, tx, { ...signer, address: "payer" }, context), {
    message: "fee payer payer cannot sign with SIGN_MODE_DIRECT_AUX: unauthorized",
  });
  const doc = SignDocDirectAux.decode(signBytes(DIRECT_AUX, tx, signer, context));
  assert.deepEqual([doc.bodyBytes, doc.chainId, doc.sequence], [tx.bodyBytes, signer.chainId, 4n]);
});

test("other modes are refused", () => {
  const text = (mode: number) => {
    try {
      signBytes(mode, txOf({}), signer, context);
    } catch (error) {
      return (error as Error).message;
    }
    return "none";
  };
  assert.equal(text(0), "unsupported sign mode SIGN_MODE_UNSPECIFIED");
  assert.equal(text(5), "unsupported sign mode 5");
  assert.equal(text(191), "unsuppored sign mode SIGN_MODE_EIP_191");
});

test("the same transaction always gives the same bytes", () => {
  const vote = pack(MsgVote, { proposalId: 1n, voter: "v", option: 1 });
  const exec = pack(MsgExec, { grantee: "g", msgs: [vote, transfer] });
  const tx = txOf({ messages: [exec, vote], memo: "é<\n" }, textualAuth);
  for (const mode of [DIRECT, TEXTUAL, DIRECT_AUX, AMINO])
    assert.deepEqual(
      signBytes(mode, tx, textualSigner, textualContext),
      signBytes(mode, tx, textualSigner, textualContext),
    );
});

test("any bytes that decode as a transaction give sign bytes or a refusal", () => {
  const { bodyBytes, authInfoBytes } = txOf(
    { messages: [transfer, pack(MsgExec, { msgs: [transfer] })] },
    textualAuth,
  );
  const changes = fc.array(fc.tuple(fc.nat(bodyBytes.length - 1), fc.nat(255)), { maxLength: 3 });
  fc.assert(
    fc.property(changes, (damage) => {
      const body = bodyBytes.slice();
      for (const [at, byte] of damage) body[at] = byte;
      let tx: DecodedTx;
      try {
        tx = decodeTx(encodeTxRaw(body, authInfoBytes, []), registry);
      } catch {
        return;
      }
      for (const mode of [DIRECT, TEXTUAL, DIRECT_AUX, AMINO])
        try {
          signBytes(mode, tx, textualSigner, textualContext);
        } catch (error) {
          assert.ok(error instanceof SignBytesError, String(error));
        }
    }),
    { numRuns: 2000 },
  );
});
