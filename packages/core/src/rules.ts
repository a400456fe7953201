/**
 * Behaviours that a chain's rules choose by name. Empty here: each behaviour is added where it is switched, by
 * declaration merging, and what a chain answers is assembled in one table beside them.
 */
// biome-ignore lint/suspicious/noEmptyInterface: it is filled by declaration merging
export interface Rules {}
