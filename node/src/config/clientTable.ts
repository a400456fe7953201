import { type ConfigTable, text } from "./configTable.ts";

/** `client.toml`: what commands that speak to a node take when a flag is not given. */
export const CLIENT_TABLE: ConfigTable = {
  file: "client.toml",
  comment: "What commands take when a flag is not given.",
  sections: [
    {
      name: "",
      comment: "",
      rows: [
        text("chain-id", "", "The chain."),
        text("keyring-backend", "os", "Where keys are kept.", {
          choices: ["os", "file", "kwallet", "pass", "test", "memory"],
        }),
        text("output", "text", "Form of output.", { choices: ["text", "json"] }),
        text("node", "tcp://localhost:26657", "The node to ask."),
        text("broadcast-mode", "sync", "What sending a transaction waits for.", {
          choices: ["sync", "async"],
        }),
      ],
    },
  ],
};
