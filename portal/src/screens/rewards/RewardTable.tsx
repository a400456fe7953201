import { useSpeech } from "../../i18n/texts.ts";
import { useTransactions } from "../../tx/txContext.ts";
import { Amounts } from "../../ui/Amounts.tsx";
import { Button } from "../../ui/Button.tsx";
import { DataTable } from "../../ui/DataTable.tsx";
import { Empty } from "../../ui/Empty.tsx";
import { TargetName } from "../../ui/TargetName.tsx";
import { type Portfolio, type Stake, targetKey } from "../../world/portfolio.ts";
import { nameOf } from "../../world/targets.ts";
import type { World } from "../../world/world.ts";
import { claimProposal } from "./claimProposal.ts";
import { PerDay } from "./PerDay.tsx";

interface Props {
  readonly world: World;
  readonly portfolio: Portfolio;
  readonly address: string;
}

const NONE: Stake["coins"] = [];

/** Rewards by target: what can be claimed, and what a day brings. */
export function RewardTable({ world, portfolio, address }: Props) {
  const speech = useSpeech();
  const { t } = speech;
  const { propose } = useTransactions();
  const rows = portfolio.stakes.map(({ type, targetId }) => {
    const found = portfolio.rewards.find(
      (each) => targetKey(each) === targetKey({ type, targetId }),
    );
    return { type, targetId, coins: found?.coins ?? NONE };
  });
  const full = rows.filter(({ coins }) => coins.length > 0);
  const claim = (stakes: readonly Stake[]) =>
    propose(claimProposal(stakes, address, world, speech));
  return (
    <>
      <div className="actions">
        <Button
          kind="primary"
          whyNot={full.length === 0 ? t.nothingToClaim : undefined}
          onClick={() => claim(full)}
        >
          {t.claimAll}
        </Button>
      </div>
      <DataTable
        name="rewards"
        caption={t.claimable}
        rows={rows}
        rowKey={targetKey}
        empty={
          <Empty text={t.noStakes}>
            <a className="button" href="#/restake">
              {t.navRestake}
            </a>
          </Empty>
        }
        columns={[
          { key: "target", title: t.target, cell: (row) => <TargetName target={row} /> },
          {
            key: "coins",
            title: t.claimable,
            isNumber: true,
            cell: ({ coins }) => <Amounts coins={coins} />,
          },
          {
            key: "day",
            title: t.perDay,
            isNumber: true,
            cell: (row) => <PerDay target={row} address={address} />,
          },
          {
            key: "go",
            title: t.action,
            cell: (row) => (
              <Button
                label={t.claimFrom(nameOf(world, row))}
                whyNot={row.coins.length === 0 ? t.nothingToClaim : undefined}
                onClick={() => claim([row])}
              >
                {t.claim}
              </Button>
            ),
          },
        ]}
      />
    </>
  );
}
