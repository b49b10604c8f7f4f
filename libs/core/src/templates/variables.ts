import { engine, isTemplate, parseTemplate } from './parse.ts';

/** What a template reads: paths such as `vars.order.total`, or why it cannot be read at all. */
export type TemplateReads = { paths: string[] } | { error: string };

/** Finds the paths a template takes from outside (its own `assign`s and loops left out), by static analysis. */
export function templateVariables(source: string): TemplateReads {
  if (!isTemplate(source)) return { paths: [] };
  const parsed = parseTemplate(source);
  if ('error' in parsed) return parsed;
  try {
    const paths = new Set<string>();
    for (const segments of engine.globalVariableSegmentsSync(parsed.templates, { partials: false })) {
      const steps: string[] = [];
      for (const segment of segments) {
        // `vars[key]`: what is read depends on the run, so the path is known only up to here.
        if (Array.isArray(segment)) break;
        steps.push(String(segment));
      }
      paths.add(steps.join('.'));
    }
    return { paths: [...paths] };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
