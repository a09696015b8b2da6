import type { Connection } from '../../transport/Transport.js';
import { ActionReader } from '../wire/ActionReader.js';
import type { ActionRequest } from '../wire/ActionRequest.js';
import { Agenda, type Pace } from './Agenda.js';
import { endsConnection } from './endsConnection.js';
import { RecordedAnswers } from './RecordedAnswers.js';
import { isAction } from './toRecording.js';
import type { TimedExchange, Timetable } from './toTimetable.js';
import { unrecordedAnswer } from './unrecordedAnswer.js';

/** Plays a recording to one client, each frame at its time. The time runs from the login on. */
export class TimedReplay {
  private readonly reader = new ActionReader();
  private readonly answers: RecordedAnswers<TimedExchange>;
  private readonly agenda: Agenda;
  private isPlaying = false;
  private hasEnded = false;

  constructor(
    private readonly timetable: Timetable,
    private readonly client: Pick<Connection, 'write' | 'close'>,
    pace: Pace,
    /** Is told when the recording has ended, and every answer is out. */
    onEnd: () => void = () => undefined,
  ) {
    this.answers = new RecordedAnswers(timetable.exchanges);
    this.agenda = new Agenda(pace, () => {
      if (this.hasEnded) onEnd();
    });
  }

  start(): void {
    this.agenda.add(0, -1, () => this.client.write(this.timetable.banner));
  }

  /** Takes what the client sends. */
  receive(bytes: Uint8Array): void {
    for (const request of this.reader.push(bytes).filter(isAction)) this.answer(request);
  }

  stop(): void {
    this.agenda.stop();
  }

  private answer(request: ActionRequest): void {
    const exchange = this.answers.take(request);
    if (!exchange) {
      this.agenda.add(this.agenda.now, Infinity, () => this.client.write(unrecordedAnswer(request)));
      return;
    }
    const { at: askedAt, answer } = exchange;
    const delay = this.agenda.now - askedAt;
    for (const { at, order, chunk } of answer) {
      this.agenda.add(at + delay, order, () => this.client.write(this.answers.toText(chunk)));
    }
    const isLast = endsConnection(
      exchange.request,
      answer.map(({ chunk }) => chunk),
    );
    if (isLast) this.agenda.add((answer.at(-1)?.at ?? askedAt) + delay, Infinity, () => this.client.close());
    else if (request.name.toLowerCase() === 'login') this.play(delay);
  }

  private play(delay: number): void {
    // Who logs in twice hears everything once.
    if (this.isPlaying) return;
    this.isPlaying = true;
    this.playFrom(0, delay);
    this.agenda.add(this.timetable.end + delay, Infinity, () => {
      this.hasEnded = true;
    });
  }

  /** One by one: a recording may be long, and an agenda is best kept short. */
  private playFrom(index: number, delay: number): void {
    const next = this.timetable.unasked[index];
    if (!next) return;
    this.agenda.add(next.at + delay, next.order, () => {
      this.client.write(this.answers.toText(next.chunk));
      this.playFrom(index + 1, delay);
    });
  }
}
