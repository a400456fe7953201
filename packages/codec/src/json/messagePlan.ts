import type { Field, MessageType } from "../schema.ts";

/** A field, and what reading it from JSON needs again and again. */
export interface PlannedField {
  readonly field: Field;
  /** The field of one element, where it is a list. */
  readonly element: Field;
  /** As paths in errors have it. */
  readonly step: string;
}

/** How the messages of a type are read from JSON. */
export interface MessagePlan {
  readonly fields: readonly PlannedField[];
  /** Names under which fields may stand. */
  readonly known: ReadonlySet<string>;
  /** The members of its oneofs. */
  readonly oneofs: readonly Field[];
}

const plans = new WeakMap<MessageType<unknown>, MessagePlan>();

function plan({ fields }: MessageType<unknown>): MessagePlan {
  return {
    fields: fields.map((field) => ({
      field,
      element: { ...field, repeated: false, required: true },
      step: `.${field.name}`,
    })),
    known: new Set(fields.flatMap(({ name, key }) => [name, key])),
    oneofs: fields.filter(({ oneof }) => oneof !== undefined),
  };
}

/** Made once for each type. */
export function messagePlan(type: MessageType<unknown>): MessagePlan {
  let found = plans.get(type);
  if (found === undefined) {
    found = plan(type);
    plans.set(type, found);
  }
  return found;
}
