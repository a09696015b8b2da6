import type { Exchange } from '../calls/Exchange.js';
import { CallDetailRecords } from './CallDetailRecords.js';
import { ChannelEventLog } from './ChannelEventLog.js';

/** Which records are kept of calls. */
export interface CallRecordOptions {
  /** Channel event logging, as cel.conf turns it on: `CEL` events of class `call`. @default true */
  readonly cel?: boolean;
  /** Call detail records, as cdr_manager.conf turns them on: `Cdr` events of class `cdr`. @default true */
  readonly cdr?: boolean;
}

/** Keeps records of calls until the PBX is closed. */
export function keepRecords({ kernel, switchboard }: Exchange, { cel = true, cdr = true }: CallRecordOptions): void {
  const keepers = [
    ...(cdr ? [new CallDetailRecords(kernel, switchboard)] : []),
    ...(cel ? [new ChannelEventLog(kernel, switchboard)] : []),
  ];
  for (const keeper of keepers)
    kernel.announcements$.subscribe({
      next: (announcement) => keeper.hear(announcement),
      error: (error: unknown) => kernel.raise(error),
    });
}
