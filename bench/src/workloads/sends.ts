import { MsgSend } from "@milkyway/modules/bank/client";
import { baseGenesis, withoutValidators, withUsers } from "./base.ts";
import { type SigningUser, signed, signingUsers } from "./signing.ts";
import type { Genesis, Workload } from "./workload.ts";
import { START } from "./workload.ts";

const USERS = 100_000;
const TX_COST = { gas: 400_000n, fee: 100n };
const FUNDS = [
  { denom: "umilk", amount: "1000000000" },
  { denom: "utia", amount: "1000000000" },
];

/** 100,000 funded accounts whose keys are known. */
export function fundedGenesis(users: readonly SigningUser[]): Genesis {
  const addresses = users.map(({ address }) => address);
  const funds = addresses.map((address) => ({ address, coins: FUNDS }));
  return withUsers(baseGenesis(), addresses, funds);
}

/** Sends of 1umilk between accounts that have not sent before. */
export function sendsOf(genesis: Genesis, users: readonly SigningUser[], count: number) {
  return Array.from({ length: count }, (_, k) => {
    const [from, to] = [users[k], users[(k * 7919 + 13) % users.length]];
    if (from === undefined || to === undefined) throw new RangeError(`no user ${k}`);
    const amount = [{ denom: "umilk", amount: 1n }];
    const message = { fromAddress: from.address, toAddress: to.address, amount };
    return signed(genesis.chain_id, from, MsgSend, message, TX_COST);
  });
}

/** Cut into blocks of a size. */
export function inBlocks(txs: readonly Uint8Array[], size: number) {
  return Array.from({ length: Math.ceil(txs.length / size) }, (_, block) =>
    txs.slice(block * size, (block + 1) * size),
  );
}

/** Workload (a): blocks of sends, each from an account that has not sent before. */
export function sends(blocks = 20, perBlock = 1000): Workload {
  const users = signingUsers(USERS);
  const genesis = fundedGenesis(users);
  const full = inBlocks(sendsOf(genesis, users, blocks * perBlock), perBlock);
  return { genesis, blocks: [[], [], ...full], start: START, measured: [3, 2 + blocks] };
}

/** The chain of workload (a) for a node of its own, with `count` sends for its mempool in one list. */
export function nodeSends(count: number): Workload {
  const users = signingUsers(USERS);
  const genesis = withoutValidators(fundedGenesis(users));
  return { genesis, blocks: [sendsOf(genesis, users, count)], start: START, measured: [1, 1] };
}
