import { useSpeech } from "../../i18n/texts.ts";
import { Empty } from "../../ui/Empty.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { NeedsAccount } from "../../ui/NeedsAccount.tsx";
import { Page } from "../../ui/Page.tsx";
import { useWorld } from "../../world/useWorld.ts";
import { CreateServiceForm } from "./CreateServiceForm.tsx";
import { OwnService } from "./OwnService.tsx";

/** What teams of services do: create, open, choose operators, pools and denominations, and pay. */
export function ServiceConsole() {
  const { t } = useSpeech();
  const world = useWorld();
  return (
    <Page title={t.navServiceConsole} lead={t.serviceConsoleLead}>
      <NeedsAccount>
        {(address) => (
          <Loading of={world}>
            {(data) => {
              const own = data.services.filter(({ admin }) => admin === address);
              return (
                <>
                  {own.length === 0 && <Empty text={t.noOwnServices} />}
                  {own.map((service) => (
                    <OwnService key={service.id} world={data} service={service} />
                  ))}
                  <CreateServiceForm address={address} />
                </>
              );
            }}
          </Loading>
        )}
      </NeedsAccount>
    </Page>
  );
}
