import { numberMask } from '../../lib/testing/replay/numberMask.js';

describe('a telephone number', () => {
  const mask = numberMask();
  const fake = mask('493012345678');

  it('becomes another of the same length', () => {
    expect(fake).toMatch(/^[1-9]\d{11}$/);
    expect(fake).not.toBe('493012345678');
    expect(mask('0049301234')).toMatch(/^00[1-9]\d{7}$/);
  });

  it.each([
    'CallerIDNum: N',
    'ConnectedLineNum: +N',
    'Channel: Local/N@from-trunk-00000012;1',
    'Channel: PJSIP/N-12345678',
    'DialString: PJSIP/N@trunk&SIP/N',
    'AppData: PJSIP/N@trunk,30,tT',
    'CallerID: "Bob" <N>',
    'URI: sip:N@10.0.0.1:5060',
    'ChanVariable(PJSIP/N-00000012): TO=N',
    'Line-000000-000012: exten => N,1,Answer()',
    ' N  is what the console says',
  ])('is the same everywhere: %s', (line) => {
    expect(mask(line.replaceAll('N', '493012345678'))).toBe(line.replaceAll('N', fake));
  });

  it.each([
    'Exten: 1001',
    'Exten: 12345',
    'Uniqueid: 1764040167.123456',
    'Channel: PJSIP/1001-12345678',
    'BridgeUniqueid: 12345678-1234-1234-1234-123456789012',
    'BridgedTo: x 12345678-1234-1234-1234-123456789012',
    'Variable: CDR=pbx-lab-1764040167.12',
    'ActionID: 12345678-1',
    'Timestamp: 1764040167.000123',
    'LastCall: 1764040167',
    'SentOctets: 1234567',
    'RemoteAddress: IPV4/TCP/127.0.0.1/46476',
  ])('is not what has another meaning: %s', (line) => {
    expect(mask(line)).toBe(line);
  });

  it('has another fake in another recording', () => {
    expect(numberMask()('493012345678')).not.toBe(fake);
  });
});
