/** Names of the reference's Go types, which some of its error texts show. */

/** Packages of Go that are not called `types`. */
const PACKAGES: Readonly<Record<string, string>> = {
  "cosmos.authz.v1beta1": "authz",
  "cosmos.base.query.v1beta1": "query",
  "cosmos.crypto.ed25519": "ed25519",
  "cosmos.crypto.keyring.v1": "keyring",
  "cosmos.crypto.multisig": "multisig",
  "cosmos.crypto.secp256k1": "secp256k1",
  "cosmos.crypto.secp256r1": "secp256r1",
  "cosmos.feegrant.v1beta1": "feegrant",
  "cosmos.gov.v1": "v1",
  "cosmos.gov.v1beta1": "v1beta1",
  "cosmos.params.v1beta1": "proposal",
  "cosmos.tx.signing.v1beta1": "signing",
  "cosmos.tx.v1beta1": "tx",
  "ibc.lightclients.localhost.v2": "localhost",
  "ibc.lightclients.tendermint.v1": "tendermint",
};

const INTERFACES: Readonly<Record<string, string>> = {
  "cosmos.auth.v1beta1.ModuleAccountI": "types.ModuleAccountI",
  "cosmos.crypto.PubKey": "types.PubKey",
  "hyperlane.core.v1.01_interchain_security_module.HyperlaneInterchainSecurityModule":
    "types.HyperlaneInterchainSecurityModule",
};

/** `cosmos.tx.v1beta1.ModeInfo.Single` as `*tx.ModeInfo_Single`. */
export function goTypeName(typeName: string): string {
  const known = INTERFACES[typeName];
  if (known !== undefined) return `*${known}`;
  const parts = typeName.split(".");
  const start = parts.findIndex((part) => /^[A-Z]/.test(part));
  const [pkg, names] = [parts.slice(0, start).join("."), parts.slice(start)];
  return `*${PACKAGES[pkg] ?? "types"}.${names.join("_")}`;
}
