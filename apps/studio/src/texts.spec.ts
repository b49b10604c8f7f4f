import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const src = import.meta.dirname;
const files = readdirSync(src, { recursive: true, encoding: 'utf8' });
const folders = files.filter((file) => /(^|\/)texts\/en\.ts$/.test(file)).map((file) => file.replace(/\/en\.ts$/, ''));
const components = files.filter((file) => file.endsWith('.tsx') && !file.endsWith('.spec.tsx'));

type Catalogue = Record<string, string>;

async function read(folder: string, language: 'en' | 'it'): Promise<Catalogue> {
  const module = (await import(join(src, folder, `${language}.ts`))) as Record<string, Catalogue | undefined>;
  return module[language] ?? {};
}

const placeholders = (text: string): string[] => [...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, name]) => name ?? '').sort();

describe('texts', () => {
  test('there are some', () => {
    expect(folders.length).toBeGreaterThan(3);
  });

  describe.each(folders)('%s', (folder) => {
    test('English and Italian say the same things, and say them', async () => {
      const [en, it] = await Promise.all([read(folder, 'en'), read(folder, 'it')]);
      expect(Object.keys(it).sort()).toEqual(Object.keys(en).sort());
      const empty = (texts: Catalogue) => Object.keys(texts).filter((key) => texts[key]?.trim() === '');
      expect([...empty(en), ...empty(it)]).toEqual([]);
    });

    test('both take the same values', async () => {
      const [en, it] = await Promise.all([read(folder, 'en'), read(folder, 'it')]);
      // A singular may say "one" in a word.
      const counted = (key: string) => (name: string) => !(key.endsWith('_one') && name === 'count');
      const taken = (texts: Catalogue) =>
        Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, placeholders(text).filter(counted(key))]));
      expect(taken(it)).toEqual(taken(en));
    });

    test('each singular has its plural', async () => {
      const en = Object.keys(await read(folder, 'en'));
      const base = (ending: string) => en.filter((key) => key.endsWith(ending)).map((key) => key.slice(0, -ending.length));
      expect(base('_one')).toEqual(base('_other'));
    });
  });
});

/** Attributes that people read or hear. */
const spoken = new Set(['aria-label', 'aria-description', 'placeholder', 'title', 'alt', 'label', 'description']);
/** Words of a language; addresses and code are none. */
const hasWords = (text: string): boolean => /\p{L}{3,}/u.test(text.replaceAll(/\w+:\/\/\S*/g, ''));

function textsIn(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(join(src, file), 'utf8'), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && hasWords(node.text)) found.push(node.text.trim());
    if (ts.isJsxAttribute(node) && spoken.has(node.name.getText()) && node.initializer) {
      const { initializer } = node;
      const literal = ts.isJsxExpression(initializer) ? initializer.expression : initializer;
      if (literal && ts.isStringLiteralLike(literal) && hasWords(literal.text)) found.push(literal.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe('components', () => {
  test.each(components)('%s leaves its words to the texts', (file) => {
    expect(textsIn(file)).toEqual([]);
  });
});
