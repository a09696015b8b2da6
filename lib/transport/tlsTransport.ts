import { connect, type ConnectionOptions } from 'node:tls';
import { socketConnection } from './socketConnection.js';
import type { Transport } from './Transport.js';

/** What TLS takes besides the address. The server's certificate is verified unless `rejectUnauthorized` is false. */
export type TlsOptions = Pick<
  ConnectionOptions,
  'ca' | 'cert' | 'key' | 'passphrase' | 'servername' | 'rejectUnauthorized' | 'minVersion'
>;

/** TLS, as port 5039 speaks it. */
export function tlsTransport({
  host,
  port,
  ...options
}: TlsOptions & { readonly host: string; readonly port: number }): Transport {
  return {
    open: () =>
      socketConnection(
        (onread) => {
          // The types of Node lack `onread`, but a TLS socket takes it as any other.
          const asked = { ...options, host, port, onread };
          return connect(asked);
        },
        'secureConnect',
        // Without a verified certificate anybody may be the other end.
        (socket) => socket.authorized,
        `${host}:${String(port)}`,
      ),
  };
}
