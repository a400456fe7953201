import { utf8 } from "@milkyway/bytes";
import type { GenesisDoc } from "../../comet/genesisDoc.ts";
import { genesisJson } from "../../comet/genesisJson.ts";

const CHUNK_SIZE = 16 * 1024 * 1024;
const SPECIAL = /[<>&\u2028\u2029]/g;

const escaped = (character: string) =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** The genesis document as JSON text, made when it is first asked for. */
export class GenesisText {
  private readonly doc: GenesisDoc;
  private bytes: Uint8Array | undefined;

  constructor(doc: GenesisDoc) {
    this.doc = doc;
  }

  /** All of it; `undefined` when it is more than one chunk. */
  get whole(): string | undefined {
    const bytes = this.read();
    return bytes.length > CHUNK_SIZE ? undefined : Buffer.from(bytes).toString("utf8");
  }

  get chunkCount(): number {
    return Math.ceil(this.read().length / CHUNK_SIZE);
  }

  /** A part of 16 MiB, in base64. */
  chunk(index: number): string {
    const part = this.read().subarray(index * CHUNK_SIZE, (index + 1) * CHUNK_SIZE);
    return Buffer.from(part).toString("base64");
  }

  private read(): Uint8Array {
    this.bytes ??= utf8(genesisJson(this.doc).replace(SPECIAL, escaped));
    return this.bytes;
  }
}
