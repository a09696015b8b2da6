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
    'CallerIDNum: #',
    'ConnectedLineNum: +#',
    'Channel: Local/#@from-trunk-00000012;1',
    'Channel: PJSIP/#-12345678',
    'DialString: PJSIP/#@trunk&SIP/N',
    'AppData: PJSIP/#@trunk,30,tT',
    'CallerID: "Bob" <#>',
    'URI: sip:#@10.0.0.1:5060',
    'ChanVariable(PJSIP/#-00000012): TO=#',
    'Line-000000-000012: exten => #,1,Answer()',
    ' #  is what the console says',
  ])('is the same everywhere: %s', (line) => {
    expect(mask(line.replaceAll('#', '493012345678'))).toBe(line.replaceAll('#', fake));
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
