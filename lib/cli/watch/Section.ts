import { blank, fit, type Line, span, type Span, widthOf } from '../text/Line.js';

/** A part of the picture that can be drawn in more lines or fewer. */
export interface DrawnSection {
  readonly heading: Line;
  /** How many lines it has to show, below its heading. */
  readonly length: number;
  /** That many lines of it, at the most. */
  readonly lines: (height: number) => readonly Line[];
}

/** A line, and how many entries, such as calls, it shows. */
export interface Row {
  readonly line: Line;
  readonly entries: number;
}

/** ` CALLS  3 ────────`, as wide as the window. */
export function headingOf(title: string, told: readonly Span[], columns: number): Line {
  const line = [span(` ${title} `, 'strong'), ...told, blank(told.length > 0 ? 1 : 0)];
  return fit([...line, span('─'.repeat(Math.max(0, columns - widthOf(line) - 1)), 'dim')], columns);
}

/** Lines where there is room for all of them, else as many as there is room for, and how many entries are missing. */
export function rowsIn(rows: readonly Row[], height: number, indent = 1): readonly Line[] {
  if (rows.length <= height) return rows.map(({ line }) => line);
  const shown = rows.slice(0, Math.max(0, height - 1));
  const missing = rows.slice(shown.length).reduce((sum, { entries }) => sum + entries, 0);
  return height <= 0 ? [] : [...shown.map(({ line }) => line), [blank(indent), span(`… and ${missing} more`, 'dim')]];
}

/** A section that shows one text only: that there is nothing, or why not. */
export function remark(heading: Line, text: Span): DrawnSection {
  return { heading, length: 1, lines: (height) => (height > 0 ? [[blank(1), text]] : []) };
}
