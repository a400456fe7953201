import { isJsonObject, type JsonValue } from "@milkyway/codec";

const PLAIN = /^[A-Za-z0-9_./+(][A-Za-z0-9_./+() ,;'"=@!?<>^*~$%&|\\{}[\]:#-]*$/;
/** Texts that YAML would read as something else: numbers, truth values, nothing, dates. */
const TAKEN =
  /^(?:[-+]?(?:\.?[0-9][0-9_]*(?:\.[0-9_]*)?(?:[eE][-+]?[0-9]+)?|0x[0-9a-fA-F_]+|0o?[0-7_]+|0b[01_]+|\.inf|\.nan)|~|null|y|n|yes|no|on|off|true|false|\d{4}-\d{1,2}-\d{1,2}(?:[Tt ].*)?)$/i;

function scalar(value: JsonValue): string {
  if (typeof value !== "string") return JSON.stringify(value);
  const isPlain = PLAIN.test(value) && !TAKEN.test(value) && !/: |:$| #|^[.]?$|\s$/.test(value);
  if (isPlain) return value;
  if (/^[\x20-\x7e]*$/.test(value) && !value.includes("\\") && /^[{["&*!|>%@`#?:,-]/.test(value))
    return `'${value.replaceAll("'", "''")}'`;
  return JSON.stringify(value);
}

function isEmpty(value: JsonValue): boolean {
  return Array.isArray(value)
    ? value.length === 0
    : isJsonObject(value) && !Object.keys(value).length;
}

function lines(value: JsonValue, indent: string): readonly string[] {
  if (Array.isArray(value) && value.length > 0)
    return value.flatMap((item: JsonValue) => {
      const [first = "", ...rest] = lines(item, `${indent}  `);
      return [`${indent}- ${first.trimStart()}`, ...rest];
    });
  if (isJsonObject(value) && Object.keys(value).length > 0)
    return Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([key, item]) => {
        const name = `${indent}${scalar(key)}:`;
        if (isEmpty(item) || typeof item !== "object" || item === null)
          return [`${name} ${isEmpty(item) ? (Array.isArray(item) ? "[]" : "{}") : scalar(item)}`];
        return [name, ...lines(item, Array.isArray(item) ? indent : `${indent}  `)];
      });
  return [`${indent}${isEmpty(value) ? (Array.isArray(value) ? "[]" : "{}") : scalar(value)}`];
}

/** JSON as YAML, members sorted by name, as the reference prints answers for people. */
export function toYaml(value: JsonValue): string {
  return lines(value, "").join("\n");
}
