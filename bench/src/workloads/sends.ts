import { MsgSend } from "@milkyway/modules/bank/client";
import { baseGenesis, withUsers } from "./base.ts";
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

/** Workload (a): blocks of sends, each from an account that has not sent before. */
export function sends(blocks = 20, perBlock = 1000): Workload {
  const users = signingUsers(USERS);
  const genesis = fundedGenesis(users);
  const send = (k: number): Uint8Array => {
    const [from, to] = [users[k], users[(k * 7919 + 13) % USERS]];
    if (from === undefined || to === undefined) throw new RangeError(`no user ${k}`);
    const amount = [{ denom: "umilk", amount: 1n }];
    const message = { fromAddress: from.address, toAddress: to.address, amount };
    return signed(genesis.chain_id, from, MsgSend, message, TX_COST);
  };
  const full = Array.from({ length: blocks }, (_, block) =>
    Array.from({ length: perBlock }, (_, i) => send(block * perBlock + i)),
  );
  return { genesis, blocks: [[], [], ...full], start: START, measured: [3, 2 + blocks] };
}
