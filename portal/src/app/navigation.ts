import type { Texts } from "../i18n/texts.ts";

type TextKey = {
  [Key in keyof Texts]: Texts[Key] extends string ? Key : never;
}[keyof Texts];

/** A page in the navigation. */
export interface NavigationEntry {
  /** First part of its address. */
  readonly path: string;
  readonly title: TextKey;
  readonly isDevOnly?: boolean;
}

/** Pages in the order of the navigation, in groups. */
export const NAVIGATION: readonly (readonly NavigationEntry[])[] = [
  [
    { path: "", title: "navOverview" },
    { path: "restake", title: "navRestake" },
    { path: "portfolio", title: "navPortfolio" },
    { path: "rewards", title: "navRewards" },
    { path: "preferences", title: "navPreferences" },
    { path: "locked", title: "navLocked" },
  ],
  [
    { path: "pools", title: "navPools" },
    { path: "operators", title: "navOperators" },
    { path: "services", title: "navServices" },
  ],
  [
    { path: "operator-console", title: "navOperatorConsole" },
    { path: "service-console", title: "navServiceConsole" },
    { path: "governance", title: "navGovernance" },
  ],
  [
    { path: "explorer", title: "navExplorer" },
    { path: "network", title: "navNetwork" },
    { path: "activity", title: "navActivity" },
    { path: "settings", title: "navSettings" },
    { path: "dev", title: "navDev", isDevOnly: true },
  ],
];
