// Generated from proto/ibc/lightclients/tendermint/v1.proto by `npm run generate`. Do not edit.
import { type Duration, type MessageType, type Time, defineMessage, field, messageField } from "../../../../runtime.ts";
import { ProofSpec } from "../../../cosmos/ics23/v1.ts";
import { Height } from "../../core/client/v1.ts";
import { MerkleRoot } from "../../core/commitment/v1.ts";
import { SignedHeader, ValidatorSet } from "../../../tendermint/types.ts";

export interface ClientState {
  readonly chainId: string;
  readonly trustLevel: Fraction;
  readonly trustingPeriod: Duration;
  readonly unbondingPeriod: Duration;
  readonly maxClockDrift: Duration;
  readonly frozenHeight: Height;
  readonly latestHeight: Height;
  readonly proofSpecs: readonly ProofSpec[];
  readonly upgradePath: readonly string[];
  readonly allowUpdateAfterExpiry: boolean;
  readonly allowUpdateAfterMisbehaviour: boolean;
}

export const ClientState: MessageType<ClientState> = defineMessage<ClientState>("ibc.lightclients.tendermint.v1.ClientState", [
  field(1, "chain_id", "string"),
  messageField(2, "trust_level", () => Fraction, { required: true }),
  field(3, "trusting_period", "duration", { required: true }),
  field(4, "unbonding_period", "duration", { required: true }),
  field(5, "max_clock_drift", "duration", { required: true }),
  messageField(6, "frozen_height", () => Height, { required: true }),
  messageField(7, "latest_height", () => Height, { required: true }),
  messageField(8, "proof_specs", () => ProofSpec, { repeated: true }),
  field(9, "upgrade_path", "string", { repeated: true }),
  field(10, "allow_update_after_expiry", "bool"),
  field(11, "allow_update_after_misbehaviour", "bool"),
]);

export interface ConsensusState {
  readonly timestamp: Time;
  readonly root: MerkleRoot;
  readonly nextValidatorsHash: Uint8Array;
}

export const ConsensusState: MessageType<ConsensusState> = defineMessage<ConsensusState>("ibc.lightclients.tendermint.v1.ConsensusState", [
  field(1, "timestamp", "time", { required: true }),
  messageField(2, "root", () => MerkleRoot, { required: true }),
  field(3, "next_validators_hash", "bytes"),
]);

export interface Misbehaviour {
  readonly clientId: string;
  readonly header1: Header | undefined;
  readonly header2: Header | undefined;
}

export const Misbehaviour: MessageType<Misbehaviour> = defineMessage<Misbehaviour>("ibc.lightclients.tendermint.v1.Misbehaviour", [
  field(1, "client_id", "string"),
  messageField(2, "header_1", () => Header),
  messageField(3, "header_2", () => Header),
]);

export interface Header {
  readonly signedHeader: SignedHeader | undefined;
  readonly validatorSet: ValidatorSet | undefined;
  readonly trustedHeight: Height;
  readonly trustedValidators: ValidatorSet | undefined;
}

export const Header: MessageType<Header> = defineMessage<Header>("ibc.lightclients.tendermint.v1.Header", [
  messageField(1, "signed_header", () => SignedHeader),
  messageField(2, "validator_set", () => ValidatorSet),
  messageField(3, "trusted_height", () => Height, { required: true }),
  messageField(4, "trusted_validators", () => ValidatorSet),
]);

export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const Fraction: MessageType<Fraction> = defineMessage<Fraction>("ibc.lightclients.tendermint.v1.Fraction", [
  field(1, "numerator", "uint64"),
  field(2, "denominator", "uint64"),
]);

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  ClientState,
  ConsensusState,
  Misbehaviour,
  Header,
  Fraction,
];
