import { Query as Security } from "@milkyway/codec/gen/hyperlane/core/interchain_security/v1";
import { Query as Dispatch } from "@milkyway/codec/gen/hyperlane/core/post_dispatch/v1";
import { Query } from "@milkyway/codec/gen/hyperlane/core/v1";
import type { CliService, ModuleCli } from "@milkyway/core";

const ID = "0x68797065726c616e650000000000000000000000000000000000000000000000";
const VALIDATOR = "0x0c60e7ecd06429052223c78452f791aab5c5cac6";

const security: CliService<typeof Security> = {
  short: "What makes messages trusted",
  service: Security,
  groups: { ism: "What makes messages trusted" },
  rpcs: {
    isms: { use: "ism isms", short: "Show all security modules" },
    ism: { use: "ism ism [id]", short: "Show a security module", example: ID },
    announcedStorageLocations: {
      use: "ism announced-storage-locations [mailbox-id] [validator-address]",
      short: "Show where a validator keeps signatures",
      example: `${ID} ${VALIDATOR}`,
    },
    latestAnnouncedStorageLocation: {
      use: "ism latest-announced-storage-location [mailbox-id] [validator-address]",
      short: "Show where a validator keeps signatures now",
      example: `${ID} ${VALIDATOR}`,
    },
  },
};

const dispatch: CliService<typeof Dispatch> = {
  short: "What is done when a message goes out",
  service: Dispatch,
  groups: { hooks: "What is done when a message goes out" },
  rpcs: {
    igps: { use: "hooks igps", short: "Show all gas paymasters" },
    igp: { use: "hooks igp [id]", short: "Show a gas paymaster", example: ID },
    destinationGasConfigs: {
      use: "hooks destination-gas-configs [id]",
      short: "Show what gas costs on other chains",
      example: ID,
    },
    quoteGasPayment: {
      use: "hooks quote-gas-payment [igp-id] [destination-domain] [gas-limit]",
      short: "Show what a message to another chain costs",
      example: `${ID} 1 50000`,
    },
    merkleTreeHooks: { use: "hooks merkle-tree-hooks", short: "Show all Merkle tree hooks" },
    merkleTreeHook: {
      use: "hooks merkle-tree-hook [id]",
      short: "Show a Merkle tree hook",
      example: ID,
    },
    noopHooks: { use: "hooks noop-hooks", short: "Show all hooks that do nothing" },
    noopHook: { use: "hooks noop-hook [id]", short: "Show a hook that does nothing", example: ID },
  },
};

/** Commands of the hyperlane module. */
export const cli: ModuleCli<typeof Query> = {
  query: {
    short: "Mailboxes, and what makes their messages trusted",
    service: Query,
    rpcs: {
      mailboxes: { short: "Show all mailboxes" },
      mailbox: { use: "mailbox [id]", short: "Show a mailbox", example: ID },
      delivered: {
        use: "delivered [mailbox-id] [message-id]",
        short: "Show whether a message came in",
        args: ["id", "message_id"],
        example: `${ID} ${ID}`,
      },
      recipientIsm: {
        use: "recipient-ism [recipient]",
        short: "Show which security module a recipient trusts",
        example: ID,
      },
      verifyDryRun: {
        use: "verify-dry-run [ism-id] [message] [metadata] [gas-limit]",
        short: "Show whether a security module would trust a message",
        example: `${ID} 0x00 0x00 50000`,
      },
      registeredISMs: { use: "registered-isms", short: "Show the kinds of security modules" },
      registeredHooks: { use: "registered-hooks", short: "Show the kinds of hooks" },
      registeredApps: { use: "registered-apps", short: "Show the kinds of applications" },
    },
  },
  otherQueries: [security, dispatch],
};
