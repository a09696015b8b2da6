import type { Exchange } from '../calls/Exchange.js';
import { hasChanSip } from '../model/Dialect.js';
import type { ConsoleCommand } from './ConsoleCommand.js';

/** chan_sip's phones, as the console shows them (commands, Asterisk 13). */
export const sipCommands: readonly ConsoleCommand[] = [
  {
    words: 'sip show peers',
    run: (exchange, rest) =>
      rest.length === 0 && hasChanSip(exchange.office.dialect) ? showPeers(exchange) : undefined,
  },
];

function row(...cells: readonly [string, string, string, string, string, string, string, string]): string {
  const [name, host, dynamic, forcePort, comedia, acl, port, status] = cells;
  return [
    name.padEnd(25),
    host.padEnd(39),
    dynamic.padEnd(3),
    forcePort.padEnd(10),
    comedia.padEnd(10),
    acl.padEnd(3),
    port.padEnd(8),
    status.padEnd(11),
    ''.padEnd(33),
  ].join(' ');
}

const HEAD =
  'Name/username             Host                                    Dyn Forcerport Comedia    ACL Port     Status      Description                      ';

function showPeers({ office, phones }: Exchange): string[] {
  const peers = [...office.phones.values()].map((phone) => ({ phone, contact: phone.contacts.at(-1) }));
  const monitored = peers.filter(({ phone }) => phones.qualifies(phone) > 0);
  const [seen, plain] = [monitored, peers.filter((one) => !monitored.includes(one))].map((some) => {
    const online = some.filter(({ contact }) => contact !== undefined).length;
    return `${online} online, ${some.length - online} offline`;
  }) as [string, string]; // two in, two out
  return [
    HEAD,
    ...peers.map(({ phone, contact }) =>
      row(
        contact?.user === undefined ? phone.name : `${phone.name}/${contact.user}`,
        contact?.host ?? '(Unspecified)',
        phone.options.static === true ? '' : ' D ',
        'Auto (No)',
        'No',
        '',
        String(contact?.port ?? 0),
        phones.qualifies(phone) === 0 ? 'Unmonitored' : contact === undefined ? 'UNKNOWN' : 'OK (1 ms)',
      ),
    ),
    `${peers.length} sip peers [Monitored: ${seen} Unmonitored: ${plain}]`,
  ];
}
