/** Writes the reference page of the command line. */
import { writeFileSync } from "node:fs";
import { globalFlags } from "../globalFlags.ts";
import { rootCommand } from "../rootCommand.ts";
import { cliPage } from "./cliPage.ts";

const PAGE = new URL("../../../docs/cli.md", import.meta.url);

writeFileSync(PAGE, cliPage(rootCommand.commands ?? [], globalFlags("~")));
