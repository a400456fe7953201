import type { EnumType, HttpRule, MessageType } from "../schema.ts";
import { Duration, Timestamp } from "../wellKnown.ts";
import { describeEnum, describeMessage, fieldTypeName } from "./describeMessage.ts";
import {
  type DescriptorProto,
  type EnumDescriptorProto,
  FileDescriptorProto,
  type ServiceDescriptorProto,
} from "./descriptorProto.ts";
import { httpOption } from "./httpOption.ts";
import { fileOf, parseProtoName } from "./protoNames.ts";

/** A method of a service that is to be described. */
export interface DescribedMethod {
  readonly name: string;
  readonly request: MessageType<unknown>;
  readonly response: MessageType<unknown>;
  readonly http: readonly HttpRule[];
  /** Which sides send any number of messages instead of one; neither by default. */
  readonly streams?: "server" | "both";
}

export interface DescribedService {
  readonly typeName: string;
  readonly methods: readonly DescribedMethod[];
}

/** A file of definitions as protobuf describes it. */
export interface FileDescriptor {
  readonly name: string;
  readonly dependencies: readonly string[];
  /** Full names of all that the file declares: messages, enums, services and methods. */
  readonly symbols: readonly string[];
  /** An encoded `google.protobuf.FileDescriptorProto`. */
  readonly bytes: Uint8Array;
}

interface Draft {
  readonly name: string;
  readonly package: string;
  readonly dependencies: Set<string>;
  readonly symbols: Set<string>;
  readonly messages: Map<string, MessageType<unknown>>;
  readonly enums: Map<string, EnumType>;
  readonly services: DescribedService[];
}

/**
 * Describes messages, the enums and messages of their fields, and services. There is one file for each package, named
 * after it: `cosmos/bank/v1beta1.proto`.
 */
export function fileDescriptors(
  messages: readonly MessageType<unknown>[],
  services: readonly DescribedService[],
): readonly FileDescriptor[] {
  const drafts = new Drafts();
  for (const message of messages) drafts.addMessage(message);
  for (const service of services) drafts.addService(service);
  return [...drafts.all.values()].map(finish);
}

class Drafts {
  readonly all = new Map<string, Draft>();

  addMessage(type: MessageType<unknown>): void {
    const draft = this.draftOf(type.typeName);
    if (draft.messages.has(type.typeName)) return;
    draft.messages.set(type.typeName, type);
    draft.symbols.add(type.typeName);
    for (const field of type.fields) {
      const target = fieldTypeName(field);
      if (target === "") continue;
      this.depend(draft, target);
      if (field.kind === "time") this.addMessage(Timestamp as MessageType<unknown>);
      if (field.kind === "duration") this.addMessage(Duration as MessageType<unknown>);
      if (field.message) this.addMessage(field.message());
      if (field.enumeration) this.addEnum(field.enumeration());
    }
  }

  addService(service: DescribedService): void {
    const draft = this.draftOf(service.typeName);
    draft.services.push(service);
    draft.symbols.add(service.typeName);
    for (const { name, request, response } of service.methods) {
      draft.symbols.add(`${service.typeName}.${name}`);
      for (const type of [request, response]) {
        this.addMessage(type);
        this.depend(draft, type.typeName);
      }
    }
  }

  private addEnum(type: EnumType): void {
    const draft = this.draftOf(type.typeName);
    draft.enums.set(type.typeName, type);
    draft.symbols.add(type.typeName);
  }

  private depend(draft: Draft, typeName: string): void {
    const file = fileOf(typeName);
    if (file !== draft.name) draft.dependencies.add(file);
  }

  private draftOf(fullName: string): Draft {
    const name = fileOf(fullName);
    const known = this.all.get(name);
    if (known !== undefined) return known;
    const draft: Draft = {
      name,
      package: parseProtoName(fullName).package,
      dependencies: new Set(),
      symbols: new Set(),
      messages: new Map(),
      enums: new Map(),
      services: [],
    };
    this.all.set(name, draft);
    return draft;
  }
}

function finish(draft: Draft): FileDescriptor {
  const { name, dependencies, symbols } = draft;
  const dependency = [...dependencies].sort((a, b) => (a < b ? -1 : 1));
  const bytes = FileDescriptorProto.encode({
    name,
    package: draft.package,
    dependency,
    messageType: messagesIn(draft, draft.package),
    enumType: enumsIn(draft, draft.package),
    service: draft.services.map(describeService),
    syntax: "proto3",
  });
  return { name, dependencies: dependency, symbols: [...symbols], bytes };
}

/** The last name of what lies directly in a scope; `undefined` for all else. */
function nameIn(scope: string, fullName: string): string | undefined {
  const at = fullName.lastIndexOf(".");
  return fullName.slice(0, at) === scope ? fullName.slice(at + 1) : undefined;
}

function messagesIn(draft: Draft, scope: string): DescriptorProto[] {
  return [...draft.messages].flatMap(([fullName, type]) => {
    const name = nameIn(scope, fullName);
    if (name === undefined) return [];
    const message = describeMessage(name, type);
    const nestedType = [...message.nestedType, ...messagesIn(draft, fullName)];
    return [{ ...message, nestedType, enumType: enumsIn(draft, fullName) }];
  });
}

function enumsIn(draft: Draft, scope: string): EnumDescriptorProto[] {
  return [...draft.enums].flatMap(([fullName, type]) => {
    const name = nameIn(scope, fullName);
    return name === undefined ? [] : [describeEnum(name, type)];
  });
}

function describeService({ typeName, methods }: DescribedService): ServiceDescriptorProto {
  return {
    name: typeName.slice(typeName.lastIndexOf(".") + 1),
    method: methods.map(({ name, request, response, http, streams }) => ({
      name,
      inputType: `.${request.typeName}`,
      outputType: `.${response.typeName}`,
      options: httpOption(http),
      clientStreaming: streams === "both",
      serverStreaming: streams !== undefined,
    })),
  };
}
