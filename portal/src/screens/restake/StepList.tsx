import { useSpeech } from "../../i18n/texts.ts";

/** The steps of restaking, and where one is. */
export function StepList({ current }: { readonly current: number }) {
  const { t } = useSpeech();
  return (
    <ol className="wizard-steps">
      {[t.stepWhere, t.stepAmount, t.stepReview].map((name, at) => (
        <li key={name} aria-current={at === current ? "step" : undefined}>
          <span aria-hidden="true">{at < current ? "✓" : at + 1}</span> {name}
        </li>
      ))}
    </ol>
  );
}
