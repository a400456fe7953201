/** Why a node cannot be opened or started, in one sentence for the person who wants it. */
export class StartError extends Error {}
