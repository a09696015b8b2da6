import type { QueueWindow } from './queueWindow.js';
import { staffingFrom } from './Staffing.js';

/** What has left the window is forgotten. */
export function slide(window: QueueWindow, now: number): QueueWindow {
  const start = now - window.length;
  let { waits, left, talks, talked } = window;
  for (let { first } = waits; first && first.at <= start; { first } = waits) {
    if (left.get(first.uniqueid) === first) left = left.delete(first.uniqueid);
    waits = waits.drop();
  }
  for (let { first } = talks; first && first.at <= start; { first } = talks) {
    if (talked.get(first.key) === first) talked = talked.delete(first.key);
    talks = talks.drop();
  }
  const staffing = staffingFrom(window.staffing, start);
  if (waits === window.waits && talks === window.talks && staffing === window.staffing) return window;
  return { ...window, waits, left, talks, talked, staffing };
}

/** When something will leave the window next; undefined where nothing is in it that can. */
export function nextSlide({ waits, talks, staffing, length }: QueueWindow, now: number): number | undefined {
  const { first, second } = staffingFrom(staffing, now - length);
  const step = [first, second].find((one) => one && one.at > now - length);
  const due = [waits.first, talks.first, step].flatMap((one) => (one ? [one.at + length] : []));
  return due.length === 0 ? undefined : Math.min(...due);
}
