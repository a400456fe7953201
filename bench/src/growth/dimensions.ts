import { MsgDelegatePool } from "@milkyway/modules/restaking/client";
import { withUsers } from "../workloads/base.ts";
import { plans } from "../workloads/plans.ts";
import { fundedGenesis, inBlocks, sendsOf } from "../workloads/sends.ts";
import { signed, signingUsers } from "../workloads/signing.ts";
import type { Shape } from "../workloads/targets.ts";
import { validators } from "../workloads/validators.ts";
import { START, type Workload } from "../workloads/workload.ts";

/** Something of which a chain may have more and more. */
export interface Dimension {
  readonly name: string;
  /** What every measured block does, whatever the size. */
  readonly blocks: string;
  readonly sizes: readonly number[];
  workload(size: number): Workload;
}

const TO_100_000 = [1000, 3000, 10_000, 30_000, 100_000];
const TO_1000 = [10, 30, 100, 300, 1000];
const BLOCKS = 10;
const PER_BLOCK = 100;

/** Before the blocks with transactions. */
const EMPTY: readonly (readonly Uint8Array[])[] = [[], []];

function withBlocks(genesis: Workload["genesis"], txs: readonly Uint8Array[]): Workload {
  const blocks = [...EMPTY, ...inBlocks(txs, PER_BLOCK)];
  return { genesis, blocks, start: START, measured: [EMPTY.length + 1, blocks.length] };
}

function accounts(size: number): Workload {
  const users = signingUsers(size);
  const genesis = fundedGenesis(users);
  return withBlocks(genesis, sendsOf(genesis, users, BLOCKS * PER_BLOCK));
}

function delegations(size: number): Workload {
  const few: Shape = { delegators: size, operators: 10, services: 10, plans: 10 };
  const users = signingUsers(BLOCKS * PER_BLOCK, size);
  const addresses = users.map(({ address }) => address);
  const coins = [{ denom: "umilk", amount: "1000000000" }];
  const genesis = withUsers(
    plans(few).genesis,
    addresses,
    addresses.map((address) => ({ address, coins })),
  );
  const txs = users.map((user) => {
    const message = { delegator: user.address, amount: { denom: "umilk", amount: 1000n } };
    return signed(genesis.chain_id, user, MsgDelegatePool, message, { gas: 400_000n, fee: 100n });
  });
  return withBlocks(genesis, txs);
}

const MIDDLE: Shape = { delegators: 1000, operators: 100, services: 100, plans: 10 };
const WARM_UP = 11;

const emptyBlocks = (shape: Shape): Workload => plans(shape, WARM_UP + BLOCKS);

/** What the curves are drawn over. */
export const dimensions: readonly Dimension[] = [
  { name: "accounts", blocks: "100 sends", sizes: TO_100_000, workload: accounts },
  {
    name: "delegators",
    blocks: "100 delegations to a pool, 10 plans",
    sizes: TO_100_000,
    workload: delegations,
  },
  {
    name: "plans",
    blocks: "empty; 100 services, 100 operators",
    sizes: TO_1000,
    workload: (size) => emptyBlocks({ ...MIDDLE, plans: size }),
  },
  {
    name: "services",
    blocks: "empty; 10 plans, 100 operators",
    sizes: TO_1000,
    workload: (size) => emptyBlocks({ ...MIDDLE, services: size }),
  },
  {
    name: "validators",
    blocks: "empty; all vote",
    sizes: TO_1000,
    workload: (size) => validators(size, WARM_UP + BLOCKS),
  },
];

export function dimensionNamed(name: string): Dimension {
  const found = dimensions.find((each) => each.name === name);
  if (found === undefined) throw new Error(`nothing grows by the name ${name}`);
  return found;
}
