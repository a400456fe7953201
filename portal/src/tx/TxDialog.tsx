import { useState } from "react";
import { useChain } from "../chain/chainContext.ts";
import { useLoaded } from "../chain/useLoaded.ts";
import { useSpeech } from "../i18n/texts.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { useWallet } from "../wallet/walletContext.ts";
import type { Activity } from "./activity.ts";
import { loadGasPrices, USUAL_GAS_PRICE } from "./gasPrices.ts";
import type { Proposal } from "./proposal.ts";
import { TxReview } from "./TxReview.tsx";
import { TxSteps } from "./TxSteps.tsx";
import { useEstimate } from "./useEstimate.ts";
import { useSending } from "./useSending.ts";

interface Props {
  readonly proposal: Proposal;
  readonly record: (activity: Activity) => void;
  readonly onClose: () => void;
}

/** A transaction from its review to what became of it. */
export function TxDialog({ proposal, record, onClose }: Props) {
  const { t } = useSpeech();
  const { client } = useChain();
  const { account } = useWallet();
  const { data: prices = [USUAL_GAS_PRICE] } = useLoaded("gasPrices", loadGasPrices, {
    isLive: false,
  });
  const [chosen, choose] = useState<string>();
  const price = chosen ?? prices[0] ?? USUAL_GAS_PRICE;
  const estimated = useEstimate(client, account, proposal.messages, price);
  const { sending, send } = useSending(proposal, record);
  const isReview = sending.step === "review" || sending.step === "refused";
  return (
    <Dialog title={isReview ? t.reviewTitle : proposal.title} onClose={onClose}>
      {isReview && (
        <TxReview
          proposal={proposal}
          estimated={estimated}
          prices={prices}
          price={price}
          onPrice={choose}
          onSend={(estimate) => void send(estimate)}
          onCancel={onClose}
        />
      )}
      <TxSteps sending={sending} onClose={onClose} />
    </Dialog>
  );
}
