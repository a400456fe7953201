/** Every message of the chain, signed as amino JSON and led through the ante chain. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { fromUtf8, utf8 } from "@milkyway/bytes";
import {
  type Any,
  type DecodedTx,
  decodeTx,
  encodeTxRaw,
  type MessageType,
  signBytes,
  stringifyJson,
} from "@milkyway/codec";
import { SignMode } from "@milkyway/codec/gen/cosmos/tx/signing/v1beta1";
import { AuthInfo, Fee, TxBody } from "@milkyway/codec/gen/cosmos/tx/v1beta1";
import { Header } from "@milkyway/codec/gen/ibc/lightclients/tendermint/v1";
import { MsgSubmitConsumerDoubleVoting } from "@milkyway/codec/gen/interchain_security/ccv/provider/v1";
import { accounts, type Ctx, GasMeter, txSigners } from "@milkyway/core";
import { failureOf } from "@milkyway/core/testing";
import {
  createPrivateKey,
  derivePrivateKey,
  encodePublicKey,
  mnemonicToSeed,
  sha256,
} from "@milkyway/crypto";
import { createAnteChain } from "@milkyway/modules/auth/ante";
import { countTx } from "@milkyway/modules/wasm";
import { createCommitStore } from "@milkyway/store";
import { openChain } from "./app.ts";
import { DEV_ACCOUNTS } from "./genesis/devAccounts.ts";
import { devAppState } from "./genesis/devGenesis.ts";
import { registry } from "./registry.ts";
import { storeNames } from "./stores.ts";
import { type AnySource, emptyAny, sampleMessage } from "./testing/sampleMessage.ts";

const chainId = "milkyway-<dev>&1";
const AMINO = SignMode.SIGN_MODE_LEGACY_AMINO_JSON;
const key = createPrivateKey(
  "secp256k1",
  derivePrivateKey(mnemonicToSeed(DEV_ACCOUNTS[0]?.mnemonic ?? "")),
);
const signer = { raw: key.publicKey.address, text: accounts.toText(key.publicKey.address) };

/** What stands in fields of which only the code of the original says what they hold. */
const CANDIDATES: readonly Any[] = [
  "cosmos.bank.v1beta1.MsgSend",
  "cosmos.gov.v1beta1.TextProposal",
  "ibc.lightclients.tendermint.v1.ClientState",
  "ibc.lightclients.tendermint.v1.ConsensusState",
  "ibc.lightclients.tendermint.v1.Header",
  "cosmos.crypto.secp256k1.PubKey",
].map((name) => emptyAny(registry, name));
const KEY: Any = encodePublicKey(key.publicKey);

/** A chain in its third block, in which the first developer account has number 4. */
function chain() {
  const open = openChain({ store: createCommitStore({ stores: storeNames, retain: 1 }) });
  const time = "2026-01-01T00:00:00Z";
  const appState = devAppState({ chainId, time, consensusKey: new Uint8Array(32).fill(7) });
  open.application.initChain({
    time: 1_767_225_600_000_000_000n,
    chainId,
    consensusParams: undefined,
    validators: [],
    appStateBytes: utf8(stringifyJson(appState)),
    initialHeight: 1n,
  });
  const state = open.state();
  const block = { ...state.block, height: 3n };
  const ctx = state.with({ block, mode: "finalize", metered: true, gas: new GasMeter() });
  const ante = createAnteChain({
    auth: open.keepers.auth,
    bank: open.keepers.bank,
    feegrant: open.keepers.feegrant,
    registry,
    minGasPrices: () => [],
    simulationGasLimit: undefined,
    verify: (by, bytes, signature) => by.verify(bytes, signature),
    isVerifiedAhead: () => false,
    countTx,
    refuseRedundantRelay: (at) => at,
  });
  const account = open.keepers.auth.getAccount(state, signer.raw);
  assert.ok(account?.kind === "base");
  return { open, ctx, ante, account: account.value };
}

const { open, ctx, ante, account } = chain();

/** Leads a transaction through the ante chain on a branch that is dropped. */
function pass(tx: DecodedTx, at: Ctx = ctx): string {
  return failureOf(() => {
    let current = at.with({ stores: at.stores.branch(), events: [] });
    for (const step of ante) current = step(current, tx);
  });
}

const fee = Fee.create({ amount: [{ denom: "umilk", amount: 20_000n }], gasLimit: 9_000_000n });
const authInfoBytes = AuthInfo.encode(
  AuthInfo.create({
    signerInfos: [
      {
        publicKey: KEY,
        modeInfo: { single: { mode: AMINO }, multi: undefined },
        sequence: account.sequence,
      },
    ],
    fee,
  }),
);

const unsigned = (message: Any) =>
  decodeTx(
    encodeTxRaw(
      TxBody.encode(TxBody.create({ messages: [message], memo: "é<&>\u2028" })),
      authInfoBytes,
      [],
    ),
    registry,
  );

/** A choice of what stands in one field after the other. */
function anysOf(choice: number): AnySource {
  let left = choice;
  return (field) => {
    const [first] = registry.implementations(field?.accepts ?? "");
    if (first !== undefined) return emptyAny(registry, first.slice(1));
    const any = CANDIDATES[left % CANDIDATES.length] as Any;
    left = Math.floor(left / CANDIDATES.length);
    return any;
  };
}

/** A message with each of its fields set; what it holds of other types is tried out. */
function sampleTx(type: MessageType<unknown>): DecodedTx {
  let failure: unknown;
  for (let choice = 0; choice < CANDIDATES.length ** 2; choice++) {
    const value = type.encode(sampleMessage(type, signer, anysOf(choice)));
    try {
      return unsigned({ typeUrl: `/${type.typeName}`, value });
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}

function bytesOf(tx: DecodedTx, chain = chainId): Uint8Array {
  const data = {
    address: signer.text,
    chainId: chain,
    accountNumber: account.accountNumber,
    sequence: account.sequence,
    publicKey: KEY,
  };
  const feePayer = signer.text;
  return signBytes(AMINO, tx, data, { registry, sha256, feePayer, coinMetadata: () => undefined });
}

const signed = ({ bodyBytes }: DecodedTx, bytes: Uint8Array) =>
  decodeTx(encodeTxRaw(bodyBytes, authInfoBytes, [key.sign(bytes)]), registry);

/** Keys of every object of a JSON value are in order. */
function assertSorted(value: unknown): void {
  if (Array.isArray(value)) value.forEach(assertSorted);
  else if (typeof value === "object" && value !== null) {
    const keys = Object.keys(value);
    assert.deepEqual(keys, [...keys].sort());
    Object.values(value).forEach(assertSorted);
  }
}

describe("amino JSON", () => {
  const types = open.application.descriptors.messages;

  it("covers every message of the chain", () => assert.ok(types.length > 200));

  for (const type of types)
    it(`signs ${type.typeName}`, () => {
      const tx = sampleTx(type);
      assert.deepEqual(txSigners(tx), [signer.raw]);
      const bytes = bytesOf(tx);
      const doc = JSON.parse(fromUtf8(bytes));
      assertSorted(doc);
      assert.equal(doc.account_number, `${account.accountNumber}`);
      assert.deepEqual([doc.chain_id, doc.memo], [chainId, "é<&>\u2028"]);
      const [message] = doc.msgs;
      const { type: name, value: content } = message;
      assert.equal(name, type.aminoName ?? `/${type.typeName}`);
      assert.equal(typeof content, "object");
      assert.ok(!/[<>&]/.test(fromUtf8(bytes)));

      assert.equal(pass(signed(tx, bytes)), "no failure");
      const elsewhere = pass(signed(tx, bytesOf(tx, "other-1")));
      assert.match(
        elsewhere,
        /^sdk\/4: signature verification failed; please verify account number/,
      );
    });

  it("has no form for keys of consensus inside of messages, as in the original", () => {
    const type = MsgSubmitConsumerDoubleVoting;
    const pubKey = { ed25519: new Uint8Array(32), secp256k1: undefined };
    const validator = {
      address: new Uint8Array(20),
      pubKey,
      votingPower: 1n,
      proposerPriority: 0n,
    };
    const validatorSet = { validators: [validator], proposer: undefined, totalVotingPower: 1n };
    const infractionBlockHeader = Header.create({ validatorSet });
    const value = type.encode(type.create({ submitter: signer.text, infractionBlockHeader }));
    assert.throws(() => bytesOf(unsigned({ typeUrl: `/${type.typeName}`, value })), {
      message: "field ed25519 within a oneof must have the amino.oneof_type_name option set",
    });
  });
});
