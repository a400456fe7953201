import { goString, isJsonObject } from "@milkyway/codec";
import { BadValue, type GoType, readValue } from "./goType.ts";

/** A list. An empty one reads as nil, which is written as `null`. */
export function goList<T>(element: GoType<T>): GoType<readonly T[]> {
  return {
    zero: [],
    read(json) {
      if (!Array.isArray(json))
        throw new BadValue("json: cannot unmarshal a value of another type into a list");
      return json.map((item) => readValue(element, item));
    },
    write: (list) => (list.length === 0 ? "null" : `[${list.map(element.write).join(",")}]`),
    isEmpty: (list) => list.length === 0,
  };
}

/** Something that may be nil. */
export function goPointer<T>(target: GoType<T>): GoType<T | undefined> {
  return {
    zero: undefined,
    read: (json, before) => readValue(target, json, before ?? target.zero),
    write: (value) => (value === undefined ? "null" : target.write(value)),
    isEmpty: (value) => value === undefined,
  };
}

/** A field and whether it is left out when it is empty. */
export interface GoField<T> {
  readonly type: GoType<T>;
  readonly omitEmpty: boolean;
}

export function omitted<T>(type: GoType<T>): GoField<T> {
  return { type, omitEmpty: true };
}

export function always<T>(type: GoType<T>): GoField<T> {
  return { type, omitEmpty: false };
}

type Fields = Readonly<Record<string, GoField<unknown>>>;
type StructOf<F> = { readonly [N in keyof F]: F[N] extends GoField<infer T> ? T : never };

/**
 * A struct, by the JSON names of its fields. Fields that JSON does not name keep their value if they may be left out,
 * and are reset if not; names it does not know are passed over.
 */
export function goStruct<F extends Fields>(fields: F): GoType<StructOf<F>> {
  const entries = Object.entries<GoField<unknown>>(fields);
  type Values = Readonly<Record<string, unknown>>;
  const type: GoType<Values> = {
    zero: Object.fromEntries(entries.map(([name, field]) => [name, field.type.zero])),
    read(json, before) {
      if (!isJsonObject(json))
        throw new BadValue("json: cannot unmarshal a value of another type into a struct");
      return Object.fromEntries(
        entries.map(([name, { type: of, omitEmpty }]) => {
          const held = before[name];
          const given = Object.hasOwn(json, name) ? json[name] : undefined;
          if (given !== undefined) return [name, readValue(of, given, held)];
          return [name, omitEmpty ? held : of.zero];
        }),
      );
    },
    write(value) {
      const shown = entries.filter(
        ([name, { type: of, omitEmpty }]) => !(omitEmpty && of.isEmpty(value[name])),
      );
      return `{${shown
        .map(([name, { type: of }]) => `${goString(name)}:${of.write(value[name])}`)
        .join(",")}}`;
    },
    isEmpty: () => false,
  };
  return type as unknown as GoType<StructOf<F>>;
}
