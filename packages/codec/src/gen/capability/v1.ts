// Generated from proto/capability/v1.proto by `npm run generate`. Do not edit.
import { type MessageType, defineMessage, field, messageField } from "../../runtime.ts";

export interface Capability {
  readonly index: bigint;
}

export const Capability: MessageType<Capability> = defineMessage<Capability>("capability.v1.Capability", [
  field(1, "index", "uint64"),
]);

export interface Owner {
  readonly module: string;
  readonly name: string;
}

export const Owner: MessageType<Owner> = defineMessage<Owner>("capability.v1.Owner", [
  field(1, "module", "string"),
  field(2, "name", "string"),
]);

export interface CapabilityOwners {
  readonly owners: readonly Owner[];
}

export const CapabilityOwners: MessageType<CapabilityOwners> = defineMessage<CapabilityOwners>("capability.v1.CapabilityOwners", [
  messageField(1, "owners", () => Owner, { repeated: true, dontOmitEmpty: true }),
]);

export interface GenesisOwners {
  readonly index: bigint;
  readonly indexOwners: CapabilityOwners;
}

export const GenesisOwners: MessageType<GenesisOwners> = defineMessage<GenesisOwners>("capability.v1.GenesisOwners", [
  field(1, "index", "uint64"),
  messageField(2, "index_owners", () => CapabilityOwners, { required: true, dontOmitEmpty: true }),
]);

export interface GenesisState {
  readonly index: bigint;
  readonly owners: readonly GenesisOwners[];
}

export const GenesisState: MessageType<GenesisState> = defineMessage<GenesisState>("capability.v1.GenesisState", [
  field(1, "index", "uint64"),
  messageField(2, "owners", () => GenesisOwners, { repeated: true, dontOmitEmpty: true }),
]);

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  Capability,
  Owner,
  CapabilityOwners,
  GenesisOwners,
  GenesisState,
];
