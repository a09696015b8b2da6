import type { Connection, Transport } from 'rx-asterisk';
import { switchMap, tap } from 'rxjs';

/** A client that knows nothing of AMI. */
export interface RawClient {
  readonly send: (text: string) => void;
  /** The pieces that have come, as text. */
  readonly received: readonly string[];
  readonly isClosed: () => boolean;
}

/** Connects over a transport within the process. */
export function rawClient(transport: Transport): RawClient {
  const received: string[] = [];
  let connection: Connection | undefined;
  let isClosed = false;
  transport
    .open()
    .pipe(
      tap((opened) => (connection = opened)),
      switchMap(({ bytes$ }) => bytes$.pipe(tap({ complete: () => (isClosed = true) }))),
    )
    .subscribe((bytes) => received.push(Buffer.from(bytes).toString()));
  return { send: (text) => connection!.write(text), received, isClosed: () => isClosed };
}
