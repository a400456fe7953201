/** Contents of legacy proposals. @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/x/gov/types/v1beta1/proposal.go */
import { type Any, type TypeRegistry, textBytes } from "@milkyway/codec";
import { type Ctx, ensure } from "@milkyway/core";
import { Panic } from "@milkyway/math";
import { isBlank } from "../registry/index.ts";
import { errors } from "./errors.ts";

/** A content, decoded. */
export interface LegacyContent {
  /** Full name of the message type. */
  readonly typeName: string;
  readonly value: { readonly title: string; readonly description: string };
}

/** What a module says about a content it declares. */
export interface LegacyContentKind {
  readonly typeName: string;
  readonly proposalType: string;
  /** Which handler executes it. */
  readonly route: string;
  /** Whether the type may be proposed by the legacy message. */
  readonly registered: boolean;
  /** Stateless checks; those of title and description when absent. */
  validate?(value: never): void;
}

/** Executes a content that passed. */
export type LegacyHandler = (ctx: Ctx, content: LegacyContent) => void;

const MAX_TITLE = 140;
const MAX_DESCRIPTION = 10_000;
/** The checks that all contents share. */
export function checkTitleAndDescription({ title, description }: LegacyContent["value"]): void {
  const check = (condition: boolean, text: string) =>
    ensure(condition, errors.invalidContent, text);
  check(!isBlank(title), "proposal title cannot be blank");
  check(
    textBytes(title).length <= MAX_TITLE,
    `proposal title is longer than max length of ${MAX_TITLE}`,
  );
  check(description !== "", "proposal description cannot be blank");
  check(
    textBytes(description).length <= MAX_DESCRIPTION,
    `proposal description is longer than max length of ${MAX_DESCRIPTION}`,
  );
}

function kinds(
  packageName: string,
  route: string,
  proposalTypes: readonly string[],
  registered = true,
): readonly LegacyContentKind[] {
  return proposalTypes.map((proposalType) => ({
    typeName: `${packageName}.${proposalType}Proposal`,
    proposalType,
    route,
    registered,
  }));
}

/** Contents that modules without a legacy handler once had; proposing one fails, but each in its own way. */
const UNHANDLED: readonly LegacyContentKind[] = [
  ...kinds("cosmos.distribution.v1beta1", "distribution", ["CommunityPoolSpend"], false),
  {
    typeName: "ibc.core.client.v1.ClientUpdateProposal",
    proposalType: "ClientUpdate",
    route: "client",
    registered: true,
  },
  {
    typeName: "ibc.core.client.v1.UpgradeProposal",
    proposalType: "IBCUpgrade",
    route: "client",
    registered: true,
  },
  ...kinds("interchain_security.ccv.provider.v1", "provider", [
    "ConsumerAddition",
    "ConsumerRemoval",
    "ChangeRewardDenoms",
  ]),
  ...kinds("cosmwasm.wasm.v1", "wasm", [
    "StoreCode",
    "InstantiateContract",
    "InstantiateContract2",
    "MigrateContract",
    "SudoContract",
    "ExecuteContract",
    "UpdateAdmin",
    "ClearAdmin",
    "PinCodes",
    "UnpinCodes",
    "UpdateInstantiateConfig",
    "StoreAndInstantiateContract",
  ]),
];

/** A text that governance takes note of: executing it changes nothing. */
const TEXT: LegacyContentKind = {
  typeName: "cosmos.gov.v1beta1.TextProposal",
  proposalType: "Text",
  route: "gov",
  registered: true,
};

const OWN = new Map([TEXT, ...UNHANDLED].map((kind) => [kind.typeName, kind]));

/** The content of an `Any` and its kind; `undefined` when it names none. A missing one panics, as a nil pointer does. */
export function readContent(
  deps: { readonly registry: TypeRegistry; readonly legacyContents: readonly LegacyContentKind[] },
  any: Any | undefined,
): { readonly content: LegacyContent; readonly kind: LegacyContentKind } | undefined {
  if (any === undefined)
    throw new Panic("runtime error: invalid memory address or nil pointer dereference");
  const type = deps.registry.find(any.typeUrl);
  if (any.typeUrl === "" || type === undefined) return undefined;
  const { typeName } = type;
  const kind =
    deps.legacyContents.find((candidate) => candidate.typeName === typeName) ?? OWN.get(typeName);
  if (kind === undefined) return undefined;
  return { kind, content: { typeName, value: type.decode(any.value) as LegacyContent["value"] } };
}
