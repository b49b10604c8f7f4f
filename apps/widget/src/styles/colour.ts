/** A colour as red, green and blue, 0 to 255. */
type Rgb = readonly [number, number, number];

const fallback: Rgb = [0xe0, 0x44, 0x3a];
/** WCAG 2.2, success criterion 1.4.3: text on its background. */
const enough = 4.5;
/** WCAG 2.2, success criterion 1.4.11: only icons stand on the colour itself. */
const iconContrast = 3;

/** The colours of the chat that follow from the channel's colour, as CSS colours. */
export interface ChannelColours {
  /** The channel's colour itself. */
  accent: string;
  /** The colour of icons on it. */
  ink: string;
  /** The colour as text on the light and on the dark panel, moved only as far as reading needs. */
  onLight: string;
  onDark: string;
}

/** Works out the colours from `#rgb` or `#rrggbb`; anything else counts as Filo's vermilion. */
export function channelColours(colour: string | undefined): ChannelColours {
  const accent = parse(colour) ?? fallback;
  const dark: Rgb = [0x21, 0x1f, 0x29];
  const white: Rgb = [255, 255, 255];
  return {
    accent: css(accent),
    ink: css(contrast(accent, white) >= iconContrast ? white : dark),
    onLight: css(readable(accent, [0xf1, 0xef, 0xea], [0, 0, 0])),
    onDark: css(readable(accent, [0x2a, 0x28, 0x31], white)),
  };
}

/** The WCAG contrast of two colours, 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

function readable(colour: Rgb, background: Rgb, towards: Rgb): Rgb {
  let mixed = colour;
  for (let step = 1; contrast(mixed, background) < enough && step <= 20; step++) mixed = mix(colour, towards, step / 20);
  return mixed;
}

function mix(a: Rgb, b: Rgb, share: number): Rgb {
  const at = (index: 0 | 1 | 2) => Math.round(a[index] + (b[index] - a[index]) * share);
  return [at(0), at(1), at(2)];
}

function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function parse(colour: string | undefined): Rgb | null {
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(colour?.trim() ?? '')?.[1];
  if (!hex) return null;
  const full = hex.length === 3 ? hex.replace(/./g, '$&$&') : hex;
  const part = (from: number) => parseInt(full.slice(from, from + 2), 16);
  return [part(0), part(2), part(4)];
}

function css(colour: Rgb): string {
  return `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
