import { href } from "../../app/router.ts";
import type { World } from "../../world/world.ts";

interface Props {
  readonly world: World;
  readonly ids: readonly number[];
  readonly empty: string;
}

/** Services by their names. */
export function ServiceNames({ world, ids, empty }: Props) {
  if (ids.length === 0) return <p>{empty}</p>;
  return (
    <ul>
      {ids.map((id) => (
        <li key={id}>
          <a href={href("services", id)}>
            {world.services.find((each) => each.id === id)?.name ?? `#${id}`}
          </a>
        </li>
      ))}
    </ul>
  );
}
