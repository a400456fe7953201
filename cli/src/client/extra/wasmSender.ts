import { intermediateSender } from "@milkyway/modules/ibchooks";
import { type Command, required } from "../../command.ts";
import { outputFlags } from "../output/printValue.ts";

/** `query ibchooks`. */
export const ibchooksQueries: Command = {
  name: "ibchooks",
  summary: "Accounts on whose behalf transfers call contracts",
  commands: [
    {
      name: "wasm-sender",
      summary: "Show the account on whose behalf transfers of a sender call contracts",
      args: [required("channelID"), required("originalSender")],
      flags: outputFlags,
      examples: [
        "milkywayd query ibchooks wasm-sender channel-0 celestia1qyqszqgpqyqszqgpqyqszqgpqyqszqgpka9rj2",
      ],
      run: async ({ args: [channel = "", sender = ""], terminal }) =>
        terminal.out(intermediateSender(channel, sender)),
    },
  ],
};
