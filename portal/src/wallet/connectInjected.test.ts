import assert from "node:assert/strict";
import { test } from "node:test";
import { createPrivateKey } from "@milkyway/crypto";
import { connectInjected } from "./connectInjected.ts";
import { type InjectedWallet, KNOWN_WALLETS } from "./injected.ts";
import { troubleOf, WalletError } from "./walletError.ts";

const key = createPrivateKey("secp256k1", new Uint8Array(32).fill(7));
const ADDRESS = "milk1h37umsp0j00glygv359r3k6w4wpqs3a7s3qlmp";
const chain = { chainId: "dev-1", info: { chainId: "dev-1" }, isAmino: false };

function wallet(changes: Partial<InjectedWallet> = {}): InjectedWallet {
  const getAccounts = async () => [{ address: ADDRESS, pubkey: key.publicKey.bytes }];
  const refuse = async () => {
    throw new RangeError("Request rejected");
  };
  return {
    enable: async () => undefined,
    experimentalSuggestChain: async () => undefined,
    getKey: async () => ({ name: "mine", bech32Address: ADDRESS }),
    getOfflineSigner: () => ({ getAccounts, signDirect: refuse }),
    getOfflineSignerOnlyAmino: () => ({ getAccounts, signAmino: refuse }),
    ...changes,
  };
}

const keplr = KNOWN_WALLETS[0];
assert.ok(keplr);

async function trouble(place: object): Promise<string> {
  assert.ok(keplr);
  try {
    await connectInjected(keplr, place, chain);
    return "none";
  } catch (error) {
    assert.ok(error instanceof WalletError);
    return error.trouble;
  }
}

test("each wallet is found where it puts itself", () => {
  const own = wallet();
  const place = { keplr: own, leap: own, cosmostation: { providers: { keplr: own } } };
  for (const known of KNOWN_WALLETS) {
    assert.equal(known.find(place), own, known.name);
    assert.equal(known.find({}), undefined, known.name);
  }
});

test("a chain that the wallet does not know is added once, and asked for again", async () => {
  const calls: string[] = [];
  const keplrs = wallet({
    async enable() {
      calls.push("enable");
      if (calls.length === 1) throw new RangeError("There is no modular chain info for dev-1");
    },
    async experimentalSuggestChain(info) {
      calls.push("suggest");
      assert.equal(info, chain.info);
    },
  });
  const opened = await connectInjected(keplr, { keplr: keplrs }, chain);
  assert.deepEqual(calls, ["enable", "suggest", "enable"]);
  assert.equal(opened.address, ADDRESS);
  assert.equal(opened.signer.mode, "direct");
});

test("ledgers sign amino JSON", async () => {
  const keplrs = wallet({
    getKey: async () => ({ name: "ledger", bech32Address: ADDRESS, isNanoLedger: true }),
  });
  assert.equal((await connectInjected(keplr, { keplr: keplrs }, chain)).signer.mode, "amino");
});

test("each trouble has its name", async () => {
  const failing = (text: string) =>
    wallet({
      async enable() {
        throw new RangeError(text);
      },
    });
  assert.equal(await trouble({}), "notInstalled");
  assert.equal(await trouble({ keplr: failing("Request rejected") }), "rejected");
  assert.equal(await trouble({ keplr: failing("Keyring is locked") }), "locked");
  assert.equal(await trouble({ keplr: failing("boom") }), "unknown");
  const foreign = wallet({ getKey: async () => ({ name: "", bech32Address: "cosmos1abc" }) });
  assert.equal(await trouble({ keplr: foreign }), "wrongNetwork");
  assert.equal(troubleOf("User denied the request"), "rejected");
});
