/** Writes the TypeScript of one package. */
import { interfaceLine, scalarTarget, type Target, tableLine } from "./field.ts";
import { type Found, importPath, outputPath, typeName } from "./names.ts";
import type { EnumDecl, FieldDecl, MessageDecl, PackageDecl, ServiceDecl } from "./schema.ts";

type Resolve = (type: string, scope: string) => Found;

class File {
  readonly path: string;
  /** Package → names taken from it, each with the name it has here. */
  readonly imports = new Map<string, Map<string, string>>();
  readonly runtime = new Set<string>();
  readonly pkg: PackageDecl;
  readonly resolve: Resolve;
  private readonly taken: Set<string>;

  constructor(pkg: PackageDecl, resolve: Resolve) {
    this.pkg = pkg;
    this.resolve = resolve;
    this.path = outputPath(pkg.name);
    this.taken = new Set(pkg.declarations.map(({ name }) => typeName(name)));
  }

  /** The name under which a type of any package is known in this file. */
  reference(found: Found, suffix = ""): string {
    const name = typeName(found.name);
    if (found.package === this.pkg.name) return name + suffix;
    const names = this.imports.get(found.package) ?? new Map<string, string>();
    this.imports.set(found.package, names);
    const before = names.get(name + suffix);
    if (before) return before;
    const owner =
      found.package
        .split(".")
        .filter((part) => !/^v\d/.test(part))
        .at(-1) ?? "";
    const alias = this.taken.has(name + suffix)
      ? owner.charAt(0).toUpperCase() + owner.slice(1) + name + suffix
      : name + suffix;
    this.taken.add(alias);
    names.set(name + suffix, alias);
    return alias;
  }

  target(field: FieldDecl, scope: string): Target {
    const scalar = scalarTarget(field);
    if (scalar) {
      for (const type of ["Dec", "Time", "Duration"])
        if (scalar.type === type) this.runtime.add(type);
      return scalar;
    }
    if (field.type === "google.protobuf.Any") {
      this.runtime.add("Any");
      return { kind: "message", type: "Any", name: "Any" };
    }
    const found = this.resolve(field.type, scope);
    const type = this.reference(found);
    return {
      kind: found.kind,
      type,
      name: found.kind === "enum" ? this.reference(found, "Enum") : type,
    };
  }
}

const KEPT: Readonly<Record<string, string>> = {
  "(amino.name)": "aminoName",
  "(amino.message_encoding)": "aminoEncoding",
};

function messageOptions({ options }: MessageDecl): string {
  const many = (key: string) =>
    options.filter(([name]) => name === key).map(([, value]) => JSON.stringify(value));
  const signers = many("(cosmos.msg.v1.signer)");
  const implemented = many("(cosmos_proto.implements_interface)");
  const entries = [
    ...options.flatMap(([key, value]) =>
      KEPT[key] ? [`${KEPT[key]}: ${JSON.stringify(value)}`] : [],
    ),
    ...(signers.length > 0 ? [`signers: [${signers.join(", ")}]`] : []),
    ...(implemented.length > 0 ? [`implements: [${implemented.join(", ")}]`] : []),
  ];
  return entries.length > 0 ? `, { ${entries.join(", ")} }` : "";
}

function emitMessage(file: File, message: MessageDecl): string {
  const name = typeName(message.name);
  const full = `${file.pkg.name}.${message.name}`;
  const targets = message.fields.map((field) => [field, file.target(field, full)] as const);
  const lines = targets.map(([field, target]) => `  ${interfaceLine(field, target)}\n`);
  const table = targets.map(([field, target]) => `  ${tableLine(field, target)}\n`);
  const body = table.length > 0 ? `[\n${table.join("")}]` : "[]";
  return `export interface ${name} {${lines.length > 0 ? `\n${lines.join("")}` : ""}}

export const ${name}: MessageType<${name}> = defineMessage<${name}>(${JSON.stringify(full)}, ${body}${messageOptions(message)});
`;
}

function emitEnum(file: File, { name, values }: EnumDecl): string {
  const local = typeName(name);
  file.runtime.add("defineEnum").add("EnumType");
  return `export const ${local} = {
${values.map(([key, value]) => `  ${key}: ${value},\n`).join("")}} as const;
export type ${local} = number;
export const ${local}Enum: EnumType = defineEnum(${JSON.stringify(`${file.pkg.name}.${name}`)}, ${local});
`;
}

function emitService(file: File, { name, rpcs }: ServiceDecl): string {
  file.runtime.add("defineService").add("rpc").add("ServiceType");
  const scope = file.pkg.name;
  const lines = rpcs.map((decl) => {
    const [request, response] = [decl.request, decl.response].map((type) =>
      file.reference(file.resolve(type, scope)),
    );
    const http = decl.http.map(({ method, path, body }) => {
      const tail = body === undefined ? "" : `, body: ${JSON.stringify(body)}`;
      return `, { method: ${JSON.stringify(method)}, path: ${JSON.stringify(path)}${tail} }`;
    });
    const key = decl.name.charAt(0).toLowerCase() + decl.name.slice(1);
    return {
      signature: `  ${key}(request: ${request}): ${response};\n`,
      entry: `  ${key}: rpc(${JSON.stringify(decl.name)}, ${request}, ${response}${http.join("")}),\n`,
    };
  });
  return `export interface ${name}Rpc {
${lines.map(({ signature }) => signature).join("")}}

export const ${name}: ServiceType<${name}Rpc> = defineService<${name}Rpc>(${JSON.stringify(`${scope}.${name}`)}, {
${lines.map(({ entry }) => entry).join("")}});
`;
}

function runtimeImport(file: File, body: string): string {
  const names = new Set([...file.runtime].filter((name) => name !== "Dec"));
  for (const name of ["defineMessage", "enumField", "field", "messageField"])
    if (body.includes(`${name}(`) || body.includes(`${name}<`)) names.add(name);
  const types = ["Duration", "EnumType", "MessageType", "ServiceType", "Time"];
  const marked = [...names].sort().map((name) => (types.includes(name) ? `type ${name}` : name));
  const depth = file.path.split("/").length - 4;
  const inCodec = file.path.startsWith("packages/codec/");
  const from = inCodec ? `${"../".repeat(depth)}runtime.ts` : "@milkyway/codec";
  const dec = file.runtime.has("Dec") ? `import type { Dec } from "@milkyway/math";\n` : "";
  return `${dec}import { ${marked.join(", ")} } from ${JSON.stringify(from)};\n`;
}

/** The generated file of a package: path from the project's root, and text. */
export function emitPackage(pkg: PackageDecl, resolve: Resolve): { path: string; text: string } {
  const file = new File(pkg, resolve);
  // Services refer to messages as they are evaluated, so they come after them.
  const isService = ({ kind }: { kind: string }) => Number(kind === "service");
  const ordered = [...pkg.declarations].sort((a, b) => isService(a) - isService(b));
  const parts = ordered.map((declaration) => {
    if (declaration.kind === "message") return emitMessage(file, declaration);
    return declaration.kind === "enum"
      ? emitEnum(file, declaration)
      : emitService(file, declaration);
  });
  const messages = pkg.declarations
    .filter(({ kind }) => kind === "message")
    .map(({ name }) => typeName(name));
  const services = pkg.declarations
    .filter(({ kind }) => kind === "service")
    .map(({ name }) => name);
  file.runtime.add("MessageType");
  if (services.length > 0) file.runtime.add("ServiceType");
  const lists = `/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [${messages.map((m) => `\n  ${m},`).join("")}\n];
${services.length > 0 ? `\n/** Every service of the package. */\nexport const services: readonly ServiceType[] = [${services.map((s) => `${s} as unknown as ServiceType`).join(", ")}];\n` : ""}`;
  const body = [...parts, lists].join("\n");
  const imports = [...file.imports]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([from, names]) => {
      const list = [...names].sort(([a], [b]) => (a < b ? -1 : 1));
      const items = list.map(([name, alias]) => (name === alias ? name : `${name} as ${alias}`));
      return `import { ${items.join(", ")} } from ${JSON.stringify(importPath(file.path, from))};\n`;
    });
  const source = `proto/${pkg.name.replaceAll(".", "/")}.proto`;
  const text = `// Generated from ${source} by \`npm run generate\`. Do not edit.
${runtimeImport(file, body)}${imports.join("")}
${body}`;
  return { path: file.path, text };
}
