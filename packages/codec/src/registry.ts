import { Any } from "./any.ts";
import { goTypeName } from "./goTypeName.ts";
import { acceptedInterface, implementations, MSG, MSG_RESPONSE } from "./interfaces.ts";
import type { MessageType } from "./schema.ts";
import { Duration, Timestamp } from "./wellKnown.ts";

/** A type URL that names no type, or none that is allowed where it stands. */
export class UnresolvedType extends Error {}

/** The message types of a chain, by name. */
export interface TypeRegistry {
  readonly messages: readonly MessageType<unknown>[];
  /** By full name. */
  get(typeName: string): MessageType<unknown> | undefined;
  /** By type URL; whatever stands before its last slash is ignored. */
  find(typeUrl: string): MessageType<unknown> | undefined;
  /** The type of an `Any` in a transaction: it must implement some interface. Throws `UnresolvedType`. */
  resolve(typeUrl: string): MessageType<unknown>;
  /** The type of an `Any` where the interface is demanded. Throws `UnresolvedType`. */
  resolveAs(typeUrl: string, interfaceName: string): MessageType<unknown>;
  /** Full names of all interfaces, sorted. */
  readonly interfaces: readonly string[];
  /** Type URLs that implement an interface, sorted. */
  implementations(interfaceName: string): readonly string[];
}

const ALIASES: Readonly<Record<string, string>> = {
  "hyperlane.core.v1.01_interchain_security_module.HyperlaneInterchainSecurityModule":
    "hyperlane.core.interchain_security.v1.HyperlaneInterchainSecurityModule",
};

const isMsg = ({ typeName, signers }: MessageType<unknown>) =>
  signers !== undefined && /\.Msg[^.]*$/.test(typeName);

type Implementers = Map<string, Map<string, MessageType<unknown>>>;

function collectImplementers(byName: ReadonlyMap<string, MessageType<unknown>>): Implementers {
  const found: Implementers = new Map();
  const add = (interfaceName: string, type: MessageType<unknown> | undefined) => {
    const types = found.get(interfaceName) ?? new Map<string, MessageType<unknown>>();
    found.set(interfaceName, types);
    if (type !== undefined) types.set(`/${type.typeName}`, type);
  };
  for (const type of byName.values()) {
    for (const name of type.implements ?? []) add(name, type);
    for (const field of type.fields) {
      const name = field.message && acceptedInterface(type, field);
      if (name && !ALIASES[name]) add(name, undefined);
    }
    if (isMsg(type)) add(MSG, type);
    if (/\.Msg[^.]*Response$/.test(type.typeName)) add(MSG_RESPONSE, type);
  }
  for (const [name, types] of Object.entries(implementations))
    for (const type of types) add(name, byName.get(type));
  return found;
}

/** A registry of the given types; `Any`, `Timestamp` and `Duration` are always in it. */
export function createTypeRegistry(messages: readonly MessageType<unknown>[]): TypeRegistry {
  const all = [Any, Timestamp, Duration, ...messages] as readonly MessageType<unknown>[];
  const byName = new Map(all.map((type) => [type.typeName, type]));
  const byInterface = collectImplementers(byName);
  const resolvable = new Map([...byInterface.values()].flatMap((types) => [...types]));
  const implementers = (name: string) => byInterface.get(ALIASES[name] ?? name);
  return {
    messages: all,
    get: (typeName) => byName.get(typeName),
    find: (typeUrl) => byName.get(typeUrl.slice(typeUrl.lastIndexOf("/") + 1)),
    resolve(typeUrl) {
      const type = resolvable.get(typeUrl);
      if (type === undefined) throw new UnresolvedType(`unable to resolve type URL ${typeUrl}`);
      return type;
    },
    resolveAs(typeUrl, interfaceName) {
      const types = implementers(interfaceName);
      const type = types?.get(typeUrl);
      if (type !== undefined) return type;
      const goName = goTypeName(interfaceName);
      if (types === undefined || types.size === 0)
        throw new UnresolvedType(`no registered implementations of type ${goName.slice(1)}`);
      throw new UnresolvedType(
        `no concrete type registered for type URL ${typeUrl} against interface ${goName}`,
      );
    },
    interfaces: [...byInterface.keys()].sort((a, b) => (a < b ? -1 : 1)),
    implementations: (name) =>
      [...(implementers(name)?.keys() ?? [])].sort((a, b) => (a < b ? -1 : 1)),
  };
}
