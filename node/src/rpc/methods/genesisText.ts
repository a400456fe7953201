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
  private readonly chunkSize: number;
  private bytes: Uint8Array | undefined;

  constructor(doc: GenesisDoc, chunkSize = CHUNK_SIZE) {
    this.doc = doc;
    this.chunkSize = chunkSize;
  }

  /** All of it; `undefined` when it is more than one chunk. */
  get whole(): string | undefined {
    const bytes = this.read();
    return bytes.length > this.chunkSize ? undefined : Buffer.from(bytes).toString("utf8");
  }

  get chunkCount(): number {
    return Math.ceil(this.read().length / this.chunkSize);
  }

  /** A part, 16 MiB by default, in base64. */
  chunk(index: number): string {
    const { chunkSize } = this;
    const part = this.read().subarray(index * chunkSize, (index + 1) * chunkSize);
    return Buffer.from(part).toString("base64");
  }

  private read(): Uint8Array {
    this.bytes ??= utf8(genesisJson(this.doc).replace(SPECIAL, escaped));
    return this.bytes;
  }
}
