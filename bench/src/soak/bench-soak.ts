import type { Options } from '../options.ts';
import { keepResult } from '../report/keep-result.ts';
import { memoryText } from '../report/memory-text.ts';
import { numberText as n } from '../report/number-text.ts';
import { progress } from '../report/progress.ts';
import type { Row } from '../report/result.ts';
import { withCleanUp } from '../system/clean-up.ts';
import { deskUnderLoad } from '../turns/desk-under-load.ts';
import { backendNames, measuredBackends } from '../turns/measured-backends.ts';
import { warmUp } from '../turns/warm-up.ts';
import { soak, type Soak } from './soak.ts';

/** `npm run bench soak`: whether the engine's memory stays where it is over minutes of full load. */
export async function benchSoak(options: Options): Promise<void> {
  const figures: (Soak & { backend: string })[] = [];
  for (const backend of measuredBackends(options)) {
    progress(`BullMQ on ${backend}: ${options.minutes} minutes of load`);
    const soaked = await withCleanUp(async (onEnd) => {
      const desk = await deskUnderLoad(backend, options, onEnd);
      await warmUp(desk, options.connections);
      return soak(desk, options.minutes, options.connections);
    });
    if (!soaked) throw new Error('The memory of a process cannot be read on this system');
    figures.push({ ...soaked, backend: backendNames[backend] });
  }
  await keepResult({ name: 'soak', rows: figures.map(row), figures });
}

function row({ backend, minutes, answeredPerSecond, slopePerMinute, ...memory }: Soak & { backend: string }): Row {
  return {
    figure: `memory over ${minutes} minutes at ${n(answeredPerSecond)} a second, ${backend}: start / max / end, slope once settled`,
    filo: `${memoryText(memory)}, ${n(slopePerMinute)} MiB a minute`,
    beside: 'flat',
  };
}
