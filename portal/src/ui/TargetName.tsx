import { useSpeech } from "../i18n/texts.ts";
import type { Target } from "../world/portfolio.ts";
import { kindOf, nameOf, targetLink } from "../world/targets.ts";
import { useWorld } from "../world/useWorld.ts";

/** A pool, an operator or a service by its name, which leads to its page. */
export function TargetName({ target }: { readonly target: Target }) {
  const { t } = useSpeech();
  const { data: world } = useWorld();
  const kinds = { pool: t.pool, operator: t.operator, service: t.service };
  const name = world === undefined ? `#${target.targetId}` : nameOf(world, target);
  return (
    <span>
      <a href={targetLink(target)}>{name}</a> <span className="muted">{kinds[kindOf(target)]}</span>
    </span>
  );
}
