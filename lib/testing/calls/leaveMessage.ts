import { defer, EMPTY, filter, finalize, ignoreElements, type Observable, take, tap } from 'rxjs';
import type { Channel } from '../model/Channel.js';
import type { Exchange } from './Exchange.js';

/**
 * The application VoiceMail: whoever calls speaks until he hangs up or types `#`; then there is one message more, and those who
 * watch the mailbox are told. Completes upon `#`, and at once where there is no such mailbox; never errors.
 */
export function leaveMessage(exchange: Exchange, caller: Channel, mailbox: string): Observable<never> {
  const { switchboard, office } = exchange;
  const name = mailbox.includes('@') ? mailbox : `${mailbox}@default`;
  return defer(() => {
    if (!office.mailboxes.has(name)) {
      switchboard.setVariable(caller, 'VMSTATUS', 'FAILED');
      return EMPTY;
    }
    return caller.digits$.pipe(
      filter((digit) => digit === '#'),
      take(1),
      tap(() => switchboard.setVariable(caller, 'VMSTATUS', 'SUCCESS')),
      ignoreElements(),
      finalize(() => addMessage(exchange, name)),
    );
  });
}

function addMessage({ kernel, office, devices }: Exchange, name: string): void {
  const mailbox = office.mailboxes.get(name) ?? {};
  const newMessages = (mailbox.newMessages ?? 0) + 1;
  office.mailboxes.set(name, { ...mailbox, newMessages });
  kernel.publish('MessageWaiting', 'call', [
    ['Mailbox', name],
    ['Waiting', 1],
    ['New', newMessages],
    ['Old', mailbox.oldMessages ?? 0],
  ]);
  devices.announce(`MWI:${name}`, 'INUSE');
}
