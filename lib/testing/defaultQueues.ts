import type { QueueOptions } from './EmbeddedPbxOptions.js';

/** The queues of a PBX that is given none. */
export const defaultQueues: Readonly<Record<string, QueueOptions>> = {
  support: {
    strategy: 'ringall',
    timeout: 15,
    serviceLevel: 60,
    members: [{ interface: 'Local/1001@default/n', name: 'Alice', stateInterface: 'Custom:desk1001' }],
  },
  sales: {
    strategy: 'rrmemory',
    members: [{ interface: 'Local/1004@default/n', name: 'Bob', penalty: 5, stateInterface: 'Custom:desk1004' }],
  },
};
