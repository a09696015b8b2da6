import { connect } from 'node:net';
import { socketConnection } from './socketConnection.js';
import type { Transport } from './Transport.js';

/** Plain TCP, as port 5038 speaks it. */
export function tcpTransport({ host, port }: { readonly host: string; readonly port: number }): Transport {
  return {
    open: () =>
      socketConnection(
        (onread) => connect({ host, port, onread }),
        'connect',
        () => false,
        `${host}:${String(port)}`,
      ),
  };
}
