/** A line that says whose answer a frame is. */
interface ActionIdLine {
  readonly start: string;
  readonly id: string;
  readonly end: string;
}

const ACTION_ID = /(?<=^|\n)(ActionID: ?)([^\r\n]+)(\r?\n)/g;

/** A piece of what a server sent, whose ActionIDs can be put anew. */
export class RecordedChunk {
  private constructor(private readonly pieces: readonly (string | ActionIdLine)[]) {}

  /** All the pieces that a server sent, in order: a line may be cut in two by them. */
  static fromAll(data: readonly string[]): RecordedChunk[] {
    const text = data.join('');
    const lines = text.matchAll(ACTION_ID);
    let line = lines.next();
    let at = 0;
    let end = 0;
    return data.map(({ length }) => {
      end += length;
      const pieces: (string | ActionIdLine)[] = [];
      for (; !line.done && line.value.index < end; line = lines.next()) {
        const [whole, start = '', id = '', lineEnd = ''] = line.value;
        pieces.push(text.slice(at, line.value.index), { start, id, end: lineEnd });
        // A line that is cut in two goes out whole, with its beginning.
        at = line.value.index + whole.length;
      }
      pieces.push(text.slice(at, end));
      at = Math.max(at, end);
      return new RecordedChunk(pieces);
    });
  }

  /** The text with other ActionIDs; where there is none now, its line is left out, as Asterisk does. */
  toText(idOf: (recorded: string) => string): string {
    return this.pieces.map((piece) => (typeof piece === 'string' ? piece : lineOf(piece, idOf(piece.id)))).join('');
  }
}

function lineOf({ start, end }: ActionIdLine, id: string): string {
  return id === '' ? '' : `${start}${id}${end}`;
}
