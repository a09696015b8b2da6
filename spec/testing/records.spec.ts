import { answer, confbridge, defaultExtensions, dial, wait } from '../../lib/testing/index.js';
import { Lab, type LabClient } from './Lab.js';

const TRUNK = { channel: 'PJSIP/trunk', callerIdNum: '555', callerIdName: 'Zoë' };

function log(client: LabClient): string[] {
  return client.events('CEL').map((event) => `${event.get('EventName')!} ${event.get('Channel')!}`);
}

function cdrs(client: LabClient, ...keys: string[]): (string | undefined)[][] {
  return client.events('Cdr').map((cdr) => keys.map((key) => cdr.get(key)));
}

describe('CEL', () => {
  it('tells the life of every channel of a call', () => {
    const lab = new Lab({ extensions: { 1: [dial('PJSIP/2')], 2: [wait(1), answer(), wait(1)] } });
    const client = lab.logIn();
    lab.pbx.call({ ...TRUNK, exten: '1' }).subscribe();
    lab.run(5000);
    expect(log(client)).toEqual([
      'CHAN_START PJSIP/trunk-00000000',
      'CHAN_START PJSIP/2-00000001',
      'ANSWER PJSIP/2-00000001',
      'ANSWER PJSIP/trunk-00000000',
      'BRIDGE_ENTER PJSIP/2-00000001',
      'BRIDGE_ENTER PJSIP/trunk-00000000',
      'BRIDGE_EXIT PJSIP/2-00000001',
      'HANGUP PJSIP/2-00000001',
      'CHAN_END PJSIP/2-00000001',
      'BRIDGE_EXIT PJSIP/trunk-00000000',
      'HANGUP PJSIP/trunk-00000000',
      'CHAN_END PJSIP/trunk-00000000',
      'LINKEDID_END PJSIP/trunk-00000000',
    ]);
  });

  it('says who hung up, with what cause, and how the last call of the channel went', () => {
    const lab = new Lab();
    const client = lab.logIn();
    lab.pbx.call({ ...TRUNK, exten: '1002' }).subscribe();
    lab.pbx.call({ ...TRUNK, exten: '301' }).subscribe();
    lab.run(15_000);
    const ends = client.events('CEL').filter((event) => event.get('EventName') === 'HANGUP');
    expect(ends.map((end) => [end.get('Channel'), end.get('Extra')])).toEqual(
      expect.arrayContaining([
        ['PJSIP/trunk-00000000', '{"hangupcause":16,"hangupsource":"dialplan/builtin","dialstatus":""}'],
        ['PJSIP/trunk-00000001', '{"hangupcause":17,"hangupsource":"","dialstatus":"BUSY"}'],
      ]),
    );
  });

  it('is of class call', () => {
    const lab = new Lab();
    const client = lab.logIn({ Events: 'cdr' });
    lab.pbx.call({ ...TRUNK, exten: '1002' }).subscribe();
    lab.run(3000);
    expect(client.story).toEqual([]);
    expect(client.events('CEL')).toEqual([]);
    expect(client.events('Cdr')).toHaveLength(1);
  });

  it('can be turned off, and so can Cdr', () => {
    const lab = new Lab({ cel: false, cdr: false });
    const client = lab.logIn();
    lab.pbx.call({ ...TRUNK, exten: '1002' }).subscribe();
    lab.run(3000);
    expect(client.events('Hangup')).toHaveLength(1);
    expect([...client.events('CEL'), ...client.events('Cdr')]).toEqual([]);
  });
});

describe('Cdr', () => {
  it('records who called whom, how long, and how it went', () => {
    const lab = new Lab({ extensions: { 1: [dial('PJSIP/2')], 2: [wait(2), answer(), wait(3)] } });
    const client = lab.logIn();
    lab.pbx.call({ ...TRUNK, exten: '1' }).subscribe();
    lab.run(9000);
    expect(
      cdrs(client, 'Source', 'Destination', 'CallerID', 'Channel', 'DestinationChannel', 'LastApplication', 'LastData'),
    ).toEqual([['555', '1', '"Zoë" <555>', 'PJSIP/trunk-00000000', 'PJSIP/2-00000001', 'Dial', 'PJSIP/2']]);
    expect(cdrs(client, 'StartTime', 'AnswerTime', 'EndTime', 'Duration', 'BillableSeconds', 'Disposition')).toEqual([
      ['1970-01-01 00:00:00', '1970-01-01 00:00:02', '1970-01-01 00:00:05', '5', '3', 'ANSWERED'],
    ]);
  });

  it('records each pair of a conference once, by the one who came first', () => {
    const lab = new Lab({ extensions: { 1: [answer(), confbridge('room'), wait(1)] } });
    const client = lab.logIn();
    const calls = [1, 2, 3].map(() => lab.pbx.call({ ...TRUNK, exten: '1' }).subscribe());
    lab.run(3000);
    for (const call of calls) call.unsubscribe();
    lab.run(3000);
    const pairs = cdrs(client, 'Channel', 'DestinationChannel').map((names) => names.map((name) => name!.slice(-1)));
    expect(pairs.map(([from, to]) => `${from!}-${to!}`).sort()).toEqual(['0-1', '0-2', '1-2', '2-']);
  });

  it('says nothing of a call that met nobody', () => {
    const lab = new Lab();
    const client = lab.logIn();
    lab.pbx.call({ ...TRUNK, exten: '1003' }).subscribe();
    lab.run(9000);
    expect(client.events('Hangup')).toHaveLength(1);
    expect(client.events('Cdr')).toEqual([]);
  });

  it.each([
    ['1003', 'BUSY'],
    ['1004', 'NO ANSWER'],
    ['1005', 'FAILED'],
  ])('records a call to %s, that is not answered, as %s', (exten, disposition) => {
    const lab = new Lab({ extensions: { ...defaultExtensions(), 1: [dial(`Local/${exten}@default/n`, 5)] } });
    const client = lab.logIn();
    lab.pbx.call({ ...TRUNK, exten: '1' }).subscribe();
    lab.run(60_000);
    expect(cdrs(client, 'DestinationChannel', 'Disposition', 'AnswerTime', 'BillableSeconds')).toEqual([
      [`Local/${exten}@default-00000000;1`, disposition, '', '0'],
    ]);
  });
});
