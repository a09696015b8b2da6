/** A call that waits on a space until someone takes it. */
export interface LiveParkedCall {
  readonly uniqueid: string;
  readonly linkedid: string;
  readonly channel: string;
  readonly callerIdNum: string | undefined;
  readonly callerIdName: string | undefined;
  readonly connectedLineNum: string | undefined;
  readonly connectedLineName: string | undefined;
  readonly parkinglot: string;
  readonly space: number;
  /** Who is rung when the time is over: `PJSIP/1001`. */
  readonly parker: string;
  /** To the second, by the clock of the scheduler. */
  readonly parkedAt: Date;
  /** When the call goes back to who parked it; undefined for never. */
  readonly timeoutAt: Date | undefined;
}
