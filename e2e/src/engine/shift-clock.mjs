/**
 * Loaded before the engine (`--import`), lets a test turn its clock: each SIGUSR2 takes it back by the milliseconds in
 * FILO_TEST_CLOCK_BACK_MS. Timers of the process go on, as they do when an operator corrects a machine's clock.
 */
const back = Number(process.env.FILO_TEST_CLOCK_BACK_MS);
const realNow = Date.now;
let offset = 0;
const now = () => realNow() - offset;

class ShiftedDate extends Date {
  constructor(...parts) {
    if (parts.length === 0) super(now());
    else super(...parts);
  }

  static now() {
    return now();
  }
}

globalThis.Date = ShiftedDate;
process.on('SIGUSR2', () => {
  offset += back;
  process.stdout.write(`${JSON.stringify({ msg: 'the clock was turned back', time: new Date().toISOString() })}\n`);
});
