import type { JsonValue } from "@milkyway/codec";
import type { TxResponse } from "@milkyway/codec/gen/cosmos/base/abci/v1beta1";
import { CliError } from "../../cliError.ts";
import { type Command, type Invocation, optional, required } from "../../command.ts";
import { durationFlag, textFlag } from "../../flag.ts";
import { chainOf, nodeFlags } from "../chainFlags.ts";
import { printValue, queryOutputFlags } from "../output/printValue.ts";
import { type Chain, objectOf, textOf } from "../rpc/chain.ts";
import { blockTime, findTx, hashBytes, waitForTx } from "../tx/findTx.ts";
import { report } from "../tx/report.ts";
import { committedResponse, responseJson } from "../tx/txResponse.ts";
import { searchFlags, searchParams, searchResult } from "./blockQueries.ts";

const flags = { ...nodeFlags, ...queryOutputFlags };

async function search(chain: Chain, query: string): Promise<readonly TxResponse[]> {
  const { txs } = await chain.rpc.call("tx_search", { query, page: "1", per_page: "100" });
  const found: TxResponse[] = [];
  for (const item of (txs ?? []) as readonly JsonValue[]) {
    const tx = objectOf(item);
    found.push(committedResponse(tx, await blockTime(chain, textOf(tx.height))));
  }
  return found;
}

function accountSequence(text: string): string {
  if (!/^[a-z0-9]+\/\d+$/.test(text))
    throw new CliError(`"${text}" is no address with a sequence, as milk1…/5`);
  return `tx.acc_seq='${text}'`;
}

async function signatures(chain: Chain, text: string): Promise<readonly TxResponse[]> {
  const found: TxResponse[] = [];
  for (const signature of text.split(",")) {
    if (!/^[A-Za-z0-9+/]+=*$/.test(signature))
      throw new CliError(`"${signature}" is no signature in base64`);
    found.push(...(await search(chain, `tx.signature='${signature}'`)));
  }
  return found;
}

async function tx(invocation: Invocation): Promise<void> {
  const [given = ""] = invocation.args;
  const chain = chainOf(invocation);
  const kind = invocation.flags.text("type");
  const found =
    kind === "hash"
      ? await findTx(chain, given)
      : kind === "acc_seq"
        ? (await search(chain, accountSequence(given)))[0]
        : (await signatures(chain, given))[0];
  if (found === undefined)
    throw new CliError(`no transaction with ${kind} ${given} is in a block`, {
      hint: `If it was just sent, 'milkywayd query wait-tx' waits for it.`,
    });
  printValue(invocation, responseJson(found));
}

/** `query tx`. */
export const txQueryCommand: Command = {
  name: "tx",
  summary: "Show a transaction and what came of it",
  args: [required("hash|acc_seq|signature")],
  flags: {
    ...flags,
    type: textFlag("what names the transaction", "hash", {
      choices: ["hash", "acc_seq", "signature"],
    }),
  },
  examples: [
    `milkywayd query tx ${"AB".repeat(32)}`,
    "milkywayd query tx --type=acc_seq milk1gd5vel0gxj0jcsp7n2zszvhcfk95w67wz8wra0/5",
  ],
  run: tx,
};

async function txs(invocation: Invocation): Promise<void> {
  const chain = chainOf(invocation);
  const result = await chain.rpc.call("tx_search", searchParams(invocation));
  const found: JsonValue[] = [];
  for (const item of (result.txs ?? []) as readonly JsonValue[]) {
    const one = objectOf(item);
    found.push(responseJson(committedResponse(one, await blockTime(chain, textOf(one.height)))));
  }
  printValue(invocation, searchResult(invocation, result.total_count, "txs", found));
}

/** `query txs`. */
export const txsCommand: Command = {
  name: "txs",
  summary: "Search transactions by the events in them",
  flags: searchFlags,
  examples: [
    "milkywayd query txs --query \"message.action='/cosmos.bank.v1beta1.MsgSend'\" --order_by desc",
  ],
  run: txs,
};

/** `query wait-tx`. */
export const waitTxCommand: Command = {
  name: "wait-tx",
  aliases: ["event-query-tx-for"],
  summary: "Wait until a transaction is in a block; the exit code says whether it succeeded",
  args: [optional("hash")],
  flags: { ...flags, timeout: durationFlag("how long to wait", "15s") },
  examples: [
    `milkywayd query wait-tx ${"AB".repeat(32)} --timeout 1m`,
    "milkywayd tx bank send alice bob 5umilk -y -o json | milkywayd query wait-tx",
  ],
  async run(invocation) {
    const { args, terminal } = invocation;
    const piped = args[0] ?? /[0-9A-F]{64}/i.exec(await terminal.readAll())?.[0];
    if (piped === undefined) throw new CliError("no hash of a transaction was given");
    hashBytes(piped);
    const timeout = invocation.flags.duration("timeout");
    return report(invocation, await waitForTx(chainOf(invocation), piped, timeout));
  },
};
