export * from "@milkyway/codec/gen/connect/oracle/v2";
