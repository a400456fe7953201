import type { ReactNode } from "react";
import type { Loaded } from "../chain/liveStore.ts";
import { Problem } from "./Problem.tsx";
import { Skeleton } from "./Skeleton.tsx";

interface Props<T> {
  readonly of: Loaded<T>;
  readonly lines?: number;
  readonly children: (data: T) => ReactNode;
}

/** Draws an answer once it is there; until then its outline, or what went wrong. */
export function Loading<T>({ of: { data, error }, lines = 3, children }: Props<T>) {
  if (data !== undefined) return children(data);
  return error === undefined ? <Skeleton lines={lines} /> : <Problem error={error} />;
}
