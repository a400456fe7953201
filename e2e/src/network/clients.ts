import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { Secp256k1HdWallet } from "@cosmjs/amino";
import { DirectSecp256k1HdWallet, type OfflineSigner } from "@cosmjs/proto-signing";
import { SigningStargateClient } from "@cosmjs/stargate";
import { Comet38Client } from "@cosmjs/tendermint-rpc";
import { DEV_ACCOUNTS } from "@milkyway/app";

const EXAMPLE = fileURLToPath(new URL("../../../examples/restake.ts", import.meta.url));

function mnemonicOf(name: string): string {
  return DEV_ACCOUNTS.find((account) => account.name === name)?.mnemonic ?? "";
}

/** A stock client of CometBFT's RPC reads the chain, and hears of its next block. */
export async function readAsCometClient(url: string): Promise<number> {
  const client = await Comet38Client.connect(url.replace("http", "ws"));
  const { nodeInfo, syncInfo } = await client.status();
  assert.match(nodeInfo.version, /^0\.38\./);
  // CometBFT counts a block before it is executed: the one below it has its results, and was announced.
  const height = syncInfo.latestBlockHeight - 1;
  const { block } = await client.block(height);
  const { commit } = await client.commit(height - 1);
  assert.equal(block.header.height, height);
  assert.equal(block.lastCommit?.height, commit.height);
  const { validators } = await client.validatorsAll(height);
  assert.ok(validators.length > 0);
  const results = await client.blockResults(height);
  assert.ok(results.finalizeBlockEvents.length > 0);
  const next = await new Promise<number>((resolve, reject) => {
    const subscription = client.subscribeNewBlockHeader().subscribe({
      next(header) {
        subscription.unsubscribe();
        resolve(header.height);
      },
      error: reject,
    });
  });
  assert.ok(next > height);
  client.disconnect();
  return next;
}

async function transfer(url: string, wallet: OfflineSigner): Promise<number> {
  const [account] = await wallet.getAccounts();
  assert.ok(account);
  const { address } = account;
  const client = await SigningStargateClient.connectWithSigner(url, wallet);
  const amount = [{ denom: "umilk", amount: "3" }];
  const fee = { amount: [], gas: "200000" };
  const sent = await client.sendTokens(address, address, amount, fee, "from CosmJS");
  assert.equal(sent.code, 0, sent.rawLog);
  const found = await client.getTx(sent.transactionHash);
  assert.equal(found?.height, sent.height);
  assert.ok(BigInt((await client.getBalance(address, "umilk")).amount) > 0n);
  client.disconnect();
  return sent.height;
}

/** CosmJS sends coins, signing in both of its ways. */
export async function sendAsCosmJs(url: string): Promise<readonly number[]> {
  const options = { prefix: "milk" };
  const mnemonic = mnemonicOf("ivan");
  return [
    await transfer(url, await DirectSecp256k1HdWallet.fromMnemonic(mnemonic, options)),
    await transfer(url, await Secp256k1HdWallet.fromMnemonic(mnemonic, options)),
  ];
}

/** Runs the example of restaking as it is, in a process of its own. */
export function runRestakeExample(url: string): Promise<string> {
  const words = ["--import", "tsx", EXAMPLE, "--rpc", url, "--mnemonic", mnemonicOf("grace")];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, words, { encoding: "utf8", timeout: 120_000 }, (error, out, err) => {
      const last = out.trimEnd().split("\n").at(-1) ?? "";
      if (error === null && last === "restake: ok") resolve(last);
      else reject(new Error(`the example of restaking: ${err}${out}`));
    });
  });
}
