import { configured } from "../../client/clientConfig.ts";
import type { Command } from "../../command.ts";
import { addAccount } from "./addAccount.ts";
import { bulkAddAccounts } from "./bulkAddAccounts.ts";
import { collectGenTxs } from "./collectGenTxs.ts";
import { genTx } from "./genTx.ts";
import { migrate } from "./migrate.ts";
import { validate } from "./validate.ts";

/** Commands about the genesis of a chain that has not begun. */
export const genesis: Command = configured({
  name: "genesis",
  summary: "Make and check the genesis of a chain",
  commands: [addAccount, bulkAddAccounts, genTx, collectGenTxs, validate, migrate],
});
