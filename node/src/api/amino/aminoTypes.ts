import { toHex } from "@milkyway/bytes";
import type { MessageType, TypeRegistry } from "@milkyway/codec";
import { AminoError } from "./aminoError.ts";
import { aminoPrefix } from "./aminoPrefix.ts";

/** The messages that are registered with amino, by name and by prefix. */
export class AminoTypes {
  readonly registry: TypeRegistry;
  private readonly byName = new Map<string, MessageType<unknown>>();
  private readonly byPrefix = new Map<string, MessageType<unknown>>();

  constructor(registry: TypeRegistry) {
    this.registry = registry;
    for (const type of registry.messages) {
      const { aminoName } = type;
      if (aminoName === undefined || this.byName.has(aminoName)) continue;
      this.byName.set(aminoName, type);
      this.byPrefix.set(toHex(aminoPrefix(aminoName)), type);
    }
  }

  named(name: unknown): MessageType<unknown> {
    const type = this.byName.get(String(name));
    if (type === undefined) throw new AminoError(`unrecognized concrete type name ${name}`);
    return type;
  }

  prefixed(prefix: Uint8Array): MessageType<unknown> {
    const type = this.byPrefix.get(toHex(prefix));
    if (type === undefined)
      throw new AminoError(`unrecognized prefix bytes ${toHex(prefix).toUpperCase()}`);
    return type;
  }

  /** The type behind a type URL, and its prefix. */
  concrete(typeUrl: string): { readonly type: MessageType<unknown>; readonly prefix: Uint8Array } {
    const type = this.registry.find(typeUrl);
    if (type?.aminoName === undefined)
      throw new AminoError(`cannot encode unregistered concrete type ${typeUrl}`);
    return { type, prefix: aminoPrefix(type.aminoName) };
  }
}
