// Generated from proto/cosmos/gov/v1.proto by `npm run generate`. Do not edit.
import { Any, type Duration, type EnumType, type MessageType, type ServiceType, type Time, defineEnum, defineMessage, defineService, enumField, field, messageField, rpc } from "../../../runtime.ts";
import { PageRequest, PageResponse } from "../base/query/v1beta1.ts";
import { Coin } from "../base/v1beta1.ts";

export interface GenesisState {
  readonly startingProposalId: bigint;
  readonly deposits: readonly Deposit[];
  readonly votes: readonly Vote[];
  readonly proposals: readonly Proposal[];
  readonly depositParams: DepositParams | undefined;
  readonly votingParams: VotingParams | undefined;
  readonly tallyParams: TallyParams | undefined;
  readonly params: Params | undefined;
  readonly constitution: string;
}

export const GenesisState: MessageType<GenesisState> = defineMessage<GenesisState>("cosmos.gov.v1.GenesisState", [
  field(1, "starting_proposal_id", "uint64"),
  messageField(2, "deposits", () => Deposit, { repeated: true }),
  messageField(3, "votes", () => Vote, { repeated: true }),
  messageField(4, "proposals", () => Proposal, { repeated: true }),
  messageField(5, "deposit_params", () => DepositParams),
  messageField(6, "voting_params", () => VotingParams),
  messageField(7, "tally_params", () => TallyParams),
  messageField(8, "params", () => Params),
  field(9, "constitution", "string"),
]);

export const VoteOption = {
  VOTE_OPTION_UNSPECIFIED: 0,
  VOTE_OPTION_YES: 1,
  VOTE_OPTION_ABSTAIN: 2,
  VOTE_OPTION_NO: 3,
  VOTE_OPTION_NO_WITH_VETO: 4,
} as const;
export type VoteOption = number;
export const VoteOptionEnum: EnumType = defineEnum("cosmos.gov.v1.VoteOption", VoteOption);

export interface WeightedVoteOption {
  readonly option: VoteOption;
  readonly weight: string;
}

export const WeightedVoteOption: MessageType<WeightedVoteOption> = defineMessage<WeightedVoteOption>("cosmos.gov.v1.WeightedVoteOption", [
  enumField(1, "option", () => VoteOptionEnum),
  field(2, "weight", "string", { scalar: "Dec" }),
]);

export interface Deposit {
  readonly proposalId: bigint;
  readonly depositor: string;
  readonly amount: readonly Coin[];
}

export const Deposit: MessageType<Deposit> = defineMessage<Deposit>("cosmos.gov.v1.Deposit", [
  field(1, "proposal_id", "uint64"),
  field(2, "depositor", "string", { scalar: "AddressString" }),
  messageField(3, "amount", () => Coin, { repeated: true, dontOmitEmpty: true }),
]);

export interface Proposal {
  readonly id: bigint;
  readonly messages: readonly Any[];
  readonly status: ProposalStatus;
  readonly finalTallyResult: TallyResult | undefined;
  readonly submitTime: Time | undefined;
  readonly depositEndTime: Time | undefined;
  readonly totalDeposit: readonly Coin[];
  readonly votingStartTime: Time | undefined;
  readonly votingEndTime: Time | undefined;
  readonly metadata: string;
  readonly title: string;
  readonly summary: string;
  readonly proposer: string;
  readonly expedited: boolean;
  readonly failedReason: string;
}

export const Proposal: MessageType<Proposal> = defineMessage<Proposal>("cosmos.gov.v1.Proposal", [
  field(1, "id", "uint64"),
  messageField(2, "messages", () => Any, { repeated: true }),
  enumField(3, "status", () => ProposalStatusEnum),
  messageField(4, "final_tally_result", () => TallyResult),
  field(5, "submit_time", "time"),
  field(6, "deposit_end_time", "time"),
  messageField(7, "total_deposit", () => Coin, { repeated: true, dontOmitEmpty: true }),
  field(8, "voting_start_time", "time"),
  field(9, "voting_end_time", "time"),
  field(10, "metadata", "string"),
  field(11, "title", "string"),
  field(12, "summary", "string"),
  field(13, "proposer", "string", { scalar: "AddressString" }),
  field(14, "expedited", "bool"),
  field(15, "failed_reason", "string"),
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
export const ProposalStatusEnum: EnumType = defineEnum("cosmos.gov.v1.ProposalStatus", ProposalStatus);

export interface TallyResult {
  readonly yesCount: string;
  readonly abstainCount: string;
  readonly noCount: string;
  readonly noWithVetoCount: string;
}

export const TallyResult: MessageType<TallyResult> = defineMessage<TallyResult>("cosmos.gov.v1.TallyResult", [
  field(1, "yes_count", "string", { scalar: "Int" }),
  field(2, "abstain_count", "string", { scalar: "Int" }),
  field(3, "no_count", "string", { scalar: "Int" }),
  field(4, "no_with_veto_count", "string", { scalar: "Int" }),
]);

export interface Vote {
  readonly proposalId: bigint;
  readonly voter: string;
  readonly options: readonly WeightedVoteOption[];
  readonly metadata: string;
}

export const Vote: MessageType<Vote> = defineMessage<Vote>("cosmos.gov.v1.Vote", [
  field(1, "proposal_id", "uint64"),
  field(2, "voter", "string", { scalar: "AddressString" }),
  messageField(4, "options", () => WeightedVoteOption, { repeated: true }),
  field(5, "metadata", "string"),
]);

export interface DepositParams {
  readonly minDeposit: readonly Coin[];
  readonly maxDepositPeriod: Duration | undefined;
}

export const DepositParams: MessageType<DepositParams> = defineMessage<DepositParams>("cosmos.gov.v1.DepositParams", [
  messageField(1, "min_deposit", () => Coin, { repeated: true }),
  field(2, "max_deposit_period", "duration"),
]);

export interface VotingParams {
  readonly votingPeriod: Duration | undefined;
}

export const VotingParams: MessageType<VotingParams> = defineMessage<VotingParams>("cosmos.gov.v1.VotingParams", [
  field(1, "voting_period", "duration"),
]);

export interface TallyParams {
  readonly quorum: string;
  readonly threshold: string;
  readonly vetoThreshold: string;
}

export const TallyParams: MessageType<TallyParams> = defineMessage<TallyParams>("cosmos.gov.v1.TallyParams", [
  field(1, "quorum", "string", { scalar: "Dec" }),
  field(2, "threshold", "string", { scalar: "Dec" }),
  field(3, "veto_threshold", "string", { scalar: "Dec" }),
]);

export interface Params {
  readonly minDeposit: readonly Coin[];
  readonly maxDepositPeriod: Duration | undefined;
  readonly votingPeriod: Duration | undefined;
  readonly quorum: string;
  readonly threshold: string;
  readonly vetoThreshold: string;
  readonly minInitialDepositRatio: string;
  readonly proposalCancelRatio: string;
  readonly proposalCancelDest: string;
  readonly expeditedVotingPeriod: Duration | undefined;
  readonly expeditedThreshold: string;
  readonly expeditedMinDeposit: readonly Coin[];
  readonly burnVoteQuorum: boolean;
  readonly burnProposalDepositPrevote: boolean;
  readonly burnVoteVeto: boolean;
  readonly minDepositRatio: string;
}

export const Params: MessageType<Params> = defineMessage<Params>("cosmos.gov.v1.Params", [
  messageField(1, "min_deposit", () => Coin, { repeated: true, dontOmitEmpty: true }),
  field(2, "max_deposit_period", "duration"),
  field(3, "voting_period", "duration"),
  field(4, "quorum", "string", { scalar: "Dec" }),
  field(5, "threshold", "string", { scalar: "Dec" }),
  field(6, "veto_threshold", "string", { scalar: "Dec" }),
  field(7, "min_initial_deposit_ratio", "string", { scalar: "Dec" }),
  field(8, "proposal_cancel_ratio", "string", { scalar: "Dec" }),
  field(9, "proposal_cancel_dest", "string", { scalar: "AddressString" }),
  field(10, "expedited_voting_period", "duration"),
  field(11, "expedited_threshold", "string", { scalar: "Dec" }),
  messageField(12, "expedited_min_deposit", () => Coin, { repeated: true, dontOmitEmpty: true }),
  field(13, "burn_vote_quorum", "bool"),
  field(14, "burn_proposal_deposit_prevote", "bool"),
  field(15, "burn_vote_veto", "bool"),
  field(16, "min_deposit_ratio", "string", { scalar: "Dec" }),
]);

export interface QueryConstitutionRequest {}

export const QueryConstitutionRequest: MessageType<QueryConstitutionRequest> = defineMessage<QueryConstitutionRequest>("cosmos.gov.v1.QueryConstitutionRequest", []);

export interface QueryConstitutionResponse {
  readonly constitution: string;
}

export const QueryConstitutionResponse: MessageType<QueryConstitutionResponse> = defineMessage<QueryConstitutionResponse>("cosmos.gov.v1.QueryConstitutionResponse", [
  field(1, "constitution", "string"),
]);

export interface QueryProposalRequest {
  readonly proposalId: bigint;
}

export const QueryProposalRequest: MessageType<QueryProposalRequest> = defineMessage<QueryProposalRequest>("cosmos.gov.v1.QueryProposalRequest", [
  field(1, "proposal_id", "uint64"),
]);

export interface QueryProposalResponse {
  readonly proposal: Proposal | undefined;
}

export const QueryProposalResponse: MessageType<QueryProposalResponse> = defineMessage<QueryProposalResponse>("cosmos.gov.v1.QueryProposalResponse", [
  messageField(1, "proposal", () => Proposal),
]);

export interface QueryProposalsRequest {
  readonly proposalStatus: ProposalStatus;
  readonly voter: string;
  readonly depositor: string;
  readonly pagination: PageRequest | undefined;
}

export const QueryProposalsRequest: MessageType<QueryProposalsRequest> = defineMessage<QueryProposalsRequest>("cosmos.gov.v1.QueryProposalsRequest", [
  enumField(1, "proposal_status", () => ProposalStatusEnum),
  field(2, "voter", "string", { scalar: "AddressString" }),
  field(3, "depositor", "string", { scalar: "AddressString" }),
  messageField(4, "pagination", () => PageRequest),
]);

export interface QueryProposalsResponse {
  readonly proposals: readonly Proposal[];
  readonly pagination: PageResponse | undefined;
}

export const QueryProposalsResponse: MessageType<QueryProposalsResponse> = defineMessage<QueryProposalsResponse>("cosmos.gov.v1.QueryProposalsResponse", [
  messageField(1, "proposals", () => Proposal, { repeated: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface QueryVoteRequest {
  readonly proposalId: bigint;
  readonly voter: string;
}

export const QueryVoteRequest: MessageType<QueryVoteRequest> = defineMessage<QueryVoteRequest>("cosmos.gov.v1.QueryVoteRequest", [
  field(1, "proposal_id", "uint64"),
  field(2, "voter", "string", { scalar: "AddressString" }),
]);

export interface QueryVoteResponse {
  readonly vote: Vote | undefined;
}

export const QueryVoteResponse: MessageType<QueryVoteResponse> = defineMessage<QueryVoteResponse>("cosmos.gov.v1.QueryVoteResponse", [
  messageField(1, "vote", () => Vote),
]);

export interface QueryVotesRequest {
  readonly proposalId: bigint;
  readonly pagination: PageRequest | undefined;
}

export const QueryVotesRequest: MessageType<QueryVotesRequest> = defineMessage<QueryVotesRequest>("cosmos.gov.v1.QueryVotesRequest", [
  field(1, "proposal_id", "uint64"),
  messageField(2, "pagination", () => PageRequest),
]);

export interface QueryVotesResponse {
  readonly votes: readonly Vote[];
  readonly pagination: PageResponse | undefined;
}

export const QueryVotesResponse: MessageType<QueryVotesResponse> = defineMessage<QueryVotesResponse>("cosmos.gov.v1.QueryVotesResponse", [
  messageField(1, "votes", () => Vote, { repeated: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface QueryParamsRequest {
  readonly paramsType: string;
}

export const QueryParamsRequest: MessageType<QueryParamsRequest> = defineMessage<QueryParamsRequest>("cosmos.gov.v1.QueryParamsRequest", [
  field(1, "params_type", "string"),
]);

export interface QueryParamsResponse {
  readonly votingParams: VotingParams | undefined;
  readonly depositParams: DepositParams | undefined;
  readonly tallyParams: TallyParams | undefined;
  readonly params: Params | undefined;
}

export const QueryParamsResponse: MessageType<QueryParamsResponse> = defineMessage<QueryParamsResponse>("cosmos.gov.v1.QueryParamsResponse", [
  messageField(1, "voting_params", () => VotingParams),
  messageField(2, "deposit_params", () => DepositParams),
  messageField(3, "tally_params", () => TallyParams),
  messageField(4, "params", () => Params),
]);

export interface QueryDepositRequest {
  readonly proposalId: bigint;
  readonly depositor: string;
}

export const QueryDepositRequest: MessageType<QueryDepositRequest> = defineMessage<QueryDepositRequest>("cosmos.gov.v1.QueryDepositRequest", [
  field(1, "proposal_id", "uint64"),
  field(2, "depositor", "string", { scalar: "AddressString" }),
]);

export interface QueryDepositResponse {
  readonly deposit: Deposit | undefined;
}

export const QueryDepositResponse: MessageType<QueryDepositResponse> = defineMessage<QueryDepositResponse>("cosmos.gov.v1.QueryDepositResponse", [
  messageField(1, "deposit", () => Deposit),
]);

export interface QueryDepositsRequest {
  readonly proposalId: bigint;
  readonly pagination: PageRequest | undefined;
}

export const QueryDepositsRequest: MessageType<QueryDepositsRequest> = defineMessage<QueryDepositsRequest>("cosmos.gov.v1.QueryDepositsRequest", [
  field(1, "proposal_id", "uint64"),
  messageField(2, "pagination", () => PageRequest),
]);

export interface QueryDepositsResponse {
  readonly deposits: readonly Deposit[];
  readonly pagination: PageResponse | undefined;
}

export const QueryDepositsResponse: MessageType<QueryDepositsResponse> = defineMessage<QueryDepositsResponse>("cosmos.gov.v1.QueryDepositsResponse", [
  messageField(1, "deposits", () => Deposit, { repeated: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface QueryTallyResultRequest {
  readonly proposalId: bigint;
}

export const QueryTallyResultRequest: MessageType<QueryTallyResultRequest> = defineMessage<QueryTallyResultRequest>("cosmos.gov.v1.QueryTallyResultRequest", [
  field(1, "proposal_id", "uint64"),
]);

export interface QueryTallyResultResponse {
  readonly tally: TallyResult | undefined;
}

export const QueryTallyResultResponse: MessageType<QueryTallyResultResponse> = defineMessage<QueryTallyResultResponse>("cosmos.gov.v1.QueryTallyResultResponse", [
  messageField(1, "tally", () => TallyResult),
]);

export interface MsgSubmitProposal {
  readonly messages: readonly Any[];
  readonly initialDeposit: readonly Coin[];
  readonly proposer: string;
  readonly metadata: string;
  readonly title: string;
  readonly summary: string;
  readonly expedited: boolean;
}

export const MsgSubmitProposal: MessageType<MsgSubmitProposal> = defineMessage<MsgSubmitProposal>("cosmos.gov.v1.MsgSubmitProposal", [
  messageField(1, "messages", () => Any, { repeated: true }),
  messageField(2, "initial_deposit", () => Coin, { repeated: true, aminoEncoding: "legacy_coins", dontOmitEmpty: true }),
  field(3, "proposer", "string", { scalar: "AddressString" }),
  field(4, "metadata", "string"),
  field(5, "title", "string"),
  field(6, "summary", "string"),
  field(7, "expedited", "bool"),
], { aminoName: "cosmos-sdk/v1/MsgSubmitProposal", signers: ["proposer"] });

export interface MsgSubmitProposalResponse {
  readonly proposalId: bigint;
}

export const MsgSubmitProposalResponse: MessageType<MsgSubmitProposalResponse> = defineMessage<MsgSubmitProposalResponse>("cosmos.gov.v1.MsgSubmitProposalResponse", [
  field(1, "proposal_id", "uint64"),
]);

export interface MsgExecLegacyContent {
  readonly content: Any | undefined;
  readonly authority: string;
}

export const MsgExecLegacyContent: MessageType<MsgExecLegacyContent> = defineMessage<MsgExecLegacyContent>("cosmos.gov.v1.MsgExecLegacyContent", [
  messageField(1, "content", () => Any, { accepts: "cosmos.gov.v1beta1.Content" }),
  field(2, "authority", "string"),
], { aminoName: "cosmos-sdk/v1/MsgExecLegacyContent", signers: ["authority"] });

export interface MsgExecLegacyContentResponse {}

export const MsgExecLegacyContentResponse: MessageType<MsgExecLegacyContentResponse> = defineMessage<MsgExecLegacyContentResponse>("cosmos.gov.v1.MsgExecLegacyContentResponse", []);

export interface MsgVote {
  readonly proposalId: bigint;
  readonly voter: string;
  readonly option: VoteOption;
  readonly metadata: string;
}

export const MsgVote: MessageType<MsgVote> = defineMessage<MsgVote>("cosmos.gov.v1.MsgVote", [
  field(1, "proposal_id", "uint64", { dontOmitEmpty: true }),
  field(2, "voter", "string", { scalar: "AddressString" }),
  enumField(3, "option", () => VoteOptionEnum),
  field(4, "metadata", "string"),
], { aminoName: "cosmos-sdk/v1/MsgVote", signers: ["voter"] });

export interface MsgVoteResponse {}

export const MsgVoteResponse: MessageType<MsgVoteResponse> = defineMessage<MsgVoteResponse>("cosmos.gov.v1.MsgVoteResponse", []);

export interface MsgVoteWeighted {
  readonly proposalId: bigint;
  readonly voter: string;
  readonly options: readonly WeightedVoteOption[];
  readonly metadata: string;
}

export const MsgVoteWeighted: MessageType<MsgVoteWeighted> = defineMessage<MsgVoteWeighted>("cosmos.gov.v1.MsgVoteWeighted", [
  field(1, "proposal_id", "uint64", { dontOmitEmpty: true }),
  field(2, "voter", "string", { scalar: "AddressString" }),
  messageField(3, "options", () => WeightedVoteOption, { repeated: true }),
  field(4, "metadata", "string"),
], { aminoName: "cosmos-sdk/v1/MsgVoteWeighted", signers: ["voter"] });

export interface MsgVoteWeightedResponse {}

export const MsgVoteWeightedResponse: MessageType<MsgVoteWeightedResponse> = defineMessage<MsgVoteWeightedResponse>("cosmos.gov.v1.MsgVoteWeightedResponse", []);

export interface MsgDeposit {
  readonly proposalId: bigint;
  readonly depositor: string;
  readonly amount: readonly Coin[];
}

export const MsgDeposit: MessageType<MsgDeposit> = defineMessage<MsgDeposit>("cosmos.gov.v1.MsgDeposit", [
  field(1, "proposal_id", "uint64", { dontOmitEmpty: true }),
  field(2, "depositor", "string", { scalar: "AddressString" }),
  messageField(3, "amount", () => Coin, { repeated: true, dontOmitEmpty: true }),
], { aminoName: "cosmos-sdk/v1/MsgDeposit", signers: ["depositor"] });

export interface MsgDepositResponse {}

export const MsgDepositResponse: MessageType<MsgDepositResponse> = defineMessage<MsgDepositResponse>("cosmos.gov.v1.MsgDepositResponse", []);

export interface MsgUpdateParams {
  readonly authority: string;
  readonly params: Params;
}

export const MsgUpdateParams: MessageType<MsgUpdateParams> = defineMessage<MsgUpdateParams>("cosmos.gov.v1.MsgUpdateParams", [
  field(1, "authority", "string", { scalar: "AddressString" }),
  messageField(2, "params", () => Params, { required: true, dontOmitEmpty: true }),
], { aminoName: "cosmos-sdk/x/gov/v1/MsgUpdateParams", signers: ["authority"] });

export interface MsgUpdateParamsResponse {}

export const MsgUpdateParamsResponse: MessageType<MsgUpdateParamsResponse> = defineMessage<MsgUpdateParamsResponse>("cosmos.gov.v1.MsgUpdateParamsResponse", []);

export interface MsgCancelProposal {
  readonly proposalId: bigint;
  readonly proposer: string;
}

export const MsgCancelProposal: MessageType<MsgCancelProposal> = defineMessage<MsgCancelProposal>("cosmos.gov.v1.MsgCancelProposal", [
  field(1, "proposal_id", "uint64"),
  field(2, "proposer", "string", { scalar: "AddressString" }),
], { signers: ["proposer"] });

export interface MsgCancelProposalResponse {
  readonly proposalId: bigint;
  readonly canceledTime: Time;
  readonly canceledHeight: bigint;
}

export const MsgCancelProposalResponse: MessageType<MsgCancelProposalResponse> = defineMessage<MsgCancelProposalResponse>("cosmos.gov.v1.MsgCancelProposalResponse", [
  field(1, "proposal_id", "uint64"),
  field(2, "canceled_time", "time", { required: true }),
  field(3, "canceled_height", "uint64"),
]);

export interface QueryRpc {
  constitution(request: QueryConstitutionRequest): QueryConstitutionResponse;
  proposal(request: QueryProposalRequest): QueryProposalResponse;
  proposals(request: QueryProposalsRequest): QueryProposalsResponse;
  vote(request: QueryVoteRequest): QueryVoteResponse;
  votes(request: QueryVotesRequest): QueryVotesResponse;
  params(request: QueryParamsRequest): QueryParamsResponse;
  deposit(request: QueryDepositRequest): QueryDepositResponse;
  deposits(request: QueryDepositsRequest): QueryDepositsResponse;
  tallyResult(request: QueryTallyResultRequest): QueryTallyResultResponse;
}

export const Query: ServiceType<QueryRpc> = defineService<QueryRpc>("cosmos.gov.v1.Query", {
  constitution: rpc("Constitution", QueryConstitutionRequest, QueryConstitutionResponse, { method: "get", path: "/cosmos/gov/v1/constitution" }),
  proposal: rpc("Proposal", QueryProposalRequest, QueryProposalResponse, { method: "get", path: "/cosmos/gov/v1/proposals/{proposal_id}" }),
  proposals: rpc("Proposals", QueryProposalsRequest, QueryProposalsResponse, { method: "get", path: "/cosmos/gov/v1/proposals" }),
  vote: rpc("Vote", QueryVoteRequest, QueryVoteResponse, { method: "get", path: "/cosmos/gov/v1/proposals/{proposal_id}/votes/{voter}" }),
  votes: rpc("Votes", QueryVotesRequest, QueryVotesResponse, { method: "get", path: "/cosmos/gov/v1/proposals/{proposal_id}/votes" }),
  params: rpc("Params", QueryParamsRequest, QueryParamsResponse, { method: "get", path: "/cosmos/gov/v1/params/{params_type}" }),
  deposit: rpc("Deposit", QueryDepositRequest, QueryDepositResponse, { method: "get", path: "/cosmos/gov/v1/proposals/{proposal_id}/deposits/{depositor}" }),
  deposits: rpc("Deposits", QueryDepositsRequest, QueryDepositsResponse, { method: "get", path: "/cosmos/gov/v1/proposals/{proposal_id}/deposits" }),
  tallyResult: rpc("TallyResult", QueryTallyResultRequest, QueryTallyResultResponse, { method: "get", path: "/cosmos/gov/v1/proposals/{proposal_id}/tally" }),
});

export interface MsgRpc {
  submitProposal(request: MsgSubmitProposal): MsgSubmitProposalResponse;
  execLegacyContent(request: MsgExecLegacyContent): MsgExecLegacyContentResponse;
  vote(request: MsgVote): MsgVoteResponse;
  voteWeighted(request: MsgVoteWeighted): MsgVoteWeightedResponse;
  deposit(request: MsgDeposit): MsgDepositResponse;
  updateParams(request: MsgUpdateParams): MsgUpdateParamsResponse;
  cancelProposal(request: MsgCancelProposal): MsgCancelProposalResponse;
}

export const Msg: ServiceType<MsgRpc> = defineService<MsgRpc>("cosmos.gov.v1.Msg", {
  submitProposal: rpc("SubmitProposal", MsgSubmitProposal, MsgSubmitProposalResponse),
  execLegacyContent: rpc("ExecLegacyContent", MsgExecLegacyContent, MsgExecLegacyContentResponse),
  vote: rpc("Vote", MsgVote, MsgVoteResponse),
  voteWeighted: rpc("VoteWeighted", MsgVoteWeighted, MsgVoteWeightedResponse),
  deposit: rpc("Deposit", MsgDeposit, MsgDepositResponse),
  updateParams: rpc("UpdateParams", MsgUpdateParams, MsgUpdateParamsResponse),
  cancelProposal: rpc("CancelProposal", MsgCancelProposal, MsgCancelProposalResponse),
});

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  GenesisState,
  WeightedVoteOption,
  Deposit,
  Proposal,
  TallyResult,
  Vote,
  DepositParams,
  VotingParams,
  TallyParams,
  Params,
  QueryConstitutionRequest,
  QueryConstitutionResponse,
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
  MsgExecLegacyContent,
  MsgExecLegacyContentResponse,
  MsgVote,
  MsgVoteResponse,
  MsgVoteWeighted,
  MsgVoteWeightedResponse,
  MsgDeposit,
  MsgDepositResponse,
  MsgUpdateParams,
  MsgUpdateParamsResponse,
  MsgCancelProposal,
  MsgCancelProposalResponse,
];

/** Every service of the package. */
export const services: readonly ServiceType[] = [Query as unknown as ServiceType, Msg as unknown as ServiceType];
