/**
 * Which message types stand for which interface in an `Any`, as far as it is said in the reference's code and not in
 * its `.proto` files.
 */
import type { Field, MessageType } from "./schema.ts";

export const MSG = "cosmos.base.v1beta1.Msg";
export const MSG_RESPONSE = "cosmos.tx.v1beta1.MsgResponse";
export const PUBLIC_KEY = "cosmos.crypto.PubKey";
export const EXTENSION_OPTION = "cosmos.tx.v1beta1.TxExtensionOptionI";
const CLIENT_STATE = "ibc.core.client.v1.ClientState";
const CONSENSUS_STATE = "ibc.core.client.v1.ConsensusState";
const CLIENT_MESSAGE = "ibc.core.client.v1.ClientMessage";

const ACCOUNTS = [
  "cosmos.auth.v1beta1.BaseAccount",
  "cosmos.auth.v1beta1.ModuleAccount",
  "cosmos.vesting.v1beta1.BaseVestingAccount",
  "cosmos.vesting.v1beta1.ContinuousVestingAccount",
  "cosmos.vesting.v1beta1.DelayedVestingAccount",
  "cosmos.vesting.v1beta1.PeriodicVestingAccount",
  "cosmos.vesting.v1beta1.PermanentLockedAccount",
];

export const implementations: Readonly<Record<string, readonly string[]>> = {
  [PUBLIC_KEY]: [
    "cosmos.auth.v1beta1.ModuleCredential",
    "cosmos.crypto.ed25519.PubKey",
    "cosmos.crypto.multisig.LegacyAminoPubKey",
    "cosmos.crypto.secp256k1.PubKey",
    "cosmos.crypto.secp256r1.PubKey",
  ],
  "cosmos.crypto.PrivKey": ["cosmos.crypto.ed25519.PrivKey", "cosmos.crypto.secp256k1.PrivKey"],
  "cosmos.auth.v1beta1.AccountI": ACCOUNTS,
  "cosmos.auth.v1beta1.GenesisAccount": ACCOUNTS,
  "cosmos.vesting.v1beta1.VestingAccount": ACCOUNTS.slice(3),
  "cosmos.evidence.v1beta1.Evidence": ["cosmos.evidence.v1beta1.Equivocation"],
  "cosmos.tx.v1beta1.Tx": ["cosmos.tx.v1beta1.Tx"],
  [CLIENT_STATE]: [
    "ibc.lightclients.localhost.v2.ClientState",
    "ibc.lightclients.tendermint.v1.ClientState",
  ],
  [CONSENSUS_STATE]: ["ibc.lightclients.tendermint.v1.ConsensusState"],
  [CLIENT_MESSAGE]: [
    "ibc.lightclients.tendermint.v1.Header",
    "ibc.lightclients.tendermint.v1.Misbehaviour",
  ],
  "ibc.core.client.v1.Height": ["ibc.core.client.v1.Height"],
  "ibc.core.channel.v1.ChannelI": ["ibc.core.channel.v1.Channel"],
  "ibc.core.channel.v1.CounterpartyChannelI": ["ibc.core.channel.v1.Counterparty"],
  "ibc.core.channel.v1.PacketI": ["ibc.core.channel.v1.Packet"],
  "ibc.core.connection.v1.ConnectionI": ["ibc.core.connection.v1.ConnectionEnd"],
  "ibc.core.connection.v1.CounterpartyConnectionI": ["ibc.core.connection.v1.Counterparty"],
  "ibc.core.connection.v1.Version": ["ibc.core.connection.v1.Version"],
  "ibc.core.commitment.v1.Root": ["ibc.core.commitment.v1.MerkleRoot"],
  "ibc.core.commitment.v1.Prefix": ["ibc.core.commitment.v1.MerklePrefix"],
  "ibc.core.commitment.v1.Path": ["ibc.core.commitment.v1.MerklePath"],
  "ibc.core.commitment.v1.Proof": ["ibc.core.commitment.v1.MerkleProof"],
};

const accepted: Readonly<Record<string, string>> = {
  "cosmos.tx.v1beta1.TxBody.messages": MSG,
  "cosmos.tx.v1beta1.TxBody.extension_options": EXTENSION_OPTION,
  "cosmos.tx.v1beta1.TxBody.non_critical_extension_options": EXTENSION_OPTION,
  "cosmos.tx.v1beta1.SignerInfo.public_key": PUBLIC_KEY,
  "cosmos.crypto.multisig.LegacyAminoPubKey.public_keys": PUBLIC_KEY,
  "cosmos.gov.v1.MsgSubmitProposal.messages": MSG,
  "ibc.core.client.v1.MsgCreateClient.client_state": CLIENT_STATE,
  "ibc.core.client.v1.MsgCreateClient.consensus_state": CONSENSUS_STATE,
  "ibc.core.client.v1.MsgUpdateClient.client_message": CLIENT_MESSAGE,
  "ibc.core.client.v1.MsgUpgradeClient.client_state": CLIENT_STATE,
  "ibc.core.client.v1.MsgUpgradeClient.consensus_state": CONSENSUS_STATE,
  "ibc.core.client.v1.MsgSubmitMisbehaviour.misbehaviour": CLIENT_MESSAGE,
  "ibc.core.client.v1.MsgIBCSoftwareUpgrade.upgraded_client_state": CLIENT_STATE,
};

/** The interface that the types in an `Any` field must implement, where one is demanded. */
export function acceptedInterface(type: MessageType<unknown>, field: Field): string | undefined {
  return field.accepts ?? accepted[`${type.typeName}.${field.name}`];
}
