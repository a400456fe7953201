import type { ReactNode } from "react";
import { Field } from "./Field.tsx";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly type?: "text" | "search" | "datetime-local" | "url";
  readonly inputMode?: "decimal" | "numeric" | "text";
}

/** A line of text to fill in. */
export function TextField({ value, onChange, type = "text", inputMode = "text", ...field }: Props) {
  return (
    <Field {...field}>
      {(props) => (
        <input
          {...props}
          type={type}
          inputMode={inputMode}
          autoComplete="off"
          spellCheck={false}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
