import { addCoins, type Coin } from "@milkyway/math";
import { useSpeech } from "../../i18n/texts.ts";
import { Amounts } from "../../ui/Amounts.tsx";
import { Money } from "../../ui/Money.tsx";
import { Stat } from "../../ui/Stat.tsx";
import { Stats } from "../../ui/Stats.tsx";
import type { Portfolio, Stake } from "../../world/portfolio.ts";
import { useBalances } from "../../world/useBalances.ts";
import type { World } from "../../world/world.ts";
import { worthOfAll } from "../../world/worth.ts";

interface Props {
  readonly world: World;
  readonly portfolio: Portfolio;
  readonly address: string;
}

const NONE: readonly Coin[] = [];

/** The coins of several stakes together. */
export function allCoins(stakes: readonly Pick<Stake, "coins">[]): readonly Coin[] {
  return stakes.reduce<readonly Coin[]>((sum, { coins }) => addCoins(sum, coins), NONE);
}

/** What an account has in all. */
export function PortfolioStats({ world, portfolio, address }: Props) {
  const { t } = useSpeech();
  const { data: balances = NONE } = useBalances(address);
  const worth = (coins: readonly Coin[]) => worthOfAll(world.assets, coins);
  const restaked = allCoins(portfolio.stakes);
  const coming = allCoins(portfolio.unbondings);
  const rewards = allCoins(portfolio.rewards);
  return (
    <Stats>
      <Stat label={t.inAll}>
        <Money micros={worth(restaked) + worth(coming) + worth(rewards) + worth(balances)} />
      </Stat>
      <Stat label={t.restaked}>
        <Money micros={worth(restaked)} />
      </Stat>
      <Stat label={t.unbonding}>
        <Money micros={worth(coming)} />
      </Stat>
      <Stat label={t.claimable} note={<Amounts coins={rewards} />}>
        <Money micros={worth(rewards)} />
      </Stat>
    </Stats>
  );
}
