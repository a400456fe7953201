import { AddressLink } from "../ui/AddressLink.tsx";
import { nameOf, targetLink } from "../world/targets.ts";
import { useWorld } from "../world/useWorld.ts";
import { type AboutRow, targetOf } from "./targetOf.ts";

/** The target or the other account that an entry of a history is about. */
export function AboutWhom({ row }: { readonly row: AboutRow }) {
  const { data: world } = useWorld();
  const target = world && targetOf(world, row);
  if (world !== undefined && target !== undefined)
    return <a href={targetLink(target)}>{nameOf(world, target)}</a>;
  return row.other === null ? "–" : <AddressLink address={row.other} />;
}
