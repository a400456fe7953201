import { useSpeech } from "../i18n/texts.ts";
import { saveFile } from "../screens/portfolio/saveFile.ts";
import { Amounts } from "../ui/Amounts.tsx";
import { Button } from "../ui/Button.tsx";
import { Facts } from "../ui/Facts.tsx";
import { SelectField } from "../ui/SelectField.tsx";
import { useWallet } from "../wallet/walletContext.ts";
import type { Estimate } from "./estimate.ts";
import { denomOfPrice } from "./gasPrices.ts";
import { reasonOf } from "./outcome.ts";
import type { Proposal } from "./proposal.ts";
import { unsignedFile } from "./unsignedFile.ts";
import type { Estimated } from "./useEstimate.ts";
import { useWhyNot } from "./useWhyNot.ts";

interface Props {
  readonly proposal: Proposal;
  readonly estimated: Estimated;
  readonly prices: readonly string[];
  readonly price: string;
  readonly onPrice: (price: string) => void;
  readonly onSend: (estimate: Estimate) => void;
  readonly onCancel: () => void;
}

/** What a transaction does, what it costs, and the choice to sign it. */
export function TxReview(props: Props) {
  const { proposal, estimated, prices, price, onPrice, onSend, onCancel } = props;
  const { t } = useSpeech();
  const { choose } = useWallet();
  const { estimate, error } = estimated;
  const { whyNot, needsWallet } = useWhyNot(estimated);
  const save = async (cost: Estimate) =>
    saveFile("unsigned.json", await unsignedFile(proposal.messages, cost), "application/json");
  return (
    <>
      <ul className="plain-words">
        {proposal.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {proposal.notes?.map((note) => (
        <p key={note} className="notice">
          {note}
        </p>
      ))}
      <Facts
        facts={[
          [
            t.fee,
            estimate === undefined ? t.simulating : <Amounts key="fee" coins={estimate.fee} />,
          ],
          [t.gas, estimate === undefined ? "…" : `${estimate.gas}`],
        ]}
      />
      {prices.length > 1 && (
        <SelectField
          label={t.payFeeIn}
          value={price}
          options={prices.map((each) => [each, denomOfPrice(each)] as const)}
          onChange={onPrice}
        />
      )}
      {error !== undefined && (
        <p className="problem" role="alert">
          {t.wouldFail(reasonOf(error))}
        </p>
      )}
      {estimate !== undefined && (
        <details>
          <summary>{t.saveUnsigned}</summary>
          <p className="muted">{t.saveUnsignedHint}</p>
          <Button onClick={() => void save(estimate)}>{t.saveUnsigned}</Button>
        </details>
      )}
      <div className="actions end">
        <Button onClick={onCancel}>{t.cancel}</Button>
        {needsWallet ? (
          <Button kind="primary" onClick={choose}>
            {t.connectWallet}
          </Button>
        ) : (
          <Button
            kind="primary"
            whyNot={whyNot}
            onClick={() => estimate !== undefined && onSend(estimate)}
          >
            {t.sign}
          </Button>
        )}
      </div>
    </>
  );
}
