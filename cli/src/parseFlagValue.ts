import { CliError } from "./cliError.ts";
import type { Flag } from "./flag.ts";

const UNITS: Readonly<Record<string, number>> = {
  ns: 1e-6,
  us: 1e-3,
  µs: 1e-3,
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
};

/** Milliseconds of a duration as Go writes it, `1h2m3.5s`; `undefined` when it is none. */
export function durationMs(text: string): number | undefined {
  if (text === "0") return 0;
  const match = /^([-+]?)((?:\d+(?:\.\d*)?(?:ns|us|µs|ms|s|m|h))+)$/.exec(text);
  if (match === null) return undefined;
  const parts = match[2]?.matchAll(/(\d+(?:\.\d*)?)(ns|us|µs|ms|s|m|h)/g) ?? [];
  let sum = 0;
  for (const [, amount = "", unit = ""] of parts) sum += Number(amount) * (UNITS[unit] ?? 0);
  return match[1] === "-" ? -sum : sum;
}

const SWITCH_ON = new Set(["1", "t", "T", "true", "TRUE", "True"]);
const SWITCH_OFF = new Set(["0", "f", "F", "false", "FALSE", "False"]);

/** The two values of a switch; `undefined` for any other text. */
export function switchValue(text: string): boolean | undefined {
  if (SWITCH_ON.has(text)) return true;
  return SWITCH_OFF.has(text) ? false : undefined;
}

function problem({ kind, choices }: Flag, text: string): string | undefined {
  if (choices && !choices.includes(text)) return `must be one of ${choices.join(", ")}`;
  switch (kind) {
    case "switch":
      return switchValue(text) === undefined ? "must be true or false" : undefined;
    case "integer":
      return /^-?\d{1,20}$/.test(text) ? undefined : "must be a whole number";
    case "decimal":
      return /^-?\d+(\.\d+)?$/.test(text) ? undefined : "must be a number";
    case "duration":
      return durationMs(text) === undefined ? "must be a duration such as 1m30s" : undefined;
    default:
      return undefined;
  }
}

/** Throws unless a text is a value of the flag; `source` names where it came from: `--gas`, `MILKYWAYD_GAS`. */
export function checkFlagValue(flag: Flag, text: string, source: string): void {
  const reason = problem(flag, text);
  if (reason !== undefined) throw new CliError(`invalid value "${text}" for ${source}: ${reason}`);
}
