export * from "./gen/v1beta1.ts";
