/** Builds a named workload and writes it into a folder: in a process of its own, so that its memory is not the chain's. */
import { workloadNamed } from "../workloads/index.ts";
import { writePrepared } from "./prepared.ts";

const [dir = "", name = "", length = ""] = process.argv.slice(2);
writePrepared(dir, name, workloadNamed(name, length === "short"));
