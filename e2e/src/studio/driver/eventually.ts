/** Longest that what is read may take to be right, in ms. */
const patience = 15_000;

/** Reads until it fits; what never does is given as it is, for the test to say what is wrong with it. */
export async function eventually<Read>(read: () => Promise<Read>, fits: (read: Read) => boolean): Promise<Read> {
  const until = performance.now() + patience;
  for (;;) {
    const found = await read();
    if (fits(found) || performance.now() > until) return found;
  }
}
