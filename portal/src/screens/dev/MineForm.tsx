import { useState } from "react";
import { useSpeech } from "../../i18n/texts.ts";
import { Button } from "../../ui/Button.tsx";
import { Section } from "../../ui/Section.tsx";
import { TextField } from "../../ui/TextField.tsx";
import type { CallDev } from "./DevPanel.tsx";

/** Makes blocks, and moves the time of the chain. */
export function MineForm({ call }: { readonly call: CallDev }) {
  const { t } = useSpeech();
  const [blocks, setBlocks] = useState("1");
  const [hours, setHours] = useState("24");
  const wrong = (text: string) => (/^\d{1,6}$/.test(text) ? undefined : t.notAWhole);
  return (
    <Section title={t.blocksAndTime}>
      <TextField
        label={t.howManyBlocks}
        inputMode="numeric"
        value={blocks}
        onChange={setBlocks}
        error={wrong(blocks)}
      />
      <Button whyNot={wrong(blocks)} onClick={() => call("dev_mine", { blocks })}>
        {t.mine}
      </Button>
      <TextField
        label={t.howManyHours}
        inputMode="numeric"
        value={hours}
        onChange={setHours}
        error={wrong(hours)}
      />
      <Button
        whyNot={wrong(hours)}
        onClick={() => call("dev_increaseTime", { seconds: `${Number(hours) * 3600}` })}
      >
        {t.warp}
      </Button>
    </Section>
  );
}
