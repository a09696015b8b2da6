import { Buffer } from 'node:buffer';
import type { FrameKind } from './Frame.js';
import { Layout, roomyObject } from './Layout.js';
import { standsAt } from './standsAt.js';

/** How many are remembered of a kind, and how long a name may be: Asterisk has some 220 events, but a server may make up more. */
const MAX_NAMES = 300;
const MAX_LENGTH = 100;
const LF = 10;
const CR = 13;

/** The layouts of the frames of one connection. */
export class Layouts {
  private readonly event = new Map<string, Layout>();
  private readonly response = new Map<string, Layout>();
  /** One for all the names that are not remembered. */
  private readonly OtherObject = roomyObject();
  /** Those of events by the hash of their names: a name that has been seen is not even turned into text. */
  private readonly byHash = new Map<number, NamedLayout>();

  /** The layout of the frames of that kind and name. */
  of(kind: FrameKind, name: string): Layout {
    const layouts = this[kind];
    const known = layouts.get(name);
    if (known) return known;
    if (layouts.size >= MAX_NAMES || name.length > MAX_LENGTH) return new Layout(name, this.OtherObject, 0);
    // A memory of its own: what is remembered must not keep the text that it was cut out of.
    const layout = new Layout(Buffer.from(name).toString());
    layouts.set(layout.name, layout);
    return layout;
  }

  /** The layout of the event whose name is what is left of a line; undefined where the name is not plain ASCII. */
  ofEventAt(bytes: Buffer, start: number): Layout | undefined {
    let end = start;
    let hash = 0;
    for (let byte; (byte = bytes[end] ?? 0) >= 32 && byte < 127; end += 1) hash = (hash * 31 + byte) | 0;
    if (bytes[end] !== LF && (bytes[end] !== CR || bytes[end + 1] !== LF)) return undefined;
    const known = this.byHash.get(hash);
    if (known?.name.length === end - start && standsAt(bytes, start, known.name)) return known.layout;
    const layout = this.of('event', bytes.toString('latin1', start, end));
    // Of two names with one hash, which are rare, the later is looked up as text.
    if (!known && this.event.get(layout.name) === layout) {
      this.byHash.set(hash, { layout, name: Buffer.from(layout.name, 'latin1') });
    }
    return layout;
  }
}

/** A layout, and its name as it stands in the bytes of a frame. */
interface NamedLayout {
  readonly layout: Layout;
  readonly name: Uint8Array;
}
