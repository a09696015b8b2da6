import { closeSync, createWriteStream, fchmodSync, fstatSync, openSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { ConfigurationError } from '../../errors.js';
import type { TranscriptEntry } from './readTranscript.js';
import { reasonOf } from './reasonOf.js';

/** For the owner to read, and for nobody else. */
const PRIVATE = 0o600;

/** A transcript that is being written. */
export class TranscriptFile {
  private readonly name: string;
  private readonly stream: Writable;
  private hasEnded = false;

  /**
   * Throws `ConfigurationError` where the file cannot be opened. What was in it is lost.
   * @param onError is told, with `ConfigurationError`, when it cannot be written any more
   */
  constructor(
    file: string | Writable,
    private readonly onError: (error: ConfigurationError) => void,
  ) {
    this.name = nameOf(file);
    this.stream = typeof file === 'string' ? this.open(file) : file;
    // Stays for good: an error without a listener would end the process.
    this.stream.on('error', (error) => this.fail(error));
  }

  /** Calls back when the entry is in the file. */
  write(entry: TranscriptEntry, onWritten: () => void): void {
    this.stream.write(`${JSON.stringify(entry)}\n`, (error) => {
      if (error) this.fail(error);
      else onWritten();
    });
  }

  /** Writes what is left and closes. Calls back when all is in the file. Only the first call counts. */
  end(onWritten: () => void = () => undefined): void {
    if (this.hasEnded) return;
    this.hasEnded = true;
    this.stream.end((error?: Error | null) => {
      if (error) this.fail(error);
      else onWritten();
    });
  }

  private open(path: string): Writable {
    try {
      return createWriteStream(path, { fd: openPrivate(path) });
    } catch (error) {
      throw this.unwritable(error);
    }
  }

  private fail(error: unknown): void {
    this.onError(this.unwritable(error));
  }

  private unwritable(error: unknown): ConfigurationError {
    return new ConfigurationError(`${this.name}: the recording cannot be written: ${reasonOf(error)}`, error);
  }
}

// At once: a path that cannot be written is known before the first entry is.
function openPrivate(path: string): number {
  const fd = openSync(path, 'w', PRIVATE);
  try {
    // One that was there before has another mode. A device is not ours.
    if (fstatSync(fd).isFile()) fchmodSync(fd, PRIVATE);
    return fd;
  } catch (error) {
    closeSync(fd);
    throw error;
  }
}

function nameOf(file: string | Writable): string {
  if (typeof file === 'string') return file;
  return 'path' in file && typeof file.path === 'string' ? file.path : 'The stream';
}
