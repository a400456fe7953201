import { useState } from "react";
import { useSpeech } from "../../i18n/texts.ts";
import { Button } from "../../ui/Button.tsx";
import { Section } from "../../ui/Section.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { useWorld } from "../../world/useWorld.ts";
import type { CallDev } from "./DevPanel.tsx";

/** Sets what an asset is worth. */
export function PriceForm({ call }: { readonly call: CallDev }) {
  const { t } = useSpeech();
  const { data: world } = useWorld();
  const assets = [...(world?.assets.values() ?? [])];
  const [chosen, setDenom] = useState<string>();
  const [price, setPrice] = useState("5.20");
  const denom = chosen ?? assets[0]?.denom ?? "";
  const wrong = /^\d+(\.\d+)?$/.test(price) ? undefined : t.notAPrice;
  const whyNot = denom === "" ? t.loading : wrong;
  return (
    <Section title={t.setPrice}>
      <SelectField
        label={t.asset}
        value={denom}
        options={assets.map((each) => [each.denom, each.ticker])}
        onChange={setDenom}
      />
      <TextField
        label={t.priceInDollars}
        inputMode="decimal"
        value={price}
        onChange={setPrice}
        error={wrong}
      />
      <Button whyNot={whyNot} onClick={() => call("dev_setPrice", { denom, price })}>
        {t.setPrice}
      </Button>
    </Section>
  );
}
