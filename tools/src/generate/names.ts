/** Where a package's code goes, and how its types are called in TypeScript. */
import type { PackageDecl } from "./schema.ts";

/** Modules of this chain keep their generated types themselves; the rest is shared by everyone. */
export function outputPath(packageName: string): string {
  const [owner = "", module = "", version = "v1"] = packageName.split(".");
  if (owner === "milkyway" || owner === "osmosis") return `modules/${module}/gen/${version}.ts`;
  return `packages/codec/src/gen/${packageName.replaceAll(".", "/")}.ts`;
}

/** How file `from` imports the generated file of a package. */
export function importPath(from: string, packageName: string): string {
  const to = outputPath(packageName);
  const codec = "packages/codec/src/";
  if (to.startsWith(codec) && !from.startsWith(codec))
    return `@milkyway/codec/${to.slice(codec.length, -".ts".length)}`;
  const up = from.split("/").slice(0, -1);
  const down = to.split("/");
  while (up.length > 0 && up[0] === down[0]) {
    up.shift();
    down.shift();
  }
  return `${up.length > 0 ? "../".repeat(up.length) : "./"}${down.join("/")}`;
}

/** `Outer.Inner` as `Outer_Inner`. */
export function typeName(protoName: string): string {
  return protoName.replaceAll(".", "_");
}

export interface Found {
  readonly package: string;
  readonly name: string;
  readonly kind: "message" | "enum";
}

/** Resolves type names as protobuf does: from the innermost scope outward. */
export function resolver(packages: readonly PackageDecl[]) {
  const known = new Map<string, Found>();
  for (const { name: pkg, declarations } of packages)
    for (const { kind, name } of declarations)
      if (kind !== "service") known.set(`${pkg}.${name}`, { package: pkg, name, kind });
  return (type: string, scope: string): Found => {
    const parts = scope.split(".");
    for (let depth = parts.length; depth >= 0; depth--) {
      const found = known.get([...parts.slice(0, depth), type.replace(/^\./, "")].join("."));
      if (found) return found;
    }
    throw new Error(`unknown type ${type} in ${scope}`);
  };
}
