import { devAppState, worldAppState } from "@milkyway/app";
import { utf8 } from "@milkyway/bytes";
import { parseTime } from "@milkyway/codec";
import { sha256 } from "@milkyway/crypto";
import { withRules } from "../driver/withRules.ts";
import type { DevChainOptions, DevGenesis } from "./options.ts";

const TIME = "2026-01-01T00:00:00Z";
const CHAIN_ID = "milkyway-dev-1";

/** Where a new developer chain begins. */
export function genesisOf(options: DevChainOptions): DevGenesis {
  const { chainId = CHAIN_ID, time: text = TIME, rules = "v13", seed = 1 } = options;
  const time = parseTime(text);
  if (time === undefined) throw new RangeError(`no time in the form of RFC 3339: ${text}`);
  if (options.appState !== undefined) return { chainId, time, appState: options.appState };
  const consensusKey = sha256(utf8(`developer chain ${seed}`));
  const state = devAppState({ chainId, time: text, consensusKey });
  const inhabited = options.world ? worldAppState(state) : state;
  return { chainId, time, appState: withRules(inhabited, rules) };
}
