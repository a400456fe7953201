import { registry } from "@milkyway/app";
import { bytesToBin, decodeBech32, encodeBech32, fromHex, toHex } from "@milkyway/bytes";
import { messageOf } from "@milkyway/node";
import { CliError } from "../../cliError.ts";
import { addressBytes, PREFIXES } from "../../client/values/addresses.ts";
import { type Command, required } from "../../command.ts";
import { textFlag } from "../../flag.ts";
import { addressLines, pubkey, pubkeyRaw } from "./keys.ts";

const addr: Command = {
  name: "addr",
  summary: "Show an address, given in hex or bech32, in all its forms",
  args: [required("address")],
  examples: ["milkywayd debug addr milk1h37umsp0j00glygv359r3k6w4wpqs3a7s3qlmp"],
  async run({ args: [text = ""], terminal }) {
    const isHex = /^(?:[0-9a-f]{2})+$/i.test(text);
    const bytes = isHex ? bytesToBin(fromHex(text.toLowerCase())) : addressBytes(text)?.bytes;
    if (bytes === undefined)
      throw new CliError(`expected hex or bech32. Got error: "${text}" is neither`);
    for (const line of addressLines(bytes)) terminal.out(line);
  },
};

const rawBytes: Command = {
  name: "raw-bytes",
  summary: 'Write bytes such as "[10 21 13 255]" in hex',
  args: [required("raw-bytes")],
  examples: ['milkywayd debug raw-bytes "[72 101 108 108 111]"'],
  async run({ args: [text = ""], terminal }) {
    const numbers = text
      .trim()
      .replace(/^\[|\]$/g, "")
      .split(/[\s,]+/)
      .filter((each) => each !== "");
    const wrong = numbers.find((each) => !/^\d{1,3}$/.test(each) || Number(each) > 255);
    if (wrong !== undefined) throw new CliError(`"${wrong}" is no byte from 0 to 255`);
    terminal.out(toHex(Uint8Array.from(numbers, Number)).toUpperCase());
  },
};

const prefixes: Command = {
  name: "prefixes",
  summary: "Show what addresses begin with",
  examples: ["milkywayd debug prefixes"],
  async run({ terminal }) {
    terminal.out(`Bech32 Acc: ${PREFIXES.account}`);
    terminal.out(`Bech32 Val: ${PREFIXES.validator}`);
    terminal.out(`Bech32 Con: ${PREFIXES.consensus}`);
  },
};

const bech32Convert: Command = {
  name: "bech32-convert",
  summary: "Write an address with another prefix",
  args: [required("address")],
  flags: { prefix: textFlag("the other prefix", "cosmos", { short: "p" }) },
  examples: [
    "milkywayd debug bech32-convert cosmos1h37umsp0j00glygv359r3k6w4wpqs3a7e0hlhq --prefix milk",
  ],
  async run({ args: [text = ""], flags, terminal }) {
    try {
      terminal.out(encodeBech32(flags.text("prefix"), decodeBech32(text).data));
    } catch (error) {
      throw new CliError(`"${text}" is no bech32 address: ${messageOf(error)}`);
    }
  },
};

const listInterfaces: Command = {
  name: "list-interfaces",
  summary: "Show the interfaces that messages stand for",
  examples: ["milkywayd debug codec list-interfaces"],
  async run({ terminal }) {
    for (const name of registry.interfaces) terminal.out(name);
  },
};

const listImplementations: Command = {
  name: "list-implementations",
  summary: "Show the messages that stand for an interface",
  args: [required("interface")],
  examples: ["milkywayd debug codec list-implementations cosmos.crypto.PubKey"],
  async run({ args: [name = ""], terminal }) {
    if (!registry.interfaces.includes(name)) throw new CliError(`there is no interface ${name}`);
    for (const url of registry.implementations(name)) terminal.out(url);
  },
};

/** Tools that take keys, addresses and bytes apart. */
export const debug: Command = {
  name: "debug",
  summary: "Take keys, addresses and bytes apart",
  commands: [
    addr,
    bech32Convert,
    {
      name: "codec",
      summary: "What the codec knows",
      commands: [listImplementations, listInterfaces],
    },
    prefixes,
    pubkey,
    pubkeyRaw,
    rawBytes,
  ],
};
