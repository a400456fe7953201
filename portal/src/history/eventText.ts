/** "Set operator params" of `set_operator_params`. */
export function eventText(type: string): string {
  const words = type.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
