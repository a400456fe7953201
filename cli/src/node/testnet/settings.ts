import { changed } from "@milkyway/app";
import type { JsonObject, JsonValue } from "@milkyway/codec";
import { messageOf } from "@milkyway/node";
import { CliError } from "../../cliError.ts";

type Values = Readonly<Record<string, string>>;

/** Values for files of the nodes, by key. */
export interface Settings {
  readonly genesis: Values;
  readonly config: Values;
  readonly app: Values;
}

const FORM = /^(genesis|config|app)\.([^=]+)=(.*)$/s;

/** Reads values of the form `genesis.gov.params.voting_period=10s`, which begin with the file that they are for. */
export function readSettings(texts: readonly string[]): Settings {
  const settings: Record<keyof Settings, Values> = { genesis: {}, config: {}, app: {} };
  for (const text of texts) {
    const [, file, key = "", value = ""] = FORM.exec(text) ?? [];
    if (file === undefined)
      throw new CliError(`invalid value "${text}" for --set: must be FILE.KEY=VALUE`, {
        hint: "FILE is genesis, config or app: genesis.gov.params.voting_period=10s, config.consensus.timeout_commit=1s.",
      });
    const of = file as keyof Settings;
    settings[of] = { ...settings[of], [key]: value };
  }
  return settings;
}

/** Lists and objects are written as JSON; everything else is a text, as numbers of 64 bits and durations are. */
function jsonOf(text: string): JsonValue {
  return /^(?:[[{"]|true$|false$)/.test(text) ? (JSON.parse(text) as JsonValue) : text;
}

/** A state with the values that were set for genesis. */
export function withSettings(appState: JsonObject, { genesis }: Settings): JsonObject {
  return Object.entries(genesis).reduce((state, [key, value]) => {
    try {
      return changed(state, key, jsonOf(value));
    } catch (error) {
      throw new CliError(`--set genesis.${key}: ${messageOf(error)}`);
    }
  }, appState);
}
