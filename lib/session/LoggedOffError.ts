import { GoneAwayError } from '../errors.js';

/** The connection ended because we asked for it: no failure, and nothing to wait before the next. @internal */
export class LoggedOffError extends GoneAwayError {}
