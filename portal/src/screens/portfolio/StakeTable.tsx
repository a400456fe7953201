import { useState } from "react";
import { useSpeech } from "../../i18n/texts.ts";
import { Amounts } from "../../ui/Amounts.tsx";
import { Button } from "../../ui/Button.tsx";
import { DataTable } from "../../ui/DataTable.tsx";
import { Empty } from "../../ui/Empty.tsx";
import { Money } from "../../ui/Money.tsx";
import { TargetName } from "../../ui/TargetName.tsx";
import { type Portfolio, type Stake, targetKey } from "../../world/portfolio.ts";
import { nameOf } from "../../world/targets.ts";
import type { World } from "../../world/world.ts";
import { worthOfAll } from "../../world/worth.ts";
import { UnbondDialog } from "./UnbondDialog.tsx";

interface Props {
  readonly world: World;
  readonly portfolio: Portfolio;
  readonly address: string;
}

const NONE: Stake["coins"] = [];

/** What an account has restaked, by target, with what it can claim there. */
export function StakeTable({ world, portfolio, address }: Props) {
  const { t } = useSpeech();
  const [unbonds, setUnbonds] = useState<Stake>();
  const rewardOf = (stake: Stake) =>
    portfolio.rewards.find((each) => targetKey(each) === targetKey(stake))?.coins ?? NONE;
  return (
    <>
      <DataTable
        name="stakes"
        caption={t.restaked}
        rows={portfolio.stakes}
        rowKey={targetKey}
        empty={
          <Empty text={t.noStakes}>
            <a className="button primary" href="#/restake">
              {t.navRestake}
            </a>
          </Empty>
        }
        columns={[
          { key: "target", title: t.target, cell: (stake) => <TargetName target={stake} /> },
          {
            key: "amount",
            title: t.restaked,
            isNumber: true,
            cell: ({ coins }) => <Amounts coins={coins} />,
          },
          {
            key: "value",
            title: t.value,
            isNumber: true,
            sortBy: ({ coins }) => worthOfAll(world.assets, coins),
            cell: ({ coins }) => <Money micros={worthOfAll(world.assets, coins)} />,
          },
          {
            key: "rewards",
            title: t.claimable,
            isNumber: true,
            cell: (stake) => <Amounts coins={rewardOf(stake)} />,
          },
          {
            key: "go",
            title: t.action,
            cell: (stake) => (
              <Button label={t.unbondFrom(nameOf(world, stake))} onClick={() => setUnbonds(stake)}>
                {t.unbond}
              </Button>
            ),
          },
        ]}
      />
      {unbonds !== undefined && (
        <UnbondDialog
          world={world}
          stake={unbonds}
          running={
            portfolio.unbondings.filter((each) => targetKey(each) === targetKey(unbonds)).length
          }
          address={address}
          onClose={() => setUnbonds(undefined)}
        />
      )}
    </>
  );
}
