import { Buffer } from 'node:buffer';
import type { FrameKind } from './Frame.js';
import { Layout } from './Layout.js';

/** How many are remembered of a kind: Asterisk has some 220 events, but nothing keeps a server from making up more. */
const MAX_NAMES = 300;

/** The layouts of the frames of one connection. */
export class Layouts {
  private readonly event = new Map<string, Layout>();
  private readonly response = new Map<string, Layout>();

  /** The layout of the frames of that kind and name. */
  of(kind: FrameKind, name: string): Layout {
    const layouts = this[kind];
    const known = layouts.get(name);
    if (known) return known;
    // A memory of its own: what is remembered must not keep the text that it was cut out of.
    const layout = new Layout(Buffer.from(name).toString());
    if (layouts.size < MAX_NAMES) layouts.set(layout.name, layout);
    return layout;
  }
}
