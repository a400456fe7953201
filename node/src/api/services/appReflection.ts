import { MSG } from "@milkyway/codec";
import type { ReflectionServiceRpc } from "@milkyway/codec/gen/cosmos/base/reflection/v2alpha1";
import { SignMode } from "@milkyway/codec/gen/cosmos/tx/signing/v1beta1";
import { Tx } from "@milkyway/codec/gen/cosmos/tx/v1beta1";
import { accounts } from "@milkyway/core";
import type { ApiMethod } from "../apiMethod.ts";
import { byService } from "../byService.ts";
import type { Handlers } from "../serviceMethods.ts";

const MODES = ["SIGN_MODE_DIRECT", "SIGN_MODE_DIRECT_AUX", "SIGN_MODE_LEGACY_AMINO_JSON"] as const;

/** What the application can do, in the words of the SDK. */
export function appReflection(methods: () => readonly ApiMethod[]): Handlers<ReflectionServiceRpc> {
  return {
    getAuthnDescriptor: () => ({
      authn: {
        signModes: MODES.map((name) => ({
          name,
          number: SignMode[name],
          authnInfoProviderMethodFullname: "",
        })),
      },
    }),
    getChainDescriptor: ({ engine }) => ({ chain: { id: engine.genesis.chainId } }),
    getCodecDescriptor({ application }) {
      const { registry } = application.descriptors;
      const interfaces = registry.interfaces.map((fullname) => ({
        fullname,
        interfaceAcceptingMessages: [],
        interfaceImplementers: registry
          .implementations(fullname)
          .map((typeUrl) => ({ fullname: typeUrl.slice(1), typeUrl })),
      }));
      return { codec: { interfaces } };
    },
    getConfigurationDescriptor: () => ({
      config: { bech32AccountAddressPrefix: accounts.prefix },
    }),
    getQueryServicesDescriptor: () => ({
      queries: {
        queryServices: [...byService(methods())].map(([fullname, served]) => ({
          fullname,
          isModule: false,
          methods: served.map(({ name, method }) => ({ name, fullQueryPath: method.path })),
        })),
      },
    }),
    getTxDescriptor: ({ application }) => ({
      tx: {
        fullname: Tx.typeName,
        msgs: application.descriptors.registry
          .implementations(MSG)
          .map((msgTypeUrl) => ({ msgTypeUrl })),
      },
    }),
  };
}
