import { EmbeddedPbx, type EmbeddedPbxOptions } from 'rx-asterisk/testing';
import { firstValueFrom, ReplaySubject, Subscription } from 'rxjs';

/** A PBX in this process, at whose address a command in another one can reach it. */
export class TryPbx {
  private readonly listening = new Subscription();

  private constructor(
    readonly pbx: EmbeddedPbx,
    readonly port: number,
  ) {}

  static async open(options?: EmbeddedPbxOptions, port = 0): Promise<TryPbx> {
    const pbx = new EmbeddedPbx(options);
    const address$ = new ReplaySubject<{ readonly port: number }>(1);
    const listening = pbx.listen({ port }).subscribe(address$);
    const opened = new TryPbx(pbx, (await firstValueFrom(address$)).port);
    opened.listening.add(listening);
    return opened;
  }

  url(account = 'admin:secret123'): string {
    return `ami://${account}@127.0.0.1:${String(this.port)}`;
  }

  /** For a command that is to find it. */
  get env(): Readonly<Record<string, string>> {
    return { AMI_URL: this.url() };
  }

  close(): void {
    this.listening.unsubscribe();
    this.pbx.close();
  }
}
