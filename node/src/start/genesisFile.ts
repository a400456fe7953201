import {
  closeSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { concatBytes, fromUtf8Strict, utf8 } from "@milkyway/bytes";
import type { GenesisDoc } from "../comet/genesisDoc.ts";
import { jsonMember } from "../comet/jsonMember.ts";
import { readGenesis } from "../comet/readGenesis.ts";
import { messageOf } from "../engine/engineError.ts";
import type { NodeHome } from "./nodeHome.ts";
import { StartError } from "./startError.ts";

/** From this size on a document is not kept in memory. */
const LARGE = 4 * 2 ** 20;

/** What stands where in a large document, so that only its head is read when the node starts again. */
interface GenesisIndex {
  /** Size, times and number of the file that was read. */
  readonly file: string;
  /** The document with `null` in the place of the application's part. */
  readonly head: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads the genesis document of a home. Of a large one the application's part is read when it is asked for, and what
 * else is in it is remembered beside the data: of a start on 100 MB of genesis that takes off half.
 */
export function readGenesisFile(home: Pick<NodeHome, "genesis" | "genesisIndex">): GenesisDoc {
  const { genesis } = home;
  let size: number;
  try {
    size = statSync(genesis).size;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    throw new StartError(`${genesis} is not there; "milkywayd init" makes one`);
  }
  try {
    if (size < LARGE) return readGenesis(readFileSync(genesis));
    return fromIndex(genesis, knownIndex(home) ?? makeIndex(home));
  } catch (error) {
    throw new StartError(`${genesis}: ${messageOf(error)}`);
  }
}

/** Another one for each content that a file has had. */
function fileMark(path: string): string {
  const { size, mtimeNs, ctimeNs, ino } = statSync(path, { bigint: true });
  return `${size} ${mtimeNs} ${ctimeNs} ${ino}`;
}

function knownIndex({ genesis, genesisIndex }: Pick<NodeHome, "genesis" | "genesisIndex">) {
  try {
    const index = JSON.parse(readFileSync(genesisIndex, "utf8")) as GenesisIndex;
    return index.file === fileMark(genesis) ? index : undefined;
  } catch {
    return undefined;
  }
}

function makeIndex(home: Pick<NodeHome, "genesis" | "genesisIndex">): GenesisIndex | undefined {
  const file = fileMark(home.genesis);
  const bytes = readFileSync(home.genesis);
  const found = jsonMember(bytes, "app_state");
  if (found === undefined) return undefined;
  const { start, end } = found;
  const head = fromUtf8Strict(
    concatBytes(bytes.subarray(0, start), utf8("null"), bytes.subarray(end)),
  );
  const index = { file, head, start, end };
  try {
    writeFileSync(`${home.genesisIndex}.part`, JSON.stringify(index));
    renameSync(`${home.genesisIndex}.part`, home.genesisIndex);
  } catch {
    // It only spares time: the next start makes it again.
  }
  return index;
}

function fromIndex(path: string, index: GenesisIndex | undefined): GenesisDoc {
  if (index === undefined) return readGenesis(readFileSync(path));
  const { file, head, start, end } = index;
  return {
    ...readGenesis(utf8(head)),
    get appState() {
      if (fileMark(path) !== file)
        throw new StartError(`${path} was changed after the node had read it`);
      return readPart(path, start, end);
    },
  };
}

function readPart(path: string, start: number, end: number): Uint8Array {
  const bytes = Buffer.allocUnsafeSlow(end - start);
  const fd = openSync(path, "r");
  try {
    for (let at = 0; at < bytes.length; ) {
      const count = readSync(fd, bytes, at, bytes.length - at, start + at);
      if (count === 0) throw new StartError(`${path} was changed after the node had read it`);
      at += count;
    }
  } finally {
    closeSync(fd);
  }
  return bytes;
}
