import type { ReactNode } from "react";

const PER_PAGE = 20;

/** What a table can be put in order by. */
export type SortValue = string | number | bigint;

/** A column of a table of rows. */
export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  /** Makes the column one that the table can be put in order by. */
  readonly sortBy?: (row: Row) => SortValue;
  readonly isNumber?: boolean;
}

/** An order: `-value` is by `value`, the largest first. */
export interface Sort {
  readonly key: string;
  readonly isDown: boolean;
}

/** Reads an order as it stands in the address. */
export function readSort(text: string): Sort {
  const isDown = text.startsWith("-");
  return { key: isDown ? text.slice(1) : text, isDown };
}

/** Order of two values of one kind; texts without regard to case. */
export function compareValues(a: SortValue, b: SortValue): number {
  if (typeof a === "string" && typeof b === "string") return a.localeCompare(b);
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The rows of a page; a page that is not there gives the nearest one. */
export function pageOf<Row>(
  rows: readonly Row[],
  wanted: number,
): { readonly shown: readonly Row[]; readonly page: number; readonly pages: number } {
  const pages = Math.max(1, Math.ceil(rows.length / PER_PAGE));
  const page = Math.min(pages, Math.max(1, Number.isInteger(wanted) ? wanted : 1));
  return { shown: rows.slice((page - 1) * PER_PAGE, page * PER_PAGE), page, pages };
}
