import { Panic, parseInteger } from "@milkyway/math";
import { BadField, GoArray, type GoJson, readFields, readText } from "../../ics20/index.ts";

/** A part of a transfer that becomes insurance of an account. The amount may be left out, which later panics. */
export interface InsuranceDeposit {
  readonly depositor: string;
  readonly amount: bigint | undefined;
}

type Draft = { -readonly [K in keyof InsuranceDeposit]: InsuranceDeposit[K] };

/** An amount is a text, in any notation for integers of Go. */
function readAmount({ value }: GoJson): bigint {
  const amount = typeof value === "string" ? parseInteger(value) : undefined;
  if (amount === undefined) throw new BadField("no amount");
  return amount;
}

function readDeposit(json: GoJson, deposit: Draft): void {
  readFields(json, {
    depositor: (value) => {
      deposit.depositor = readText(value, deposit.depositor);
    },
    amount: (value) => {
      deposit.amount = readAmount(value);
    },
  });
}

/**
 * The deposits that a memo asks for; throws `BadField` on one that is badly formed. A list that is given a second time
 * is read over the first, item by item.
 */
export function readDeposits(json: GoJson): readonly InsuranceDeposit[] {
  const read: Draft[] = [];
  let length = 0;
  readFields(json, {
    amounts({ value }) {
      if (value !== null && !(value instanceof GoArray)) throw new BadField("no list");
      const items = value?.items ?? [];
      length = 0;
      if (items.length === 0) read.length = 0;
      for (const item of items) {
        read[length] ??= { depositor: "", amount: undefined };
        readDeposit(item, read[length] as Draft);
        length++;
      }
    },
  });
  return read.slice(0, length);
}

/** The amount of a deposit; panics where there is none, as the original does. */
export function amountOfDeposit({ amount }: InsuranceDeposit): bigint {
  if (amount === undefined)
    throw new Panic("runtime error: invalid memory address or nil pointer dereference");
  return amount;
}
