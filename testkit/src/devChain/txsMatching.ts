import { RpcError } from "@milkyway/sdk";
import type { MadeBlock } from "./blockMaker.ts";
import type { TxResult } from "./txResult.ts";

type Condition = (tx: TxResult) => boolean;

const HEIGHT = /^tx\.height\s*(=|<=|>=|<|>)\s*(\d+)$/;
const ATTRIBUTE = /^([\w-]+)\.([\w.-]+)\s*=\s*'([^']*)'$/;
const INVALID_PARAMS = -32602;

const COMPARE: Readonly<Record<string, (a: bigint, b: bigint) => boolean>> = {
  "=": (a, b) => a === b,
  "<": (a, b) => a < b,
  ">": (a, b) => a > b,
  "<=": (a, b) => a <= b,
  ">=": (a, b) => a >= b,
};

function conditionOf(text: string): Condition {
  const [, operator = "", height = "0"] = HEIGHT.exec(text) ?? [];
  const compare = COMPARE[operator];
  if (compare !== undefined) return (tx) => compare(tx.height, BigInt(height));
  const [, type, key, value] = ATTRIBUTE.exec(text) ?? [];
  if (type === "tx" && key === "hash") return ({ hash }) => hash === value;
  if (type !== undefined)
    return ({ events }) =>
      events.some(
        (event) =>
          event.type === type &&
          event.attributes.some((each) => each.key === key && each.value === value),
      );
  throw new RpcError(INVALID_PARAMS, "Invalid params", `a chain in process does not know ${text}`);
}

/** Transactions of blocks that match `tx.height >= 3 AND message.action='…'`, in the order of execution. */
export function txsMatching(blocks: readonly MadeBlock[], query: string): TxResult[] {
  const conditions = query.split(/\s+AND\s+/).map((part) => conditionOf(part.trim()));
  return blocks.flatMap(({ results }) =>
    results.filter((tx) => conditions.every((condition) => condition(tx))),
  );
}
