import type { JsonObject } from "@milkyway/codec";
import { CliError } from "../../cliError.ts";
import { type FlagTable, integerFlag, switchFlag, textFlag } from "../../flag.ts";
import type { FlagValues } from "../../flagValues.ts";

const hidden = { hidden: true };
const LIMIT = 100;

/** Flags of lists, with both the names that the reference has for each. */
export const PAGINATION: FlagTable = {
  page: integerFlag("page to show, counted from 1", 1),
  "page-key": textFlag("where the next page begins, as next_key of the one before says"),
  offset: integerFlag("how many to pass over"),
  limit: integerFlag("how many to show at most", LIMIT),
  "count-total": switchFlag("count how many there are"),
  reverse: switchFlag("show the last first"),
  "page-offset": integerFlag("as --offset", 0, hidden),
  "page-limit": integerFlag("as --limit", LIMIT, hidden),
  "page-count-total": switchFlag("as --count-total", false, hidden),
  "page-reverse": switchFlag("as --reverse", false, hidden),
};

const either = (flags: FlagValues, name: string) => (flags.isSet(name) ? name : `page-${name}`);

/** Which part of a list is asked for, as JSON of a `PageRequest`. */
export function paginationJson(flags: FlagValues): JsonObject {
  const whole = (name: string) => {
    const value = flags.integer(name);
    if (value < 0n)
      throw new CliError(`invalid value "${value}" for --${name}: it cannot be negative`);
    return value;
  };
  const limit = whole(flags.isSet("page-limit") ? "page-limit" : "limit");
  const page = whole("page");
  if (page === 0n) throw new CliError('invalid value "0" for --page: pages are counted from 1');
  const offset = whole(flags.isSet("page-offset") ? "page-offset" : "offset");
  if (page > 1n && offset > 0n) throw new CliError("--page and --offset cannot both be given");
  const key = flags.text("page-key");
  return {
    ...(key === "" ? {} : { key }),
    offset: `${page > 1n ? (page - 1n) * limit : offset}`,
    limit: `${limit}`,
    count_total: flags.isOn(either(flags, "count-total")),
    reverse: flags.isOn(either(flags, "reverse")),
  };
}
