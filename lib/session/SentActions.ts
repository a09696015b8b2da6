import { type Observable, Subject } from 'rxjs';
import { maskText } from '../wire/maskText.js';
import type { Secrets } from '../wire/Secrets.js';
import type { SentAction } from './Session.js';

/** Tells what is sent. Who writes all down has a frame before the actions that it leads to. */
export class SentActions {
  private readonly actions = new Subject<SentAction>();
  private readonly untold: SentAction[] = [];
  private isReading = false;

  readonly actions$: Observable<SentAction> = this.actions.asObservable();

  constructor(private readonly secrets: Secrets) {}

  /** Whether anybody is told. */
  get observed(): boolean {
    return this.actions.observed;
  }

  tell(name: string, actionId: string, text: string): void {
    if (!this.observed) return;
    const action = { name, actionId, text: this.secrets.hide(maskText(text)) };
    if (this.isReading) this.untold.push(action);
    else this.actions.next(action);
  }

  /** A frame is handed out. */
  beginFrame(): void {
    this.isReading = true;
  }

  endFrame(): void {
    this.isReading = false;
    if (this.untold.length > 0) for (const action of this.untold.splice(0)) this.actions.next(action);
  }

  complete(): void {
    this.actions.complete();
  }
}
