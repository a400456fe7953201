import type { ReactNode } from "react";

/** What stands where a list has nothing, with what to do next. */
export function Empty({
  text,
  children,
}: {
  readonly text: string;
  readonly children?: ReactNode;
}) {
  return (
    <div className="empty">
      <p>{text}</p>
      {children}
    </div>
  );
}
