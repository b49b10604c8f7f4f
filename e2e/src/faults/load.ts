import { setTimeout as pause } from 'node:timers/promises';
import type { Customer } from '../fakes/telegram/customer.ts';

/** Shortest and longest time a person thinks before the next line, in ms. */
const thinking = { least: 30, most: 90 };

/** People who write without waiting for answers, until they are told to stop. */
export interface Load {
  /** Every line each of them has written and that was taken. */
  lines: Map<Customer, string[]>;
  /** Lets everybody say one last line, and resolves when all of their lines were taken. */
  end(): Promise<void>;
}

/** Lets people write, each line after the one before was taken: so a line that was taken is one the engine must answer. */
export function startLoad(customers: readonly Customer[], random: () => number): Load {
  const lines = new Map<Customer, string[]>(customers.map((customer) => [customer, []]));
  let ending = false;
  /** False when the line will never be taken, because the test has ended: then there is nobody left to write to. */
  const says = async (customer: Customer, line: string): Promise<boolean> => {
    const taken = await customer.says(line);
    if (taken) lines.get(customer)?.push(line);
    return taken;
  };
  const writes = async (customer: Customer) => {
    for (let n = 1; !ending; n += 1) {
      if (!(await says(customer, `line ${n}`))) return;
      await pause(thinking.least + random() * (thinking.most - thinking.least));
    }
    await says(customer, lastLine);
  };
  const everybody = Promise.all(customers.map(writes));
  return {
    lines,
    end: async () => {
      ending = true;
      await everybody;
    },
  };
}

/** What everybody says last. */
const lastLine = 'last line';

/** Resolves when every customer has heard the answer to their last line; answers come in order, so to all before it as well. */
export async function allAnswered(customers: readonly Customer[]): Promise<void> {
  await Promise.all(customers.map((customer) => customer.hears(new RegExp(`: ${lastLine}$`))));
}
