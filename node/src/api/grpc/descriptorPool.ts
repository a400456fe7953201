import {
  type DescribedService,
  type FileDescriptor,
  fileDescriptors,
  type TypeRegistry,
} from "@milkyway/codec";

/** Descriptions of files, found by their names and by what they declare. */
export class DescriptorPool {
  private readonly byName: ReadonlyMap<string, FileDescriptor>;
  private readonly bySymbol: ReadonlyMap<string, FileDescriptor>;

  constructor({ messages }: TypeRegistry, services: readonly DescribedService[]) {
    const files = fileDescriptors(messages, services);
    this.byName = new Map(files.map((file) => [file.name, file]));
    this.bySymbol = new Map(
      files.flatMap((file) => file.symbols.map((symbol) => [symbol, file] as const)),
    );
  }

  file(name: string): FileDescriptor | undefined {
    return this.byName.get(name);
  }

  /** The file that declares a message, an enum, a service, or a method or field of those. */
  declaring(symbol: string): FileDescriptor | undefined {
    const outer = symbol.slice(0, Math.max(0, symbol.lastIndexOf(".")));
    return this.bySymbol.get(symbol) ?? this.bySymbol.get(outer);
  }

  /** A file and all that it imports, without those that are known; they are known from then on. */
  withImports(file: FileDescriptor, known: Set<string>): Uint8Array[] {
    if (known.has(file.name)) return [];
    known.add(file.name);
    const imported = file.dependencies.flatMap((name) => {
      const dependency = this.byName.get(name);
      return dependency === undefined ? [] : this.withImports(dependency, known);
    });
    return [file.bytes, ...imported];
  }
}
