/** Somebody had enough before a command had finished. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';

  constructor(readonly code: number) {
    super('interrupted');
  }
}
