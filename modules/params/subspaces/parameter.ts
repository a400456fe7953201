import type { GoType } from "../goTypes/goType.ts";

/** A parameter that may be changed: its type, and what is wrong with a value of it. */
export interface Parameter {
  readonly type: GoType<unknown>;
  check(value: unknown): string | undefined;
}

/** Parameters of a module by key. */
export type KeyTable = Readonly<Record<string, Parameter>>;

/** Any value of the type will do. */
export const anything = () => undefined;

export function parameter<T>(type: GoType<T>, check: (value: T) => string | undefined): Parameter {
  return { type, check } as unknown as Parameter;
}
