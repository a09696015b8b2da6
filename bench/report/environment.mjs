import { cpus } from 'node:os';
import process from 'node:process';

/** Where and when it was measured. */
export function environment() {
  const { version, platform, arch } = process;
  return {
    date: new Date().toISOString(),
    node: version,
    platform: `${platform} ${arch}`,
    cores: cpus().length,
    cpu: cpus()[0]?.model,
  };
}
