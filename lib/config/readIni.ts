import { $Errors, parse } from 'js-ini';
import { ConfigurationError } from '../errors.js';

/** The sections of a file and their keys, in lower case. A connection's section is `connection: NAME`, however it was spaced. */
export type Ini = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * Reads py-asterisk's configuration: `[section]`, `key = value` or `key: value`, comments after `;` or `#`. Values are taken as
 * they are, a `%` included; ` ;` ends one. Throws `ConfigurationError`, which names the line and never shows it.
 */
export function readIni(text: string, path: string): Ini {
  const lines = text.split(/\r?\n/).map(asJsIniHasIt);
  // What js-ini throws shows the line, and that may hold a secret.
  const ini = parse(lines.join('\n'), { autoTyping: false, comment: [';', '#'], nothrow: true });
  const [error] = ini[$Errors] ?? [];
  if (error) {
    throw new ConfigurationError(
      `${path}: line ${error.lineNumber} is no [section], no key = value and no comment after ; or #`,
    );
  }
  const sections = new Map<string, Map<string, string>>();
  for (const [section, keys] of Object.entries(ini)) {
    // Keys before the first section belong to none.
    if (!section.startsWith('[') || typeof keys !== 'object') continue;
    const values = new Map<string, string>();
    for (const [key, value] of Object.entries(keys)) {
      if (typeof value === 'string') values.set(key, withoutComment(value));
    }
    sections.set(section.slice(1), values);
  }
  return sections;
}

/** A line of py-asterisk's as js-ini understands it, which knows one delimiter and tells upper from lower case. */
function asJsIniHasIt(line: string): string {
  const [, section] = /^\s*\[([^\]]+)\]/.exec(line) ?? [];
  if (section !== undefined) {
    // js-ini looks a section up in an object with a prototype: the keys of [constructor] would land in the Object of the whole
    // process. A name that begins with a bracket is nobody's, not even that of a key before the first section.
    return `[[${section.trim().replace(/^connection\s*:\s*/, 'connection: ')}]`;
  }
  // js-ini takes `[]` and `= value` for a section and a key without a name. A lone bracket it refuses.
  if (/^\s*[[=:]/.test(line)) return '[';
  return line.replace(/^([^=:]*)[=:]/, (_, key: string) => `${key.toLowerCase()}=`);
}

/** As py-asterisk does, which takes a `;` that a value begins with for a part of it. */
function withoutComment(value: string): string {
  return value.replace(/\s;.*$/s, '').trimEnd();
}
