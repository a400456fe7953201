import type { TypeRegistry } from "@milkyway/codec";
import type { ModuleOptions } from "@milkyway/codec/gen/cosmos/autocli/v1";

/** What the application says about itself. */
export interface ReflectionDeps {
  readonly registry: TypeRegistry;
  /** Every `.proto` file, as an encoded `google.protobuf.FileDescriptorProto`. */
  fileDescriptors(): readonly Uint8Array[];
  /** What a command line may offer, by module. */
  moduleOptions(): ReadonlyMap<string, ModuleOptions>;
}
