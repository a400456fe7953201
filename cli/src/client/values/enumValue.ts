import type { EnumType, Field } from "@milkyway/codec";

function namesOf(field: Field): readonly string[] {
  const type = field.enumeration as () => EnumType;
  return Object.keys(type().values);
}

/** What all names of an enum begin with, up to an underscore. */
function prefixOf(names: readonly string[]): string {
  let prefix = names[0] ?? "";
  for (const name of names) while (!name.startsWith(prefix)) prefix = prefix.slice(0, -1);
  return prefix.slice(0, prefix.lastIndexOf("_") + 1);
}

const short = (name: string, prefix: string) =>
  name.slice(prefix.length).toLowerCase().replaceAll("_", "-");

/** The short forms of an enum's values, as `no-with-veto`; not that of the one that says nothing. */
export function enumChoices(field: Field): readonly string[] {
  const names = namesOf(field);
  const prefix = prefixOf(names);
  return names.map((name) => short(name, prefix)).filter((name) => name !== "unspecified");
}

/** The name of an enum's value, from its full name, its short form or its number. */
export function enumName(field: Field, text: string): string | undefined {
  const names = namesOf(field);
  const prefix = prefixOf(names);
  const wanted = text.trim().toLowerCase().replaceAll("_", "-");
  const type = (field.enumeration as () => EnumType)();
  return names.find(
    (name) =>
      name === text || short(name, prefix) === wanted || `${type.values[name]}` === text.trim(),
  );
}
