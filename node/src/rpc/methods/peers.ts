import { EngineError } from "../../engine/engineError.ts";
import { GoJsonError } from "../json/goJsonError.ts";
import { goHex } from "../params/goHex.ts";
import { method } from "./method.ts";

const ID_LENGTH = 40;

function refused(text: string): EngineError {
  return new EngineError("control", text);
}

/** Throws unless an address is one of a node, such as `ID@host:port`. */
function checkAddress(address: string): void {
  const [id = "", host] = address.replace(/^[a-z]+:\/\//, "").split("@");
  if (host === undefined) throw refused(`address (${address}) does not contain ID`);
  try {
    goHex(id);
  } catch (error) {
    if (error instanceof GoJsonError)
      throw refused(`invalid address (${address}): ${error.message}`);
    throw error;
  }
  if (id.length !== ID_LENGTH)
    throw refused(
      `invalid address (${address}): invalid hex length - got ${id.length / 2}, expected 20`,
    );
  if (!/:\d{1,5}$/.test(host))
    throw refused(`invalid address (${address}): address ${host}: missing port in address`);
}

function dial(addresses: readonly string[], what: string): never {
  if (addresses.length === 0) throw refused(`no ${what} provided`);
  for (const address of addresses) checkAddress(address);
  throw refused("this node makes its blocks alone and dials no peers");
}

export const dialSeeds = method({ seeds: "strings" }, (_, { seeds }) => dial(seeds, "seeds"));

export const dialPeers = method(
  { peers: "strings", persistent: "bool", unconditional: "bool", private: "bool" },
  (_, { peers }) => dial(peers, "peers"),
);

export const unsafeFlushMempool = method({}, ({ engine }) => {
  engine.mempool.flush();
  return "{}";
});
