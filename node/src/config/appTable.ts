import { notNegative, within, zeroOrOne } from "./configProblems.ts";
import { type ConfigTable, duration, integer, list, pairs, switched, text } from "./configTable.ts";

const limit = { problem: notNegative };
const quoted = { problem: notNegative, isQuoted: true };

/** `app.toml`: the application's file, with the keys and defaults of the original. */
export const APP_TABLE: ConfigTable = {
  file: "app.toml",
  comment: "The application: what it asks for, what it keeps, and how it answers.",
  sections: [
    {
      name: "",
      comment: "",
      rows: [
        text(
          "minimum-gas-prices",
          "",
          "Lowest prices of gas at which this node takes transactions: 0.025umilk.",
        ),
        integer(
          "query-gas-limit",
          "0",
          "Most gas of a query; without effect, as in the original.",
          quoted,
        ),
        text(
          "pruning",
          "default",
          "Which old states are kept: default (the last 362880), nothing (is removed), everything (but the last\ntwo is removed), custom.",
          { choices: ["default", "nothing", "everything", "custom"] },
        ),
        integer("pruning-keep-recent", "0", "States kept, for custom; at least 2.", quoted),
        integer(
          "pruning-interval",
          "0",
          "Blocks between removals, for custom; at least 10.",
          quoted,
        ),
        integer("halt-height", "0", "Stops before the block of this height; 0 for never.", limit),
        integer(
          "halt-time",
          "0",
          "Stops before blocks from this time on, in seconds since 1970; 0 for never.",
          limit,
        ),
        integer("min-retain-blocks", "0", "Blocks to keep at least; 0 keeps all.", limit),
        switched(
          "inter-block-cache",
          "true",
          "Remembers values from block to block; always on here.",
        ),
        list("index-events", "", 'Attributes to search by, as "message.sender"; empty for all.'),
        integer("iavl-cache-size", "781250", "Without effect: the trees are in memory.", limit),
        switched("iavl-disable-fastnode", "false", "Without effect."),
        text("app-db-backend", "", "Without effect: the state has a format of its own."),
      ],
    },
    {
      name: "telemetry",
      comment: "Measurements",
      rows: [
        text("service-name", "", "What names begin with."),
        switched("enabled", "false", "Measures."),
        switched("enable-hostname", "false", "Adds the name of the machine to names."),
        switched("enable-hostname-label", "false", "Adds it as a label."),
        switched("enable-service-label", "false", "Adds the service as a label."),
        integer(
          "prometheus-retention-time",
          "0",
          "Seconds that Prometheus can fetch them for; 0 for not at all.",
          limit,
        ),
        pairs("global-labels", "", 'Labels of everything, as [["chain_id", "milkyway"]].'),
        text("metrics-sink", "", "Where they go to: empty for memory."),
        text("statsd-addr", "", "Address of statsd."),
        text("datadog-hostname", "", "Name of the machine for Datadog."),
      ],
    },
    {
      name: "api",
      comment: "REST and gRPC-web",
      rows: [
        switched("enable", "false", "Answers."),
        switched("swagger", "false", "Serves a page that describes the routes."),
        text("address", "tcp://localhost:1317", "Where to listen."),
        integer("max-open-connections", "1000", "Most connections.", limit),
        integer("rpc-read-timeout", "10", "Seconds in which a request must arrive.", limit),
        integer(
          "rpc-write-timeout",
          "0",
          "Seconds in which an answer must be gone; 0 for any.",
          limit,
        ),
        integer("rpc-max-body-bytes", "1000000", "Largest body of a request, in bytes.", limit),
        switched("enabled-unsafe-cors", "false", "Lets every web page ask."),
        integer(
          "threads",
          "1",
          "1 lets REST and gRPC answer in a thread of their own while blocks are executed, 0 in the same one.",
          { problem: zeroOrOne },
        ),
      ],
    },
    {
      name: "grpc",
      comment: "gRPC",
      rows: [
        switched("enable", "true", "Answers."),
        text("address", "localhost:9090", "Where to listen."),
        integer("max-recv-msg-size", "10485760", "Largest request, in bytes.", quoted),
        integer("max-send-msg-size", "2147483647", "Largest answer, in bytes.", quoted),
      ],
    },
    {
      name: "grpc-web",
      comment: "gRPC for web pages, on the address of the API",
      rows: [switched("enable", "true", "Answers.")],
    },
    {
      name: "indexer",
      comment: "The history of the chain, answered below /indexer/v1 of the API",
      rows: [
        switched("enable", "false", "Indexes blocks beside the node."),
        text(
          "database",
          "",
          "postgres://… of a PostgreSQL; empty for the embedded one, in data/indexer.",
        ),
        duration("sample-interval", "10m", "Time between looks at prices, stakes and plans."),
      ],
    },
    {
      name: "state-sync",
      comment: "Snapshots for nodes that join",
      rows: [
        integer("snapshot-interval", "1000", "Blocks between snapshots; 0 for none.", limit),
        integer("snapshot-keep-recent", "10", "Snapshots kept; 0 keeps all.", limit),
      ],
    },
    {
      name: "streaming.abci",
      comment: "Sending changes of state elsewhere",
      rows: [
        list("keys", "", "Stores whose changes are sent."),
        text("plugin", "", "Who takes them."),
        switched("stop-node-on-err", "true", "Stops when that fails."),
      ],
    },
    {
      name: "mempool",
      comment: "The application's own mempool",
      rows: [integer("max-txs", "-1", "Without effect, as in the original.")],
    },
    {
      name: "wasm",
      comment: "Contracts",
      rows: [
        integer("query_gas_limit", "3000000", "Most gas of a query of a contract.", limit),
        integer("memory_cache_size", "100", "Memory for compiled contracts, in MiB.", limit),
        integer(
          "simulation_gas_limit",
          "0",
          "Most gas of a simulation; 0 for that of a block.",
          limit,
        ),
      ],
    },
    {
      name: "oracle",
      comment: "Prices from a sidecar",
      rows: [
        switched("enabled", "false", "Asks for prices.", { isQuoted: true }),
        text("oracle_address", "localhost:8080", "Where the sidecar answers."),
        duration("client_timeout", "3s", "How long it may take.", { problem: within("1m") }),
        switched("metrics_enabled", "false", "Measures.", { isQuoted: true }),
        duration("price_ttl", "10s", "How old prices may be; at most 1m.", {
          problem: within("1m"),
        }),
        duration("interval", "1.5s", "Time between questions; at most 1m.", {
          problem: within("1m"),
        }),
      ],
    },
  ],
};
