import { useEffect, useState } from "react";
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
  const [wanted, setWanted] = useState<string>();
  const [isMissed, setMissed] = useState(false);
  useEffect(() => {
    if (wanted === undefined) return;
    const link = searchLink(wanted, world);
    // Names are known only once the registers have come.
    if (link === undefined && world === undefined) return;
    setMissed(link === undefined);
    setWanted(undefined);
    if (link !== undefined) navigate(link);
  }, [wanted, world]);
  return (
    <search>
      <form
        className="tools search"
        onSubmit={(event) => {
          event.preventDefault();
          setWanted(text);
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
