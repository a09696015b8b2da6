import type { Dialect } from './Dialect.js';

/** Which modules are loaded, and when they were read again last. */
export class Modules {
  /** In ms since the epoch; the boot where nothing has been reloaded. */
  reloadedAt: number;
  readonly #loaded: ReadonlySet<string>;

  constructor(dialect: Dialect, bootedAt: number, hardware: readonly string[]) {
    this.reloadedAt = bootedAt;
    this.#loaded = new Set([
      ...MODULES,
      ...hardware,
      ...(dialect === 13 ? [] : PJSIP_MODULES),
      ...(dialect === 22 ? [] : OLD_MODULES),
    ]);
  }

  /** The names of their files, such as `app_queue.so`. */
  get files(): readonly string[] {
    return [...this.#loaded].sort().map((name) => `${name}.so`);
  }

  /** @param name in any case, with or without `.so` */
  has(name: string): boolean {
    return this.#loaded.has(baseOf(name));
  }

  /** Whether something of that name can be read again: a module, or a part of the core. */
  canReload(name: string): boolean {
    return this.has(name) || CORE.has(baseOf(name));
  }
}

function baseOf(name: string): string {
  return name.toLowerCase().replace(/\.so$/, '');
}

/** The parts of the core that `Reload` knows by name (loader.c). */
const CORE: ReadonlySet<string> = new Set([
  'acl',
  'cdr',
  'cel',
  'config',
  'dnsmgr',
  'dsp',
  'enum',
  'extconfig',
  'features',
  'http',
  'indications',
  'logger',
  'manager',
  'plc',
  'sounds',
  'udptl',
]);

/** What an ordinary build loads that this PBX has something of. */
const MODULES = [
  'app_agent_pool',
  'app_bridgewait',
  'app_cdr',
  'app_chanspy',
  'app_confbridge',
  'app_controlplayback',
  'app_dial',
  'app_directed_pickup',
  'app_dumpchan',
  'app_echo',
  'app_exec',
  'app_milliwatt',
  'app_mixmonitor',
  'app_originate',
  'app_playback',
  'app_queue',
  'app_read',
  'app_record',
  'app_sendtext',
  'app_senddtmf',
  'app_softhangup',
  'app_stack',
  'app_transfer',
  'app_userevent',
  'app_verbose',
  'app_voicemail',
  'bridge_builtin_features',
  'bridge_holding',
  'bridge_native_rtp',
  'bridge_simple',
  'bridge_softmix',
  'cdr_manager',
  'cel_manager',
  'chan_bridge_media',
  'chan_rtp',
  'codec_alaw',
  'codec_ulaw',
  'format_wav',
  'func_callerid',
  'func_cdr',
  'func_channel',
  'func_db',
  'func_devstate',
  'func_global',
  'func_presencestate',
  'pbx_config',
  'pbx_spool',
  'res_agi',
  'res_clioriginate',
  'res_fax',
  'res_manager_devicestate',
  'res_manager_presencestate',
  'res_musiconhold',
  'res_parking',
  'res_rtp_asterisk',
  'res_timing_timerfd',
];

/** The recorded Asterisk 13 was built without it. */
const PJSIP_MODULES = [
  'chan_pjsip',
  'res_pjsip',
  'res_pjsip_endpoint_identifier_ip',
  'res_pjsip_outbound_registration',
  'res_pjsip_registrar',
  'res_pjsip_session',
];

/** What went with Asterisk 21. */
const OLD_MODULES = ['chan_sip', 'chan_skinny', 'res_monitor'];
