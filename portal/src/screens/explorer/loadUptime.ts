import { binToBytes, decodeBech32, fromBase64, toHex } from "@milkyway/bytes";
import { isJsonObject, type JsonObject } from "@milkyway/codec";
import { PubKey } from "@milkyway/codec/gen/cosmos/crypto/ed25519";
import { Query as Slashing } from "@milkyway/modules/slashing/client";
import type { Validator } from "@milkyway/modules/staking/client";
import { type Client, query } from "@milkyway/sdk";
import { every } from "../../world/every.ts";

/** How well validators sign. */
export interface Uptime {
  /** Consensus address in upper-case hex, by the public key in hex. */
  readonly addresses: ReadonlyMap<string, string>;
  /** Blocks of the window that were missed, by consensus address. */
  readonly missed: ReadonlyMap<string, bigint>;
  /** Blocks that are looked at. */
  readonly window: bigint;
}

async function loadAddresses({ transport }: Client): Promise<Uptime["addresses"]> {
  const { validators } = await transport.call("validators", { per_page: "100" });
  const list = Array.isArray(validators) ? (validators as JsonObject[]) : [];
  return new Map(
    list.map(({ address, pub_key: key }) => [
      toHex(fromBase64(String(isJsonObject(key) ? key.value : ""))),
      String(address),
    ]),
  );
}

/** What is known of the signatures of validators. */
export async function loadUptime(client: Client): Promise<Uptime> {
  const [addresses, infos, { params }] = await Promise.all([
    loadAddresses(client),
    every(
      (pagination) => query(client, Slashing, "signingInfos", { pagination }),
      (page) => page.info,
    ),
    query(client, Slashing, "params", {}),
  ]);
  const missed = infos.map(({ address, missedBlocksCounter }) => {
    const bytes = binToBytes(decodeBech32(address).data);
    return [toHex(bytes).toUpperCase(), missedBlocksCounter] as const;
  });
  return { addresses, missed: new Map(missed), window: params.signedBlocksWindow };
}

/** The consensus address of a validator; `undefined` when it makes no blocks now. */
export function consensusAddressOf(
  { addresses }: Uptime,
  { consensusPubkey }: Pick<Validator, "consensusPubkey">,
): string | undefined {
  if (consensusPubkey === undefined) return undefined;
  return addresses.get(toHex(PubKey.decode(consensusPubkey.value).key));
}
