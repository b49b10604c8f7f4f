import { onBoard } from './on-board.ts';

describe('onBoard', () => {
  document.body.innerHTML =
    '<div id="content" tabindex="-1"><main><div id="frame"><div id="card"></div></div></main><aside id="panel"></aside></div>';
  const frame = document.querySelector<HTMLElement>('#frame');

  it.each(['#frame', '#card', '#content', 'body'])('takes keys on %s', (where) => {
    expect(onBoard(document.querySelector(where), frame)).toBe(true);
  });

  it('leaves the keys of a panel alone', () => {
    expect(onBoard(document.querySelector('#panel'), frame)).toBe(false);
  });
});
