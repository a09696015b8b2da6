// The process of one contestant: loads it, has it do one task, and sends the result to its parent.
import process from 'node:process';
import * as tasks from './tasks.mjs';

const { module, task, port, settings } = JSON.parse(process.argv[2]);
const server = { host: '127.0.0.1', port, username: 'bench', secret: 'bench' };

// Whoever is in the midst of something when the parent goes has nobody to tell it to.
process.on('disconnect', () => process.exit());
const contestant = await import(module);
const result = await tasks[task]({ ...contestant, server, settings, play: (events) => process.send({ play: events }) });
process.send({ result });
