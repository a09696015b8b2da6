import { Observable } from 'rxjs';
import { liveChannels, Manager } from '../../dist/esm/index.js';
import { makeChannels } from '../stream/channels.mjs';

/** How many events are read from a socket at once, and how many different ones there are. */
const EVENTS_PER_READ = 100;
const DIFFERENT_EVENTS = 40_000;

/**
 * Follows so many channels of a PBX in the same process, whose bytes are there before they are needed: what is measured is how
 * they are read and followed. Resolves when the model is there, with `play(times)`, which hears all that happens so many times and
 * resolves with how many events that were, and `wrong()`, which says what the model has not got right, if anything.
 */
export function followChannels({ channels, seed = 20 }) {
  const pbx = makeChannels({ channels, seed });
  const events = pbx.events(DIFFERENT_EVENTS);
  const chunks = inChunks(events);
  let say;
  const bytes$ = new Observable((subscriber) => {
    say = (bytes) => subscriber.next(bytes);
    say(Buffer.from('Asterisk Call Manager/11.0.0\r\n'));
  });
  const write = (data) => {
    for (const text of data.toString().split('\r\n\r\n')) if (text !== '') setImmediate(() => answer(pbx, text, say));
  };
  const transport = { open: () => new Observable((to) => to.next({ bytes$, write, close: () => {}, secure: true })) };
  const manager = new Manager({ transport, username: 'bench', secret: 'bench', auth: 'plain', keepAlive: false });
  const live = liveChannels()(manager);
  let maps = 0;
  let reads = 1;
  const play = async (times) => {
    for (let turn = 0; turn < times * chunks.length; turn += 1) {
      say(chunks[turn % chunks.length]);
      reads += 1;
      // Behind the map of this batch, as the next read of a socket is.
      await new Promise((resolve) => setImmediate(resolve));
    }
    return times * events.length;
  };
  const wrong = () => {
    const own = [...live.snapshot().values()];
    const found = {
      channels: own.length,
      variables: own.reduce((count, { variables }) => count + variables.size, 0),
      priorities: own.reduce((sum, { priority }) => sum + priority, 0),
      maps,
    };
    const expected = { channels, variables: pbx.variables(), priorities: pbx.sum(), maps: reads };
    const [ours, its] = [JSON.stringify(found), JSON.stringify(expected)];
    return ours === its ? undefined : `${ours} is not ${its}`;
  };
  return new Promise((resolve, reject) => {
    live.subscribe({ next: () => ((maps += 1), maps === 1 && resolve({ play, wrong })), error: reject });
  });
}

function inChunks(events) {
  const chunks = [];
  for (let at = 0; at < events.length; at += EVENTS_PER_READ)
    chunks.push(Buffer.from(events.slice(at, at + EVENTS_PER_READ).join('')));
  return chunks;
}

function answer({ rows }, action, say) {
  const field = (name) => new RegExp(`^${name}: ?(.*)$`, 'im').exec(action)?.[1] ?? '';
  const id = `ActionID: ${field('ActionID')}\r\n`;
  const name = field('Action').toLowerCase();
  const list = rows[name];
  if (list === undefined) return say(Buffer.from(`Response: Success\r\n${id}\r\n`));
  const end = { coreshowchannels: 'CoreShowChannelsComplete', status: 'StatusComplete' }[name];
  say(Buffer.from(`Response: Success\r\n${id}EventList: start\r\n\r\n`));
  for (let at = 0; at < list.length; at += EVENTS_PER_READ)
    say(
      Buffer.from(
        list
          .slice(at, at + EVENTS_PER_READ)
          .map((row) => `${row}${id}\r\n`)
          .join(''),
      ),
    );
  say(Buffer.from(`Event: ${end}\r\n${id}EventList: Complete\r\nListItems: ${list.length}\r\n\r\n`));
}
