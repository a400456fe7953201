import { useSpeech } from "../../i18n/texts.ts";
import { Loading } from "../../ui/Loading.tsx";
import { NeedsAccount } from "../../ui/NeedsAccount.tsx";
import { Page } from "../../ui/Page.tsx";
import { usePortfolio } from "../../world/usePortfolio.ts";
import { useSecuring } from "../../world/useSecuring.ts";
import { useWorld } from "../../world/useWorld.ts";
import { TrustEditor } from "./TrustEditor.tsx";

/** Which services an account trusts with which pools. */
export function Preferences() {
  const { t } = useSpeech();
  return (
    <Page title={t.navPreferences} lead={t.preferencesLead}>
      <NeedsAccount>{(address) => <PreferencesOf address={address} />}</NeedsAccount>
    </Page>
  );
}

function PreferencesOf({ address }: { readonly address: string }) {
  const world = useWorld();
  const portfolio = usePortfolio(address);
  const securing = useSecuring();
  return (
    <Loading of={world}>
      {(data) => (
        <Loading of={portfolio}>
          {(own) => (
            <Loading of={securing}>
              {(borrowed) => (
                <TrustEditor
                  key={address}
                  world={data}
                  portfolio={own}
                  securing={borrowed}
                  address={address}
                />
              )}
            </Loading>
          )}
        </Loading>
      )}
    </Loading>
  );
}
