import { NodeUnreachable, RpcError } from "../errors/sdkError.ts";
import { sleep } from "../sleep.ts";

const INTERNAL_ERROR = -32603;
const LASTING = /already exists in cache|too large/i;

/** Whether trying again may help: the node is away, or cannot answer now, as when its mempool is full. */
export function isPassing(error: unknown): boolean {
  if (error instanceof NodeUnreachable) return true;
  return error instanceof RpcError && error.code === INTERNAL_ERROR && !LASTING.test(error.message);
}

/** Does some work again and again until it does not fail in passing, or a deadline on the clock of `Date` is over. */
export async function patiently<T>(
  work: () => Promise<T>,
  pollMs: number,
  deadline: number,
  passes: (error: unknown) => boolean = isPassing,
): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!passes(error) || Date.now() >= deadline) throw error;
      await sleep(pollMs);
    }
  }
}
