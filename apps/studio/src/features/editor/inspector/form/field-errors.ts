import type { AnyNodeKind, JsonObject } from '@filo/core';
import type { z } from 'zod';
import type { Say } from '../../../../i18n/i18n.ts';
import type { FieldErrors } from './errors-context.ts';

/** Keys of the texts that say what is wrong with a value. */
export type ErrorText =
  | 'errorNeeded'
  | 'errorShort'
  | 'errorLong'
  | 'errorSmall'
  | 'errorLarge'
  | 'errorFew'
  | 'errorMany'
  | 'errorForm'
  | 'errorTwice'
  | 'errorReserved'
  | 'errorOther';

/** What is wrong with a config, field by field, in words. */
export function fieldErrors(kind: AnyNodeKind, config: JsonObject, say: Say<ErrorText>): FieldErrors {
  const read = kind.config.safeParse(config);
  if (read.success) return new Map();
  const errors = new Map<string, string>();
  for (const issue of flat(read.error.issues, [])) {
    const path = issue.path.join('.');
    if (!errors.has(path)) errors.set(path, words(issue, say));
  }
  return errors;
}

type Issue = z.core.$ZodIssue;

/** Issues with the branch of a union that fits best in place of the union. */
function flat(issues: readonly Issue[], before: readonly PropertyKey[]): Issue[] {
  return issues.flatMap((issue) => {
    const path = [...before, ...issue.path];
    if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ ...issue, path }];
    const nearest = issue.errors.toSorted((a, b) => a.length - b.length)[0] ?? [];
    return nearest.length === 0 ? [{ ...issue, path }] : flat(nearest, path);
  });
}

function words(issue: Issue, say: Say<ErrorText>): string {
  switch (issue.code) {
    case 'invalid_type':
      return say('errorNeeded');
    case 'too_small': {
      const least = Number(issue.minimum);
      if (least === 1 && issue.origin !== 'number' && issue.origin !== 'int') return say('errorNeeded');
      if (issue.origin === 'string') return say('errorShort', { least });
      return say(issue.origin === 'array' ? 'errorFew' : 'errorSmall', { least });
    }
    case 'too_big': {
      const most = Number(issue.maximum);
      if (issue.origin === 'string') return say('errorLong', { most });
      return say(issue.origin === 'array' ? 'errorMany' : 'errorLarge', { most });
    }
    case 'invalid_format':
      return say('errorForm');
    case 'custom':
      if (issue.message.includes('two ')) return say('errorTwice');
      if (issue.message.includes('another exit')) return say('errorReserved');
      return say('errorNeeded');
    default:
      return say('errorOther');
  }
}
