import type { Address, Ctx } from "@milkyway/core";
import { type Coins, Panic } from "@milkyway/math";

/** Something that must be true of the state of a module. */
export interface NamedInvariant {
  readonly module: string;
  readonly route: string;
  /** What is wrong, or `undefined`. */
  check(ctx: Ctx): string | undefined;
}

/** What x/crisis asks of its neighbours and of the node. */
export interface CrisisDeps {
  /** The governance account as bech32 text. */
  readonly authority: string;
  readonly bank: {
    sendCoinsFromAccountToModule(ctx: Ctx, from: Address, moduleName: string, coins: Coins): void;
  };
  /** Invariants of all modules. A function because the modules are wired after this one is. */
  invariants(): Iterable<NamedInvariant>;
  /** In every block whose height is a multiple of it all invariants are checked; 0 for never. */
  readonly invariantCheckPeriod: bigint;
  /** Whether a chain is started without checking the invariants of its genesis. */
  readonly skipGenesisInvariants: boolean;
}

/** Stops with the first broken invariant. */
export function assertInvariants(ctx: Ctx, deps: CrisisDeps): void {
  for (const { module, route, check } of deps.invariants()) {
    const broken = check(ctx.branch().ctx);
    if (broken === undefined) continue;
    throw new Panic(
      `invariant broken: ${broken}\n\tCRITICAL please submit the following transaction:\n\t\t tx crisis invariant-broken ${module} ${route}`,
    );
  }
}

/** Checks all invariants in every block that the period falls on. */
export function endBlock(ctx: Ctx, deps: CrisisDeps): void {
  const { invariantCheckPeriod } = deps;
  if (invariantCheckPeriod === 0n || ctx.height % invariantCheckPeriod !== 0n) return;
  assertInvariants(ctx, deps);
}
