import type { ReactNode } from "react";

interface Props {
  readonly label: string;
  readonly children: ReactNode;
  /** Where the number comes from. */
  readonly note?: ReactNode;
}

/** A number with its name, and where it comes from. */
export function Stat({ label, children, note }: Props) {
  return (
    <div className="stat">
      <dt>{label}</dt>
      <dd>
        <span className="stat-value">{children}</span>
        {note !== undefined && <span className="stat-note">{note}</span>}
      </dd>
    </div>
  );
}
