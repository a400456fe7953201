import { MsgMultiSend } from "@milkyway/modules/bank/client";
import { baseGenesis, silentUser, withUsers } from "./base.ts";
import { signed, signingUsers } from "./signing.ts";
import { type Genesis, START, type Workload } from "./workload.ts";

const PER_MESSAGE = 100;
const TX_COST = { gas: 20_000_000n, fee: 100n };

/** Accounts that hold `count` balances, without account records of their own. */
export function balancesGenesis(count: number, senders: readonly string[]): Genesis {
  const rich = senders.map((address) => ({
    address,
    coins: [{ denom: "umilk", amount: "1000000000" }],
  }));
  const funds = Array.from({ length: count }, (_, i) => ({
    address: silentUser(i),
    coins: [{ denom: "umilk", amount: "1000" }],
  }));
  return withUsers(baseGenesis(), senders, [...rich, ...funds]);
}

/** Workload (d): blocks that touch 1,000 of `count` balances, by ten messages of 100 outputs. */
export function balances(count = 1_000_000, blocks = 20): Workload {
  const users = signingUsers(blocks * 10);
  const genesis = balancesGenesis(
    count,
    users.map(({ address }) => address),
  );
  const pay = (k: number): Uint8Array => {
    const user = users[k];
    if (user === undefined) throw new RangeError(`no user ${k}`);
    const coins = [{ denom: "umilk", amount: 1n }];
    const outputs = Array.from({ length: PER_MESSAGE }, (_, i) => ({
      address: silentUser(((k * PER_MESSAGE + i) * 7919) % count),
      coins,
    }));
    const input = { address: user.address, coins: [{ denom: "umilk", amount: 100n }] };
    const message = { inputs: [input], outputs };
    return signed(genesis.chain_id, user, MsgMultiSend, message, TX_COST);
  };
  const full = Array.from({ length: blocks }, (_, block) =>
    Array.from({ length: 10 }, (_, i) => pay(block * 10 + i)),
  );
  return { genesis, blocks: [[], [], ...full], start: START, measured: [3, 2 + blocks] };
}
