import type { JsonValue } from "@milkyway/codec";

interface Props {
  readonly label: string;
  readonly json: JsonValue;
}

/** Something as it is written, every byte of it as text. */
export function RawJson({ label, json }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="raw" tabIndex={0} aria-label={label}>
      <pre>
        {JSON.stringify(json, (_, value) => (typeof value === "bigint" ? `${value}` : value), 2)}
      </pre>
    </section>
  );
}
