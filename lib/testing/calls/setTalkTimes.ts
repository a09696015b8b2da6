import type { Channel } from '../model/Channel.js';
import type { Exchange } from './Exchange.js';

/** Tells, at the end of a talk, since when the caller has been answered, and has been there at all (call-sip-answered, queue-call, Asterisk 22). */
export function setTalkTimes({ kernel, office, switchboard }: Exchange, caller: Channel): void {
  const set = (name: string, since: number): void => {
    const ms = kernel.now() - since;
    switchboard.setVariable(caller, name, String(Math.floor(ms / 1000)));
    // (app_dial.c, Asterisk 13)
    if (office.dialect > 13) switchboard.setVariable(caller, `${name}_MS`, String(ms));
  };
  set('ANSWEREDTIME', caller.answeredAt ?? kernel.now());
  set('DIALEDTIME', caller.identity.createdAt);
}
