import { goString } from "@milkyway/codec";
import { type Address, accounts, defineEvent, type Event } from "@milkyway/core";

const grant = defineEvent("cosmos.authz.v1beta1.EventGrant", "grantee", "granter", "msg_type_url");
const revoke = defineEvent(
  "cosmos.authz.v1beta1.EventRevoke",
  "grantee",
  "granter",
  "msg_type_url",
);

/** Values of typed events are JSON. */
function values(granter: Address, grantee: Address, msgTypeUrl: string) {
  return {
    grantee: goString(accounts.toText(grantee)),
    granter: goString(accounts.toText(granter)),
    msg_type_url: goString(msgTypeUrl),
  };
}

export function grantEvent(granter: Address, grantee: Address, msgTypeUrl: string): Event {
  return grant(values(granter, grantee, msgTypeUrl));
}

export function revokeEvent(granter: Address, grantee: Address, msgTypeUrl: string): Event {
  return revoke(values(granter, grantee, msgTypeUrl));
}
