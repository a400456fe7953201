import type { ReactNode } from "react";

/** A row of numbers. */
export function Stats({ children }: { readonly children: ReactNode }) {
  return <dl className="stats">{children}</dl>;
}
