import { type ComponentType, lazy } from "react";

/** What a screen is given: the last part of its address. */
export interface ScreenProps {
  readonly id: string;
}

type Screen = ComponentType<ScreenProps>;

function later<Name extends string>(
  load: () => Promise<Readonly<Record<Name, Screen>>>,
  name: Name,
): Screen {
  return lazy(
    async (): Promise<{ readonly default: Screen }> => ({ default: (await load())[name] }),
  );
}

/** Screens by their address; `*` stands for any last part. Each is loaded when it is first come to. */
export const SCREENS: Readonly<Record<string, Screen>> = {
  "": later(() => import("../screens/overview/Overview.tsx"), "Overview"),
  restake: later(() => import("../screens/restake/Restake.tsx"), "Restake"),
  portfolio: later(() => import("../screens/portfolio/PortfolioScreen.tsx"), "PortfolioScreen"),
  rewards: later(() => import("../screens/rewards/RewardsScreen.tsx"), "RewardsScreen"),
  preferences: later(() => import("../screens/preferences/Preferences.tsx"), "Preferences"),
  locked: later(() => import("../screens/locked/Locked.tsx"), "Locked"),
  pools: later(() => import("../screens/pools/Pools.tsx"), "Pools"),
  "pools/*": later(() => import("../screens/pools/PoolScreen.tsx"), "PoolScreen"),
  operators: later(() => import("../screens/operators/Operators.tsx"), "Operators"),
  "operators/*": later(() => import("../screens/operators/OperatorScreen.tsx"), "OperatorScreen"),
  services: later(() => import("../screens/services/Services.tsx"), "Services"),
  "services/*": later(() => import("../screens/services/ServiceScreen.tsx"), "ServiceScreen"),
  "operator-console": later(
    () => import("../screens/operatorConsole/OperatorConsole.tsx"),
    "OperatorConsole",
  ),
  "service-console": later(
    () => import("../screens/serviceConsole/ServiceConsole.tsx"),
    "ServiceConsole",
  ),
  governance: later(() => import("../screens/governance/Governance.tsx"), "Governance"),
  "governance/*": later(() => import("../screens/governance/ProposalScreen.tsx"), "ProposalScreen"),
  explorer: later(() => import("../screens/explorer/Explorer.tsx"), "Explorer"),
  "explorer/blocks/*": later(() => import("../screens/explorer/BlockScreen.tsx"), "BlockScreen"),
  "explorer/tx/*": later(() => import("../screens/explorer/TxScreen.tsx"), "TxScreen"),
  "explorer/accounts/*": later(
    () => import("../screens/explorer/AccountScreen.tsx"),
    "AccountScreen",
  ),
  network: later(() => import("../screens/network/Network.tsx"), "Network"),
  activity: later(() => import("../screens/activity/ActivityScreen.tsx"), "ActivityScreen"),
  settings: later(() => import("../screens/settings/Settings.tsx"), "Settings"),
  dev: later(() => import("../screens/dev/DevPanel.tsx"), "DevPanel"),
};
