/** What an event, or a list after a reconnect, has changed in a model. */
export type Change<V> =
  | { readonly kind: 'added'; readonly key: string; readonly value: V; readonly previous: undefined }
  | { readonly kind: 'updated'; readonly key: string; readonly value: V; readonly previous: V }
  | { readonly kind: 'removed'; readonly key: string; readonly value: undefined; readonly previous: V };

/** What has become of a key; undefined where nothing has. */
export function changeOf<V>(key: string, previous: V | undefined, value: V | undefined): Change<V> | undefined {
  if (value === previous) return undefined;
  if (previous === undefined)
    return value === undefined ? undefined : { kind: 'added', key, value, previous: undefined };
  return value === undefined
    ? { kind: 'removed', key, value: undefined, previous }
    : { kind: 'updated', key, value, previous };
}
