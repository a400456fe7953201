import { MsgSetServiceParams, type Service } from "@milkyway/modules/services/client";
import { message } from "@milkyway/sdk";
import { useState } from "react";
import { useSpeech } from "../../i18n/texts.ts";
import { useTransactions } from "../../tx/txContext.ts";
import { Button } from "../../ui/Button.tsx";
import { CheckField } from "../../ui/CheckField.tsx";
import type { World } from "../../world/world.ts";

interface Props {
  readonly world: World;
  readonly service: Service;
  readonly allowed: readonly string[];
}

/** The denominations that a service takes; none chosen is all. */
export function DenomList({ world, service, allowed }: Props) {
  const { t } = useSpeech();
  const { propose } = useTransactions();
  const [edited, setEdited] = useState<readonly string[]>();
  const chosen = edited ?? allowed;
  const isSame = [...chosen].sort().join() === [...allowed].sort().join();
  const review = () =>
    propose({
      title: t.allowedDenoms,
      lines: [t.lineDenoms(service.name, chosen.join(", ") || t.everyDenom)],
      messages: [
        message(MsgSetServiceParams, {
          sender: service.admin,
          serviceId: service.id,
          serviceParams: { allowedDenoms: chosen },
        }),
      ],
      onDone: () => setEdited(undefined),
    });
  return (
    <div className="tools">
      {[...world.assets.values()].map(({ denom, ticker }) => (
        <CheckField
          key={denom}
          isChecked={chosen.includes(denom)}
          onChange={(isOn) =>
            setEdited(isOn ? [...chosen, denom] : chosen.filter((each) => each !== denom))
          }
        >
          {ticker}
        </CheckField>
      ))}
      <Button whyNot={isSame ? t.nothingChanged : undefined} onClick={review}>
        {t.review}
      </Button>
    </div>
  );
}
