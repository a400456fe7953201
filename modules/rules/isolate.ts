import { SECOND } from "@milkyway/codec";
import { Bug, type Ctx } from "@milkyway/core";
import { StoreError } from "@milkyway/store";
import { type BlockItem, quarantine, release } from "./quarantine.ts";

/** How long something that failed and is still owed waits before it is tried again, in nanoseconds: an hour. */
export const RETRY_AFTER = 3_600n * SECOND;

/** Whether the program or its storage failed, not what it worked on. */
function isOurs(error: unknown): boolean {
  return error instanceof Bug || error instanceof StoreError || !(error instanceof Error);
}

/**
 * Works on one item of several at the begin or end of a block. When it fails, the original stops the chain; else what
 * was written of the item is dropped, and the item put into quarantine. Returns whether it went well.
 */
export function isolate(ctx: Ctx, item: BlockItem, run: (ctx: Ctx) => void): boolean {
  if (ctx.rules.blockFailure !== "isolated") {
    run(ctx);
    return true;
  }
  const branch = ctx.branch();
  try {
    run(branch.ctx);
  } catch (error) {
    if (isOurs(error)) throw error;
    quarantine(ctx, item, (error as Error).message);
    return false;
  }
  branch.write();
  release(ctx, item);
  return true;
}
