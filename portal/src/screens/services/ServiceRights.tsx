import type { Service } from "@milkyway/modules/services/client";
import { useSpeech } from "../../i18n/texts.ts";
import { AddressLink } from "../../ui/AddressLink.tsx";
import { Facts } from "../../ui/Facts.tsx";

/** Who may do what to a service, and to what is restaked to it. */
export function ServiceRights({ service }: { readonly service: Service }) {
  const { t } = useSpeech();
  return (
    <Facts
      facts={[
        [t.mayManage, <AddressLink key="a" address={service.admin} />],
        [t.mayAccredit, service.accredited ? t.accreditedByVote : t.governanceOnly],
        [t.maySlash, t.nobodySlashes],
      ]}
    />
  );
}
