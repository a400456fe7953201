/** The first version of the schema. It is never changed: what comes after it is a migration. */
export const FIRST_SCHEMA = `CREATE TABLE milkyway.progress (
  only_row integer PRIMARY KEY CHECK (only_row = 1),
  chain_id text NOT NULL,
  height bigint NOT NULL,
  hash text NOT NULL,
  sampled_period bigint NOT NULL
);
CREATE TABLE milkyway.blocks (
  height bigint,
  time_ms bigint,
  hash text,
  proposer text,
  txs integer,
  failed_txs integer,
  gas_wanted bigint,
  gas_used bigint,
  PRIMARY KEY (height)
);
CREATE TABLE milkyway.transactions (
  height bigint,
  time_ms bigint,
  tx_index integer,
  hash text,
  code integer,
  gas_used bigint,
  fee text,
  signers text[],
  types text[],
  PRIMARY KEY (height, tx_index)
);
CREATE INDEX ON milkyway.transactions (hash);
CREATE TABLE milkyway.account_events (
  height bigint,
  time_ms bigint,
  seq integer,
  hash text,
  address text,
  kind text,
  target_kind text,
  target_id bigint,
  denom text,
  amount numeric,
  other text,
  message text,
  PRIMARY KEY (height, seq)
);
CREATE INDEX ON milkyway.account_events (address, height, seq);
CREATE INDEX ON milkyway.account_events (address, kind, time_ms);
CREATE TABLE milkyway.target_events (
  height bigint,
  time_ms bigint,
  seq integer,
  hash text,
  target_kind text,
  target_id bigint,
  kind text,
  sender text,
  details text,
  PRIMARY KEY (height, seq)
);
CREATE INDEX ON milkyway.target_events (target_kind, target_id, height, seq);
CREATE TABLE milkyway.samples (
  height bigint,
  time_ms bigint,
  PRIMARY KEY (height)
);
CREATE INDEX ON milkyway.samples (time_ms);
CREATE TABLE milkyway.prices (
  height bigint,
  time_ms bigint,
  denom text,
  ticker text,
  exponent integer,
  price numeric,
  PRIMARY KEY (denom, height)
);
CREATE INDEX ON milkyway.prices (height);
CREATE TABLE milkyway.restaked (
  height bigint,
  time_ms bigint,
  kind text,
  id bigint,
  denom text,
  amount numeric,
  PRIMARY KEY (height, kind, id, denom)
);
CREATE INDEX ON milkyway.restaked (kind, id, height);
CREATE TABLE milkyway.plan_funds (
  height bigint,
  time_ms bigint,
  plan_id bigint,
  service_id bigint,
  denom text,
  amount numeric,
  per_day numeric,
  PRIMARY KEY (plan_id, height)
);
CREATE INDEX ON milkyway.plan_funds (height);
CREATE TABLE milkyway.rewards (
  height bigint,
  time_ms bigint,
  kind text,
  id bigint,
  denom text,
  amount numeric,
  PRIMARY KEY (kind, id, denom, height)
);
CREATE INDEX ON milkyway.rewards (height);
CREATE INDEX ON milkyway.rewards (time_ms);
CREATE TABLE milkyway.commissions (
  height bigint,
  time_ms bigint,
  operator_id bigint,
  rate numeric,
  PRIMARY KEY (operator_id, height)
);
CREATE INDEX ON milkyway.commissions (height);
`;
