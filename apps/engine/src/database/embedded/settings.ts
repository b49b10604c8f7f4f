/** Server settings by name, as in postgresql.conf. */
export type Settings = Record<string, string>;

/**
 * Settings for a durable server on a small machine (2 cores, a few GiB): what differs from Postgres's defaults.
 * Durability is spelled out because it is a promise: a commit that was answered is on disk.
 */
const defaults: Settings = {
  listen_addresses: '127.0.0.1',
  // TCP on loopback only: socket paths have a length limit that deep checkouts exceed.
  unix_socket_directories: '',
  password_encryption: 'scram-sha-256',
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  max_connections: '100',
  shared_buffers: '256MB',
  effective_cache_size: '1GB',
  work_mem: '8MB',
  maintenance_work_mem: '128MB',
  // Fewer, smoother checkpoints: every first change of a page after one writes the whole page to the log.
  max_wal_size: '2GB',
  checkpoint_timeout: '15min',
  random_page_cost: '1.1',
  // Queries here are short; compiling them costs more than it saves.
  jit: 'off',
  // Queue tables change all the time and stay small only when vacuumed early.
  autovacuum_naptime: '15s',
  autovacuum_vacuum_scale_factor: '0.05',
  autovacuum_analyze_scale_factor: '0.05',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // One log per weekday, overwritten a week later, so logs never fill the disk.
  logging_collector: 'on',
  log_directory: '../log',
  log_filename: 'postgres-%a.log',
  log_truncate_on_rotation: 'on',
  log_rotation_age: '1d',
  log_rotation_size: '0',
  log_file_mode: '0600',
};

/** Renders the settings file of a cluster; what is given wins over the defaults. */
export function renderSettings(port: number, given: Settings = {}): string {
  const all: Settings = { ...defaults, ...given, port: String(port) };
  const lines = Object.entries(all).map(([name, value]) => `${name} = '${value.replaceAll("'", "''")}'`);
  return ['# Written at every start. To change a setting for good, use ALTER SYSTEM.', ...lines, ''].join('\n');
}
