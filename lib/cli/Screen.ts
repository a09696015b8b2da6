/** Where pictures are drawn: in place on a terminal, one below the other elsewhere. */
export interface Screen {
  draw(lines: readonly string[]): void;
}

/** The part of a stream for output that a screen needs. */
export interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
  write(text: string): unknown;
}

/** A screen on a stream. */
export function screenOn(output: Output): Screen {
  return output.isTTY === true ? terminal(output) : paper(output);
}

function terminal(output: Output): Screen {
  return {
    draw: (lines) => {
      // A terminal that does not know its size says 0.
      const columns = output.columns || 80;
      const rows = output.rows || 24;
      const fitting = lines.slice(0, rows - 1).map((line) => line.slice(0, columns));
      // Home, each line with what stood behind it erased, then all below: no flicker, and no line is left over.
      output.write(`\x1b[H${fitting.map((line) => `${line}\x1b[K\n`).join('')}\x1b[J`);
    },
  };
}

function paper(output: Output): Screen {
  return {
    draw: (lines) => {
      output.write(`${lines.join('\n')}\n\n`);
    },
  };
}
