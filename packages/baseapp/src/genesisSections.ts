import { fromUtf8Strict } from "@milkyway/bytes";
import { type JsonObject, JsonSlice } from "@milkyway/codec";
import { plainError } from "@milkyway/core";

/** The sections of an application's genesis by name, each of which is parsed when it is its turn. */
export class GenesisSections {
  private readonly bytes: Uint8Array;
  private readonly sections: ReadonlyMap<string, JsonSlice>;

  /** Those that nobody will read are checked at once; `isRead` says which ones somebody will. */
  constructor(bytes: Uint8Array, isRead: (name: string) => boolean) {
    this.bytes = bytes;
    this.sections = this.find();
    for (const [name, section] of this.sections) if (!isRead(name)) this.checkUnread(section);
  }

  has(name: string): boolean {
    return this.sections.has(name);
  }

  get(name: string): JsonSlice | undefined {
    return this.sections.get(name);
  }

  /** All of it as a tree; throws what is wrong with the text, wherever that is. */
  value(): JsonObject {
    const state: unknown = JSON.parse(this.bytes.length === 0 ? "{}" : fromUtf8Strict(this.bytes));
    if (state === null || typeof state !== "object" || Array.isArray(state))
      throw plainError("app_state is not an object");
    return state as JsonObject;
  }

  private find(): ReadonlyMap<string, JsonSlice> {
    if (this.bytes.length === 0) return new Map();
    let sections: ReadonlyMap<string, JsonSlice> | undefined;
    try {
      sections = new JsonSlice(this.bytes).members();
    } catch (error) {
      this.value();
      throw error;
    }
    if (sections !== undefined) return sections;
    this.value();
    return new Map();
  }

  private checkUnread(section: JsonSlice): void {
    try {
      section.value();
    } catch (error) {
      this.value();
      throw error;
    }
  }
}
