/** A way in which the embedded PBX differs from the recorded servers, and why it may. */
export interface Purpose {
  /** The recordings that show it; all where left out. */
  readonly recording?: RegExp;
  readonly difference: RegExp;
  readonly reason: string;
}

/** Every difference there is: one without a reason fails. */
export const onPurpose: readonly Purpose[] = [
  {
    recording: /^asterisk-13\/variable-quoting$/,
    difference: /^missing: (?:PeerStatus \(PeerStatus\)|Registry \(Registry\))$/,
    reason:
      'chan_sip renewed its registration, as it does every 105 s, while this was recorded; the embedded PBX does not renew: a timer that never ends would keep virtual time from coming to its end.',
  },
  {
    recording: /^asterisk-22\/call-in-progress-lists$/,
    difference: /^(?:missing|too much): HangupRequest \(HangupRequest of Local\/1001@default;[12]#3\)$/,
    reason:
      'Twelve channels are hung up at once, in the order of a hash of their names: of one pair of three, ;2 came before ;1. Here they come in the order of their creation.',
  },
  {
    recording: /^asterisk-22\/call-in-progress-lists$/,
    difference:
      /^(?:missing: HangupRequest \(HangupRequest of |(?:missing|too much): SoftHangupRequest \()PJSIP\/loop#3\)$/,
    reason:
      'Twelve channels are hung up at once, each by its thread: the BYE of one call of three arrived before the thread at its other end had begun. Here it never does.',
  },
];
