import { setTimeout } from "node:timers/promises";
import { sequenceOf } from "./accounts.ts";
import type { Network } from "./network.ts";
import type { NetworkHome } from "./networkHomes.ts";
import type { Sender } from "./transfers.ts";

/** How many validators there are. */
export async function validatorCount(network: Network): Promise<number> {
  const { total } = await network.rpc().call<{ total: string }>("validators");
  return Number(total);
}

/** Resolves when there are so many validators. */
export async function untilCount(
  network: Network,
  count: number,
  timeoutMs = 60_000,
): Promise<void> {
  for (const end = Date.now() + timeoutMs; (await validatorCount(network)) !== count; ) {
    if (Date.now() > end) throw new Error(`there are not ${count} validators`);
    await setTimeout(200);
  }
}

/** Has operators take their validators out of jail until there are so many again; faults may have brought some there. */
export async function releaseAll(
  network: Network,
  operators: readonly Sender[],
  count: number,
): Promise<void> {
  if ((await validatorCount(network)) === count) return;
  for (const operator of operators) {
    operator.sequence = await sequenceOf(network.rpc(), operator.address);
    await network.rpc().deliver(operator.unjail());
  }
  await untilCount(network, count);
}

/** Keeps a validator away until it is jailed, brings it back, and has its operator take it out of jail. */
export async function jailAndReturn(
  network: Network,
  home: NetworkHome,
  operator: Sender,
  jailMs: number,
): Promise<void> {
  const before = await validatorCount(network);
  await network.take(home).killBoth();
  await untilCount(network, before - 1);
  const back = await network.start(home);
  await back.rpc.waitFor(await network.height(), 60_000);
  await setTimeout(jailMs);
  operator.sequence = await sequenceOf(network.rpc(), operator.address);
  const { tx_result } = await network.rpc().deliver(operator.unjail());
  if (tx_result.code !== 0) throw new Error(`not out of jail: ${tx_result.log}`);
  await untilCount(network, before);
}
