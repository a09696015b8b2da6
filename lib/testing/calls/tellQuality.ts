import type { Channel } from '../model/Channel.js';
import type { Switchboard } from './Switchboard.js';

/** How well the sound of a SIP call came through: told once, as it ends, on it and on whom it talks to (call-sip-answered, Asterisk 22). */
export function tellQuality(switchboard: Switchboard, channel: Channel): void {
  if (!channel.isSip || channel.qualityTold) return;
  channel.qualityTold = true;
  const { bridge } = channel;
  const peers = bridge === undefined ? [] : switchboard.bridges.membersOf(bridge).filter((peer) => peer !== channel);
  const peer = peers.length === 1 ? peers[0] : undefined;
  for (const [name, value] of measurements(switchboard)) {
    switchboard.setVariable(channel, name, value);
    if (peer !== undefined) switchboard.setVariable(peer, `${name}BRIDGED`, value);
  }
}

/** No sound ever comes here, and none is lost. */
function measurements({ kernel }: Switchboard): readonly (readonly [name: string, value: string])[] {
  const { dialect } = kernel.options;
  const ssrc = kernel.random.below(2 ** 31);
  // The mean opinion score came with Asterisk 20.
  const mes = dialect === 13 ? '' : ';rxmes=0.000000;txmes=0.000000';
  return [
    [
      'RTPAUDIOQOS',
      `ssrc=${ssrc};themssrc=0;lp=0;rxjitter=0.000000;rxcount=0;txjitter=0.000000;txcount=0;rlp=0;rtt=0.000000${mes}`,
    ],
    ['RTPAUDIOQOSJITTER', spread(['rxjitter', 'txjitter'], 0)],
    ['RTPAUDIOQOSLOSS', spread(['rxlost', 'txlost'], 2)],
    ['RTPAUDIOQOSRTT', spread(['rtt'], 5)],
    ...(dialect === 13 ? [] : [['RTPAUDIOQOSMES', spread(['rxmes', 'txmes'], 3)] as const]),
  ];
}

function spread(whats: readonly string[], indent: number): string {
  return whats
    .flatMap((what) => ['min', 'max', 'avg', 'stdev'].map((kind) => `${' '.repeat(indent)}${kind}${what}=000.000000;`))
    .join('');
}
