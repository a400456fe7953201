import assert from "node:assert/strict";
import { createServer, type Server } from "node:net";
import { type TestContext, test } from "node:test";
import fc from "fast-check";
import type { ListenAddress } from "../listening.ts";
import { chooseAddress, listenAt, parseAddress } from "./listenAt.ts";
import { StartError } from "./startError.ts";

function listen(t: TestContext, { host, port }: ListenAddress): Promise<number> {
  const server: Server = createServer();
  t.after(() => server.close());
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : 0);
    });
  });
}

const HOST = "127.0.0.1";
const wish = (port: number, isFlexible: boolean) => ({
  host: HOST,
  port,
  isFlexible,
  purpose: "RPC",
});

test("addresses are read in the forms of the original", () => {
  const cases: readonly (readonly [string, string, number])[] = [
    ["tcp://127.0.0.1:26657", "127.0.0.1", 26_657],
    ["http://localhost:1317/", "localhost", 1317],
    ["localhost:9090", "localhost", 9090],
    [":26660", "0.0.0.0", 26_660],
    ["tcp://[::1]:1", "::1", 1],
    ["0.0.0.0:0", "0.0.0.0", 0],
  ];
  for (const [text, host, port] of cases)
    assert.deepEqual(parseAddress(text, "x"), { host, port }, text);
  for (const text of ["", "here", "tcp://", "a:b", "a:70000", "a:1:2", "unix:///tmp/x"])
    assert.throws(() => parseAddress(text, "rpc.laddr"), /^Error: rpc.laddr: ".*" is no address/);
});

test("no text makes reading an address fail in another way", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      try {
        const { port } = parseAddress(text, "x");
        assert.ok(port >= 0 && port <= 65_535);
      } catch (error) {
        assert.ok(error instanceof StartError);
      }
    }),
  );
});

test("a taken port is refused, or replaced when that will do", async (t) => {
  const port = await listen(t, { host: HOST, port: 0 });
  await assert.rejects(chooseAddress(wish(port, false)), /is in use by another program/);
  assert.equal((await chooseAddress(wish(port, true))).port, 0);
  const serve = async (address: ListenAddress) => {
    const bound = await listen(t, address);
    return { url: `http://${HOST}:${bound}`, close: async () => {} };
  };
  await assert.rejects(listenAt(wish(port, false), serve), /is in use by another program/);
  const { url } = await listenAt(wish(port, true), serve);
  assert.notEqual(url, `http://${HOST}:${port}`);
});

test("an address of another machine is told as such", async () => {
  await assert.rejects(
    chooseAddress({ ...wish(26_657, true), host: "192.0.2.1" }),
    /this machine has no such address/,
  );
});
