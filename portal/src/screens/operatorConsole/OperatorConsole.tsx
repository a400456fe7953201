import { useSpeech } from "../../i18n/texts.ts";
import { Empty } from "../../ui/Empty.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { NeedsAccount } from "../../ui/NeedsAccount.tsx";
import { Page } from "../../ui/Page.tsx";
import { useWorld } from "../../world/useWorld.ts";
import { OwnOperator } from "./OwnOperator.tsx";
import { RegisterForm } from "./RegisterForm.tsx";

/** What operators do: register, join and leave services, set their commission, take their income. */
export function OperatorConsole() {
  const { t } = useSpeech();
  const world = useWorld();
  return (
    <Page title={t.navOperatorConsole} lead={t.operatorConsoleLead}>
      <NeedsAccount>
        {(address) => (
          <Loading of={world}>
            {(data) => {
              const own = data.operators.filter(({ admin }) => admin === address);
              return (
                <>
                  {own.length === 0 && <Empty text={t.noOwnOperators} />}
                  {own.map((operator) => (
                    <OwnOperator key={operator.id} world={data} operator={operator} />
                  ))}
                  <RegisterForm address={address} />
                </>
              );
            }}
          </Loading>
        )}
      </NeedsAccount>
    </Page>
  );
}
