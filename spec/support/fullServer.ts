import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { Worker } from 'node:worker_threads';

/** A port of the loopback at which nobody answers: neither yes nor no. */
export interface FullServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Listens, lets the system accept as many as it does on its own (two on Linux), and never looks at them: it has no more room for others. */
export async function fullServer(): Promise<FullServer> {
  const gate = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(SLEEPER, { eval: true, workerData: gate });
  const exited = once(worker, 'exit');
  const [port] = (await once(worker, 'message')) as [number];
  const queue: Socket[] = [];
  // A backlog of one holds two.
  for (let n = 0; n < 2; n += 1) {
    const socket = connect(port, '127.0.0.1').on('error', () => undefined);
    queue.push(socket);
    await once(socket, 'connect');
  }
  return {
    port,
    close: async () => {
      for (const socket of queue) socket.destroy();
      Atomics.store(gate, 0, 1);
      Atomics.notify(gate, 0);
      await exited;
    },
  };
}

const SLEEPER = `
  const { parentPort, workerData } = require('node:worker_threads');
  const server = require('node:net').createServer();
  server.listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => {
    parentPort.postMessage(server.address().port);
    setImmediate(() => {
      Atomics.wait(workerData, 0, 0);
      process.exit();
    });
  });
`;
