import type { Ctx } from "@milkyway/core";
import type { DecCoins } from "@milkyway/math";
import { addDecPools, addServicePools, type DecPools, type ServicePools } from "../rewardPools.ts";
import { state } from "../state.ts";
import type { Target, TargetKind } from "../targets.ts";

/** What a block adds to the rewards of a target. */
export interface Credit {
  readonly target: Target;
  readonly serviceId: number;
  /** The denom that is staked for the rewards. */
  readonly stakedDenom: string;
  /** The part of the delegators. */
  readonly shared: DecCoins;
  /** The part of an operator. */
  readonly commission: DecCoins | undefined;
  /** Both parts. */
  readonly total: DecCoins;
}

interface Amounts {
  rewards: ServicePools;
  outstanding: DecPools;
  commissions: DecPools | undefined;
}

interface Book extends Amounts {
  readonly period: bigint;
}

function openBook(ctx: Ctx, { kind, record: { id } }: Target): Book {
  const { rewards, period } = kind.current.require(ctx, id);
  const outstanding = kind.outstanding.require(ctx, id).rewards;
  return { rewards, period, outstanding, commissions: undefined };
}

/** Collects the credits of a block, so that each record is read and written once. */
export interface Ledger {
  credit(credit: Credit): void;
  /** Keeps the credits since the last call, or drops them. */
  settle(keep: boolean): void;
  /** Writes all records that were credited, also those to which nothing was added. */
  write(): void;
}

export function createLedger(ctx: Ctx): Ledger {
  const books = new Map<TargetKind, Map<number, Book>>();
  const unsettled = new Map<Book, Amounts>();
  const bookOf = (target: Target): Book => {
    const { kind, record } = target;
    const ofKind = books.get(kind) ?? new Map<number, Book>();
    books.set(kind, ofKind);
    const book = ofKind.get(record.id) ?? openBook(ctx, target);
    ofKind.set(record.id, book);
    return book;
  };
  return {
    credit({ target, serviceId, stakedDenom: denom, shared, commission, total }) {
      const book = bookOf(target);
      if (!unsettled.has(book)) unsettled.set(book, { ...book });
      if (commission !== undefined) {
        const before = book.commissions ?? commissionsOf(ctx, target.record.id);
        book.commissions = addDecPools(before, [{ denom, decCoins: commission }]);
      }
      const decPools = [{ denom, decCoins: shared }];
      book.rewards = addServicePools(book.rewards, [{ serviceId, decPools }]);
      book.outstanding = addDecPools(book.outstanding, [{ denom, decCoins: total }]);
    },
    settle(keep) {
      if (!keep) for (const [book, before] of unsettled) Object.assign(book, before);
      unsettled.clear();
    },
    write() {
      for (const [kind, ofKind] of books)
        for (const [id, book] of ofKind) writeBook(ctx, kind, id, book);
    },
  };
}

function commissionsOf(ctx: Ctx, operatorId: number): DecPools {
  return state.operatorCommissions.get(ctx, operatorId)?.commissions ?? [];
}

function writeBook(ctx: Ctx, kind: TargetKind, id: number, book: Book): void {
  const { rewards, period, outstanding, commissions } = book;
  if (commissions !== undefined) state.operatorCommissions.set(ctx, id, { commissions });
  kind.current.set(ctx, id, { rewards, period });
  kind.outstanding.set(ctx, id, { rewards: outstanding });
}
