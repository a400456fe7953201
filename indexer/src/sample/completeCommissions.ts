import { decToText } from "@milkyway/math";
import { Query as Operators } from "@milkyway/modules/operators/client";
import type { Rows } from "../schema/tables.ts";
import type { RemoteSource } from "../source.ts";
import { askState } from "./askState.ts";

/** Operators whose parameters a block set by a message within another, as an authorization or a proposal does. */
function unknownOperators({ target_events: events, commissions }: Rows, height: bigint): bigint[] {
  const known = new Set(
    commissions.filter((row) => row.height === height).map((row) => row.operator_id),
  );
  const set = events.filter((row) => row.height === height && row.kind === "set_operator_params");
  const ids = new Set(set.map((row) => BigInt(row.target_id ?? 0)));
  return [...ids].filter((id) => !known.has(id));
}

/** Adds commissions that the messages of a block do not tell, from the state. */
export async function completeCommissions(
  source: RemoteSource,
  { height, timeMs }: { readonly height: bigint; readonly timeMs: bigint },
  rows: Rows,
): Promise<void> {
  const ask = askState(source, height);
  for (const id of unknownOperators(rows, height)) {
    try {
      const request = { operatorId: Number(id) };
      const { operatorParams } = await ask(Operators, Operators.methods.operatorParams, request);
      const rate = decToText(operatorParams.commissionRate);
      rows.commissions.push({ height, time_ms: timeMs, operator_id: id, rate });
    } catch {
      // Pruned, or gone.
    }
  }
}
