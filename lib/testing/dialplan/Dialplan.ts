import type { Step } from './Step.js';

/** The extensions of context `default`. */
export class Dialplan {
  constructor(private readonly extensions: Readonly<Record<string, readonly Step[]>>) {}

  steps(context: string, exten: string): readonly Step[] | undefined {
    return context === 'default' && Object.hasOwn(this.extensions, exten) ? this.extensions[exten] : undefined;
  }

  /** Whether a device that stands for an extension can be called. Those of other technologies always can. */
  hasDevice(device: string): boolean {
    const local = /^Local\/([^@/]+)(?:@([^/]+))?/.exec(device);
    return local === null || this.steps(local[2] ?? 'default', local[1] ?? '') !== undefined;
  }
}
