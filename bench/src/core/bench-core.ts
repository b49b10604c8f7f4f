import { median } from '../measure/median.ts';
import type { Options } from '../options.ts';
import { keepResult } from '../report/keep-result.ts';
import { numberText as n } from '../report/number-text.ts';
import { filoVisit } from './filo-visit.ts';
import { visit, type VisitMachine } from './menu-visit.ts';
import { xstateVisit } from './xstate-visit.ts';

/** Pairs of rounds, and length of a round. */
const pairs = 9;
const roundMs = 1000;

/** `npm run bench core`: steps a second of the core beside XState's on the same menu, in turn, in one process. */
export async function benchCore(_options: Options): Promise<void> {
  const [filo, xstate] = [filoVisit(), xstateVisit()];
  const wanted = JSON.stringify(visit.flatMap(({ hear }) => hear));
  for (const machine of [filo, xstate])
    if (JSON.stringify(machine().said) !== wanted) throw new Error('The machines do not say the same, so there is no figure');
  // A pair that does not count: the compiler settles.
  stepsPerSecond(filo);
  stepsPerSecond(xstate);
  const rounds = Array.from({ length: pairs }, () => ({ filo: stepsPerSecond(filo), xstate: stepsPerSecond(xstate) }));
  const figures = {
    filo: median(rounds.map((round) => round.filo)),
    xstate: median(rounds.map((round) => round.xstate)),
    ratio: median(rounds.map((round) => round.filo / round.xstate)),
    rounds,
  };
  const beside = `XState 5 \`transition\` ${n(figures.xstate)}; ratio ${n(figures.ratio)}`;
  await keepResult({ name: 'core', rows: [{ figure: 'steps of the core a second, order desk', filo: n(figures.filo), beside }], figures });
}

function stepsPerSecond(visitOnce: VisitMachine): number {
  globalThis.gc?.();
  let steps = 0;
  const begin = performance.now();
  let elapsed = 0;
  for (; elapsed < roundMs; elapsed = performance.now() - begin) for (let times = 0; times < 50; times += 1) steps += visitOnce().steps;
  return steps / (elapsed / 1000);
}
