import { glob } from 'node:fs/promises';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../../..');

/** A text of the studio in both languages of the interface, with `{{name}}` where a value stands. */
export interface ScreenText {
  en: string;
  it: string;
}

interface Words {
  title?: ScreenText;
  description?: ScreenText;
}

/** Every text of the studio, and what the node types are called. */
export async function screenTexts(): Promise<ScreenText[]> {
  const texts: ScreenText[] = [];
  for await (const english of glob('apps/studio/src/**/texts/en.ts', { cwd: root })) {
    const file = join(root, english);
    const { en } = (await import(file)) as { en: Record<string, string> };
    const { it } = (await import(file.replace(/en\.ts$/, 'it.ts'))) as { it: Record<string, string> };
    for (const [key, words] of Object.entries(en)) texts.push({ en: words, it: it[key] ?? '' });
  }
  const { nodeKinds } = (await import(join(root, 'libs/nodes/src/index.ts'))) as { nodeKinds: ReadonlyMap<string, Words> };
  for (const { title, description } of nodeKinds.values()) for (const words of [title, description]) if (words) texts.push(words);
  return texts;
}
