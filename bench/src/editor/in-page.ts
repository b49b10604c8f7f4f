/** Measuring code that runs inside the page, as text: it shares nothing with this program. */

/** Remembers, for each load of the page, when the canvas came to rest: cards there and none added for five frames. */
export const watchOpening = `
  (() => {
    let count = 0, still = 0, since = 0;
    const look = () => {
      const now = document.querySelectorAll('.react-flow__node').length;
      if (now > 0 && now === count) {
        still += 1;
        if (still === 5) { window.filoOpened = since; return; }
      } else { count = now; still = 0; since = performance.now(); }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  })();`;

/** Begins to write down how long each frame takes, in ms. */
export const startFrames = `
  window.filoFrames = [];
  window.filoFraming = true;
  {
    let last = performance.now();
    const frame = (now) => {
      window.filoFrames.push(now - last);
      last = now;
      if (window.filoFraming) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  }`;

/** Ends it and gives the frames. */
export const endFrames = `(() => { window.filoFraming = false; return window.filoFrames; })()`;

/** Writes down, for each key, how long it takes until the frame after next: until then what was typed is painted. */
export const watchKeys = `
  window.filoKeys = [];
  addEventListener('keydown', () => {
    const at = performance.now();
    requestAnimationFrame(() => requestAnimationFrame(() => window.filoKeys.push(performance.now() - at)));
  }, true);`;
