import { describe, expect, it } from '@jest/globals';
import { channelColours, contrast } from './colour.ts';

const rgb = (css: string): readonly [number, number, number] =>
  [1, 3, 5].map((from) => parseInt(css.slice(from, from + 2), 16)) as [number, number, number];

describe('colours of a channel', () => {
  it.each(['#e0443a', '#ffd400', '#000000', '#ffffff', '#1f6feb', '#0f0', '#888888', '#33313b'])('%s can be read everywhere', (colour) => {
    const { accent, ink, onLight, onDark } = channelColours(colour);
    expect(contrast(rgb(ink), rgb(accent))).toBeGreaterThanOrEqual(3);
    for (const light of ['#ffffff', '#faf9f6', '#f1efea']) expect(contrast(rgb(onLight), rgb(light))).toBeGreaterThanOrEqual(4.5);
    for (const dark of ['#1f1e25', '#1a191f', '#2a2831']) expect(contrast(rgb(onDark), rgb(dark))).toBeGreaterThanOrEqual(4.5);
  });

  it('leaves a colour alone that can be read already', () => {
    expect(channelColours('#1B4F9C').onLight).toBe('#1b4f9c');
  });

  it.each([undefined, '', 'red', '#12', 'url(x)'])('takes vermilion for %s', (colour) => {
    expect(channelColours(colour).accent).toBe('#e0443a');
  });

  it('measures contrast as WCAG does', () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5);
    expect(contrast([119, 119, 119], [255, 255, 255])).toBeCloseTo(4.48, 2);
  });
});
