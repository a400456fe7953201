import { useChain } from "../chain/chainContext.ts";
import { useSpeech } from "../i18n/texts.ts";
import { useNow } from "../ui/useNow.ts";
import { useWorld } from "../world/useWorld.ts";
import { isBehind } from "./isBehind.ts";

/** Says over every page when what it shows may be wrong, and what to do. */
export function NodeBanner() {
  const { t } = useSpeech();
  const { status, head, config } = useChain();
  const { data: world } = useWorld();
  const now = useNow();
  const unpriced = [...(world?.assets.values() ?? [])].filter(({ price }) => price === undefined);
  if (status === "down")
    return (
      <p className="banner bad" role="alert">
        {t.bannerDown(config.rpc)} <a href="#/settings">{t.navSettings}</a>
      </p>
    );
  if (head !== undefined && isBehind(now - head.timeMs))
    return (
      <p className="banner" role="status">
        {t.bannerBehind}
      </p>
    );
  if (unpriced.length > 0)
    return (
      <p className="banner" role="status">
        {t.bannerUnpriced(unpriced.map(({ ticker }) => ticker).join(", "))}
      </p>
    );
  return null;
}
