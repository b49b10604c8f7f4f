import type { Options } from '../options.ts';
import { keepResult } from '../report/keep-result.ts';
import { measureBackend, type BackendFigures } from './measure-backend.ts';
import { measuredBackends } from './measured-backends.ts';
import { turnRows } from './turn-rows.ts';

/** `npm run bench turns`: how many messages a second a whole engine answers, and how quickly. */
export async function benchTurns(options: Options): Promise<void> {
  const figures: BackendFigures[] = [];
  for (const backend of measuredBackends(options)) figures.push(await measureBackend(backend, options));
  await keepResult({ name: 'turns', rows: figures.flatMap(turnRows), figures });
}
