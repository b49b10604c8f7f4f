import type { TestLine } from '@filo/core';

const longest = 60;

/** A line of a test in few words: `say "hi"`. */
export function lineWords(line: TestLine): string {
  const [word = '', value] = Object.entries(line).find(([key]) => key !== 'expect' && key !== 'resume') ?? [];
  const text = JSON.stringify(value);
  return `${word} ${text.length > longest ? `${text.slice(0, longest)}…` : text}`;
}
