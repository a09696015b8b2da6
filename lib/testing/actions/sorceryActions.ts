import type { ActionCall, ManagerAction } from './ManagerAction.js';

/** The caches in memory that sorcery.conf could set up; there are none. */
export const sorceryActions: readonly ManagerAction[] = (
  [
    ['SorceryMemoryCacheExpire', 'Expire (remove) ALL objects from a sorcery memory cache.'],
    ['SorceryMemoryCacheExpireObject', 'Expire (remove) an object from a sorcery memory cache.'],
    [
      'SorceryMemoryCachePopulate',
      'Expire all objects from a memory cache and populate it with all objects from the backend.',
    ],
    ['SorceryMemoryCacheStale', 'Marks ALL objects in a sorcery memory cache as stale.'],
    ['SorceryMemoryCacheStaleObject', 'Mark an object in a sorcery memory cache as stale.'],
  ] as const
).map(([name, synopsis]) => ({ name, synopsis, privilege: ['system'], run: (call) => refuse(call, name) }));

/** The newlines are Asterisk's (res_sorcery_memory_cache.c). */
function refuse({ request, answer }: ActionCall, name: string): void {
  const lacks = (what: string): void => answer.error(`${name} requires that ${what} name be provided.\n`);
  if (request.get('Cache') === '') lacks('a cache');
  else if (name.endsWith('Object') && request.get('Object') === '') lacks('an object');
  else answer.error('The provided cache does not exist\n');
}
