import type { DenomUnit, Metadata } from "@milkyway/codec/gen/cosmos/bank/v1beta1";
import { checkDenom } from "@milkyway/math";
import { isBlank } from "../registry/index.ts";

function prefixed(what: string, wrong: string | undefined): string | undefined {
  return wrong === undefined ? undefined : `${what}: ${wrong}`;
}

function checkAliases({ denom, aliases }: DenomUnit): string | undefined {
  const seen = new Set<string>();
  for (const alias of aliases) {
    if (seen.has(alias)) return `duplicate denomination unit alias ${alias}`;
    if (isBlank(alias)) return `alias for denom unit ${denom} cannot be blank`;
    seen.add(alias);
  }
  return undefined;
}

function checkPlace({ denom, exponent }: DenomUnit, before: DenomUnit | undefined, base: string) {
  if (before !== undefined)
    return exponent <= before.exponent ? "denom units should be sorted asc by exponent" : undefined;
  if (denom !== base)
    return `metadata's first denomination unit must be the one with base denom '${base}'`;
  return exponent === 0 ? undefined : `the exponent for base denomination unit ${base} must be 0`;
}

function checkUnits({ base, display, denomUnits }: Metadata): string | undefined {
  const seen = new Set<string>();
  for (const [i, unit] of denomUnits.entries()) {
    const wrong = checkPlace(unit, denomUnits[i - 1], base);
    if (wrong !== undefined) return wrong;
    if (seen.has(unit.denom)) return `duplicate denomination unit ${unit.denom}`;
    const badUnit = prefixed("invalid denom unit", checkDenom(unit.denom)) ?? checkAliases(unit);
    if (badUnit !== undefined) return badUnit;
    seen.add(unit.denom);
  }
  if (seen.has(display)) return undefined;
  return `metadata must contain a denomination unit with display denom '${display}'`;
}

/** What is wrong with the description of a denom, or `undefined`. */
export function checkMetadata(metadata: Metadata): string | undefined {
  const { name, symbol, base, display } = metadata;
  if (isBlank(name)) return "name field cannot be blank";
  if (isBlank(symbol)) return "symbol field cannot be blank";
  return (
    prefixed("invalid metadata base denom", checkDenom(base)) ??
    prefixed("invalid metadata display denom", checkDenom(display)) ??
    checkUnits(metadata)
  );
}
