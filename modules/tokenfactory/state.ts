import { type Bin, fromUtf8Bin, utf8Bin } from "@milkyway/bytes";
import { defineState, item, type KeyCodec, map, proto, textValue } from "@milkyway/collections";
import { Panic } from "@milkyway/math";
import { DenomAuthorityMetadata, Params } from "./gen/v1beta1.ts";

/** A denom between the prefix of a key and the name of what is kept about it. */
function denomThen(record: string): KeyCodec<string> {
  const suffix = `|${record}`;
  return {
    show: (denom) => denom,
    encode: (denom) => utf8Bin(denom) + suffix,
    encodePart: (denom) => utf8Bin(denom) + suffix,
    decode: (bin, at) => fromUtf8Bin(bin.slice(at, -suffix.length)),
    decodePart() {
      throw new Panic("nothing follows the name of a record");
    },
  };
}

/** `creator | denom`. Denoms cannot contain the separator, creators neither. */
const byCreator: KeyCodec<readonly [creator: string, denom: string]> = {
  show: ([creator, denom]) => `(${creator}, ${denom})`,
  encode: ([creator, denom]) => `${utf8Bin(creator)}|${utf8Bin(denom)}`,
  encodePart: ([creator, denom]) => `${utf8Bin(creator)}|${utf8Bin(denom)}`,
  decode(bin, at) {
    const end = bin.indexOf("|", at);
    return [fromUtf8Bin(bin.slice(at, end)), fromUtf8Bin(bin.slice(end + 1))];
  },
  decodePart() {
    throw new Panic("nothing follows the denom");
  },
};

/** Where the denoms of a creator begin among those of all creators. */
export function creatorPrefix(creator: string): Bin {
  return `${utf8Bin(creator)}|`;
}

/**
 * Everything x/tokenfactory keeps in the `tokenfactory` store.
 * @see https://github.com/milkyway-labs/milkyway/blob/main/x/tokenfactory/types/keys.go
 */
export const state = {
  ...defineState("tokenfactory", {
    /** `0x01 -> Params`; the defaults hold when absent. */
    params: item(0x01, proto(Params)),
    /** `"denoms|" | denom | "|authoritymetadata" -> DenomAuthorityMetadata`. */
    authorities: map("denoms|", denomThen("authoritymetadata"), proto(DenomAuthorityMetadata)),
    /** `"creator|" | creator | "|" | denom -> denom`. */
    denoms: map("creator|", byCreator, textValue),
  }),
  ...defineState("tokenfactory", {
    /** `"denoms|" | denom | "|beforesendhook" -> bech32 text of a contract`. */
    beforeSendHooks: map("denoms|", denomThen("beforesendhook"), textValue),
  }),
};
