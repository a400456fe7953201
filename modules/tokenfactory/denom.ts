/** Denoms of token factories: `factory/`, the creator's address and a name of the creator's choice. */
import { utf8 } from "@milkyway/bytes";
import { accounts, ensure, plainError, toChainError } from "@milkyway/core";
import { checkDenom } from "@milkyway/math";
import { errors } from "./errors.ts";

const PREFIX = "factory";
const MAX_SUBDENOM_BYTES = 44;
const MAX_CREATOR_BYTES = 75;

function mustBeValid(denom: string): void {
  const wrong = checkDenom(denom);
  if (wrong) throw plainError(wrong);
}

/** The subdenom may be empty and may contain `/`. */
export function factoryDenom(creator: string, subdenom: string): string {
  ensure(utf8(subdenom).length <= MAX_SUBDENOM_BYTES, errors.subdenomTooLong);
  ensure(utf8(creator).length <= MAX_CREATOR_BYTES, errors.creatorTooLong);
  ensure(!creator.includes("/"), errors.invalidCreator);
  const denom = `${PREFIX}/${creator}/${subdenom}`;
  mustBeValid(denom);
  return denom;
}

/** The creator of a factory's denom, in lower case also where the denom has it in upper case. */
export function creatorOf(denom: string): string {
  mustBeValid(denom);
  const [prefix, creator, ...rest] = denom.split("/");
  const enough = creator !== undefined && rest.length > 0;
  ensure(enough, errors.invalidDenom, `not enough parts of denom ${denom}`);
  const wrongPrefix = `denom prefix is incorrect. Is: ${prefix}.  Should be: ${PREFIX}`;
  ensure(prefix === PREFIX, errors.invalidDenom, wrongPrefix);
  try {
    return accounts.toText(accounts.fromBech32(creator));
  } catch (error) {
    const reason = toChainError(error).message;
    throw errors.invalidDenom.wrap(`Invalid creator address (${reason})`);
  }
}
