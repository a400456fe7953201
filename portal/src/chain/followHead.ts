import { isJsonObject, type JsonValue, parseTime } from "@milkyway/codec";
import type { Client } from "@milkyway/sdk";

/** The latest block that a node told of. */
export interface Head {
  readonly height: bigint;
  /** Milliseconds since 1970. */
  readonly timeMs: number;
}

/** Who is told of blocks, and of a node that went away. */
export interface HeadListener {
  onHead(head: Head): void;
  onDown(error: unknown): void;
}

const RETRY_MS = 2_000;
const POLL_MS = 5_000;

function headOf(height: JsonValue | undefined, time: JsonValue | undefined): Head {
  const nanos = parseTime(String(time)) ?? 0n;
  return { height: BigInt(String(height ?? 0)), timeMs: Number(nanos / 1_000_000n) };
}

async function askHead(client: Client): Promise<Head> {
  const { sync_info: info } = await client.transport.call("status");
  const sync = isJsonObject(info) ? info : {};
  return headOf(sync.latest_block_height, sync.latest_block_time);
}

function headInNotice(data: JsonValue): Head | undefined {
  const value = isJsonObject(data) && isJsonObject(data.value) ? data.value : {};
  const block = isJsonObject(value.block) ? value.block : {};
  return isJsonObject(block.header) ? headOf(block.header.height, block.header.time) : undefined;
}

/** Tells of each block by subscription, and by asking where that does not work; ends with the returned function. */
export function followHead(client: Client, { onHead, onDown }: HeadListener): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let unsubscribe: (() => void) | undefined;
  let isOver = false;

  const later = (ms: number, isFollowed: boolean) => {
    clearTimeout(timer);
    if (!isOver) timer = setTimeout(() => void look(isFollowed), ms);
  };
  async function follow(): Promise<boolean> {
    const onNotice = ({ data }: { readonly data: JsonValue }) => {
      const head = headInNotice(data);
      if (head !== undefined && !isOver) onHead(head);
    };
    const onEnd = () => later(RETRY_MS, false);
    try {
      unsubscribe = await client.transport.subscribe("tm.event='NewBlock'", { onNotice, onEnd });
      return true;
    } catch {
      return false;
    }
  }
  async function look(wasFollowed: boolean): Promise<void> {
    try {
      const head = await askHead(client);
      if (isOver) return;
      onHead(head);
      const isFollowed = wasFollowed || (await follow());
      later(POLL_MS, isFollowed);
    } catch (error) {
      if (isOver) return;
      onDown(error);
      later(RETRY_MS, false);
    }
  }
  void look(false);
  return () => {
    isOver = true;
    clearTimeout(timer);
    unsubscribe?.();
  };
}
