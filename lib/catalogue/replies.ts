// Written by scripts/generateCatalogue.mjs from scripts/catalogue.json. Do not edit.

/** How an action that has more than one response is answered. */
export type Reply =
  /** Rows, then the event `complete`. Where the server sends `EventList`, that header rules. */
  | { readonly kind: 'list'; readonly complete: string }
  /** A response, and one `event` later. */
  | { readonly kind: 'async'; readonly event: string }
  /** A response that comes when `event` is due, and the event. */
  | { readonly kind: 'until'; readonly event: string }
  /** A response with lines of console output. */
  | { readonly kind: 'output' };

/** Actions in lower case, for Asterisk does not tell cases apart. One that is missing here is answered by one response. */
export const replies: ReadonlyMap<string, Reply> = new Map<string, Reply>([
  ['agents', { kind: 'list', complete: 'AgentsComplete' }],
  ['bridgeinfo', { kind: 'list', complete: 'BridgeInfoComplete' }],
  ['bridgelist', { kind: 'list', complete: 'BridgeListComplete' }],
  ['bridgetechnologylist', { kind: 'list', complete: 'BridgeTechnologyListComplete' }],
  ['command', { kind: 'output' }],
  ['confbridgelist', { kind: 'list', complete: 'ConfbridgeListComplete' }],
  ['confbridgelistrooms', { kind: 'list', complete: 'ConfbridgeListRoomsComplete' }],
  ['coreshowchannelmap', { kind: 'list', complete: 'CoreShowChannelMapComplete' }],
  ['coreshowchannels', { kind: 'list', complete: 'CoreShowChannelsComplete' }],
  ['dahdishowchannels', { kind: 'list', complete: 'DAHDIShowChannelsComplete' }],
  ['dahdishowstatus', { kind: 'list', complete: 'DAHDIShowStatusComplete' }],
  ['dbget', { kind: 'list', complete: 'DBGetComplete' }],
  ['dbgettree', { kind: 'list', complete: 'DBGetTreeComplete' }],
  ['devicestatelist', { kind: 'list', complete: 'DeviceStateListComplete' }],
  ['extensionstatelist', { kind: 'list', complete: 'ExtensionStateListComplete' }],
  ['faxsession', { kind: 'async', event: 'FAXSession' }],
  ['faxsessions', { kind: 'list', complete: 'FAXSessionsComplete' }],
  ['faxstats', { kind: 'async', event: 'FAXStats' }],
  ['iaxpeerlist', { kind: 'list', complete: 'PeerlistComplete' }],
  ['iaxpeers', { kind: 'list', complete: 'PeerlistComplete' }],
  ['iaxregistry', { kind: 'list', complete: 'RegistrationsComplete' }],
  ['mwiget', { kind: 'list', complete: 'MWIGetComplete' }],
  ['meetmelist', { kind: 'list', complete: 'MeetmeListComplete' }],
  ['meetmelistrooms', { kind: 'list', complete: 'MeetmeListRoomsComplete' }],
  ['originate', { kind: 'async', event: 'OriginateResponse' }],
  ['pjsipshowaors', { kind: 'list', complete: 'AorListComplete' }],
  ['pjsipshowauths', { kind: 'list', complete: 'AuthListComplete' }],
  ['pjsipshowcontacts', { kind: 'list', complete: 'ContactListComplete' }],
  ['pjsipshowendpoint', { kind: 'list', complete: 'EndpointDetailComplete' }],
  ['pjsipshowendpoints', { kind: 'list', complete: 'EndpointListComplete' }],
  ['pjsipshowregistrationinboundcontactstatuses', { kind: 'list', complete: 'ContactStatusDetailComplete' }],
  ['pjsipshowregistrationsinbound', { kind: 'list', complete: 'InboundRegistrationDetailComplete' }],
  ['pjsipshowregistrationsoutbound', { kind: 'list', complete: 'OutboundRegistrationDetailComplete' }],
  ['pjsipshowresourcelists', { kind: 'list', complete: 'ResourceListDetailComplete' }],
  ['pjsipshowsubscriptionsinbound', { kind: 'list', complete: 'InboundSubscriptionDetailComplete' }],
  ['pjsipshowsubscriptionsoutbound', { kind: 'list', complete: 'OutboundSubscriptionDetailComplete' }],
  ['prishowspans', { kind: 'list', complete: 'PRIShowSpansComplete' }],
  ['parkedcalls', { kind: 'list', complete: 'ParkedCallsComplete' }],
  ['parkinglots', { kind: 'list', complete: 'ParkinglotsComplete' }],
  ['presencestatelist', { kind: 'list', complete: 'PresenceStateListComplete' }],
  ['queuestatus', { kind: 'list', complete: 'QueueStatusComplete' }],
  ['queuesummary', { kind: 'list', complete: 'QueueSummaryComplete' }],
  ['sippeers', { kind: 'list', complete: 'PeerlistComplete' }],
  ['sippeerstatus', { kind: 'list', complete: 'SIPpeerstatusComplete' }],
  ['sipqualifypeer', { kind: 'async', event: 'SIPQualifyPeerDone' }],
  ['sipshowregistry', { kind: 'list', complete: 'RegistrationsComplete' }],
  ['showdialplan', { kind: 'list', complete: 'ShowDialPlanComplete' }],
  ['status', { kind: 'list', complete: 'StatusComplete' }],
  ['voicemailuserstatus', { kind: 'list', complete: 'VoicemailUserDetailComplete' }],
  ['voicemailuserslist', { kind: 'list', complete: 'VoicemailUserEntryComplete' }],
  ['waitevent', { kind: 'until', event: 'WaitEventComplete' }],
]);
