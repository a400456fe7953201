import type { TxEvent } from "@milkyway/sdk";

/** Events with their attributes, in their order. */
export function EventList({ events }: { readonly events: readonly TxEvent[] }) {
  return (
    <ul className="events">
      {events.map(({ type, attributes }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the events of a transaction never move
        <li key={at}>
          <strong>{type}</strong>{" "}
          {attributes.map(({ key, value }) => `${key}=${value}`).join(" · ")}
        </li>
      ))}
    </ul>
  );
}
