import { actionNames, ArgumentError, describeAction, eventNames } from 'rx-asterisk';

describe('what is known of Asterisk', () => {
  it('is each action, with its parameters', () => {
    expect(actionNames).toHaveLength(172);
    for (const name of actionNames) expect(describeAction(name.toUpperCase())).toEqual(describeAction(name));
    expect(describeAction('queuepause')).toEqual({
      name: 'QueuePause',
      parameters: [
        { name: 'Interface', isRequired: true },
        { name: 'Paused', isRequired: true },
        { name: 'Queue', isRequired: false },
        { name: 'Reason', isRequired: false },
      ],
      versions: ['13', '20', '22'],
      classes: ['agent'],
      page: 'https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/QueuePause/',
    });
    expect(describeAction('Ping')).toMatchObject({ parameters: [], classes: [] });
  });

  it('names the nearest actions where there is none', () => {
    expect(() => describeAction('QueuAdd')).toThrow(
      new ArgumentError('There is no action "QueuAdd"; did you mean QueueAdd, Queues, QueueLog?'),
    );
  });

  it('is each event by its name', () => {
    expect(eventNames).toHaveLength(220);
    expect(eventNames).toEqual(expect.arrayContaining(['Hangup', 'AOC-D']));
  });
});
