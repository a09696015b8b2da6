import type { Key } from '../../../lib/cli/Terminal.js';
import { OPEN, pressed, type View } from '../../../lib/cli/watch/View.js';

const NAMED: Readonly<Record<string, Key>> = {
  '<Esc>': { name: 'escape', text: '', ctrl: false },
  '<Enter>': { name: 'return', text: '', ctrl: false },
  '<Back>': { name: 'backspace', text: '', ctrl: false },
  '<Up>': { name: 'up', text: '', ctrl: false },
  '<C-c>': { name: 'c', text: '', ctrl: true },
  '<C-p>': { name: 'p', text: '', ctrl: true },
};

function after(keys: string): Partial<View> {
  const typed = keys.match(/<[^>]+>|./gu) ?? [];
  const view = typed.map((key) => NAMED[key] ?? { name: undefined, text: key, ctrl: false }).reduce(pressed, OPEN);
  // What is different.
  return Object.fromEntries(Object.entries(view).filter(([name, value]) => OPEN[name as keyof View] !== value));
}

describe('the keys of watch', () => {
  it.each<[keys: string, view: Partial<View>]>([
    ['', {}],
    ['p', { isPaused: true }],
    [' ', { isPaused: true }],
    ['p ', {}],
    ['?', { isHelp: true }],
    ['h', { isHelp: true }],
    ['hx', {}],
    ['h<Esc>', {}],
    ['hp', {}],
    ['hq', { isHelp: true, isLeaving: true }],
    ['q', { isLeaving: true }],
    ['<Esc>', { isLeaving: true }],
    ['<C-c>', { isLeaving: true }],
    ['h<C-c>', { isHelp: true, isLeaving: true }],
    ['/a<C-c>', { filter: 'a', isTyping: true, isLeaving: true }],
    ['<C-p><Up>x', {}],
    ['/', { filter: '', isTyping: true }],
    ['/qp h?/', { filter: 'qp h?/', isTyping: true }],
    ['/日本<Back>', { filter: '日', isTyping: true }],
    ['/👋<Back>', { filter: '', isTyping: true }],
    ['/<Back>', { filter: '', isTyping: true }],
    ['/hang<Enter>', { filter: 'hang' }],
    ['/hang<Enter>p', { filter: 'hang', isPaused: true }],
    ['/hang<Enter>/up', { filter: 'hangup', isTyping: true }],
    ['/hang<Enter><Esc>', {}],
    ['/hang<Esc>', {}],
    ['/<Enter>', {}],
    ['/<Up><C-p>', { filter: '', isTyping: true }],
  ])('%s', (keys, view) => {
    expect(after(keys)).toEqual(view);
  });

  it('take no filter without end', () => {
    expect(after(`/${'x'.repeat(1_000)}`).filter).toHaveLength(200);
  });

  it('leave the view as it is where they do nothing', () => {
    expect(pressed(OPEN, { name: 'up', text: '', ctrl: false })).toBe(OPEN);
  });
});
