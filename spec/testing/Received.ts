/** A message as it came, its lines parted at the first colon. */
export class Received {
  readonly fields: readonly (readonly [string, string])[];

  constructor(readonly text: string) {
    this.fields = text.split('\r\n').map((line) => {
      const colon = line.indexOf(': ');
      return colon < 0 ? [line, ''] : [line.slice(0, colon), line.slice(colon + 2)];
    });
  }

  get event(): string | undefined {
    return this.get('Event');
  }

  get keys(): readonly string[] {
    return this.fields.map(([key]) => key);
  }

  get(name: string): string | undefined {
    return this.fields.find(([key]) => key === name)?.[1];
  }

  getAll(name: string): string[] {
    return this.fields.filter(([key]) => key === name).map(([, value]) => value);
  }
}

/** Cuts what a server sent into its messages; the banner is left out. */
export function readMessages(text: string): Received[] {
  return text
    .replace(/^Asterisk Call Manager\/[\d.]+\r\n/, '')
    .split('\r\n\r\n')
    .filter((block) => block !== '')
    .map((block) => new Received(block));
}

/** The fields of an action. */
export type Fields = Readonly<Record<string, string | readonly string[]>>;

/** An action as text. */
export function action(name: string, fields: Fields = {}): string {
  const lines = Object.entries(fields).flatMap(([key, value]) => [value].flat().map((one) => `${key}: ${one}\r\n`));
  return `Action: ${name}\r\n${lines.join('')}\r\n`;
}
