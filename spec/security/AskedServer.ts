import { Manager, memoryTransport, type Session } from 'rx-asterisk';

/** A header as the server reads it. */
export type Header = readonly [key: string, value: string];

/** An action as the server reads it: its headers in their order, its name first and its ActionID left out. */
export type ReadAction = readonly Header[];

/**
 * A server in this process that reads what it is sent as naively as can be, apart from the library's own code: lines end at
 * LF, an action ends at an empty line, a key ends at the first colon. It says yes to everything.
 */
export class AskedServer {
  readonly pbx: Manager;
  /** Whether anybody has asked what it offers. */
  hasOffered = false;
  private text = '';
  private actions: ReadAction[] = [];
  private ids: string[] = [];

  constructor(private readonly offered: readonly string[]) {
    const transport = memoryTransport((client) => {
      client.write('Asterisk Call Manager/11.0.0\r\n');
      client.bytes$.subscribe((bytes) => {
        this.text += Buffer.from(bytes).toString('utf8');
        for (let end; (end = /\n\r?\n/.exec(this.text)) !== null;) {
          const lines = this.text.slice(0, end.index).split('\n');
          this.text = this.text.slice(end.index + end[0].length);
          client.write(this.answer(lines.map(readHeader)));
        }
      });
    });
    this.pbx = new Manager({ transport, username: 'admin', secret: 'secret123', keepAlive: false, reconnect: false });
  }

  /** The session, which is there at once. */
  session(): Session {
    const sessions: Session[] = [];
    this.pbx.subscribe((session) => sessions.push(session));
    this.taken();
    return sessions[0]!;
  }

  /** What has been asked since the last call; the question what is offered does not count. */
  taken(): { readonly actions: readonly ReadAction[]; readonly ids: readonly string[]; readonly rest: string } {
    const taken = { actions: this.actions, ids: this.ids, rest: this.text };
    [this.actions, this.ids, this.text] = [[], [], ''];
    return taken;
  }

  private answer(headers: readonly Header[]): string {
    const [[, name] = ['', ''], ...others] = headers;
    const id = others.find(([key]) => key.toLowerCase() === 'actionid')?.[1] ?? '';
    if (name === 'ListCommands') this.hasOffered = true;
    else {
      this.actions.push(headers.filter(([key]) => key.toLowerCase() !== 'actionid'));
      this.ids.push(id);
    }
    const offer = name === 'ListCommands' ? this.offered.map((action) => `${action}: x\r\n`).join('') : '';
    const challenge = name === 'Challenge' ? 'Challenge: 123456789\r\n' : '';
    return `Response: Success\r\nActionID: ${id}\r\n${challenge}${offer}Message: Done\r\n\r\n`;
  }
}

function readHeader(line: string): Header {
  const text = line.replace(/\r$/, '');
  const colon = text.indexOf(':');
  return [text.slice(0, colon), text.slice(colon + 1).replace(/^ /, '')];
}
