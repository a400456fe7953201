import { createTypeRegistry, type TypeRegistry } from "@milkyway/codec";
import { allMessages as standard } from "@milkyway/codec/gen/all";
import { allMessages as own } from "@milkyway/modules/gen";

/** Every message type of the chain. It is large: import it only where amino JSON or unknown `Any`s are dealt with. */
export const allTypes: TypeRegistry = createTypeRegistry([...standard, ...own]);
