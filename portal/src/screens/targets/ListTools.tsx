import { setQuery, useRoute } from "../../app/router.ts";
import { useSpeech } from "../../i18n/texts.ts";
import { SelectField } from "../../ui/SelectField.tsx";
import { TextField } from "../../ui/TextField.tsx";

interface Props {
  readonly statuses: readonly (readonly [value: string, text: string])[];
}

/** Search and filter of a list; both are in the address. */
export function ListTools({ statuses }: Props) {
  const { t } = useSpeech();
  const { query } = useRoute();
  return (
    <search className="tools">
      <TextField
        type="search"
        label={t.search}
        value={query.get("q") ?? ""}
        onChange={(q) => setQuery({ q, page: "" })}
      />
      <SelectField
        label={t.show}
        value={query.get("show") ?? ""}
        options={[["", t.all], ["favourites", t.favourites], ...statuses]}
        onChange={(show) => setQuery({ show, page: "" })}
      />
    </search>
  );
}
