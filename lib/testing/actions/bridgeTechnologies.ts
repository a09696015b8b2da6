import type { ActionCall, ManagerAction } from './ManagerAction.js';

/** What bridges are made of. */
export const bridgeTechnologies: readonly ManagerAction[] = [
  {
    name: 'BridgeTechnologyList',
    synopsis: 'List available bridging technologies and their statuses.',
    privilege: [],
    run: list,
  },
  {
    name: 'BridgeTechnologySuspend',
    synopsis: 'Suspend a bridging technology.',
    privilege: [],
    run: (call) => suspend(call, true),
  },
  {
    name: 'BridgeTechnologyUnsuspend',
    synopsis: 'Unsuspend a bridging technology.',
    privilege: [],
    run: (call) => suspend(call, false),
  },
];

/** As an Asterisk 22 of ordinary make has them (lists-idle). */
const TECHNOLOGIES = [
  ['native_rtp', 'Native', 90],
  ['holding_bridge', 'Holding', 50],
  ['simple_bridge', '1to1Mix', 50],
  ['softmix', 'MultiMix', 10],
] as const;

function list({ answer, exchange: { office } }: ActionCall): void {
  answer.list({
    message: 'Bridge technology listing will follow',
    complete: 'BridgeTechnologyListComplete',
    rows: TECHNOLOGIES.map(([technology, type, priority]) => (id) => [
      ['Event', 'BridgeTechnologyListItem'],
      ['BridgeTechnology', technology],
      ['BridgeType', type],
      ['BridgePriority', priority],
      ['BridgeSuspended', office.suspended.has(technology) ? 'Yes' : 'No'],
      ...id,
    ]),
  });
}

/** It shows in the list alone: the PBX goes on bridging as it needs to. */
function suspend({ request, answer, exchange: { office } }: ActionCall, isSuspended: boolean): void {
  const wanted = request.get('BridgeTechnology').toLowerCase();
  const [found] = TECHNOLOGIES.find(([technology]) => technology === wanted) ?? [];
  if (wanted === '') answer.error('BridgeTechnology must be provided');
  else if (found === undefined) answer.error('BridgeTechnology not found');
  else {
    if (isSuspended) office.suspended.add(found);
    else office.suspended.delete(found);
    answer.success(`${isSuspended ? 'Suspended' : 'Unsuspended'} bridge technology`);
  }
}
