import type { ActionCall, ManagerAction } from './ManagerAction.js';

const dialects = [13, 20] as const;
const privilege = ['system', 'reporting'] as const;

/** chan_skinny, which went with Asterisk 21 and of whose phones there are none (list-commands, Asterisk 13). */
export const skinnyActions: readonly ManagerAction[] = [
  {
    name: 'SKINNYdevices',
    synopsis: 'List SKINNY devices (text format).',
    privilege,
    dialects,
    run: ({ answer }) =>
      answer.list({ message: 'Device status list will follow', complete: 'DevicelistComplete', rows: [] }),
  },
  {
    name: 'SKINNYlines',
    synopsis: 'List SKINNY lines (text format).',
    privilege,
    dialects,
    run: ({ answer }) =>
      answer.list({ message: 'Line status list will follow', complete: 'LinelistComplete', rows: [] }),
  },
  {
    name: 'SKINNYshowdevice',
    synopsis: 'Show SKINNY device (text format).',
    privilege,
    dialects,
    run: (call) => refuse(call, 'Device'),
  },
  {
    name: 'SKINNYshowline',
    synopsis: 'Show SKINNY line (text format).',
    privilege,
    dialects,
    run: (call) => refuse(call, 'Line'),
  },
];

function refuse({ request, answer }: ActionCall, header: 'Device' | 'Line'): void {
  const name = request.get(header);
  answer.error(name === '' ? `${header}: <name> missing.` : `${header} ${name} not found.`);
}
