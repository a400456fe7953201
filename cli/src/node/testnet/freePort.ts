import { chooseAddress, type ListenAddress } from "@milkyway/node";
import { CliError } from "../../cliError.ts";

const LAST_PORT = 65_535;

/** The first port from one on at which nobody listens, on a host of this machine. */
export async function freePort({ host, port }: ListenAddress): Promise<number> {
  for (let at = port; at <= LAST_PORT; at++) {
    const wish = { host, port: at, isFlexible: true, purpose: "a node" };
    if ((await chooseAddress(wish)).port === at) return at;
  }
  throw new CliError(`there is no free port from ${port} on`);
}
