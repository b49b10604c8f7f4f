import { deskScript, linesPerVisit } from '../desk/desk-script.ts';

/** What one customer writes in one visit, and what must be said. */
export const visit = Array.from({ length: linesPerVisit }, (_, line) => deskScript(1, line));

/** Something that handles one visit and answers how many texts it said, to be compared. */
export type VisitMachine = () => { steps: number; said: string[] };
