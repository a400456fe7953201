import type { TypeRegistry } from "../registry.ts";

export interface FromJsonOptions {
  /** Called with the path of each unknown field, which is then passed over; without it they are refused. */
  readonly onUnknownField?: (path: string) => void;
}

/** Where in a JSON document reading stands. */
export interface Reading {
  readonly registry: TypeRegistry;
  readonly options: FromJsonOptions;
  readonly path: string;
  readonly depth: number;
}

/** The same reading one step further in: `step` is `.name` or `[index]`. */
export function below(reading: Reading, step: string): Reading {
  const path = reading.path === "" ? step.replace(/^\./, "") : reading.path + step;
  return { ...reading, path, depth: reading.depth + 1 };
}
