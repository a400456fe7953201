/** What a chain that stops for an upgrade leaves for the next program: the file `upgrade-info.json`. */
import { goString, isJsonObject, type JsonValue } from "@milkyway/codec";
import { plainError } from "@milkyway/core";
import type { StoreUpgrades } from "@milkyway/store";

/** The upgrade for which the chain stopped. */
export interface UpgradeInfo {
  readonly name: string;
  /** Height of the block that the next program is to begin with. */
  readonly height: bigint;
  readonly info: string;
}

/** The content of the file. */
export function upgradeInfoToText({ name, height, info }: UpgradeInfo): string {
  const rest = info === "" ? "" : `,"info":${goString(info)}`;
  return `{"name":${goString(name)},"time":"0001-01-01T00:00:00Z","height":${height}${rest}}`;
}

function parse(text: string): JsonValue {
  try {
    return JSON.parse(text) as JsonValue;
  } catch (error) {
    throw plainError(`upgrade info is no JSON: ${error instanceof Error ? error.message : error}`);
  }
}

/** Reads the file; throws on a content that describes no upgrade. */
export function upgradeInfoFromText(text: string): UpgradeInfo {
  const json = parse(text);
  if (!isJsonObject(json)) throw plainError("upgrade info is no object");
  const { name = "", height = 0, info = "" } = json;
  if (typeof name !== "string" || typeof info !== "string")
    throw plainError("name and info of an upgrade are texts");
  if (typeof height !== "number" || !Number.isSafeInteger(height))
    throw plainError("the height of an upgrade is a number");
  if (name === "") throw plainError("name cannot be empty");
  if (height <= 0) throw plainError("height must be greater than 0");
  return { name, height: BigInt(height), info };
}

/** How the set of stores changes before the block of an upgrade; nothing when the state is not right before it. */
export function storeUpgradesFor(
  info: UpgradeInfo | undefined,
  upgrades: ReadonlyMap<string, StoreUpgrades>,
  lastHeight: bigint,
  skipHeights: ReadonlySet<bigint>,
): StoreUpgrades | undefined {
  if (info === undefined || skipHeights.has(info.height)) return undefined;
  return info.height === lastHeight + 1n ? upgrades.get(info.name) : undefined;
}
