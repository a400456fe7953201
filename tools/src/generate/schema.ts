/** Reads the `.proto` sources into plain declarations, in the order in which they are written. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import protobuf from "protobufjs";

export interface FieldDecl {
  readonly no: number;
  readonly name: string;
  readonly type: string;
  readonly repeated: boolean;
  readonly mapKey: string | undefined;
  readonly oneof: string | undefined;
  readonly options: Options;
}

export type Options = Readonly<Record<string, unknown>>;

export interface MessageDecl {
  readonly kind: "message";
  /** Dotted name within the package. */
  readonly name: string;
  readonly fields: readonly FieldDecl[];
  readonly options: readonly [string, unknown][];
}

export interface EnumDecl {
  readonly kind: "enum";
  readonly name: string;
  readonly values: readonly [string, number][];
}

export interface RpcDecl {
  readonly name: string;
  readonly request: string;
  readonly response: string;
  readonly http: readonly { method: string; path: string; body: string | undefined }[];
}

export interface ServiceDecl {
  readonly kind: "service";
  readonly name: string;
  readonly rpcs: readonly RpcDecl[];
}

export interface PackageDecl {
  readonly name: string;
  readonly declarations: readonly (MessageDecl | EnumDecl | ServiceDecl)[];
}

function optionList(object: protobuf.ReflectionObject): [string, unknown][] {
  return ((object.parsedOptions ?? []) as Options[]).flatMap((entry) => Object.entries(entry));
}

function readField(field: protobuf.Field): FieldDecl {
  return {
    no: field.id,
    name: field.name,
    type: field.type,
    repeated: field.repeated,
    mapKey: field instanceof protobuf.MapField ? field.keyType : undefined,
    oneof: field.partOf?.name,
    options: Object.fromEntries(optionList(field)),
  };
}

type HttpOption = Record<string, unknown> & { additional_bindings?: HttpOption | HttpOption[] };

function readHttp(option: HttpOption | undefined): RpcDecl["http"] {
  if (option === undefined) return [];
  const method = ["get", "post"].find((verb) => verb in option);
  if (method === undefined) throw new Error(`unsupported http rule ${JSON.stringify(option)}`);
  const rule = { method, path: String(option[method]), body: option.body as string | undefined };
  return [rule, ...[option.additional_bindings ?? []].flat().flatMap(readHttp)];
}

function readRpc(method: protobuf.Method): RpcDecl {
  const options = Object.fromEntries(optionList(method));
  return {
    name: method.name,
    request: method.requestType,
    response: method.responseType,
    http: readHttp(options["(google.api.http)"] as HttpOption | undefined),
  };
}

function readNamespace(
  namespace: protobuf.NamespaceBase,
  prefix: string,
): PackageDecl["declarations"] {
  return namespace.nestedArray.flatMap((item): PackageDecl["declarations"] => {
    const name = prefix + item.name;
    if (item instanceof protobuf.Type) {
      const fields = item.fieldsArray.map(readField);
      return [
        { kind: "message", name, fields, options: optionList(item) },
        ...readNamespace(item, `${name}.`),
      ];
    }
    if (item instanceof protobuf.Enum)
      return [{ kind: "enum", name, values: Object.entries(item.values) }];
    if (item instanceof protobuf.Service)
      return [{ kind: "service", name, rpcs: item.methodsArray.map(readRpc) }];
    return [];
  });
}

function readPackage(file: string): PackageDecl {
  const parsed = protobuf.parse(readFileSync(file, "utf8"), { keepCase: true });
  if (!parsed.package) throw new Error(`${file}: no package`);
  const namespace = parsed.root.lookup(parsed.package) as protobuf.Namespace;
  return { name: parsed.package, declarations: readNamespace(namespace, "") };
}

/** Every package under a folder of `.proto` files, sorted by name. */
export function readPackages(folder: string): PackageDecl[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".proto"))
    .map((path) => readPackage(join(folder, path)))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
