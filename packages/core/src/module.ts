/** The contract between a module and the application that wires it. */
import type { MessageType } from "@milkyway/codec";
import type { ValidatorUpdate } from "@milkyway/codec/gen/tendermint/abci";
import type { CliTables } from "./cli.ts";
import type { Ctx } from "./ctx.ts";
import type { MsgRoute, MsgService } from "./msgs.ts";
import type { QueryRoute, QueryService } from "./queries.ts";

/** Genesis of a module, as a protobuf message in its JSON form. */
export interface Genesis<Deps, G> {
  readonly type: MessageType<G>;
  /**
   * Long lists that `init` walks over once, in its own order: it gets them as iterables (see `Streamed`), so that a
   * large genesis is never in memory as objects. `records.infos` is a list of a message in the state.
   */
  readonly streamed?: readonly string[];
  defaults(): G;
  /** Throws on a state that `genesis validate` refuses; `init` does not call it. */
  validate?(state: G): void;
  init(ctx: Ctx, deps: Deps, state: G): readonly ValidatorUpdate[] | void;
  export(ctx: Ctx, deps: Deps): G;
}

/** Genesis of a module that reads and writes its JSON itself. */
export interface RawGenesis<Deps> {
  readonly raw: true;
  defaults(): unknown;
  validate?(state: unknown): void;
  init(ctx: Ctx, deps: Deps, state: unknown): readonly ValidatorUpdate[] | void;
  export(ctx: Ctx, deps: Deps): unknown;
}

/** What is wrong, or `undefined` when the invariant holds. May write: it runs on a branch that is dropped. */
export type Invariant<Deps> = (ctx: Ctx, deps: Deps) => string | undefined;

/** A migration of a module's state from the version before. */
export type Migration<Deps> = (ctx: Ctx, deps: Deps) => void;

/** Everything a module does; `module.ts` of each module is one of these. */
export interface ModuleSpec<Deps, G = never> {
  readonly name: string;
  /** Version of the layout of its state, kept in the version map. */
  readonly consensusVersion: number;
  readonly messages?: readonly MsgService<Deps>[];
  readonly queries?: readonly QueryService<Deps>[];
  /** `null`: the module has a section in genesis whose value is `null`. Absent: it has none. */
  readonly genesis?: Genesis<Deps, G> | RawGenesis<Deps> | null;
  preBlock?(ctx: Ctx, deps: Deps): { readonly consensusParamsChanged: boolean } | void;
  beginBlock?(ctx: Ctx, deps: Deps): void;
  endBlock?(ctx: Ctx, deps: Deps): readonly ValidatorUpdate[] | void;
  readonly invariants?: Readonly<Record<string, Invariant<Deps>>>;
  /** By the version they start from. */
  readonly migrations?: Readonly<Record<number, Migration<Deps>>>;
  /** How its messages and queries are called from a command line. */
  readonly cli?: CliTables;
}

/** A module with its neighbours filled in. */
export interface Module {
  readonly name: string;
  readonly consensusVersion: number;
  readonly messages: readonly MsgRoute[];
  readonly queries: readonly QueryRoute[];
  readonly genesis: BoundGenesis | null | undefined;
  readonly preBlock:
    | ((ctx: Ctx) => { readonly consensusParamsChanged: boolean } | void)
    | undefined;
  readonly beginBlock: ((ctx: Ctx) => void) | undefined;
  readonly endBlock: ((ctx: Ctx) => readonly ValidatorUpdate[] | void) | undefined;
  readonly invariants: Readonly<Record<string, (ctx: Ctx) => string | undefined>>;
  readonly migrations: Readonly<Record<number, (ctx: Ctx) => void>>;
}

/** A genesis as `init` gets it: the named lists can be walked over, and nothing else. */
export type Streamed<G, Lists extends keyof G> = Omit<G, Lists> & {
  readonly [K in Lists]: G[K] extends readonly (infer E)[] ? Iterable<E> : G[K];
};

export interface BoundGenesis {
  /** Names of the lists that `init` takes as iterables. */
  readonly streamed: readonly string[];
  /** `undefined` for a module that reads its JSON itself. */
  readonly type: MessageType<unknown> | undefined;
  defaults(): unknown;
  validate(state: unknown): void;
  init(ctx: Ctx, state: unknown): readonly ValidatorUpdate[];
  export(ctx: Ctx): unknown;
}

/** Checks that a module's table is complete; the value is the table itself. */
export function defineModule<Deps, G = never>(spec: ModuleSpec<Deps, G>): ModuleSpec<Deps, G> {
  return spec;
}

function bindGenesis<Deps, G>(
  genesis: Genesis<Deps, G> | RawGenesis<Deps>,
  deps: Deps,
): BoundGenesis {
  const typed = genesis as Genesis<Deps, unknown>;
  return {
    streamed: typed.streamed ?? [],
    type: "raw" in genesis ? undefined : (genesis.type as MessageType<unknown>),
    defaults: () => typed.defaults(),
    validate: (state) => typed.validate?.(state),
    init: (ctx, state) => typed.init(ctx, deps, state) ?? [],
    export: (ctx) => typed.export(ctx, deps),
  };
}

function bindAll<Deps, R>(
  functions: Readonly<Record<string, (ctx: Ctx, deps: Deps) => R>> | undefined,
  deps: Deps,
): Readonly<Record<string, (ctx: Ctx) => R>> {
  return Object.fromEntries(
    Object.entries(functions ?? {}).map(([name, run]) => [name, (ctx: Ctx) => run(ctx, deps)]),
  );
}

/** Fills in what a module asks of its neighbours. */
export function createModule<Deps, G>(spec: ModuleSpec<Deps, G>, deps: Deps): Module {
  const { preBlock, beginBlock, endBlock, genesis } = spec;
  return {
    name: spec.name,
    consensusVersion: spec.consensusVersion,
    messages: (spec.messages ?? []).flatMap((service) => service.routes(deps)),
    queries: (spec.queries ?? []).flatMap((service) => service.routes(deps)),
    genesis: genesis ? bindGenesis(genesis, deps) : genesis,
    preBlock: preBlock && ((ctx) => preBlock(ctx, deps)),
    beginBlock: beginBlock && ((ctx) => beginBlock(ctx, deps)),
    endBlock: endBlock && ((ctx) => endBlock(ctx, deps)),
    invariants: bindAll(spec.invariants, deps),
    migrations: bindAll(spec.migrations as Readonly<Record<string, Migration<Deps>>>, deps),
  };
}
