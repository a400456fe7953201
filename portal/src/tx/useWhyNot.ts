import { useSpeech } from "../i18n/texts.ts";
import { useWallet } from "../wallet/walletContext.ts";
import { useBalances } from "../world/useBalances.ts";
import type { Estimated } from "./useEstimate.ts";

/** Why a transaction cannot be signed now, if it cannot. */
export function useWhyNot({ estimate, error }: Estimated): {
  readonly whyNot: string | undefined;
  readonly needsWallet: boolean;
} {
  const { t } = useSpeech();
  const { account } = useWallet();
  const { data: balances } = useBalances(account?.address);
  if (account === undefined) return { whyNot: undefined, needsWallet: true };
  if (account.signer === undefined) return { whyNot: t.watchOnly, needsWallet: false };
  if (error !== undefined) return { whyNot: t.simulationFailed, needsWallet: false };
  if (estimate === undefined) return { whyNot: t.simulating, needsWallet: false };
  const isShort = estimate.fee.some(({ denom, amount }) => {
    const held = balances?.find((each) => each.denom === denom)?.amount ?? 0n;
    return balances !== undefined && held < amount;
  });
  return { whyNot: isShort ? t.feeNotCovered : undefined, needsWallet: false };
}
