/** A configuration that cannot be used; the text names the file and the key. */
export class ConfigError extends Error {}
