import type { Rule } from '../rule.ts';

/** A text written per language lacks one of the flow's: customers of that language would read another. */
export const missingTranslation: Rule = ({ document, nodes }) =>
  [...nodes.values()].flatMap(({ id, facts }) =>
    (facts.texts ?? []).flatMap(({ path, text }) => {
      if (typeof text === 'string' || Object.values(text).every((one) => one.trim() === '')) return [];
      return document.languages
        .filter((language) => !text[language]?.trim())
        .map((language) => ({ code: 'missing-translation', nodeId: id, severity: 'warning' as const, params: { path, language } }));
    }),
  );
