import { readFileSync } from "node:fs";
import { fromBase64 } from "@milkyway/bytes";
import { operatorAddress } from "@milkyway/modules/operators";
import { MsgDelegateOperator, MsgDelegatePool } from "@milkyway/modules/restaking/client";
import { fundedGenesis } from "./sends.ts";
import { signed, signingUsers } from "./signing.ts";
import { type Genesis, START, type Workload } from "./workload.ts";

const OPERATORS = 100;
const TX_COST = { gas: 400_000n, fee: 100n };

export function operatorEntry(id: number, admin: string) {
  return {
    id,
    status: "OPERATOR_STATUS_ACTIVE",
    admin,
    moniker: `op${id}`,
    website: "",
    picture_url: "",
    address: operatorAddress(id),
    tokens: [],
    delegator_shares: [],
  };
}

function withOperators(genesis: Genesis, admin: string): Genesis {
  const operators = {
    ...genesis.app_state.operators,
    next_operator_id: OPERATORS + 1,
    operators: Array.from({ length: OPERATORS }, (_, i) => operatorEntry(i + 1, admin)),
  };
  return { ...genesis, app_state: { ...genesis.app_state, operators } };
}

/** The delegation of a validator that makes the first pool, as it was recorded. */
function makePool(): Uint8Array {
  const file = new URL("../../inputs/make-pool.json", import.meta.url);
  return fromBase64((JSON.parse(readFileSync(file, "utf8")) as { tx: string }).tx);
}

/** Workload (b): blocks of delegations, by turns to a pool and to one of 100 operators. */
export function delegations(blocks = 20, perBlock = 500): Workload {
  const users = signingUsers(100_000);
  const first = users[0];
  if (first === undefined) throw new RangeError("no users");
  const genesis = withOperators(fundedGenesis(users), first.address);
  const chain = genesis.chain_id;
  const delegate = (k: number): Uint8Array => {
    const user = users[k];
    if (user === undefined) throw new RangeError(`no user ${k}`);
    const umilk = { denom: "umilk", amount: BigInt(1000 + k) };
    const delegator = user.address;
    if (k % 2 === 0)
      return signed(chain, user, MsgDelegatePool, { delegator, amount: umilk }, TX_COST);
    const amount = [umilk, { denom: "utia", amount: BigInt(5 + k) }];
    const message = { delegator, operatorId: 1 + (k % OPERATORS), amount };
    return signed(chain, user, MsgDelegateOperator, message, TX_COST);
  };
  const full = Array.from({ length: blocks }, (_, block) =>
    Array.from({ length: perBlock }, (_, i) => delegate(block * perBlock + i)),
  );
  return {
    genesis,
    blocks: [[], [], [makePool()], ...full],
    start: START,
    measured: [4, 3 + blocks],
  };
}
