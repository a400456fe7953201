import { useSpeech } from "../../i18n/texts.ts";

interface Props {
  readonly isOn: boolean;
  readonly name: string;
  readonly onToggle: () => void;
}

/** Marks something as a favourite. */
export function Star({ isOn, name, onToggle }: Props) {
  const { t } = useSpeech();
  return (
    <button
      type="button"
      className="copy"
      aria-pressed={isOn}
      aria-label={t.favourite(name)}
      onClick={onToggle}
    >
      <span aria-hidden="true">{isOn ? "★" : "☆"}</span>
    </button>
  );
}
