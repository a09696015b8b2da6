/** The sections of a file, in lower case but for the names of connections, and their keys in lower case. */
export type Ini = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * Reads py-asterisk's configuration: `[section]`, `key = value` or `key: value`, comments after `;` or `#`. Values are taken as
 * they are, a `%` included. The readers of INI files that npm has take a dot in a section's name for nesting, or text for numbers.
 */
export function readIni(text: string): Ini {
  const sections = new Map<string, Map<string, string>>();
  let keys = new Map<string, string>();
  for (const line of text.split(/\r?\n/)) {
    const [, section] = /^\s*\[([^\]]+)\]/.exec(line) ?? [];
    const [, key, value] = /^\s*([^;#=:\s][^=:]*?)\s*[=:]\s*(.*?)\s*$/.exec(line) ?? [];
    if (section !== undefined) {
      keys = sections.get(section.trim()) ?? new Map<string, string>();
      sections.set(section.trim(), keys);
    } else if (key !== undefined && value !== undefined) keys.set(key.toLowerCase(), value.replace(/\s+;.*$/, ''));
  }
  return sections;
}
