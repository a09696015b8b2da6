import { EventIndex } from '../../lib/session/EventIndex.js';
import { Frame } from '../../lib/wire/Frame.js';
import { Layout } from '../../lib/wire/Layout.js';

const frame = new Frame('event', new Layout('A'), 'Event: A');

describe('EventIndex', () => {
  it('wants a name as long as somebody does', () => {
    const index = new EventIndex();
    const [first, second] = [index.on('A').subscribe(), index.on('A').subscribe()];
    expect([index.wants('A'), index.wants('B')]).toEqual([true, false]);
    first.unsubscribe();
    expect(index.wants('A')).toBe(true);
    second.unsubscribe();
    expect(index.wants('A')).toBe(false);
  });

  it('forgets a name whose subscriber leaves while it gets an event', () => {
    const index = new EventIndex();
    const subscription = index.on('A').subscribe(() => {
      subscription.unsubscribe();
    });
    index.dispatch(frame);
    expect(index.wants('A')).toBe(false);
  });

  it('wants every name while somebody wants all', () => {
    const index = new EventIndex();
    const subscription = index.all$.subscribe();
    expect(index.wants('A')).toBe(true);
    subscription.unsubscribe();
    expect(index.wants('A')).toBe(false);
  });

  it('completes its subscribers, and those who come later', () => {
    const index = new EventIndex();
    const completed: string[] = [];
    index.on('A').subscribe({ complete: () => completed.push('early') });
    index.complete();
    index.on('A').subscribe({ complete: () => completed.push('late') });
    expect(completed).toEqual(['early', 'late']);
    expect(index.wants('A')).toBe(false);
  });
});
