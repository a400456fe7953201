import { createTypeRegistry, type TypeRegistry } from "@milkyway/codec";
import { allMessages } from "@milkyway/codec/gen/all";
import { allMessages as ownMessages } from "@milkyway/modules/gen";

/** Every message type of the chain. */
export const registry: TypeRegistry = createTypeRegistry([...allMessages, ...ownMessages]);
