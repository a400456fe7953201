import { setQuery } from "../../app/router.ts";
import { useSpeech } from "../../i18n/texts.ts";

/** The three kinds of targets, with what tells them apart in plain words. */
export function KindChoice({ kind }: { readonly kind: string }) {
  const { t } = useSpeech();
  const kinds = [
    ["pool", t.pool, t.kindPool],
    ["operator", t.operator, t.kindOperator],
    ["service", t.service, t.kindService],
  ] as const;
  return (
    <fieldset className="kinds">
      <legend>{t.kindQuestion}</legend>
      {kinds.map(([value, name, text]) => (
        <label key={value} className="kind">
          <input
            type="radio"
            name="kind"
            value={value}
            checked={kind === value}
            onChange={() => setQuery({ kind: value })}
          />
          <span>
            <strong>{name}</strong>
            <span className="muted">{text}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
