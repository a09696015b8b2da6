import { NEVER, type Observable } from 'rxjs';
export function demoPbx(): Observable<string> {
  return NEVER;
}
