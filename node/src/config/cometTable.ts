import { atLeast, notBefore, notNegative } from "./configProblems.ts";
import { type ConfigTable, duration, integer, list, switched, text } from "./configTable.ts";

const limit = { problem: notNegative };
const wait = { problem: notBefore };

/**
 * `config.toml`: the engine's file, with the keys and defaults of CometBFT. Keys of parts that the embedded engine does
 * not have are kept for CometBFT, which reads the same file.
 * @see https://github.com/cometbft/cometbft/blob/v0.38.19/config/toml.go
 */
export const COMET_TABLE: ConfigTable = {
  file: "config.toml",
  comment: "The engine: how blocks are made, and how it answers. Relative paths start at the home.",
  sections: [
    {
      name: "",
      comment: "",
      rows: [
        text("version", "0.38.19", "Version of CometBFT whose keys these are; leave it as it is."),
        text("proxy_app", "tcp://127.0.0.1:26658", "Where CometBFT finds the application."),
        text("moniker", "", "Name of this node, for people."),
        text(
          "db_backend",
          "goleveldb",
          "Kind of database of CometBFT; the embedded engine has its own.",
        ),
        text("db_dir", "data", "Folder of databases."),
        text(
          "log_level",
          "info",
          'Least level of log lines, or levels by module: "consensus:debug,*:error".',
        ),
        text("log_format", "plain", "Form of log lines.", { choices: ["plain", "json"] }),
        text("genesis_file", "config/genesis.json", "The genesis document."),
        text(
          "priv_validator_key_file",
          "config/priv_validator_key.json",
          "The key that signs blocks.",
        ),
        text(
          "priv_validator_state_file",
          "data/priv_validator_state.json",
          "What that key signed last.",
        ),
        text("priv_validator_laddr", "", "Where CometBFT waits for a remote signer."),
        text("node_key_file", "config/node_key.json", "The key of this node among its peers."),
        text("abci", "socket", "How CometBFT speaks to the application.", {
          choices: ["socket", "grpc"],
        }),
        switched("filter_peers", "false", "Asks the application whether to keep a peer."),
      ],
    },
    {
      name: "rpc",
      comment: "JSON-RPC over HTTP and WebSocket",
      rows: [
        text("laddr", "tcp://127.0.0.1:26657", "Where to listen; empty for not at all."),
        list("cors_allowed_origins", "", 'Web pages that may ask, by origin; ["*"] for all.'),
        list("cors_allowed_methods", "HEAD,GET,POST", "Methods that those pages may use."),
        list(
          "cors_allowed_headers",
          "Origin,Accept,Content-Type,X-Requested-With,X-Server-Time",
          "Headers that those pages may send.",
        ),
        text("grpc_laddr", "", "Where CometBFT's own small gRPC server listens."),
        integer(
          "grpc_max_open_connections",
          "900",
          "Most connections of that server; 0 for any.",
          limit,
        ),
        switched("unsafe", "false", "Allows methods that change the node."),
        integer("max_open_connections", "900", "Most connections; 0 for any.", limit),
        integer("max_subscription_clients", "100", "Most clients with subscriptions.", limit),
        integer("max_subscriptions_per_client", "5", "Most subscriptions of one client.", limit),
        integer(
          "experimental_subscription_buffer_size",
          "200",
          "Events kept for a subscriber that is slow; at least 100.",
          { problem: atLeast(100) },
        ),
        integer(
          "experimental_websocket_write_buffer_size",
          "200",
          "Answers kept for a socket that is slow; at least as many as events.",
          limit,
        ),
        switched(
          "experimental_close_on_slow_client",
          "false",
          "Closes sockets that are too slow, instead of leaving events out.",
        ),
        duration(
          "timeout_broadcast_tx_commit",
          "10s",
          "How long broadcast_tx_commit waits for the block.",
          wait,
        ),
        integer("max_request_batch_size", "10", "Most requests in a batch; 0 for any.", limit),
        integer("max_body_bytes", "1000000", "Largest body of a request, in bytes.", limit),
        integer("max_header_bytes", "1048576", "Largest headers of a request, in bytes.", limit),
        text("tls_cert_file", "", "Certificate for HTTPS; needs the key too."),
        text("tls_key_file", "", "Key for HTTPS; needs the certificate too."),
        text("pprof_laddr", "localhost:6060", "Where CometBFT offers profiles."),
      ],
    },
    {
      name: "p2p",
      comment: "Peers (CometBFT only)",
      rows: [
        text("laddr", "tcp://0.0.0.0:26656", "Where to listen for peers."),
        text("external_address", "", "Address to tell to peers, when it is another one."),
        text("seeds", "", "Nodes to ask for peers: id@host:port, with commas."),
        text("persistent_peers", "", "Peers to stay connected to, with commas."),
        text("addr_book_file", "config/addrbook.json", "Where addresses of peers are kept."),
        switched(
          "addr_book_strict",
          "true",
          "Keeps public addresses only; turn off for private networks.",
        ),
        integer("max_num_inbound_peers", "40", "Most peers that connect to this node.", limit),
        integer("max_num_outbound_peers", "10", "Most peers that this node connects to.", limit),
        text("unconditional_peer_ids", "", "Peers that no limit holds for."),
        duration(
          "persistent_peers_max_dial_period",
          "0s",
          "Longest pause between attempts; 0s for growing pauses.",
          wait,
        ),
        duration(
          "flush_throttle_timeout",
          "100ms",
          "How long messages may wait to be sent together.",
          wait,
        ),
        integer(
          "max_packet_msg_payload_size",
          "1024",
          "Largest payload of a packet, in bytes.",
          limit,
        ),
        integer("send_rate", "5120000", "Bytes a second to a peer.", limit),
        integer("recv_rate", "5120000", "Bytes a second from a peer.", limit),
        switched("pex", "true", "Exchanges addresses of peers."),
        switched("seed_mode", "false", "Only collects and hands out addresses."),
        text("private_peer_ids", "", "Peers not to tell of."),
        switched("allow_duplicate_ip", "false", "Allows several peers of one address."),
        duration("handshake_timeout", "20s", "How long a peer may take to introduce itself.", wait),
        duration("dial_timeout", "3s", "How long connecting to a peer may take.", wait),
      ],
    },
    {
      name: "mempool",
      comment: "Transactions that wait for a block",
      rows: [
        text("type", "flood", "flood, or nop for none.", { choices: ["flood", "nop"] }),
        switched("recheck", "true", "Checks what is left after each block again."),
        duration("recheck_timeout", "1s", "How long that may take, behind CometBFT.", wait),
        switched("broadcast", "true", "Tells peers of transactions."),
        text("wal_dir", "", "Folder of a log of transactions; empty for none."),
        integer("size", "5000", "Most transactions.", limit),
        integer("max_txs_bytes", "1073741824", "Most bytes of all transactions.", limit),
        integer("cache_size", "10000", "How many transactions are remembered as seen.", limit),
        switched("keep-invalid-txs-in-cache", "false", "Remembers refused ones as seen too."),
        integer("max_tx_bytes", "1048576", "Most bytes of one transaction.", limit),
        integer("max_batch_bytes", "0", "Without effect.", limit),
        integer(
          "experimental_max_gossip_connections_to_persistent_peers",
          "0",
          "Persistent peers that are told of transactions; 0 for all.",
          limit,
        ),
        integer(
          "experimental_max_gossip_connections_to_non_persistent_peers",
          "0",
          "Other peers that are told of transactions; 0 for all.",
          limit,
        ),
      ],
    },
    {
      name: "statesync",
      comment: "Starting from a snapshot of peers (CometBFT only)",
      rows: [
        switched("enable", "false", "Begins with a snapshot when there is no state."),
        text("rpc_servers", "", "Two or more RPC servers to verify it with, with commas."),
        integer("trust_height", "0", "A height whose hash is known.", limit),
        text("trust_hash", "", "The hash of the block at that height."),
        duration(
          "trust_period",
          "168h0m0s",
          "How long validators can be trusted: two thirds of the unbonding time.",
          wait,
        ),
        duration("discovery_time", "15s", "How long to look for snapshots.", wait),
        text("temp_dir", "", "Folder of chunks; empty for that of the system."),
        duration("chunk_request_timeout", "10s", "How long a peer may take for a chunk.", wait),
        integer("chunk_fetchers", "4", "Chunks that are fetched at once.", {
          ...limit,
          isQuoted: true,
        }),
      ],
    },
    {
      name: "blocksync",
      comment: "Fetching blocks of peers (CometBFT only)",
      rows: [text("version", "v0", "The way it is done.", { choices: ["v0"] })],
    },
    {
      name: "consensus",
      comment: "How blocks are made",
      rows: [
        text("wal_file", "data/cs.wal/wal", "Log of what consensus was about to do."),
        duration("timeout_propose", "3s", "How long to wait for a proposal.", wait),
        duration("timeout_propose_delta", "500ms", "What each round adds to that.", wait),
        duration("timeout_prevote", "1s", "How long to wait for more prevotes.", wait),
        duration("timeout_prevote_delta", "500ms", "What each round adds to that.", wait),
        duration("timeout_precommit", "1s", "How long to wait for more precommits.", wait),
        duration("timeout_precommit_delta", "500ms", "What each round adds to that.", wait),
        duration("timeout_commit", "5s", "Time between a block and the next.", wait),
        integer(
          "double_sign_check_height",
          "0",
          "Blocks to search for votes of this key before joining.",
          limit,
        ),
        switched("skip_timeout_commit", "false", "Begins the next block without that time."),
        switched("create_empty_blocks", "true", "Makes blocks without transactions."),
        duration(
          "create_empty_blocks_interval",
          "0s",
          "Time between blocks without transactions.",
          wait,
        ),
        duration("peer_gossip_sleep_duration", "100ms", "Pause between messages to a peer.", wait),
        duration(
          "peer_query_maj23_sleep_duration",
          "2s",
          "Pause between questions about majorities.",
          wait,
        ),
      ],
    },
    {
      name: "storage",
      comment: "What is kept",
      rows: [switched("discard_abci_responses", "false", "Keeps no results of blocks.")],
    },
    {
      name: "tx_index",
      comment: "Search for transactions and blocks",
      rows: [
        text("indexer", "kv", "kv, or null for none.", { choices: ["kv", "null", "psql"] }),
        text("psql-conn", "", "Where PostgreSQL is, for psql."),
      ],
    },
    {
      name: "instrumentation",
      comment: "Metrics",
      rows: [
        switched("prometheus", "false", "Offers metrics to Prometheus."),
        text("prometheus_listen_addr", ":26660", "Where to."),
        integer("max_open_connections", "3", "Most connections; 0 for any.", limit),
        text("namespace", "cometbft", "What names of metrics begin with."),
      ],
    },
  ],
};
