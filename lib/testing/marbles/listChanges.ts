import { changes } from './describeMismatch.js';
import { differences } from './differences.js';
import { messageName, show } from './show.js';

/** Tells what differs between two lists of messages by their places; undefined where nothing does. */
export function listChanges(received: unknown, expected: unknown): string | undefined {
  if (!Array.isArray(received)) return `The messages are no list, but ${show(received)}`;
  if (!Array.isArray(expected)) return `The expected messages are no list, but ${show(expected)}`;
  const lines = aligned(received, expected);
  return lines.length === 0 ? undefined : ['The messages are not as expected:', ...lines].join('\n  ');
}

/** Steps through both lists; what the other one has only further on is missing or unexpected here. */
function aligned(received: readonly unknown[], expected: readonly unknown[]): readonly string[] {
  const lines: string[] = [];
  let is = 0;
  let ought = 0;
  while (is < received.length || ought < expected.length) {
    const found = differences(received[is], expected[ought]);
    if (is < received.length && ought < expected.length && found.length === 0) {
      is += 1;
      ought += 1;
    } else if (ought >= expected.length || received.slice(is + 1).some((one) => isEqual(one, expected[ought]))) {
      lines.push(`[${is}] unexpected ${show(received[is])}`);
      is += 1;
    } else if (is >= received.length || expected.slice(ought + 1).some((one) => isEqual(received[is], one))) {
      lines.push(`[${ought}] missing ${show(expected[ought])}`);
      ought += 1;
    } else {
      lines.push(...changes(`[${is}]${nameBehind(expected[ought])}`, found));
      is += 1;
      ought += 1;
    }
  }
  return lines;
}

function isEqual(received: unknown, expected: unknown): boolean {
  return differences(received, expected).length === 0;
}

function nameBehind(value: unknown): string {
  const name = messageName(value);
  return name === undefined ? '' : ` ${name}`;
}
