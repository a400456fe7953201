import { useState } from "react";
import { useSpeech } from "../../i18n/texts.ts";
import { useTransactions } from "../../tx/txContext.ts";
import { Button } from "../../ui/Button.tsx";
import type { Portfolio } from "../../world/portfolio.ts";
import type { Securing } from "../../world/useSecuring.ts";
import type { World } from "../../world/world.ts";
import { consequences } from "./consequences.ts";
import { preferencesMessage, trustLines } from "./preferencesMessage.ts";
import { TrustMatrix } from "./TrustMatrix.tsx";
import { isSameTrust, type Trust } from "./trust.ts";

interface Props {
  readonly world: World;
  readonly portfolio: Portfolio;
  readonly securing: Securing;
  readonly address: string;
}

/** The preferences of an account to change, with what follows from it before anything is signed. */
export function TrustEditor({ world, portfolio, securing, address }: Props) {
  const { t } = useSpeech();
  const { propose } = useTransactions();
  const [edited, setEdited] = useState<Trust>();
  const trust = edited ?? portfolio.trusted;
  const isSame = isSameTrust(trust, portfolio.trusted);
  const effects = consequences(
    { world, portfolio, securing, before: portfolio.trusted, after: trust },
    t,
  );
  const review = () =>
    propose({
      title: t.navPreferences,
      lines: trustLines(trust, world, t),
      notes: effects,
      messages: [preferencesMessage(address, trust)],
      onDone: () => setEdited(undefined),
    });
  return (
    <div className="card">
      <TrustMatrix world={world} securing={securing} trust={trust} onChange={setEdited} />
      <ul aria-live="polite">
        {effects.map((effect) => (
          <li key={effect}>{effect}</li>
        ))}
      </ul>
      <div className="actions">
        <Button kind="primary" whyNot={isSame ? t.nothingChanged : undefined} onClick={review}>
          {t.review}
        </Button>
        <Button whyNot={isSame ? "" : undefined} onClick={() => setEdited(undefined)}>
          {t.startOver}
        </Button>
      </div>
    </div>
  );
}
