import { isJsonObject, type JsonObject } from "@milkyway/codec";
import type { Client } from "@milkyway/sdk";

/** Who signed a block: consensus addresses in upper-case hex. */
export interface SignedBlock {
  readonly height: bigint;
  readonly signers: ReadonlySet<string>;
}

/** Blocks before a height. */
interface Wanted {
  readonly chainId: string;
  readonly head: bigint;
  readonly count: number;
}

const SIGNED = 2;

/** Commits do not change once the next block has them. */
const kept = new Map<string, Promise<SignedBlock>>();

async function load({ transport }: Client, height: bigint): Promise<SignedBlock> {
  const { signed_header: signed } = await transport.call("commit", { height: `${height}` });
  const commit = isJsonObject(signed) && isJsonObject(signed.commit) ? signed.commit : {};
  const list = Array.isArray(commit.signatures) ? (commit.signatures as JsonObject[]) : [];
  const signers = list
    .filter(({ block_id_flag: flag }) => Number(flag) === SIGNED)
    .map(({ validator_address: address }) => String(address));
  return { height, signers: new Set(signers) };
}

/** Who signed the latest blocks that the node has, of which each is asked for once; the oldest first. */
export async function latestSignatures(
  client: Client,
  { chainId, head, count }: Wanted,
): Promise<readonly SignedBlock[]> {
  const first = head > BigInt(count) ? head - BigInt(count) : 1n;
  const heights = Array.from({ length: Number(head - first) }, (_, at) => first + BigInt(at));
  const wanted = new Set(heights.map((height) => `${chainId} ${height}`));
  for (const key of kept.keys()) if (!wanted.has(key)) kept.delete(key);
  const found = await Promise.allSettled(
    heights.map((height) => {
      const key = `${chainId} ${height}`;
      const known = kept.get(key);
      if (known !== undefined) return known;
      const asked = load(client, height);
      kept.set(key, asked);
      asked.catch(() => kept.delete(key));
      return asked;
    }),
  );
  return found.flatMap((each) => (each.status === "fulfilled" ? [each.value] : []));
}
