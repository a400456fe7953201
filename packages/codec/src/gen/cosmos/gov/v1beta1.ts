// Generated from proto/cosmos/gov/v1beta1.proto by `npm run generate`. Do not edit.
import type { Dec } from "@milkyway/math";
import { Any, type Duration, type EnumType, type MessageType, type ServiceType, type Time, defineEnum, defineMessage, defineService, enumField, field, messageField, rpc } from "../../../runtime.ts";
import { PageRequest, PageResponse } from "../base/query/v1beta1.ts";
import { Coin } from "../base/v1beta1.ts";

export interface GenesisState {
  readonly startingProposalId: bigint;
  readonly deposits: readonly Deposit[];
  readonly votes: readonly Vote[];
  readonly proposals: readonly Proposal[];
  readonly depositParams: DepositParams;
  readonly votingParams: VotingParams;
  readonly tallyParams: TallyParams;
}

export const GenesisState: MessageType<GenesisState> = defineMessage<GenesisState>("cosmos.gov.v1beta1.GenesisState", [
  field(1, "starting_proposal_id", "uint64"),
  messageField(2, "deposits", () => Deposit, { repeated: true, dontOmitEmpty: true }),
  messageField(3, "votes", () => Vote, { repeated: true, dontOmitEmpty: true }),
  messageField(4, "proposals", () => Proposal, { repeated: true, dontOmitEmpty: true }),
  messageField(5, "deposit_params", () => DepositParams, { required: true, dontOmitEmpty: true }),
  messageField(6, "voting_params", () => VotingParams, { required: true, dontOmitEmpty: true }),
  messageField(7, "tally_params", () => TallyParams, { required: true, dontOmitEmpty: true }),
]);

export const VoteOption = {
  VOTE_OPTION_UNSPECIFIED: 0,
  VOTE_OPTION_YES: 1,
  VOTE_OPTION_ABSTAIN: 2,
  VOTE_OPTION_NO: 3,
  VOTE_OPTION_NO_WITH_VETO: 4,
} as const;
export type VoteOption = number;
export const VoteOptionEnum: EnumType = defineEnum("cosmos.gov.v1beta1.VoteOption", VoteOption);

export interface WeightedVoteOption {
  readonly option: VoteOption;
  readonly weight: Dec;
}

export const WeightedVoteOption: MessageType<WeightedVoteOption> = defineMessage<WeightedVoteOption>("cosmos.gov.v1beta1.WeightedVoteOption", [
  enumField(1, "option", () => VoteOptionEnum),
  field(2, "weight", "Dec", { required: true, scalar: "Dec", dontOmitEmpty: true }),
]);

export interface TextProposal {
  readonly title: string;
  readonly description: string;
}

export const TextProposal: MessageType<TextProposal> = defineMessage<TextProposal>("cosmos.gov.v1beta1.TextProposal", [
  field(1, "title", "string"),
  field(2, "description", "string"),
], { aminoName: "cosmos-sdk/TextProposal", implements: ["cosmos.gov.v1beta1.Content"] });

export interface Deposit {
  readonly proposalId: bigint;
  readonly depositor: string;
  readonly amount: readonly Coin[];
}

export const Deposit: MessageType<Deposit> = defineMessage<Deposit>("cosmos.gov.v1beta1.Deposit", [
  field(1, "proposal_id", "uint64"),
  field(2, "depositor", "string", { scalar: "AddressString" }),
  messageField(3, "amount", () => Coin, { repeated: true, dontOmitEmpty: true }),
]);

export interface Proposal {
  readonly proposalId: bigint;
  readonly content: Any | undefined;
  readonly status: ProposalStatus;
  readonly finalTallyResult: TallyResult;
  readonly submitTime: Time;
  readonly depositEndTime: Time;
  readonly totalDeposit: readonly Coin[];
  readonly votingStartTime: Time;
  readonly votingEndTime: Time;
}

export const Proposal: MessageType<Proposal> = defineMessage<Proposal>("cosmos.gov.v1beta1.Proposal", [
  field(1, "proposal_id", "uint64"),
  messageField(2, "content", () => Any, { accepts: "cosmos.gov.v1beta1.Content" }),
  enumField(3, "status", () => ProposalStatusEnum),
  messageField(4, "final_tally_result", () => TallyResult, { required: true, dontOmitEmpty: true }),
  field(5, "submit_time", "time", { required: true, dontOmitEmpty: true }),
  field(6, "deposit_end_time", "time", { required: true, dontOmitEmpty: true }),
  messageField(7, "total_deposit", () => Coin, { repeated: true, dontOmitEmpty: true }),
  field(8, "voting_start_time", "time", { required: true, dontOmitEmpty: true }),
  field(9, "voting_end_time", "time", { required: true, dontOmitEmpty: true }),
]);

export const ProposalStatus = {
  PROPOSAL_STATUS_UNSPECIFIED: 0,
  PROPOSAL_STATUS_DEPOSIT_PERIOD: 1,
  PROPOSAL_STATUS_VOTING_PERIOD: 2,
  PROPOSAL_STATUS_PASSED: 3,
  PROPOSAL_STATUS_REJECTED: 4,
  PROPOSAL_STATUS_FAILED: 5,
} as const;
export type ProposalStatus = number;
export const ProposalStatusEnum: EnumType = defineEnum("cosmos.gov.v1beta1.ProposalStatus", ProposalStatus);

export interface TallyResult {
  readonly yes: bigint;
  readonly abstain: bigint;
  readonly no: bigint;
  readonly noWithVeto: bigint;
}

export const TallyResult: MessageType<TallyResult> = defineMessage<TallyResult>("cosmos.gov.v1beta1.TallyResult", [
  field(1, "yes", "Int", { required: true, scalar: "Int" }),
  field(2, "abstain", "Int", { required: true, scalar: "Int" }),
  field(3, "no", "Int", { required: true, scalar: "Int" }),
  field(4, "no_with_veto", "Int", { required: true, scalar: "Int" }),
]);

export interface Vote {
  readonly proposalId: bigint;
  readonly voter: string;
  readonly option: VoteOption;
  readonly options: readonly WeightedVoteOption[];
}

export const Vote: MessageType<Vote> = defineMessage<Vote>("cosmos.gov.v1beta1.Vote", [
  field(1, "proposal_id", "uint64", { aminoName: "id", dontOmitEmpty: true }),
  field(2, "voter", "string", { scalar: "AddressString" }),
  enumField(3, "option", () => VoteOptionEnum),
  messageField(4, "options", () => WeightedVoteOption, { repeated: true, dontOmitEmpty: true }),
]);

export interface DepositParams {
  readonly minDeposit: readonly Coin[];
  readonly maxDepositPeriod: Duration;
}

export const DepositParams: MessageType<DepositParams> = defineMessage<DepositParams>("cosmos.gov.v1beta1.DepositParams", [
  messageField(1, "min_deposit", () => Coin, { repeated: true }),
  field(2, "max_deposit_period", "duration", { required: true }),
]);

export interface VotingParams {
  readonly votingPeriod: Duration;
}

export const VotingParams: MessageType<VotingParams> = defineMessage<VotingParams>("cosmos.gov.v1beta1.VotingParams", [
  field(1, "voting_period", "duration", { required: true }),
]);

export interface TallyParams {
  readonly quorum: Dec;
  readonly threshold: Dec;
  readonly vetoThreshold: Dec;
}

export const TallyParams: MessageType<TallyParams> = defineMessage<TallyParams>("cosmos.gov.v1beta1.TallyParams", [
  field(1, "quorum", "Dec", { required: true, scalar: "Dec" }),
  field(2, "threshold", "Dec", { required: true, scalar: "Dec" }),
  field(3, "veto_threshold", "Dec", { required: true, scalar: "Dec" }),
]);

export interface QueryProposalRequest {
  readonly proposalId: bigint;
}

export const QueryProposalRequest: MessageType<QueryProposalRequest> = defineMessage<QueryProposalRequest>("cosmos.gov.v1beta1.QueryProposalRequest", [
  field(1, "proposal_id", "uint64"),
]);

export interface QueryProposalResponse {
  readonly proposal: Proposal;
}

export const QueryProposalResponse: MessageType<QueryProposalResponse> = defineMessage<QueryProposalResponse>("cosmos.gov.v1beta1.QueryProposalResponse", [
  messageField(1, "proposal", () => Proposal, { required: true, dontOmitEmpty: true }),
]);

export interface QueryProposalsRequest {
  readonly proposalStatus: ProposalStatus;
  readonly voter: string;
  readonly depositor: string;
  readonly pagination: PageRequest | undefined;
}

export const QueryProposalsRequest: MessageType<QueryProposalsRequest> = defineMessage<QueryProposalsRequest>("cosmos.gov.v1beta1.QueryProposalsRequest", [
  enumField(1, "proposal_status", () => ProposalStatusEnum),
  field(2, "voter", "string", { scalar: "AddressString" }),
  field(3, "depositor", "string", { scalar: "AddressString" }),
  messageField(4, "pagination", () => PageRequest),
]);

export interface QueryProposalsResponse {
  readonly proposals: readonly Proposal[];
  readonly pagination: PageResponse | undefined;
}

export const QueryProposalsResponse: MessageType<QueryProposalsResponse> = defineMessage<QueryProposalsResponse>("cosmos.gov.v1beta1.QueryProposalsResponse", [
  messageField(1, "proposals", () => Proposal, { repeated: true, dontOmitEmpty: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface QueryVoteRequest {
  readonly proposalId: bigint;
  readonly voter: string;
}

export const QueryVoteRequest: MessageType<QueryVoteRequest> = defineMessage<QueryVoteRequest>("cosmos.gov.v1beta1.QueryVoteRequest", [
  field(1, "proposal_id", "uint64"),
  field(2, "voter", "string", { scalar: "AddressString" }),
]);

export interface QueryVoteResponse {
  readonly vote: Vote;
}

export const QueryVoteResponse: MessageType<QueryVoteResponse> = defineMessage<QueryVoteResponse>("cosmos.gov.v1beta1.QueryVoteResponse", [
  messageField(1, "vote", () => Vote, { required: true, dontOmitEmpty: true }),
]);

export interface QueryVotesRequest {
  readonly proposalId: bigint;
  readonly pagination: PageRequest | undefined;
}

export const QueryVotesRequest: MessageType<QueryVotesRequest> = defineMessage<QueryVotesRequest>("cosmos.gov.v1beta1.QueryVotesRequest", [
  field(1, "proposal_id", "uint64"),
  messageField(2, "pagination", () => PageRequest),
]);

export interface QueryVotesResponse {
  readonly votes: readonly Vote[];
  readonly pagination: PageResponse | undefined;
}

export const QueryVotesResponse: MessageType<QueryVotesResponse> = defineMessage<QueryVotesResponse>("cosmos.gov.v1beta1.QueryVotesResponse", [
  messageField(1, "votes", () => Vote, { repeated: true, dontOmitEmpty: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface QueryParamsRequest {
  readonly paramsType: string;
}

export const QueryParamsRequest: MessageType<QueryParamsRequest> = defineMessage<QueryParamsRequest>("cosmos.gov.v1beta1.QueryParamsRequest", [
  field(1, "params_type", "string"),
]);

export interface QueryParamsResponse {
  readonly votingParams: VotingParams;
  readonly depositParams: DepositParams;
  readonly tallyParams: TallyParams;
}

export const QueryParamsResponse: MessageType<QueryParamsResponse> = defineMessage<QueryParamsResponse>("cosmos.gov.v1beta1.QueryParamsResponse", [
  messageField(1, "voting_params", () => VotingParams, { required: true, dontOmitEmpty: true }),
  messageField(2, "deposit_params", () => DepositParams, { required: true, dontOmitEmpty: true }),
  messageField(3, "tally_params", () => TallyParams, { required: true, dontOmitEmpty: true }),
]);

export interface QueryDepositRequest {
  readonly proposalId: bigint;
  readonly depositor: string;
}

export const QueryDepositRequest: MessageType<QueryDepositRequest> = defineMessage<QueryDepositRequest>("cosmos.gov.v1beta1.QueryDepositRequest", [
  field(1, "proposal_id", "uint64"),
  field(2, "depositor", "string", { scalar: "AddressString" }),
]);

export interface QueryDepositResponse {
  readonly deposit: Deposit;
}

export const QueryDepositResponse: MessageType<QueryDepositResponse> = defineMessage<QueryDepositResponse>("cosmos.gov.v1beta1.QueryDepositResponse", [
  messageField(1, "deposit", () => Deposit, { required: true, dontOmitEmpty: true }),
]);

export interface QueryDepositsRequest {
  readonly proposalId: bigint;
  readonly pagination: PageRequest | undefined;
}

export const QueryDepositsRequest: MessageType<QueryDepositsRequest> = defineMessage<QueryDepositsRequest>("cosmos.gov.v1beta1.QueryDepositsRequest", [
  field(1, "proposal_id", "uint64"),
  messageField(2, "pagination", () => PageRequest),
]);

export interface QueryDepositsResponse {
  readonly deposits: readonly Deposit[];
  readonly pagination: PageResponse | undefined;
}

export const QueryDepositsResponse: MessageType<QueryDepositsResponse> = defineMessage<QueryDepositsResponse>("cosmos.gov.v1beta1.QueryDepositsResponse", [
  messageField(1, "deposits", () => Deposit, { repeated: true, dontOmitEmpty: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface QueryTallyResultRequest {
  readonly proposalId: bigint;
}

export const QueryTallyResultRequest: MessageType<QueryTallyResultRequest> = defineMessage<QueryTallyResultRequest>("cosmos.gov.v1beta1.QueryTallyResultRequest", [
  field(1, "proposal_id", "uint64"),
]);

export interface QueryTallyResultResponse {
  readonly tally: TallyResult;
}

export const QueryTallyResultResponse: MessageType<QueryTallyResultResponse> = defineMessage<QueryTallyResultResponse>("cosmos.gov.v1beta1.QueryTallyResultResponse", [
  messageField(1, "tally", () => TallyResult, { required: true, dontOmitEmpty: true }),
]);

export interface MsgSubmitProposal {
  readonly content: Any | undefined;
  readonly initialDeposit: readonly Coin[];
  readonly proposer: string;
}

export const MsgSubmitProposal: MessageType<MsgSubmitProposal> = defineMessage<MsgSubmitProposal>("cosmos.gov.v1beta1.MsgSubmitProposal", [
  messageField(1, "content", () => Any, { accepts: "cosmos.gov.v1beta1.Content" }),
  messageField(2, "initial_deposit", () => Coin, { repeated: true, aminoEncoding: "legacy_coins", dontOmitEmpty: true }),
  field(3, "proposer", "string", { scalar: "AddressString" }),
], { aminoName: "cosmos-sdk/MsgSubmitProposal", signers: ["proposer"] });

export interface MsgSubmitProposalResponse {
  readonly proposalId: bigint;
}

export const MsgSubmitProposalResponse: MessageType<MsgSubmitProposalResponse> = defineMessage<MsgSubmitProposalResponse>("cosmos.gov.v1beta1.MsgSubmitProposalResponse", [
  field(1, "proposal_id", "uint64", { dontOmitEmpty: true }),
]);

export interface MsgVote {
  readonly proposalId: bigint;
  readonly voter: string;
  readonly option: VoteOption;
}

export const MsgVote: MessageType<MsgVote> = defineMessage<MsgVote>("cosmos.gov.v1beta1.MsgVote", [
  field(1, "proposal_id", "uint64"),
  field(2, "voter", "string", { scalar: "AddressString" }),
  enumField(3, "option", () => VoteOptionEnum),
], { aminoName: "cosmos-sdk/MsgVote", signers: ["voter"] });

export interface MsgVoteResponse {}

export const MsgVoteResponse: MessageType<MsgVoteResponse> = defineMessage<MsgVoteResponse>("cosmos.gov.v1beta1.MsgVoteResponse", []);

export interface MsgVoteWeighted {
  readonly proposalId: bigint;
  readonly voter: string;
  readonly options: readonly WeightedVoteOption[];
}

export const MsgVoteWeighted: MessageType<MsgVoteWeighted> = defineMessage<MsgVoteWeighted>("cosmos.gov.v1beta1.MsgVoteWeighted", [
  field(1, "proposal_id", "uint64", { dontOmitEmpty: true }),
  field(2, "voter", "string", { scalar: "AddressString" }),
  messageField(3, "options", () => WeightedVoteOption, { repeated: true, dontOmitEmpty: true }),
], { aminoName: "cosmos-sdk/MsgVoteWeighted", signers: ["voter"] });

export interface MsgVoteWeightedResponse {}

export const MsgVoteWeightedResponse: MessageType<MsgVoteWeightedResponse> = defineMessage<MsgVoteWeightedResponse>("cosmos.gov.v1beta1.MsgVoteWeightedResponse", []);

export interface MsgDeposit {
  readonly proposalId: bigint;
  readonly depositor: string;
  readonly amount: readonly Coin[];
}

export const MsgDeposit: MessageType<MsgDeposit> = defineMessage<MsgDeposit>("cosmos.gov.v1beta1.MsgDeposit", [
  field(1, "proposal_id", "uint64", { dontOmitEmpty: true }),
  field(2, "depositor", "string", { scalar: "AddressString" }),
  messageField(3, "amount", () => Coin, { repeated: true, aminoEncoding: "legacy_coins", dontOmitEmpty: true }),
], { aminoName: "cosmos-sdk/MsgDeposit", signers: ["depositor"] });

export interface MsgDepositResponse {}

export const MsgDepositResponse: MessageType<MsgDepositResponse> = defineMessage<MsgDepositResponse>("cosmos.gov.v1beta1.MsgDepositResponse", []);

export interface QueryRpc {
  proposal(request: QueryProposalRequest): QueryProposalResponse;
  proposals(request: QueryProposalsRequest): QueryProposalsResponse;
  vote(request: QueryVoteRequest): QueryVoteResponse;
  votes(request: QueryVotesRequest): QueryVotesResponse;
  params(request: QueryParamsRequest): QueryParamsResponse;
  deposit(request: QueryDepositRequest): QueryDepositResponse;
  deposits(request: QueryDepositsRequest): QueryDepositsResponse;
  tallyResult(request: QueryTallyResultRequest): QueryTallyResultResponse;
}

export const Query: ServiceType<QueryRpc> = defineService<QueryRpc>("cosmos.gov.v1beta1.Query", {
  proposal: rpc("Proposal", QueryProposalRequest, QueryProposalResponse, { method: "get", path: "/cosmos/gov/v1beta1/proposals/{proposal_id}" }),
  proposals: rpc("Proposals", QueryProposalsRequest, QueryProposalsResponse, { method: "get", path: "/cosmos/gov/v1beta1/proposals" }),
  vote: rpc("Vote", QueryVoteRequest, QueryVoteResponse, { method: "get", path: "/cosmos/gov/v1beta1/proposals/{proposal_id}/votes/{voter}" }),
  votes: rpc("Votes", QueryVotesRequest, QueryVotesResponse, { method: "get", path: "/cosmos/gov/v1beta1/proposals/{proposal_id}/votes" }),
  params: rpc("Params", QueryParamsRequest, QueryParamsResponse, { method: "get", path: "/cosmos/gov/v1beta1/params/{params_type}" }),
  deposit: rpc("Deposit", QueryDepositRequest, QueryDepositResponse, { method: "get", path: "/cosmos/gov/v1beta1/proposals/{proposal_id}/deposits/{depositor}" }),
  deposits: rpc("Deposits", QueryDepositsRequest, QueryDepositsResponse, { method: "get", path: "/cosmos/gov/v1beta1/proposals/{proposal_id}/deposits" }),
  tallyResult: rpc("TallyResult", QueryTallyResultRequest, QueryTallyResultResponse, { method: "get", path: "/cosmos/gov/v1beta1/proposals/{proposal_id}/tally" }),
});

export interface MsgRpc {
  submitProposal(request: MsgSubmitProposal): MsgSubmitProposalResponse;
  vote(request: MsgVote): MsgVoteResponse;
  voteWeighted(request: MsgVoteWeighted): MsgVoteWeightedResponse;
  deposit(request: MsgDeposit): MsgDepositResponse;
}

export const Msg: ServiceType<MsgRpc> = defineService<MsgRpc>("cosmos.gov.v1beta1.Msg", {
  submitProposal: rpc("SubmitProposal", MsgSubmitProposal, MsgSubmitProposalResponse),
  vote: rpc("Vote", MsgVote, MsgVoteResponse),
  voteWeighted: rpc("VoteWeighted", MsgVoteWeighted, MsgVoteWeightedResponse),
  deposit: rpc("Deposit", MsgDeposit, MsgDepositResponse),
});

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  GenesisState,
  WeightedVoteOption,
  TextProposal,
  Deposit,
  Proposal,
  TallyResult,
  Vote,
  DepositParams,
  VotingParams,
  TallyParams,
  QueryProposalRequest,
  QueryProposalResponse,
  QueryProposalsRequest,
  QueryProposalsResponse,
  QueryVoteRequest,
  QueryVoteResponse,
  QueryVotesRequest,
  QueryVotesResponse,
  QueryParamsRequest,
  QueryParamsResponse,
  QueryDepositRequest,
  QueryDepositResponse,
  QueryDepositsRequest,
  QueryDepositsResponse,
  QueryTallyResultRequest,
  QueryTallyResultResponse,
  MsgSubmitProposal,
  MsgSubmitProposalResponse,
  MsgVote,
  MsgVoteResponse,
  MsgVoteWeighted,
  MsgVoteWeightedResponse,
  MsgDeposit,
  MsgDepositResponse,
];

/** Every service of the package. */
export const services: readonly ServiceType[] = [Query as unknown as ServiceType, Msg as unknown as ServiceType];
