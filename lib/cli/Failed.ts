/** What a command was asked for was not done, for a reason that it tells. */
export class Failed extends Error {
  override readonly name = 'Failed';
}
