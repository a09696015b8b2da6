import { asyncScheduler, type SchedulerLike } from 'rxjs';
import { ConfigurationError } from '../errors.js';
import type { ActionLimits } from '../session/ActionLimits.js';
import type { Credentials } from '../session/Credentials.js';
import type { KeepAlive } from '../session/keepAlive.js';
import { tcpTransport } from '../transport/tcpTransport.js';
import { type TlsOptions, tlsTransport } from '../transport/tlsTransport.js';
import type { Transport } from '../transport/Transport.js';
import type { DecoderOptions } from '../wire/DecoderOptions.js';
import { EventSelection } from '../wire/EventSelection.js';
import { type EventChoice, maskOf } from '../wire/maskOf.js';
import { MAX_TIMER } from '../wire/MAX_TIMER.js';
import { Secrets } from '../wire/Secrets.js';
import { type Backoff, defaultBackoff } from './Backoff.js';
import type { Logger } from './Logger.js';

/** What a manager needs to know. Only `username` and `secret` must be given. Times are in ms. */
export interface ManagerOptions extends Credentials, DecoderOptions, Partial<ActionLimits> {
  /** @default '127.0.0.1' */
  readonly host?: string;
  /** @default 5038, with TLS 5039 */
  readonly port?: number;
  /** TLS, with the server's certificate verified. @default false */
  readonly tls?: boolean | TlsOptions;
  /** Another way to the server than TCP or TLS. */
  readonly transport?: Transport;
  /** Which events the server is to send: all, none, or those of these privilege classes. @default true */
  readonly listenEvents?: EventChoice;
  /** How long connecting, the banner, the login and each part of an answer may take, each. @default 10000 */
  readonly timeout?: number;
  /** How long the connection is kept after the last subscriber has left. @default 1000 */
  readonly linger?: number;
  /** When a lost connection is tried again; `false` gives up at once. */
  readonly reconnect?: false | Partial<Backoff>;
  /** How a dead connection is found out; `false` does not look. */
  readonly keepAlive?: false | Partial<KeepAlive>;
  /** Where to write what happens: pino, console. Nowhere without it. */
  readonly logger?: Logger;
  /** The clock of every timer. @default asyncScheduler */
  readonly scheduler?: SchedulerLike;
  /** Numbers from 0 to 1 for the jitter. @default Math.random */
  readonly random?: () => number;
}

/** Options with their defaults filled in. */
export interface Settings {
  readonly credentials: Credentials;
  /** What no error and no diagnostic may show, whatever a server says. */
  readonly secrets: Secrets;
  readonly decoder: DecoderOptions;
  readonly transport: Transport;
  /** The events that each connection asks for: what the options say, then what actions have set last. */
  readonly selection: EventSelection;
  readonly limits: ActionLimits;
  readonly logger: Logger | undefined;
  readonly timeout: number;
  readonly linger: number;
  readonly backoff: Backoff;
  readonly keepAlive: KeepAlive | false;
  readonly scheduler: SchedulerLike;
  readonly random: () => number;
}

/** Checks options and fills in the defaults. Throws `ConfigurationError`. */
export function readOptions(options: ManagerOptions): Settings {
  const { username, secret, auth } = options;
  const { listenEvents = true, timeout = 10_000, linger = 1_000, reconnect, keepAlive } = options;
  checkText('username', username, true);
  checkText('secret', secret, false);
  checkAuth(auth);
  const mask = maskIn(listenEvents);
  checkNumber('timeout', timeout, 1);
  checkNumber('linger', linger, 0);
  return {
    credentials: { username, secret, auth },
    secrets: new Secrets(secret),
    decoder: decoderOptionsOf(options),
    limits: limitsOf(options),
    transport: options.transport ?? socketTransport(options),
    selection: new EventSelection(mask),
    logger: options.logger,
    timeout,
    linger,
    backoff: backoffOf(reconnect),
    keepAlive: keepAliveOf(keepAlive),
    scheduler: options.scheduler ?? asyncScheduler,
    random: options.random ?? Math.random,
  };
}

function maskIn(listenEvents: EventChoice): string {
  try {
    return maskOf(listenEvents);
  } catch (error) {
    throw new ConfigurationError(`listenEvents: ${error instanceof Error ? error.message : String(error)}`, error);
  }
}

function decoderOptionsOf(options: ManagerOptions): DecoderOptions {
  const { maxFrameBytes = 1 << 20, maxFrameLines = 1 << 16, fallbackEncoding = 'latin1' } = options;
  checkNumber('maxFrameBytes', maxFrameBytes, 1_024);
  checkNumber('maxFrameLines', maxFrameLines, 128);
  checkEncoding(fallbackEncoding);
  return { maxFrameBytes, maxFrameLines, fallbackEncoding };
}

function limitsOf(options: ManagerOptions): ActionLimits {
  const { maxListRows = 1_000_000, maxInFlight = 50_000, maxWaiting = 50_000 } = options;
  checkNumber('maxListRows', maxListRows, 1, Infinity);
  checkNumber('maxInFlight', maxInFlight, 1, Infinity);
  checkNumber('maxWaiting', maxWaiting, 0, Infinity);
  return { maxListRows, maxInFlight, maxWaiting };
}

function backoffOf(reconnect: ManagerOptions['reconnect']): Backoff {
  const backoff = reconnect === false ? { ...defaultBackoff, retries: 0 } : { ...defaultBackoff, ...reconnect };
  checkNumber('reconnect.initialDelay', backoff.initialDelay, 1);
  checkNumber('reconnect.maxDelay', backoff.maxDelay, backoff.initialDelay);
  checkNumber('reconnect.factor', backoff.factor, 1);
  checkNumber('reconnect.jitter', backoff.jitter, 0, 1);
  checkNumber('reconnect.retries', backoff.retries, 0, Infinity);
  checkNumber('reconnect.stableAfter', backoff.stableAfter, 0);
  return backoff;
}

function keepAliveOf(options: ManagerOptions['keepAlive']): KeepAlive | false {
  if (options === false) return false;
  const keepAlive = { interval: 30_000, deadline: 10_000, ...options };
  checkNumber('keepAlive.interval', keepAlive.interval, 1);
  checkNumber('keepAlive.deadline', keepAlive.deadline, 1);
  return keepAlive;
}

function socketTransport({ tls = false, host = '127.0.0.1', port = tls ? 5039 : 5038 }: ManagerOptions): Transport {
  checkText('host', host, true);
  // Not shown: whoever takes it for an address has put a secret into it.
  if (/[\s/@?#]/.test(host))
    throw new ConfigurationError('host: a name or an IP address, and nothing else; Manager.from() takes an address');
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new ConfigurationError(`port: ${String(port)} is no port; it is a number from 1 to 65535`);
  }
  if (tls === false) return tcpTransport({ host, port });
  return tlsTransport({ ...(tls === true ? {} : tls), host, port });
}

function checkText(option: string, value: string, isShown: boolean): void {
  // Callers without types reach this too.
  const shown = isShown ? `: ${JSON.stringify(value)}` : '';
  if (typeof value !== 'string' || value === '')
    throw new ConfigurationError(`${option}${shown} must be a text that is not empty`);
  if (/[\r\n\0]/.test(value)) throw new ConfigurationError(`${option}${shown} holds a CR, LF or NUL`);
  // UTF-8 has no bytes for it: the digest would be that of another secret.
  if (/\p{Surrogate}/u.test(value)) throw new ConfigurationError(`${option}${shown} holds half a character`);
}

function checkAuth(auth: Credentials['auth']): void {
  if (auth === undefined || ['auto', 'md5', 'plain'].includes(auth)) return;
  throw new ConfigurationError(`auth: ${JSON.stringify(auth)} is none of auto, md5 and plain`);
}

function checkNumber(option: string, value: number, least: number, most = MAX_TIMER): void {
  if (!(value >= least && value <= most)) {
    throw new ConfigurationError(
      `${option}: ${String(value)} must be a number from ${String(least)} to ${String(most)}`,
    );
  }
}

function checkEncoding(label: string): void {
  try {
    new TextDecoder(label);
  } catch (error) {
    throw new ConfigurationError(
      `fallbackEncoding: ${JSON.stringify(label)} is no encoding that TextDecoder knows`,
      error,
    );
  }
}
