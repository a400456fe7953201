/** @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/x/params/types/subspace.go */
import { fromUtf8, utf8, utf8Bin } from "@milkyway/bytes";
import type { JsonValue } from "@milkyway/codec";
import { type Ctx, ensure } from "@milkyway/core";
import { Panic } from "@milkyway/math";
import { errors } from "./errors.ts";
import { BadValue, readValue } from "./goTypes/goType.ts";
import type { KeyTable, Parameter } from "./subspaces/parameter.ts";
import { subspaces } from "./subspaces/subspaces.ts";

const STORE = "params";
const TRANSIENT = "transient_params";
const CHANGED = new Uint8Array(0);

/** What x/params offers the one module that still keeps its parameters here. Values are amino JSON. */
export interface ParamsKeeper {
  get(ctx: Ctx, subspace: string, key: string): string | undefined;
  /** Keeps a value as it is given, and notes in a transient store that it changed in this block. */
  set(ctx: Ctx, subspace: string, key: string, json: string): void;
}

const storeKey = (subspace: string, key: string) => `${utf8Bin(subspace)}/${utf8Bin(key)}`;

/** The JSON of a parameter. */
export function getRaw(ctx: Ctx, subspace: string, key: string): string | undefined {
  const bytes = ctx.store(STORE).get(storeKey(subspace, key));
  return bytes && fromUtf8(bytes);
}

function set(ctx: Ctx, subspace: string, key: string, json: string): void {
  ctx.store(STORE).set(storeKey(subspace, key), utf8(json));
  ctx.transientStore(TRANSIENT).set(storeKey(subspace, key), CHANGED);
}

export function paramsKeeper(): ParamsKeeper {
  return { get: getRaw, set };
}

/** Parameters that a module registered; fails for a module that has none. */
export function keyTable(subspace: string): KeyTable {
  const table = subspaces.get(subspace);
  ensure(table !== undefined, errors.unknownSubspace, subspace);
  return table;
}

function parse(json: string): JsonValue {
  try {
    return JSON.parse(json) as JsonValue;
  } catch (error) {
    throw new BadValue(error instanceof Error ? error.message : String(error));
  }
}

/** The new value as it is to be kept; throws `BadValue`. Parts that JSON leaves out may come from the old value. */
function merged({ type, check }: Parameter, before: string | undefined, json: string): string {
  const old = before === undefined ? type.zero : readValue(type, parse(before));
  const value = readValue(type, parse(json), old);
  const wrong = check(value);
  if (wrong !== undefined) throw new BadValue(`invalid parameter value: ${wrong}`);
  return type.write(value);
}

/** Changes a parameter; panics on a key that the module does not have. */
export function updateParam(ctx: Ctx, subspace: string, key: string, json: string): void {
  const table = keyTable(subspace);
  const parameter = Object.hasOwn(table, key) ? table[key] : undefined;
  if (parameter === undefined) throw new Panic(`parameter ${key} not registered`);
  const before = getRaw(ctx, subspace, key);
  try {
    set(ctx, subspace, key, merged(parameter, before, json));
  } catch (error) {
    if (!(error instanceof BadValue)) throw error;
    throw errors.settingParameter.wrap(`key: ${key}, value: ${json}, err: ${error.message}`);
  }
}
