import { createHash } from 'node:crypto';
import { parseEventMask } from '../model/eventClasses.js';
import type { ActionCall, ManagerAction } from './ManagerAction.js';
import type { ManagerUser } from './ManagerUser.js';

/** Getting in and out, and what is sent in between. */
export const sessionActions: readonly ManagerAction[] = [
  { name: 'Challenge', synopsis: 'Generate Challenge for MD5 Auth.', privilege: [], run: challenge },
  { name: 'Events', synopsis: 'Control Event Flow.', privilege: [], run: events },
  { name: 'ListCommands', synopsis: 'List available manager commands.', privilege: [], run: listCommands },
  { name: 'Login', synopsis: 'Login Manager.', privilege: [], run: login },
  { name: 'Logoff', synopsis: 'Logoff Manager.', privilege: [], run: logoff },
  { name: 'Ping', synopsis: 'Keepalive command.', privilege: [], run: ping },
];

function challenge({ request, answer, session, exchange }: ActionCall): void {
  if (request.get('AuthType').toLowerCase() !== 'md5') {
    answer.error('Must specify AuthType');
    return;
  }
  session.challenge ??= String(exchange.kernel.random.below(10 ** 9));
  answer.send('Success', [['Challenge', session.challenge]]);
}

function login(call: ActionCall): void {
  const { request, answer, session, users } = call;
  if (session.user !== undefined) {
    answer.success('Already authenticated');
    return;
  }
  const user = users.get(request.get('Username'));
  if (user === undefined) session.security.unknownUser(request.get('Username'));
  if (user === undefined || !isAuthentic(call, user)) {
    // Asterisk takes a second to say so; nobody's test needs that.
    answer.error('Authentication failed');
    session.end();
    return;
  }
  session.mask = parseEventMask(request.get('Events')) ?? session.mask;
  answer.success('Authentication accepted');
  session.logIn(user);
}

function isAuthentic({ request, session }: ActionCall, { name, secret }: ManagerUser): boolean {
  const { challenge, security } = session;
  if (request.get('AuthType').toLowerCase() !== 'md5') {
    const isRight = request.get('Secret') === secret;
    if (!isRight) security.wrongPassword(name);
    return isRight;
  }
  if (challenge === undefined) return false;
  const [key, expected] = [
    request.get('Key').toLowerCase(),
    createHash('md5')
      .update(challenge + secret)
      .digest('hex'),
  ];
  if (key !== expected) security.wrongResponse(name, challenge, key, expected);
  return key === expected;
}

function logoff({ answer, session }: ActionCall): void {
  answer.send('Goodbye', [['Message', 'Thanks for all the fish.']]);
  session.end();
}

function events({ request, answer, session }: ActionCall): void {
  const mask = parseEventMask(request.get('EventMask'));
  if (mask === undefined) {
    answer.error('Invalid event mask');
    return;
  }
  session.mask = mask;
  answer.send('Success', [['Events', mask.size > 0 ? 'On' : 'Off']]);
}

function ping({ answer, exchange }: ActionCall): void {
  answer.send('Success', [
    ['Ping', 'Pong'],
    ['Timestamp', (exchange.kernel.now() / 1000).toFixed(6)],
  ]);
}

function listCommands({ answer, session, actions }: ActionCall): void {
  answer.send(
    'Success',
    actions
      .filter(({ privilege }) => privilege.length === 0 || privilege.some((one) => session.user?.write.has(one)))
      .map(({ name, synopsis, privilege }) => [
        name,
        `${synopsis}  (Priv: ${privilege.length === 0 ? '<none>' : [...privilege, 'all'].join(',')})`,
      ]),
  );
}
