import { en } from './en.ts';
import type { Texts } from './en.ts';
import { it } from './it.ts';

/** The languages the chat itself speaks, by two-letter code. */
export const catalogue: Readonly<Record<string, Texts>> = { en, it };
