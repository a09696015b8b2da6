import { concat, defer, ignoreElements, type Observable } from 'rxjs';
import type { CallLeg, Step } from '../dialplan/Step.js';
import type { Channel, Location } from '../model/Channel.js';
import { HANGUP_CAUSES } from '../model/hangupCauses.js';
import { DialplanLeg } from './DialplanLeg.js';
import type { Exchange } from './Exchange.js';

/** Lets the dialplan run on a channel, from a place on, in place of what ran on it. The channel hangs up at its end. */
export function startDialplan(exchange: Exchange, channel: Channel, location: Location): void {
  const { dialplan, switchboard } = exchange;
  if (channel.ended) return;
  const steps = dialplan.steps(location.context, location.exten) ?? [];
  const leg = new DialplanLeg(exchange, channel);
  const enter = (step: Step, priority: number): void => {
    channel.location = { ...location, priority };
    switchboard.execute(channel, step.application, step.data);
  };
  channel.stop();
  channel.location = location;
  switchboard.beginDialplan(channel);
  drive(
    exchange,
    channel,
    concat(
      ...steps.slice(location.priority - 1).map((step, at) =>
        concat(
          // What the step before has set going (the other half of a pair being answered) comes first.
          exchange.kernel.turn(),
          defer(() => {
            enter(step, location.priority + at);
            return step.run(leg);
          }).pipe(ignoreElements()),
        ),
      ),
      defer(() => fallThrough(leg)),
    ),
  );
}

/** Lets something else than the dialplan run on a channel, which hangs up at its end with the cause it has then. */
export function drive(exchange: Exchange, channel: Channel, source: Observable<unknown>): void {
  channel.follow(
    source,
    () => exchange.switchboard.hangup(channel),
    (error) => {
      exchange.switchboard.hangup(channel);
      exchange.kernel.raise(error);
    },
  );
}

// Asterisk's autofallthrough: what the last Dial met is what the caller hears, for ten seconds at most.
function fallThrough(leg: CallLeg): Observable<never> {
  const status = leg.getVariable('DIALSTATUS');
  if (status === 'BUSY') leg.reject('busy');
  else if (status === 'CONGESTION' || status === 'CHANUNAVAIL') leg.reject('congestion');
  else leg.hangup(HANGUP_CAUSES.clear);
  return leg.wait(10);
}
