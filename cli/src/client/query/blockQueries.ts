import { bytesToBin, fromHex, toBase64 } from "@milkyway/bytes";
import type { JsonObject, JsonValue } from "@milkyway/codec";
import { consensusAddresses } from "@milkyway/core";
import { CliError } from "../../cliError.ts";
import { type Command, type Invocation, optional } from "../../command.ts";
import { integerFlag, textFlag } from "../../flag.ts";
import { chainOf, nodeFlags } from "../chainFlags.ts";
import { printValue, queryOutputFlags } from "../output/printValue.ts";
import { objectOf, textOf } from "../rpc/chain.ts";

const flags = { ...nodeFlags, ...queryOutputFlags };

/** A height that the user gave; nothing for the latest. */
function heightParams(text: string | undefined): JsonObject {
  if (text === undefined || text === "") return {};
  if (/^[1-9]\d{0,18}$/.test(text)) return { height: text };
  throw new CliError(`invalid height "${text}": it must be a whole number above 0`);
}

async function block(invocation: Invocation): Promise<void> {
  const [given] = invocation.args;
  const chain = chainOf(invocation);
  const isHash = invocation.flags.text("type") === "hash";
  if (isHash && !/^[0-9a-f]{64}$/i.test(given ?? ""))
    throw new CliError(`"${given ?? ""}" is no hash of a block: it has 64 hexadecimal digits`);
  const result = isHash
    ? await chain.rpc.call("block_by_hash", {
        hash: toBase64(fromHex((given ?? "").toLowerCase())),
      })
    : await chain.rpc.call("block", heightParams(given));
  if (result.block === null) throw new CliError(`there is no block with hash ${given}`);
  printValue(invocation, result.block ?? null);
}

/** `query block`. */
export const blockCommand: Command = {
  name: "block",
  summary: "Show a block, the latest unless another one is named",
  args: [optional("height|hash")],
  flags: {
    ...flags,
    type: textFlag("what names the block", "height", { choices: ["height", "hash"] }),
  },
  examples: ["milkywayd query block --type=height 5", "milkywayd query block"],
  run: block,
};

/** `query block-results`. */
export const blockResultsCommand: Command = {
  name: "block-results",
  summary: "Show what came of a block, of the latest unless another one is named",
  args: [optional("height")],
  flags,
  examples: ["milkywayd query block-results 5"],
  async run(invocation) {
    const chain = chainOf(invocation);
    const result = await chain.rpc.call("block_results", heightParams(invocation.args[0]));
    printValue(invocation, result);
  },
};

/** Flags of searches. */
export const searchFlags = {
  ...flags,
  query: textFlag("what to search for, as \"tx.height > 5 AND message.action='…'\""),
  page: integerFlag("page to show, counted from 1", 1),
  limit: integerFlag("how many on a page, at most 100", 100),
  order_by: textFlag("which come first", "", { choices: ["", "asc", "desc"] }),
};

/** The parameters of a search. */
export function searchParams({ flags: given }: Invocation): JsonObject {
  const query = given.text("query");
  if (query === "")
    throw new CliError("--query is missing", { hint: 'It looks like --query "tx.height=5".' });
  const [page, limit] = [given.integer("page"), given.integer("limit")];
  if (page < 1n) throw new CliError(`invalid value "${page}" for --page: pages are counted from 1`);
  if (limit < 1n || limit > 100n)
    throw new CliError(`invalid value "${limit}" for --limit: it must be from 1 to 100`);
  const order = given.text("order_by");
  return {
    query,
    page: `${page}`,
    per_page: `${limit}`,
    ...(order === "" ? {} : { order_by: order }),
  };
}

/** What was found, with how much of it this is. */
export function searchResult(
  invocation: Invocation,
  total: JsonValue | undefined,
  name: string,
  found: readonly JsonValue[],
): JsonObject {
  const limit = invocation.flags.integer("limit");
  const count = BigInt(textOf(total) || 0);
  return {
    total_count: `${count}`,
    count: `${found.length}`,
    page_number: `${invocation.flags.integer("page")}`,
    page_total: `${(count + limit - 1n) / limit}`,
    limit: `${limit}`,
    [name]: found,
  };
}

/** `query blocks`. */
export const blocksCommand: Command = {
  name: "blocks",
  summary: "Search blocks by the events in them",
  flags: searchFlags,
  examples: ['milkywayd query blocks --query "block.height > 3" --limit 2'],
  async run(invocation) {
    const result = await chainOf(invocation).rpc.call("block_search", searchParams(invocation));
    const found = (result.blocks ?? []) as readonly JsonValue[];
    const blocks = found.map((item) => objectOf(item).block ?? null);
    printValue(invocation, searchResult(invocation, result.total_count, "blocks", blocks));
  },
};

/** A validator of the engine as gRPC has it. */
function validatorJson(item: JsonValue): JsonObject {
  const { address, pub_key, voting_power = null, proposer_priority = null } = objectOf(item);
  return {
    address: consensusAddresses.toText(bytesToBin(fromHex(textOf(address).toLowerCase()))),
    pub_key: {
      "@type": "/cosmos.crypto.ed25519.PubKey",
      key: textOf(objectOf(pub_key).value),
    },
    voting_power,
    proposer_priority,
  };
}

/** `query comet-validator-set`. */
export const validatorSetCommand: Command = {
  name: "comet-validator-set",
  aliases: ["cometbft-validator-set", "tendermint-validator-set"],
  summary: "Show the validators that vote on a block",
  args: [optional("height")],
  flags: {
    ...flags,
    page: integerFlag("page to show, counted from 1", 1),
    limit: integerFlag("how many on a page, at most 100", 100),
  },
  examples: ["milkywayd query comet-validator-set 5"],
  async run(invocation) {
    const params = {
      ...heightParams(invocation.args[0]),
      page: `${invocation.flags.integer("page")}`,
      per_page: `${invocation.flags.integer("limit")}`,
    };
    const result = await chainOf(invocation).rpc.call("validators", params);
    printValue(invocation, {
      block_height: result.block_height ?? "0",
      validators: ((result.validators ?? []) as readonly JsonValue[]).map(validatorJson),
      pagination: { next_key: null, total: result.total ?? "0" },
    });
  },
};
