import { useSpeech } from "../../i18n/texts.ts";
import { SelectField } from "../../ui/SelectField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import type { Sharing, Way } from "./sharing.ts";

interface Props {
  readonly label: string;
  readonly sharing: Sharing;
  readonly onChange: (sharing: Sharing) => void;
  /** Those who share, with their names. */
  readonly targets: readonly (readonly [id: number, name: string])[];
}

/** How a group shares its part of a plan. */
export function SharingFields({ label, sharing, onChange, targets }: Props) {
  const { t } = useSpeech();
  const { way, weights } = sharing;
  return (
    <>
      <SelectField
        label={label}
        value={way}
        options={[
          ["value", t.wayValue],
          ["equal", t.wayEqual],
          ["weights", t.wayWeights],
        ]}
        onChange={(next) => onChange({ ...sharing, way: next as Way })}
      />
      {way === "weights" && targets.length === 0 && <p className="muted">{t.nobodyToShare}</p>}
      {way === "weights" &&
        targets.map(([id, name]) => (
          <TextField
            key={id}
            label={t.weightOf(name)}
            inputMode="numeric"
            value={weights[id] ?? "1"}
            onChange={(text) => onChange({ ...sharing, weights: { ...weights, [id]: text } })}
          />
        ))}
    </>
  );
}
