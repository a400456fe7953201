import { readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { sequenceOf } from "./accounts.ts";
import type { Network } from "./network.ts";
import type { NetworkHome } from "./networkHomes.ts";
import type { Sender } from "./transfers.ts";

interface Validators {
  readonly validators: readonly { readonly address: string }[];
}

/** Addresses of the validators there are. */
async function validatorAddresses(network: Network): Promise<readonly string[]> {
  const { validators } = await network.rpc().call<Validators>("validators", { per_page: "100" });
  return validators.map(({ address }) => address);
}

async function until(
  what: string,
  holds: () => Promise<boolean>,
  timeoutMs: number,
): Promise<void> {
  for (const end = Date.now() + timeoutMs; !(await holds()); ) {
    if (Date.now() > end) throw new Error(`not in time: ${what}`);
    await setTimeout(200);
  }
}

/** Resolves when the node is a validator, or is none any more. */
export async function untilValidating(
  network: Network,
  { name, home }: NetworkHome,
  expected: boolean,
  timeoutMs = 60_000,
): Promise<void> {
  const { address } = JSON.parse(readFileSync(home.validatorKey, "utf8")) as { address: string };
  const holds = async () => (await validatorAddresses(network)).includes(address) === expected;
  await until(`${name} is ${expected ? "a" : "no"} validator`, holds, timeoutMs);
}

/** Has operators take their validators out of jail until there are so many again; faults may have brought some there. */
export async function releaseAll(
  network: Network,
  operators: readonly Sender[],
  count: number,
): Promise<void> {
  const areAll = async () => (await validatorAddresses(network)).length === count;
  const release = async () => {
    if (await areAll()) return true;
    for (const operator of operators) {
      operator.sequence = await sequenceOf(network.rpc(), operator.address);
      await network.rpc().deliver(operator.unjail());
    }
    return false;
  };
  await until(`${count} validators`, release, 120_000);
}

/** Keeps a validator away until it is jailed, brings it back, and has its operator take it out of jail. */
export async function jailAndReturn(
  network: Network,
  home: NetworkHome,
  operator: Sender,
  jailMs: number,
): Promise<void> {
  await network.take(home).killBoth();
  await untilValidating(network, home, false);
  const back = await network.start(home);
  await back.rpc.waitFor(await network.height(), 60_000);
  await setTimeout(jailMs);
  operator.sequence = await sequenceOf(network.rpc(), operator.address);
  const { tx_result } = await network.rpc().deliver(operator.unjail());
  if (tx_result.code !== 0) throw new Error(`not out of jail: ${tx_result.log}`);
  await untilValidating(network, home, true);
}
