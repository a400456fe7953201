import { setQuery } from "../../app/router.ts";
import { useSpeech } from "../../i18n/texts.ts";
import { Button } from "../../ui/Button.tsx";
import { Section } from "../../ui/Section.tsx";
import type { World } from "../../world/world.ts";
import { KindChoice } from "./KindChoice.tsx";
import { targetsOf } from "./restakeTarget.ts";

interface Props {
  readonly world: World;
  readonly kind: string;
}

/** The first step: what kind of target, and which. */
export function TargetStep({ world, kind }: Props) {
  const { t } = useSpeech();
  return (
    <Section title={t.stepWhere}>
      <KindChoice kind={kind} />
      <ul className="choices">
        {targetsOf(world, kind).map(({ id, name, isActive }) => (
          <li key={id}>
            <span>{name}</span>
            <Button
              kind="primary"
              label={t.choose(name)}
              whyNot={isActive ? undefined : t.targetInactive}
              onClick={() => setQuery({ kind, id })}
            >
              {t.chooseShort}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
