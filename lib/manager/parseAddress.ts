import { ConfigurationError } from '../errors.js';
import type { ManagerOptions } from './ManagerOptions.js';

const EXPECTED =
  'expected ami://user:secret@host:port, or amis:// for TLS; a secret with special characters is percent-encoded';

/**
 * Reads `ami://user:secret@host:port`, or `amis://` for TLS. An address without a secret has the one that `otherSecret` gives.
 * Throws `ConfigurationError`, which never shows the address.
 */
export function parseAddress(
  address: string,
  otherSecret?: () => string,
): Pick<ManagerOptions, 'username' | 'secret' | 'host' | 'port'> & { readonly tls: boolean } {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== 'ami:' && url?.protocol !== 'amis:')
    throw new ConfigurationError(`The address is no AMI address: ${EXPECTED}`);
  if (url.hostname === '') throw new ConfigurationError(`The address names no host: ${EXPECTED}`);
  if (!/^\/?$/.test(url.pathname) || url.search !== '' || url.hash !== '') {
    throw new ConfigurationError(`The address goes on after the port: ${EXPECTED}`);
  }
  return {
    username: decoded('user', url.username),
    secret: url.password === '' && otherSecret ? otherSecret() : decoded('secret', url.password),
    // An IPv6 address stands in brackets.
    host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    ...(url.port === '' ? {} : { port: Number(url.port) }),
    tls: url.protocol === 'amis:',
  };
}

function decoded(part: string, text: string): string {
  if (text === '') throw new ConfigurationError(`The address names no ${part}: ${EXPECTED}`);
  try {
    return decodeURIComponent(text);
  } catch {
    throw new ConfigurationError(`The ${part} of the address is not percent-encoded: ${EXPECTED}`);
  }
}
