import { performance } from 'node:perf_hooks';
import process from 'node:process';

/**
 * What a contestant reports to: counts what it hears in one reading, from its first event to the one that ends it, and
 * measures the time and the CPU time between them. A contestant calls only one of `event`, `frames` and `bytes`: it sees the
 * names and fields of events, or only that there are frames or bytes.
 */
export class Probe {
  #end;
  #expected;
  #began;
  #cpu;
  #events = 0;
  #name = 0;
  #uniqueid = 0;
  #channel = 0;
  #seen = 0;

  /** Begins a reading of `{ events, bytes }`; resolves with what was found in it and what it took. */
  read(expected) {
    this.#expected = expected;
    this.#began = undefined;
    this.#events = this.#name = this.#uniqueid = this.#channel = this.#seen = 0;
    return new Promise((resolve) => {
      this.#end = resolve;
    });
  }

  event(name, uniqueid, channel) {
    if (name === 'FullyBooted') return;
    if (this.#began === undefined) this.#begin();
    if (name === 'UserEvent') return this.#finish();
    this.#events += 1;
    this.#name += name.length;
    // Clients without a field have undefined or null there.
    if (uniqueid != null) this.#uniqueid += uniqueid.length;
    if (channel != null) this.#channel += channel.length;
  }

  frames(count) {
    if (this.#began === undefined) this.#begin();
    this.#seen += count;
    // One more: the one that ends the reading.
    if (this.#seen <= this.#expected.events) return;
    this.#events = this.#seen - 1;
    this.#finish();
  }

  bytes(count) {
    if (this.#began === undefined) this.#begin();
    this.#seen += count;
    if (this.#seen < this.#expected.bytes) return;
    this.#events = this.#expected.events;
    this.#finish();
  }

  #begin() {
    this.#cpu = process.cpuUsage();
    this.#began = performance.now();
  }

  #finish() {
    const milliseconds = performance.now() - this.#began;
    const { user, system } = process.cpuUsage(this.#cpu);
    const [events, name, uniqueid, channel] = [this.#events, this.#name, this.#uniqueid, this.#channel];
    this.#end({ milliseconds, cpu: user + system, found: { events, bytes: this.#seen, name, uniqueid, channel } });
  }
}
