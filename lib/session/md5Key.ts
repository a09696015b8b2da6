import { createHash } from 'node:crypto';

/** What shows a server that has sent a challenge that we know the secret. */
export function md5Key(challenge: string, secret: string): string {
  return createHash('md5').update(`${challenge}${secret}`).digest('hex');
}
