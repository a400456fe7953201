/** A full name taken apart where its package ends: packages are lower-case, types are not. */
export interface ProtoName {
  readonly package: string;
  /** Names of the type and of those that it lies in, outermost first. */
  readonly names: readonly string[];
}

/** Takes the full name of a type or a service apart. */
export function parseProtoName(fullName: string): ProtoName {
  const parts = fullName.split(".");
  const start = parts.findIndex((part) => /^[A-Z]/.test(part));
  const at = start < 0 ? parts.length - 1 : start;
  return { package: parts.slice(0, at).join("."), names: parts.slice(at) };
}

/** The file in which a type or a service is described: one for each package, and the usual ones of protobuf itself. */
export function fileOf(fullName: string): string {
  const { package: name, names } = parseProtoName(fullName);
  const path = name.replaceAll(".", "/");
  return name === "google.protobuf" ? `${path}/${names[0]?.toLowerCase()}.proto` : `${path}.proto`;
}
