/** The ids of channels and bridges in a text of the wire. */
const IDS =
  /^(?:\w*Channel|BridgeUniqueid): (\S+-[0-9a-f]{8}(?:;[12])?|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\r?$/gm;

/** Puts in the place of each channel and bridge of one conversation the one of another that is the same: of the same kind, and in its turn. */
export function sameThings(text: string, theirs: string, ours: string): string {
  const [theirIds, ourIds] = [idsIn(theirs), idsIn(ours)];
  return text.replace(IDS, (line, id: string) => {
    const kind = kindOf(id);
    const turn = theirIds.filter((other) => kindOf(other) === kind).indexOf(id);
    const same = ourIds.filter((other) => kindOf(other) === kind)[turn];
    return same === undefined ? line : line.replace(id, same);
  });
}

/** What a channel or a bridge is called without the number that tells it from others. */
export function kindOf(id: string): string {
  return id.replace(/-?[0-9a-f]{8}(?:(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})?(?=;|$)/, '');
}

function idsIn(text: string): string[] {
  return [...new Set([...text.matchAll(IDS)].map(([, id = '']) => id))];
}
