import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ClientState } from "@milkyway/codec/gen/ibc/lightclients/localhost/v2";
import { createTestCtx, failureOf } from "@milkyway/core/testing";
import { askOf, refusesAllBut } from "../unsupported/testing/refuses.ts";
import { genesis } from "./genesis.ts";
import { revisionOf } from "./localhost.ts";
import { ibc } from "./module.ts";
import { state } from "./state.ts";

const ask = askOf(ibc, {});
const client = (name: string) => `/ibc.core.client.v1.Query/${name}`;
const connection = (name: string) => `/ibc.core.connection.v1.Query/${name}`;
const channel = (name: string) => `/ibc.core.channel.v1.Query/${name}`;

function chain() {
  const ctx = createTestCtx({ at: { chainId: "test-7", height: 22n } });
  genesis.init(ctx, {}, genesis.defaults());
  return ctx;
}

const HERE = { revisionNumber: 7n, revisionHeight: 22n };
const CLIENT_STATE = {
  typeUrl: "/ibc.lightclients.localhost.v2.ClientState",
  value: ClientState.encode({ latestHeight: HERE }),
};
const ONE = { nextKey: new Uint8Array(0), total: 1n };
const NONE = { nextKey: new Uint8Array(0), total: 0n };
const NO_PROOF = { proof: new Uint8Array(0), proofHeight: HERE };
const UNSET = (name: string) => new RegExp(`collections: not found: key '.*' of type .*${name}`);

describe("queries about clients", () => {
  it("Query ClientParams ok: what genesis gave", () => {
    assert.deepEqual(ask(chain(), client("ClientParams")), { params: { allowedClients: ["*"] } });
  });

  it("Query ClientParams fails: before genesis", () => {
    assert.match(
      failureOf(() => ask(createTestCtx(), client("ClientParams"))),
      UNSET("Params"),
    );
  });

  it("Query ClientState ok: that of the chain itself, at the height of its block", () => {
    assert.deepEqual(ask(chain(), client("ClientState"), { clientId: "09-localhost" }), {
      clientState: CLIENT_STATE,
      ...NO_PROOF,
    });
  });

  it("Query ClientState fails: any other client", () => {
    assert.equal(
      failureOf(() => ask(chain(), client("ClientState"), { clientId: "07-tendermint-0" })),
      "grpc/5: 07-tendermint-0: light client not found",
    );
  });

  it("Query ClientStates ok: the chain itself", () => {
    assert.deepEqual(ask(chain(), client("ClientStates")), {
      clientStates: [{ clientId: "09-localhost", clientState: CLIENT_STATE }],
      pagination: ONE,
    });
  });

  it("Query ClientStates fails: before genesis", () => {
    assert.match(
      failureOf(() => ask(createTestCtx(), client("ClientStates"))),
      UNSET("Any"),
    );
  });

  it("Query ClientStatus ok: active, unauthorized or unknown", () => {
    const ctx = chain();
    const status = (clientId: string) => ask(ctx, client("ClientStatus"), { clientId });
    assert.deepEqual(status("09-localhost"), { status: "Active" });
    assert.deepEqual(status("07-tendermint-0"), { status: "Unknown" });
    state.clientParams.set(ctx, { allowedClients: ["07-tendermint", "*"] });
    assert.deepEqual(status("09-localhost"), { status: "Unauthorized" });
  });

  it("Query ClientStatus fails: before genesis", () => {
    assert.match(
      failureOf(() => ask(createTestCtx(), client("ClientStatus"), { clientId: "09-localhost" })),
      UNSET("Params"),
    );
  });
});

describe("queries about connections and channels", () => {
  const LOCAL = {
    clientId: "09-localhost",
    versions: [{ identifier: "1", features: ["ORDER_ORDERED", "ORDER_UNORDERED"] }],
    state: 3,
    counterparty: {
      clientId: "09-localhost",
      connectionId: "connection-localhost",
      prefix: { keyPrefix: Uint8Array.of(0x69, 0x62, 0x63) },
    },
    delayPeriod: 0n,
  };

  it("Query ConnectionParams ok: what genesis gave", () => {
    assert.deepEqual(ask(chain(), connection("ConnectionParams")), {
      params: { maxExpectedTimePerBlock: 30_000_000_000n },
    });
  });

  it("Query ConnectionParams, Connections fails: before genesis", () => {
    for (const name of ["ConnectionParams", "Connections"])
      assert.match(
        failureOf(() => ask(createTestCtx(), connection(name))),
        UNSET(""),
        name,
      );
  });

  it("Query Connection ok: that of the chain to itself", () => {
    const request = { connectionId: "connection-localhost" };
    assert.deepEqual(ask(chain(), connection("Connection"), request), {
      connection: LOCAL,
      ...NO_PROOF,
    });
  });

  it("Query Connection fails: any other", () => {
    assert.equal(
      failureOf(() => ask(chain(), connection("Connection"), { connectionId: "connection-0" })),
      "grpc/5: connection-0: connection not found",
    );
  });

  it("Query Connections ok: that of the chain to itself", () => {
    assert.deepEqual(ask(chain(), connection("Connections")), {
      connections: [{ id: "connection-localhost", ...LOCAL }],
      pagination: ONE,
      height: HERE,
    });
  });

  it("Query ChannelParams ok: what genesis gave", () => {
    const upgradeTimeout = {
      height: { revisionNumber: 0n, revisionHeight: 0n },
      timestamp: 600_000_000_000n,
    };
    assert.deepEqual(ask(chain(), channel("ChannelParams")), { params: { upgradeTimeout } });
  });

  it("Query ChannelParams fails: before genesis", () => {
    assert.match(
      failureOf(() => ask(createTestCtx(), channel("ChannelParams"))),
      UNSET("Params"),
    );
  });

  it("Query Channels ok: none yet", () => {
    const answer = { channels: [], pagination: NONE, height: HERE };
    assert.deepEqual(ask(chain(), channel("Channels")), answer);
  });

  it("Query Channels fails: not at all, also before genesis", () => {
    const height = { revisionNumber: 1n, revisionHeight: 1n };
    const answer = { channels: [], pagination: NONE, height };
    assert.deepEqual(ask(createTestCtx(), channel("Channels")), answer);
  });

  it("Query Channel fails: always for now, as there is none", () => {
    assert.equal(
      failureOf(() =>
        ask(chain(), channel("Channel"), { portId: "transfer", channelId: "channel-0" }),
      ),
      "grpc/5: port-id: transfer, channel-id channel-0: channel not found",
    );
  });
});

describe("what is not there yet", () => {
  refusesAllBut(ibc, {}, [
    ...["ClientParams", "ClientState", "ClientStates", "ClientStatus"].map(client),
    ...["Connection", "ConnectionParams", "Connections"].map(connection),
    ...["Channel", "ChannelParams", "Channels"].map(channel),
  ]);
});

describe("blocks and genesis", () => {
  it("bring the client of the chain itself up to the block, if it is allowed", () => {
    const ctx = chain();
    const later = ctx.with({ block: { ...ctx.block, height: 23n } });
    const stored = () => state.localhostClient.require(ctx).value;
    ibc.beginBlock?.(later, {});
    const at23 = ClientState.encode({ latestHeight: { ...HERE, revisionHeight: 23n } });
    assert.deepEqual(stored(), at23);
    state.clientParams.set(ctx, { allowedClients: ["07-tendermint"] });
    ibc.beginBlock?.(ctx.with({ block: { ...ctx.block, height: 24n } }), {});
    assert.deepEqual(stored(), at23);
  });

  it("come back as they went in, with what the chain adds by itself", () => {
    const ctx = chain();
    const exported = genesis.export(ctx, {});
    assert.deepEqual(
      exported.clientGenesis.clients.map(({ clientId }) => clientId),
      ["09-localhost"],
    );
    const again = createTestCtx({ at: { chainId: "test-7", height: 22n } });
    genesis.init(again, {}, exported);
    assert.deepEqual(genesis.export(again, {}), exported);
  });

  it("refuse other clients, connections and channels rather than dropping them", () => {
    const { clientGenesis, connectionGenesis, channelGenesis } = genesis.defaults();
    const start = (given: object) =>
      failureOf(() => genesis.init(createTestCtx(), {}, { ...genesis.defaults(), ...given }));
    const other = { clientId: "07-tendermint-0", clientState: CLIENT_STATE };
    assert.equal(
      start({ clientGenesis: { ...clientGenesis, clients: [other] } }),
      "sdk/37: clients in the genesis of ibc is not supported yet: feature not supported",
    );
    const paths = [{ clientId: "07-tendermint-0", paths: ["connection-0"] }];
    assert.match(
      start({ connectionGenesis: { ...connectionGenesis, clientConnectionPaths: paths } }),
      /^sdk\/37: client_connection_paths in the genesis of ibc/,
    );
    const ackSequences = [{ portId: "transfer", channelId: "channel-0", sequence: 1n }];
    assert.match(
      start({ channelGenesis: { ...channelGenesis, ackSequences } }),
      /^sdk\/37: ackSequences in the genesis of ibc/,
    );
  });

  it("count heights by the number at the end of the chain id", () => {
    const revisions = {
      "test-1": 1n,
      "a-b-12": 12n,
      test: 0n,
      "test-01": 0n,
      "test--1": 0n,
      "-1": 0n,
    };
    for (const [chainId, revision] of Object.entries(revisions))
      assert.equal(revisionOf(chainId), revision, chainId);
    assert.equal(revisionOf("test-18446744073709551615"), (1n << 64n) - 1n);
    assert.equal(revisionOf("test-18446744073709551616"), 0n);
  });
});
