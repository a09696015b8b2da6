/** Enough of what was typed to find it again. Who typed an address in the wrong place has a secret in it: that is left out. */
export function beginningOf(text: string): string {
  return JSON.stringify(text.replace(/(\/\/|:[^:]*@).*$/s, '…').slice(0, 40));
}
