import { toBase64 } from "@milkyway/bytes";
import { stringifyJson } from "@milkyway/codec";
import { NO_BLOCK_ID } from "@milkyway/comet";
import type { IdentifiedBlock } from "../../engine/reads/chainReader.ts";
import { blockForm } from "../forms/blockForm.ts";
import { commitForm } from "../forms/commitForm.ts";
import { blockIdForm, blockMetaForm, headerForm } from "../forms/headerForm.ts";
import { eventForm, paramUpdatesForm, resultForm } from "../forms/resultForm.ts";
import { validatorUpdateForm } from "../forms/validatorForm.ts";
import { method } from "./method.ts";

const AT_HEIGHT = { height: "optionalInt64" } as const;
const BY_HEIGHT = { cacheable: "height" };

const identified = ({ blockId, block }: IdentifiedBlock) => ({
  block_id: blockIdForm(blockId),
  block: blockForm(block),
});

/** Metas of at most 20 blocks, newest first. */
export const blockchain = method(
  { minHeight: "int64", maxHeight: "int64" },
  ({ engine }, { minHeight, maxHeight }) => {
    const metas = engine.chain.metas(minHeight, maxHeight);
    return stringifyJson({
      last_height: `${engine.chain.latestHeight}`,
      block_metas: metas.map(blockMetaForm),
    });
  },
  { cacheable: true },
);

export const block = method(
  AT_HEIGHT,
  ({ engine }, { height }) => stringifyJson(identified(engine.chain.block(height))),
  BY_HEIGHT,
);

export const blockByHash = method(
  { hash: "bytes" },
  ({ engine }, { hash }) => {
    const found = engine.chain.blockByHash(hash);
    const nothing = { block_id: blockIdForm(NO_BLOCK_ID), block: null };
    return stringifyJson(found === undefined ? nothing : identified(found));
  },
  { cacheable: true },
);

export const header = method(
  AT_HEIGHT,
  ({ engine }, { height }) =>
    stringifyJson({ header: headerForm(engine.chain.meta(height).header) }),
  BY_HEIGHT,
);

export const headerByHash = method(
  { hash: "hexBytes" },
  ({ engine }, { hash }) => {
    const found = engine.chain.metaByHash(hash);
    return stringifyJson({ header: found === undefined ? null : headerForm(found.header) });
  },
  { cacheable: true },
);

export const commit = method(
  AT_HEIGHT,
  ({ engine }, { height }) => {
    const { header, commit, isCanonical } = engine.chain.commit(height);
    return stringifyJson({
      signed_header: { header: headerForm(header), commit: commitForm(commit) },
      canonical: isCanonical,
    });
  },
  BY_HEIGHT,
);

const listOrNull = <T, U>(items: readonly T[], form: (item: T) => U): U[] | null =>
  items.length === 0 ? null : items.map(form);

export const blockResults = method(
  AT_HEIGHT,
  ({ engine }, args) => {
    const { height, response } = engine.chain.results(args.height);
    const { consensusParamUpdates } = response;
    return stringifyJson({
      height: `${height}`,
      txs_results: listOrNull(response.txResults, resultForm),
      finalize_block_events: listOrNull(response.events, eventForm),
      validator_updates: listOrNull(response.validatorUpdates, validatorUpdateForm),
      consensus_param_updates: consensusParamUpdates
        ? paramUpdatesForm(consensusParamUpdates)
        : null,
      app_hash: toBase64(response.appHash),
    });
  },
  BY_HEIGHT,
);

export const blockSearch = method(
  { query: "string", page: "optionalInt", per_page: "optionalInt", order_by: "string" },
  async ({ engine }, { query, page, per_page: perPage, order_by: orderBy }) => {
    const { items, total } = await engine.chain.searchBlocks({ query, page, perPage, orderBy });
    return stringifyJson({ blocks: items.map(identified), total_count: `${total}` });
  },
);
