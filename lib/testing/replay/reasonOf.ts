/** What an error says. Not by its class: in a test runner the errors of Node are of another one. */
export function reasonOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
}
