export * from "./gen/v1.ts";
