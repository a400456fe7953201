import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import protobuf from "protobufjs";
import { allMessages, allServices } from "../gen/all.ts";
import { FileDescriptorProto } from "./descriptorProto.ts";
import { type FileDescriptor, fileDescriptors } from "./fileDescriptors.ts";
import { parseProtoName } from "./protoNames.ts";

const services = allServices.map(({ typeName, methods }) => ({
  typeName,
  methods: Object.values(methods) as never[],
}));
const files = fileDescriptors(allMessages, services);
const byName = new Map(files.map((file) => [file.name, file]));
const decoded = files.map(({ bytes }) => FileDescriptorProto.decode(bytes));

test("every file that is imported is there, and no file imports itself by any way", () => {
  const done = new Set<string>();
  const visit = (name: string, above: readonly string[]): void => {
    assert.equal(above.includes(name), false, [...above, name].join(" imports "));
    const file = byName.get(name);
    assert.ok(file, `${above.at(-1)} imports ${name}`);
    if (done.has(name)) return;
    for (const dependency of file.dependencies) visit(dependency, [...above, name]);
    done.add(name);
  };
  for (const { name } of files) visit(name, []);
});

test("fields refer to messages and enums that are declared in the file or in those it imports", () => {
  const declares = ({ name, dependencies }: FileDescriptor) =>
    new Set([name, ...dependencies].flatMap((file) => byName.get(file)?.symbols ?? []));
  for (const [i, proto] of decoded.entries()) {
    const known = declares(files[i] as FileDescriptor);
    const isEntry = (type: string) => type.endsWith("Entry");
    for (const { name, field } of proto.messageType)
      for (const { name: of, typeName } of field)
        if (typeName !== "" && !isEntry(typeName))
          assert.ok(known.has(typeName.slice(1)), `${name}.${of}: ${typeName}`);
  }
});

test("messages, oneofs, maps, enums and services are described as their definitions say", () => {
  const bank = decoded.find(({ name }) => name === "cosmos/bank/v1beta1.proto");
  assert.equal(bank?.package, "cosmos.bank.v1beta1");
  assert.deepEqual(
    bank.service.map(({ name }) => name),
    ["Query", "Msg"],
  );
  const balance = bank.service[0]?.method.find(({ name }) => name === "Balance");
  assert.equal(balance?.inputType, ".cosmos.bank.v1beta1.QueryBalanceRequest");
  assert.match(
    Buffer.from(balance.options).toString("latin1"),
    /\/cosmos\/bank\/v1beta1\/balances\/\{address\}\/by_denom/,
  );
  const tx = decoded.find(({ name }) => name === "cosmos/tx/v1beta1.proto");
  const modeInfo = tx?.messageType.find(({ name }) => name === "ModeInfo");
  assert.deepEqual(
    modeInfo?.nestedType.map(({ name }) => name),
    ["Single", "Multi"],
  );
  assert.deepEqual(modeInfo.oneofDecl, [{ name: "sum" }]);
  assert.deepEqual(
    modeInfo.field.map(({ oneofIndex }) => oneofIndex),
    [0, 0],
  );
  const autocli = decoded.find(({ name }) => name === "cosmos/autocli/v1.proto");
  const response = autocli?.messageType.find(({ name }) => name === "AppOptionsResponse");
  assert.equal(response?.nestedType[0]?.name, "ModuleOptionsEntry");
  assert.deepEqual([...(response.nestedType[0]?.options ?? [])], [7 * 8, 1]);
});

test("enums begin with their first value, zero", () => {
  for (const { enumType } of decoded)
    for (const { name, value } of enumType) assert.equal(value[0]?.number, 0, name);
});

test("names are taken apart at the end of their package", () => {
  assert.deepEqual(parseProtoName("a.b.v1.Outer.Inner"), {
    package: "a.b.v1",
    names: ["Outer", "Inner"],
  });
  assert.deepEqual(parseProtoName("lower"), { package: "", names: ["lower"] });
});

test("another implementation of protobuf reads the same bytes", () => {
  const path = import.meta.resolve("protobufjs/google/protobuf/descriptor.proto");
  const root = protobuf.loadSync(fileURLToPath(path));
  const Reference = root.lookupType("google.protobuf.FileDescriptorProto");
  for (const { bytes, name } of files) {
    const { name: read } = Reference.toObject(Reference.decode(bytes));
    assert.equal(read, name);
  }
});
