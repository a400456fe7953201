// Go's white space: unlike that of JavaScript it holds U+0085 and not U+FEFF.
const BLANK = /^[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*$/;

/** Whether a text is empty once Go has trimmed its white space. */
export function isBlank(text: string): boolean {
  return BLANK.test(text);
}
