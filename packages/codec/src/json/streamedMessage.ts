import type { TypeRegistry } from "../registry.ts";
import type { MessageType } from "../schema.ts";
import { elementFromJson, messageFromJson } from "./fromJson.ts";
import type { JsonSlice } from "./jsonSlice.ts";
import type { JsonValue } from "./jsonValue.ts";
import { messagePlan, type PlannedField } from "./messagePlan.ts";
import { Reading } from "./reading.ts";

/** A message whose lists of some names are read while somebody walks over them, each time anew. */
export interface StreamedMessage<T> {
  readonly message: T;
  /** Reads what nobody walked over, so that all of the message is checked. */
  finish(): void;
}

/**
 * Reads a message of which the lists of the given names (`balances`, or `records.infos` for a list of a message in it)
 * are iterables over the bytes: neither their JSON nor their elements are ever there at once. What is refused is what
 * `fromJson` refuses, as soon as it is met; paths in errors end at the list.
 */
export function streamedFromJson<T>(
  type: MessageType<T>,
  json: JsonSlice,
  registry: TypeRegistry,
  lists: readonly string[],
): StreamedMessage<T> {
  const found: StreamedList[] = [];
  const reader = new StreamedReader(found);
  const reading = new Reading(registry, {});
  const message = reader.message(type as MessageType<unknown>, json, lists, reading) as T;
  return {
    message,
    finish() {
      for (const list of found) list.finish();
    },
  };
}

class StreamedReader {
  private readonly found: StreamedList[];

  constructor(found: StreamedList[]) {
    this.found = found;
  }

  message(
    type: MessageType<unknown>,
    json: JsonSlice,
    lists: readonly string[],
    reading: Reading,
  ): unknown {
    const members = lists.length === 0 ? undefined : json.members();
    if (members === undefined) return messageFromJson(type, json.value(), reading);
    const rest = new Map<string, JsonValue>();
    const streamed: Record<string, unknown> = {};
    for (const [name, slice] of members) {
      const planned = plannedField(type, name, members);
      const value = planned && this.field(type, planned, slice, lists, reading);
      if (planned === undefined || value === undefined) rest.set(name, slice.value());
      else streamed[planned.field.key] = value;
    }
    const read = messageFromJson(type, Object.fromEntries(rest), reading) as object;
    return { ...read, ...streamed };
  }

  private field(
    type: MessageType<unknown>,
    { field, element, step }: PlannedField,
    slice: JsonSlice,
    lists: readonly string[],
    reading: Reading,
  ): unknown {
    if (lists.includes(field.key)) {
      if (!field.repeated || slice.elements() === undefined) return undefined;
      const inner = reading.below(step).below("[…]");
      const list = new StreamedList(slice, (json) => elementFromJson(type, element, json, inner));
      this.found.push(list);
      return list;
    }
    const below = listsBelow(lists, field.key);
    const message = field.message?.();
    if (below.length === 0 || message === undefined || field.repeated) return undefined;
    if (slice.members() === undefined) return undefined;
    return this.message(message, slice, below, reading.below(step));
  }
}

/** The field of a name; of one that stands there under both of its names `fromJson` takes its own choice. */
function plannedField(
  type: MessageType<unknown>,
  name: string,
  members: ReadonlyMap<string, JsonSlice>,
): PlannedField | undefined {
  const planned = messagePlan(type).fields.find(
    ({ field }) => field.key === name || field.name === name,
  );
  if (planned === undefined) return undefined;
  const { key, name: other } = planned.field;
  return key !== other && members.has(key) && members.has(other) ? undefined : planned;
}

/** The names of lists within a field: `b` in `a` for `a.b`. */
function listsBelow(lists: readonly string[], key: string): readonly string[] {
  const start = `${key}.`;
  return lists.flatMap((list) => (list.startsWith(start) ? [list.slice(start.length)] : []));
}

/** The elements of a list, read anew each time somebody walks over them. */
class StreamedList implements Iterable<unknown> {
  private readonly slice: JsonSlice;
  private readonly read: (json: JsonValue) => unknown;
  private isWalked = false;

  constructor(slice: JsonSlice, read: (json: JsonValue) => unknown) {
    this.slice = slice;
    this.read = read;
  }

  *[Symbol.iterator](): Generator<unknown> {
    for (const json of this.slice.elements() ?? []) yield this.read(json);
    this.isWalked = true;
  }

  finish(): void {
    if (this.isWalked) return;
    for (const _ of this);
  }
}
