/**
 * Behaviours that a chain's rules choose by name. Each behaviour is added where it is switched, by declaration merging,
 * and what a chain answers is assembled in one table beside the application.
 */
export interface Rules {
  /** Name of the rules, to be shown; code asks for behaviours. */
  readonly version: string;
}
