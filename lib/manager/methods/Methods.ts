import type { Observable, OperatorFunction } from 'rxjs';
import type { Session } from '../../session/Session.js';

/** Functions that make operators: what methods are derived from. */
export type OperatorTable = Readonly<Record<string, (...args: never[]) => OperatorFunction<Session, unknown>>>;

/** A method for each function: it takes what the function takes, and does with a manager what its operator does. */
export type Methods<Table extends OperatorTable> = {
  readonly [Name in keyof Table]: Table[Name] extends (...args: infer Args) => OperatorFunction<Session, infer Result>
    ? (...args: Args) => Observable<Result>
    : never;
};

/** The same of an object that knows the first argument itself, such as a channel. */
export type BoundMethods<Table extends OperatorTable> = {
  readonly [Name in keyof Table]: Table[Name] extends (
    first: string,
    ...args: infer Args
  ) => OperatorFunction<Session, infer Result>
    ? (...args: Args) => Observable<Result>
    : never;
};

/** Defines the methods of a table on a prototype. `call` says what one does with its arguments. */
export function defineMethods<Instance>(
  prototype: Instance,
  table: OperatorTable,
  call: (
    instance: Instance,
    make: (...args: unknown[]) => OperatorFunction<Session, unknown>,
    args: unknown[],
  ) => unknown,
): void {
  for (const [name, make] of Object.entries(table)) {
    Object.defineProperty(prototype, name, {
      configurable: true,
      writable: true,
      value(this: Instance, ...args: unknown[]) {
        // The types of the methods have checked the arguments.
        return call(this, make as (...args: unknown[]) => OperatorFunction<Session, unknown>, args);
      },
    });
  }
}
