import type { Texts } from "../../i18n/texts.ts";

/** What is missing for a stake to earn, by the name that the chain gives the condition. */
export function conditionText(condition: string, t: Texts): string {
  const texts: Readonly<Record<string, string>> = {
    service_active: t.whyServiceActive,
    pool_borrowed: t.whyPoolBorrowed,
    service_trusted: t.whyServiceTrusted,
    operator_active: t.whyOperatorActive,
    operator_allowed: t.whyOperatorAllowed,
    denom_allowed: t.whyDenomAllowed,
    asset_priced: t.whyAssetPriced,
    plan_exists: t.whyPlanExists,
    plan_started: t.whyPlanStarted,
    plan_not_ended: t.whyPlanEnded,
    plan_funded: t.whyPlanFunded,
    weight: t.whyWeight,
  };
  return texts[condition] ?? condition;
}
