import type { ConversationRecord } from '@filo/api';
import type { Line } from '@filo/core';
import { neutral } from './neutral.ts';

/** What is known of a customer. */
export type Person = Omit<ConversationRecord['contact'], 'id'>;

/** Words of the machine, not of the customer: changing them would change what the line does. */
const kept = new Set(['click', 'payload', 'kind', 'url', 'mediaId', 'nodeId', 'channel', 'language', 'owner', 'resume', 'mime', 'code']);
/** A phone number is the same one when this many last digits are. */
const tellingDigits = 8;
/** Shorter parts of a name are too often words of their own. */
const shortestPart = 3;

/**
 * The lines of a real conversation without the customer: name, phone and username are replaced wherever they stand, and so is
 * every email address. Buttons and other words of the machine stay.
 */
export function anonymise<One extends Line>(lines: readonly One[], person: Person): One[] {
  const clean = cleaner(person);
  return lines.map((line) => deep(line, clean) as One);
}

function deep(value: unknown, clean: (text: string) => string): unknown {
  if (typeof value === 'string') return clean(value);
  if (Array.isArray(value)) return value.map((one) => deep(one, clean));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, kept.has(key) ? (inner as unknown) : deep(inner, clean)] as const);
  const cleaned = Object.fromEntries(entries);
  // The number a customer sends as their own is theirs, whatever we know of them.
  if (cleaned['kind'] === 'contact' && cleaned['own'] === true) return { ...cleaned, phone: neutral.phone };
  return cleaned;
}

function cleaner({ name, email, phone, username }: Person): (text: string) => string {
  const digits = digitsOf(phone ?? '');
  const words = name?.trim() ?? '';
  const parts = words.split(/\s+/).filter((part) => part.length >= shortestPart);
  const names = [words, ...parts].filter((part) => part.length > 1).map(literal);
  const user = username?.replace(/^@/, '') ?? '';
  const ways = [
    ...(email ? [`(?<email>${literal(email)}|`] : ['(?<email>']),
    String.raw`[\w.+-]+@[\w-]+(?:\.[\w-]+)+)`,
    String.raw`|(?<phone>\+?\d[\d\s()./-]{5,}\d)`,
    user.length >= shortestPart ? `|(?<user>@?${alone(literal(user))})` : '',
    names.length > 0 ? `|(?<name>${alone(`(?:${names.join('|')})`)})` : '',
  ];
  const pattern = new RegExp(ways.join(''), 'giu');
  return (text) =>
    text.replaceAll(pattern, (found: string, ...rest: unknown[]) => {
      const groups = rest.at(-1) as Partial<Record<'email' | 'phone' | 'user' | 'name', string>>;
      if (groups.email !== undefined) return neutral.email;
      if (groups.phone !== undefined) return isSameNumber(digitsOf(found), digits) ? neutral.phone : found;
      if (groups.user !== undefined) return found.startsWith('@') ? `@${neutral.username}` : neutral.username;
      return neutral.name;
    });
}

const literal = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`).replaceAll(/\s+/g, String.raw`\s+`);
const alone = (pattern: string): string => String.raw`(?<![\p{L}\p{N}])${pattern}(?![\p{L}\p{N}])`;
const digitsOf = (text: string): string => text.replaceAll(/\D/g, '');

function isSameNumber(one: string, other: string): boolean {
  const size = Math.min(one.length, other.length);
  return size >= tellingDigits && one.slice(-tellingDigits) === other.slice(-tellingDigits);
}
