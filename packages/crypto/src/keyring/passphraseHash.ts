import bcrypt from "bcryptjs";

const COST = 10;

/** What the `keyhash` file of a keyring directory holds to tell a wrong passphrase before it is used. */
export function hashPassphrase(passphrase: string): string {
  return bcrypt.hashSync(passphrase, bcrypt.genSaltSync(COST).replace("$2b$", "$2a$"));
}

export function checkPassphrase(passphrase: string, hash: string): boolean {
  return bcrypt.compareSync(passphrase, hash.trim());
}
