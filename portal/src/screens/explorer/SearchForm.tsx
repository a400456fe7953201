import { useState } from "react";
import { navigate } from "../../app/router.ts";
import { useSpeech } from "../../i18n/texts.ts";
import { Button } from "../../ui/Button.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { useWorld } from "../../world/useWorld.ts";
import { searchLink } from "./searchLink.ts";

/** Finds blocks, transactions, accounts, operators, services and pools by whatever is known of them. */
export function SearchForm() {
  const { t } = useSpeech();
  const { data: world } = useWorld();
  const [text, setText] = useState("");
  const [isMissed, setMissed] = useState(false);
  return (
    <search>
      <form
        className="tools"
        onSubmit={(event) => {
          event.preventDefault();
          const link = searchLink(text, world);
          setMissed(link === undefined);
          if (link !== undefined) navigate(link);
        }}
      >
        <TextField
          type="search"
          label={t.searchAnything}
          hint={t.searchHint}
          value={text}
          onChange={setText}
          error={isMissed ? t.nothingFound : undefined}
        />
        <Button kind="primary" type="submit">
          {t.search}
        </Button>
      </form>
    </search>
  );
}
