const SECRET = /secret|passw|^key$|^pin$|authoriz|md5/i;

/** Whether a field of that name holds what nobody is to see. */
export function isSecret(key: string): boolean {
  return SECRET.test(key);
}

/** The fields of a message as an error may carry them. */
export function maskSecrets(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, isSecret(key) ? '***' : value]));
}
