import type { Findings } from "../../blocks/search/findings.ts";
import { EngineError } from "../engineError.ts";

/** Which part of a list is wanted; pages count from 1. */
export interface PageRequest {
  readonly page?: number | undefined;
  readonly perPage?: number | undefined;
}

const DEFAULT_PER_PAGE = 30;
const MAX_PER_PAGE = 100;

/** Items of a page: 30 unless asked for otherwise, 100 at most. */
export function pageSize(perPage: number | undefined): number {
  if (perPage === undefined || perPage < 1) return DEFAULT_PER_PAGE;
  return Math.min(perPage, MAX_PER_PAGE);
}

/** The part of a list that a page is; throws an `EngineError` for a page that is not there. */
export function pageOf<T>(items: Findings<T>, { page, perPage }: PageRequest): readonly T[] {
  const size = pageSize(perPage);
  const pages = Math.max(1, Math.ceil(items.length / size));
  const wanted = page ?? 1;
  if (wanted <= 0 || wanted > pages)
    throw new EngineError("range", `page should be within [1, ${pages}] range, given ${wanted}`);
  return items.slice((wanted - 1) * size, wanted * size);
}
