import type { OperatorFunction } from 'rxjs';
import type { PerformOptions, Session } from '../session/Session.js';
import type { Response } from '../wire/Message.js';
import { action } from './action.js';
import type { ActionFields } from '../catalogue/ActionFields.js';

/**
 * Reads a configuration file.
 * Emits the response, with `Category-000000` and `Line-000000-000000` keys, and completes. Errors and unsubscribing as
 * with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/GetConfig/
 * @example
 * pbx.pipe(getConfig('queues.conf')).subscribe((lines) => console.log(lines['Category-000000']));
 */
export function getConfig(
  file: string,
  {
    category,
    filter,
    ...options
  }: { category?: string | undefined; filter?: string | undefined } & PerformOptions = {},
): OperatorFunction<Session, Response> {
  return action('GetConfig', { Filename: file, Category: category, Filter: filter }, options);
}

/**
 * Reads a configuration file as JSON, which stands in `JSON`.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/GetConfigJSON/
 * @example
 * pbx.pipe(getConfigJson('queues.conf')).subscribe((answer) => console.log(answer['JSON']));
 */
export function getConfigJson(
  file: string,
  {
    category,
    filter,
    ...options
  }: { category?: string | undefined; filter?: string | undefined } & PerformOptions = {},
): OperatorFunction<Session, Response> {
  return action('GetConfigJSON', { Filename: file, Category: category, Filter: filter }, options);
}

/**
 * Lists the categories of a configuration file.
 * Emits the response, with `Category-000000` keys, and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/ListCategories/
 * @example
 * pbx.pipe(listCategories('queues.conf')).subscribe((answer) => console.log(answer['Category-000000']));
 */
export function listCategories(file: string, options?: PerformOptions): OperatorFunction<Session, Response> {
  return action('ListCategories', { Filename: file }, options);
}

/**
 * Makes an empty configuration file.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/CreateConfig/
 * @example
 * pbx.pipe(createConfig('extra.conf')).subscribe();
 */
export function createConfig(file: string, options?: PerformOptions): OperatorFunction<Session, Response> {
  return action('CreateConfig', { Filename: file }, options);
}

/** One change of a configuration file. */
export interface ConfigChange {
  readonly action:
    'NewCat' | 'RenameCat' | 'DelCat' | 'EmptyCat' | 'Update' | 'Delete' | 'Append' | 'Insert' | (string & {});
  readonly category: string;
  readonly variable?: string | undefined;
  readonly value?: string | undefined;
  /** Only the variable that has this value. */
  readonly match?: string | undefined;
  /** The number of the line, from 0. */
  readonly line?: number | undefined;
  readonly options?: string | undefined;
}

/** What `updateConfig` does with a file. */
export interface UpdateConfigOptions extends PerformOptions {
  /** Where the outcome is written. @default the same file */
  readonly destination?: string | undefined;
  /** What is reloaded afterwards: everything with true, or a module. */
  readonly reload?: boolean | string | undefined;
  readonly changes: readonly ConfigChange[];
}

/**
 * Changes a configuration file.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/UpdateConfig/
 * @example
 * pbx.pipe(updateConfig('extra.conf', { changes: [{ action: 'NewCat', category: 'a' }] })).subscribe();
 */
export function updateConfig(
  file: string,
  { destination = file, reload, changes, ...options }: UpdateConfigOptions,
): OperatorFunction<Session, Response> {
  const steps = changes.map((change, index) => stepOf(change, String(index).padStart(6, '0')));
  const fields = Object.assign({}, ...steps) as ActionFields;
  return action(
    'UpdateConfig',
    { SrcFilename: file, DstFilename: destination, Reload: reloadOf(reload), ...fields },
    options,
  );
}

function stepOf(
  { action: what, category, variable, value, match, line, options }: ConfigChange,
  number: string,
): ActionFields {
  return {
    [`Action-${number}`]: what,
    [`Cat-${number}`]: category,
    [`Var-${number}`]: variable,
    [`Value-${number}`]: value,
    [`Match-${number}`]: match,
    [`Line-${number}`]: line,
    [`Options-${number}`]: options,
  };
}

function reloadOf(reload: boolean | string | undefined): string | undefined {
  return typeof reload === 'boolean' ? (reload ? 'yes' : 'no') : reload;
}

/**
 * Reads the configuration of a module, or of all, again.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/Reload/
 * @example
 * pbx.pipe(reload('app_queue.so')).subscribe();
 */
export function reload(module?: string, options?: PerformOptions): OperatorFunction<Session, Response> {
  return action('Reload', { Module: module }, options);
}

/**
 * Loads a module, unloads it, or reads its configuration again; null reloads all.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/ModuleLoad/
 * @example
 * pbx.pipe(moduleLoad('app_queue.so', 'reload')).subscribe();
 */
export function moduleLoad(
  module: string | null,
  loadType: 'load' | 'unload' | 'reload' | 'refresh' | (string & {}),
  options?: PerformOptions,
): OperatorFunction<Session, Response> {
  return action('ModuleLoad', { Module: module, LoadType: loadType }, options);
}

/**
 * Tells whether a module is loaded.
 * Emits the response and completes. Errors and unsubscribing as with `action`; one that is not loaded is an
 * `ActionError`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/ModuleCheck/
 * @example
 * pbx.pipe(moduleCheck('app_queue')).subscribe();
 */
export function moduleCheck(module: string, options?: PerformOptions): OperatorFunction<Session, Response> {
  return action('ModuleCheck', { Module: module }, options);
}

/**
 * Begins new log files.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/LoggerRotate/
 * @example
 * pbx.pipe(loggerRotate()).subscribe();
 */
export function loggerRotate(options?: PerformOptions): OperatorFunction<Session, Response> {
  return action('LoggerRotate', {}, options);
}
