import { isJsonObject, type JsonObject, type JsonValue } from "@milkyway/codec";
import { Msg } from "@milkyway/codec/gen/cosmos/vesting/v1beta1";
import type { CliInput, ModuleCli } from "@milkyway/core";

function period(json: JsonValue, at: number, input: CliInput): JsonObject {
  const length = isJsonObject(json) ? json.length_seconds : undefined;
  const coins = isJsonObject(json) ? json.coins : undefined;
  if (typeof length !== "number" || typeof coins !== "string")
    return input.fail(
      `period ${at} of ${input.arg(1)} needs a number "length_seconds" and a text "coins"`,
    );
  return { length: `${length}`, amount: input.coins(coins) };
}

function periods(input: CliInput): JsonObject {
  const json = input.json(input.arg(1));
  const list = isJsonObject(json) ? json.periods : undefined;
  if (!isJsonObject(json) || !Array.isArray(list))
    return input.fail(`${input.arg(1)} needs a list "periods"`);
  const start = json.start_time;
  if (typeof start !== "number")
    input.fail(`${input.arg(1)} needs a number "start_time", in seconds since 1970`);
  return {
    start_time: `${start}`,
    vesting_periods: list.map((item: JsonValue, at) => period(item, at, input)),
  };
}

/** Commands of the vesting module. */
export const cli: ModuleCli<undefined, typeof Msg> = {
  tx: {
    short: "Make accounts whose coins vest",
    service: Msg,
    rpcs: {
      createVestingAccount: {
        use: "create-vesting-account [to_address] [amount] [end_time]",
        short: "Make an account whose coins vest until a time, in seconds since 1970",
        example: "milk1qyqszqgpqyqszqgpqyqszqgpqyqszqgpjnp7du 1000umilk 1893456000 --from alice",
        flags: { delayed: { field: "delayed", summary: "vest all at the end" } },
      },
      createPermanentLockedAccount: {
        use: "create-permanent-locked-account [to_address] [amount]",
        short: "Make an account whose coins never vest",
        example: "milk1qyqszqgpqyqszqgpqyqszqgpqyqszqgpjnp7du 1000umilk --from alice",
      },
      createPeriodicVestingAccount: {
        use: "create-periodic-vesting-account [to_address] [periods_json_file]",
        short: "Make an account whose coins vest in steps",
        long: 'The file holds {"start_time": 1893456000, "periods": [{"coins": "10umilk", "length_seconds": 86400}]}.',
        example: "milk1qyqszqgpqyqszqgpqyqszqgpqyqszqgpjnp7du periods.json --from alice",
        args: ["to_address", ""],
        without: ["start_time", "vesting_periods"],
        read: periods,
      },
    },
  },
};
