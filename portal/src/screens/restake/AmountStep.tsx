import { useState } from "react";
import { useSpeech } from "../../i18n/texts.ts";
import { useTransactions } from "../../tx/txContext.ts";
import { AmountField } from "../../ui/AmountField.tsx";
import { Button } from "../../ui/Button.tsx";
import { Section } from "../../ui/Section.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { useAmount } from "../../ui/useAmount.ts";
import { useWallet } from "../../wallet/walletContext.ts";
import { useBalances } from "../../world/useBalances.ts";
import { usePortfolio } from "../../world/usePortfolio.ts";
import type { World } from "../../world/world.ts";
import { displayOf } from "../../world/worth.ts";
import { capLeft } from "../pools/Cap.tsx";
import { PoolEstimate } from "./PoolEstimate.tsx";
import { restakeProposal } from "./restakeProposal.ts";
import type { RestakeTarget } from "./restakeTarget.ts";
import { ServiceTrust } from "./ServiceTrust.tsx";
import { useTrustChoice } from "./useTrustChoice.ts";

interface Props {
  readonly world: World;
  readonly target: RestakeTarget;
}

const NONE: readonly never[] = [];

/** The second step: how much, and for a pool which services may use it. */
export function AmountStep({ world, target }: Props) {
  const speech = useSpeech();
  const { t } = speech;
  const { account, choose } = useWallet();
  const { propose } = useTransactions();
  const { data: balances = NONE } = useBalances(account?.address);
  const { data: portfolio } = usePortfolio(account?.address);
  const trust = useTrustChoice(target, portfolio?.trusted ?? NONE, world);
  const [chosen, setDenom] = useState<string>();
  const denoms = balances.map(({ denom }) => denom);
  const denom = target.denom ?? chosen ?? denoms.find((each) => world.assets.has(each)) ?? "";
  const held = balances.find((coin) => coin.denom === denom)?.amount ?? 0n;
  const display = displayOf(world.assets, denom);
  const amount = useAmount(display, held);
  const left = capLeft(world);
  const whyNot = left === 0n ? t.capReached : target.isActive ? amount.whyNot : t.targetInactive;

  const review = () => {
    if (amount.units === undefined || account === undefined) return;
    const coin = { denom, amount: amount.units };
    propose(
      restakeProposal(
        { coin, target, trust: trust.changed, delegator: account.address },
        world,
        speech,
      ),
    );
  };
  if (account === undefined)
    return (
      <Section title={t.stepAmount}>
        <p>{t.needsAccount}</p>
        <Button kind="primary" onClick={choose}>
          {t.connectWallet}
        </Button>
      </Section>
    );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (whyNot === undefined) review();
      }}
    >
      <Section title={t.restakeTo(target.name)}>
        {target.denom === undefined && (
          <SelectField
            label={t.asset}
            value={denom}
            options={denoms.map((each) => [each, displayOf(world.assets, each).ticker])}
            onChange={setDenom}
          />
        )}
        <AmountField amount={amount} display={display} most={held} />
      </Section>
      {target.kind === "pool" && <ServiceTrust world={world} target={target} choice={trust} />}
      {target.kind === "pool" && (
        <PoolEstimate
          world={world}
          target={target}
          trust={trust.trust}
          amount={amount.units ?? 0n}
        />
      )}
      <div className="actions end">
        <Button kind="primary" type="submit" whyNot={whyNot}>
          {t.review}
        </Button>
      </div>
    </form>
  );
}
