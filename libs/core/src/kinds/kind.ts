import type { z } from 'zod';
import type { Event } from '../events/event.ts';
import type { Schedule } from '../flow/schedule.ts';
import type { InterfaceText, LocalizedText } from '../flow/text.ts';
import type { ContactFacts } from '../interpret/env.ts';
import type { Json, JsonObject } from '../json.ts';
import type { Outcome } from './outcome.ts';

/** The five families of the palette. */
export type Family = 'talk' | 'ask' | 'decide' | 'do' | 'people';

/** A way out of a node. */
export interface Exit {
  id: string;
  /** Interface text for fixed exits; the author's own text (a button's label) for drawn ones. */
  label: InterfaceText | LocalizedText;
  /** Taken when something went wrong: without an edge the flow's fallback serves it instead of a silent end. */
  failure?: boolean;
}

/** What a node may read and use while it decides. Everything in it is pure and repeatable. */
export interface NodeContext<Config = unknown> {
  nodeId: string;
  config: Config;
  /** What this node left in `local` when it began to wait; undefined on a first entry. */
  local: Json | undefined;
  /** Unix ms, from the event. */
  now: number;
  /** Chosen language of the conversation: one of the flow's. */
  language: string;
  timezone: string;
  /** Opening hours of the flow; undefined when it has none. */
  hours: Schedule | undefined;
  country: string | undefined;
  vars: JsonObject;
  contact: ContactFacts;
  /** The last message as conditions see it: `{ text, payload, referral, … }`. */
  message: JsonObject;
  run: { id: string; path: string[] };
  /** Picks the language and renders the template; never throws (a broken template renders empty and is recorded). */
  text(text: LocalizedText): string;
  /** Renders one template string. */
  render(template: string): string;
  /** Renders every string inside a JSON value. */
  renderJson(value: Json): Json;
  /** Reads `vars.x`, `contact.fields.y`, `message.text`; undefined when absent. */
  read(path: string): Json | undefined;
  /** A number in [0, 1), the same for the same conversation, turn and call. */
  random(): number;
}

/** A trigger's answer to "is this event yours?": how well it fits; the highest wins, 0 is no. */
export interface TriggerMatch {
  score: number;
  assign?: Record<string, Json>;
}

/** What `check` needs to know of a node's config beyond its schema. */
export interface ConfigFacts {
  /** Texts the customer sees, with their place in the config, for translation and length checks. */
  texts?: { path: string; text: LocalizedText; as: 'text' | 'caption' | 'button' | 'title' }[];
  /** Template strings and conditions that read variables (texts above are read as well). */
  templates?: string[];
  /** Paths read outside templates: `vars.x`. */
  reads?: string[];
  /** Paths written: `vars.x`. */
  writes?: string[];
  /** Nodes pointed at other than by edges. */
  jumpsTo?: string[];
  /** Flows called. */
  calls?: string[];
  /** Number of reply buttons shown at once. Only a node that shows some can be gone back to by pressing one. */
  buttons?: number;
  /** True when the run always pauses here: it breaks loops. */
  waits?: boolean;
  /** What a trigger starts on: two that share a key take the same events. `text` is what the author wrote of it, `path` where. */
  starts?: { key: string; text?: string; path?: string }[];
  /** True when it goes by the opening hours of the flow. */
  flowHours?: boolean;
  /** Mistakes the schema cannot see. */
  issues?: { code: string; severity: 'error' | 'warning'; params?: JsonObject }[];
}

/** A node type: everything the interpreter, `check` and the editor's form know of it. */
export interface NodeKind<Config = unknown> {
  type: string;
  family: Family;
  title: InterfaceText;
  description: InterfaceText;
  config: z.ZodType<Config>;
  /** Version of the config's shape; documents without a version are at 1. */
  version: number;
  /** `migrations[n]` turns a config of version n into one of version n + 1. */
  migrations: Record<number, (config: JsonObject) => JsonObject>;
  /** Ways out, for this config. Nothing else may be taken. */
  exits(config: Config): Exit[];
  /** False for nodes that no edge may lead to (triggers) or that do nothing (notes). */
  entry: boolean;
  facts(config: Config): ConfigFacts;
  enter(ctx: NodeContext<Config>): Outcome;
  /**
   * Called with what the wait named: a message, a timer, an effect's answer, a change of owner. `ctx.local` is undefined
   * when the customer went back to this node by pressing a button it showed earlier.
   */
  resume?(ctx: NodeContext<Config>, event: Event): Outcome;
  /** Only triggers have it: whether the event starts (or, with `interrupts`, interrupts) a run here. */
  trigger?: {
    match(config: Config, event: Event, language: string): TriggerMatch;
    interrupts(config: Config): boolean;
    /** True: when the branch ends, the interrupted wait comes back. */
    returns(config: Config): boolean;
  };
}

/**
 * Any kind, its config type forgotten: what registries hold. The config is checked by the kind's own schema before any
 * other member sees it (`compileFlow`), and methods are bivariant, so a `NodeKind<Config>` is an `AnyNodeKind`.
 */
export type AnyNodeKind = NodeKind;

/** Node kinds by type. */
export type NodeKinds = ReadonlyMap<string, AnyNodeKind>;

/** Gives a kind its config type, and the members most kinds share. */
export function defineKind<Config>(
  kind: Omit<NodeKind<Config>, 'version' | 'migrations' | 'entry'> & Partial<Pick<NodeKind<Config>, 'version' | 'migrations' | 'entry'>>,
): NodeKind<Config> {
  return { version: 1, migrations: {}, entry: true, ...kind };
}
