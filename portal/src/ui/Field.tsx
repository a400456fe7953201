import { type ReactNode, useId } from "react";

/** What a control within a field gets. */
export interface ControlProps {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": boolean;
}

interface Props {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly children: (props: ControlProps) => ReactNode;
}

/** A control with its name, a hint, and what is wrong with what is in it. */
export function Field({ label, hint, error, children }: Props) {
  const id = useId();
  const noteId = `${id}-note`;
  const hasNote = hint !== undefined || error !== undefined;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        "aria-describedby": hasNote ? noteId : undefined,
        "aria-invalid": error !== undefined,
      })}
      {hasNote && (
        <div className={error === undefined ? "hint" : "error"} id={noteId}>
          {error ?? hint}
        </div>
      )}
    </div>
  );
}
