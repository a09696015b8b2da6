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
    recording: /^asterisk-22\/list-commands$/,
    difference: /^keys of response: -PJSIPSetMaintenance -PJSIPShowMaintenance$/,
    reason: 'What the actions of res_pjsip_maintenance answer is neither recorded nor described.',
  },
];
