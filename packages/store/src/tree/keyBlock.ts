/** Key blocks begin with the number of leaves that share them. */
export const KEY_HEADER = 4;
