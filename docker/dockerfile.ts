import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One instruction of the Dockerfile: its word and the rest of its line. */
export interface Instruction {
  word: string;
  rest: string;
}

/** The instructions of the Dockerfile, comments and line breaks removed. */
export function readDockerfile(): Instruction[] {
  const text = readFileSync(join(import.meta.dirname, 'Dockerfile'), 'utf8').replaceAll('\\\n', ' ');
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  return lines.map((line) => {
    const [word = '', ...rest] = line.trim().split(/\s+/);
    return { word, rest: rest.join(' ') };
  });
}

/** The command of a RUN instruction, without the options for the builder. */
export function commandOf(instruction: Instruction): string {
  return instruction.rest.replace(/^(--\S+ )+/, '');
}
