import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { globalFlags } from "../globalFlags.ts";
import { rootCommand } from "../rootCommand.ts";
import { cliPage } from "./cliPage.ts";

test("the page of commands is current", () => {
  const page = readFileSync(new URL("../../../docs/cli.md", import.meta.url), "utf8");
  assert.equal(page, cliPage(rootCommand.commands ?? [], globalFlags("~")), "run npm run generate");
});
