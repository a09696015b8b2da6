/** Who logs in, and how. */
export interface Credentials {
  readonly username: string;
  readonly secret: string;
  /**
   * `auto`: the MD5 challenge, and where the server has none the secret as it is over TLS, or else an `AuthenticationError`.
   * `md5`: the challenge or nothing. `plain`: the secret as it is, which over plain TCP anybody on the way can read.
   * @default 'auto'
   */
  readonly auth?: 'auto' | 'md5' | 'plain' | undefined;
}
