import { parseArgs } from 'node:util';

/** What can be chosen on the command line; every number is bounded by its benchmark. */
export interface Options {
  backend: 'postgres' | 'redis' | 'both';
  /** Length of one round, in seconds. */
  seconds: number;
  rounds: number;
  chats: number;
  connections: number;
  /** Minutes of load of `soak`. */
  minutes: number;
  /** Conversations of the large database of `growth`. */
  conversations: number;
  /** Folder for the engine's CPU profile. */
  profile: string | undefined;
}

const backends = ['postgres', 'redis', 'both'] as const;

/** Reads the arguments after the benchmark's name. Throws a sentence that says what is wrong. */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      backend: { type: 'string', default: 'both' },
      seconds: { type: 'string', default: '15' },
      rounds: { type: 'string', default: '3' },
      chats: { type: 'string', default: '5000' },
      connections: { type: 'string', default: '32' },
      minutes: { type: 'string', default: '5' },
      conversations: { type: 'string', default: '1000000' },
      profile: { type: 'string' },
    },
  });
  const backend = backends.find((one) => one === values.backend);
  if (!backend) throw new Error(`--backend must be one of ${backends.join(', ')}`);
  return {
    backend,
    seconds: whole('seconds', values.seconds, 1, 600),
    rounds: whole('rounds', values.rounds, 1, 20),
    chats: whole('chats', values.chats, 100, 100_000),
    connections: whole('connections', values.connections, 1, 256),
    minutes: whole('minutes', values.minutes, 1, 60),
    conversations: whole('conversations', values.conversations, 1000, 5_000_000),
    profile: values.profile,
  };
}

function whole(name: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < least || value > most) throw new Error(`--${name} must be a whole number, ${least} to ${most}`);
  return value;
}
