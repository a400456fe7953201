import { useState } from "react";
import { useSpeech } from "../../i18n/texts.ts";
import { Button } from "../../ui/Button.tsx";
import { Section } from "../../ui/Section.tsx";
import { TextField } from "../../ui/TextField.tsx";
import type { CallDev } from "./DevPanel.tsx";

/** Remembers where the chain is, and goes back there. */
export function SnapshotForm({ call }: { readonly call: CallDev }) {
  const { t } = useSpeech();
  const [id, setId] = useState("1");
  return (
    <Section title={t.snapshots}>
      <Button onClick={() => call("dev_snapshot")}>{t.takeSnapshot}</Button>
      <TextField label={t.snapshotNumber} inputMode="numeric" value={id} onChange={setId} />
      <Button onClick={() => call("dev_revert", { id })}>{t.revert}</Button>
    </Section>
  );
}
