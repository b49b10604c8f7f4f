import {
  createTheme,
  type CSSVariablesResolver,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';

/** The thread's vermilion in the ten shades Mantine wants; the sixth is the token itself. */
const thread: MantineColorsTuple = [
  '#fdecea',
  '#fad6d3',
  '#f4aba5',
  '#ee7d74',
  '#e9594e',
  '#e0443a',
  '#c93229',
  '#a92820',
  '#8a201a',
  '#6c1813',
];

/** Mantine's greys as our warm ones, light and dark, for its borders, hovers and fields. */
const gray: MantineColorsTuple = [
  '#f7f6f3',
  '#f1efea',
  '#e7e4de',
  '#dcd8d0',
  '#cfcac2',
  '#a9a5b0',
  '#948f99',
  '#6b6774',
  '#3b3844',
  '#211f29',
];
const dark: MantineColorsTuple = [
  '#eceaf0',
  '#d0cdd6',
  '#a09ca9',
  '#7d7987',
  '#454250',
  '#33313b',
  '#27262e',
  '#1f1e25',
  '#1a191f',
  '#17161b',
];

/** The thread is dark enough for white text in the light only. */
const variantColorResolver: VariantColorsResolver = (input) => {
  const colors = defaultVariantColorsResolver(input);
  const isThread = input.color === undefined || input.color === 'thread';
  return input.variant === 'filled' && isThread ? { ...colors, color: 'var(--thread-ink)' } : colors;
};

/** The look of the studio as a Mantine theme. Screens set no colours, sizes or shadows of their own. */
export const theme = createTheme({
  primaryColor: 'thread',
  primaryShade: { light: 6, dark: 4 },
  colors: { thread, gray, dark },
  variantColorResolver,
  autoContrast: true,
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  fontSizes: { xs: '11px', sm: '12px', md: '13px', lg: '15px', xl: '18px' },
  headings: {
    fontFamily: "'Inter Variable', system-ui, sans-serif",
    fontWeight: '600',
    sizes: { h1: { fontSize: '18px' }, h2: { fontSize: '15px' }, h3: { fontSize: '13px' } },
  },
  defaultRadius: 'md',
  radius: { xs: '4px', sm: '6px', md: '8px', lg: '12px', xl: '16px' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: {
      defaultProps: { size: 'sm' },
      vars: (_theme: unknown, props: { size?: unknown }) => ({ root: baseText('--button-fz', props.size) }),
    },
    Input: { vars: (_theme: unknown, props: { size?: unknown }) => ({ wrapper: baseText('--input-fz', props.size) }) },
    InputWrapper: { styles: { label: { marginBottom: 4 }, description: { marginBottom: 6, fontSize: 12 }, error: { fontSize: 12 } } },
    SegmentedControl: {
      styles: { root: { background: 'var(--in)' }, indicator: { background: 'var(--raised)' }, label: { fontWeight: 500 } },
    },
    Anchor: { defaultProps: { underline: 'always' } },
    Modal: {
      defaultProps: { radius: 'lg', centered: true, padding: 20, overlayProps: { backgroundOpacity: 0.35 } },
      styles: {
        content: { background: 'var(--panel)' },
        header: { background: 'var(--panel)' },
        title: { fontSize: 15, fontWeight: 600 },
        // Room for the focus ring of what stands first.
        body: { paddingTop: 4 },
      },
    },
    Drawer: {
      defaultProps: { padding: 16, size: 'auto', overlayProps: { backgroundOpacity: 0.35 }, transitionProps: { duration: 120 } },
      styles: {
        content: {
          background: 'var(--panel)',
          maxHeight: '85dvh',
          borderRadius: 'var(--radius-float) var(--radius-float) 0 0',
        },
        header: { background: 'var(--panel)' },
        title: { fontSize: 15, fontWeight: 600 },
      },
    },
    Menu: { styles: { dropdown: { background: 'var(--panel)', borderColor: 'var(--line)', boxShadow: 'var(--shadow-float)' } } },
    Notification: {
      styles: {
        root: { background: 'var(--panel)', borderColor: 'var(--line)', boxShadow: 'var(--shadow-float)' },
        description: { color: 'var(--ink)' },
      },
    },
    Tooltip: {
      defaultProps: { openDelay: 400, withArrow: false },
      styles: { tooltip: { color: 'var(--paper)', background: 'var(--ink)', fontSize: 12 } },
    },
    Paper: { defaultProps: { radius: 'lg' } },
  },
});

/** Controls of the usual size speak in the base size; smaller ones stay smaller. */
function baseText(variable: string, size: unknown): Record<string, string> {
  return size === undefined || size === 'sm' ? { [variable]: '13px' } : {};
}

/** Mantine's own variables, told in our tokens, so that both kinds of component agree in light and dark. */
export const cssVariables: CSSVariablesResolver = () => {
  const shared = {
    '--mantine-color-body': 'var(--paper)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--mute)',
    '--mantine-color-default': 'var(--panel)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-border': 'var(--line)',
    '--mantine-color-default-hover': 'var(--in)',
    '--mantine-color-placeholder': 'var(--mute)',
    '--mantine-color-error': 'var(--bad)',
    '--mantine-color-anchor': 'var(--ink)',
  };
  const filled = {
    '--mantine-color-thread-filled': 'var(--thread)',
    '--mantine-color-thread-filled-hover': 'var(--thread-strong)',
    '--mantine-primary-color-filled': 'var(--thread)',
    '--mantine-primary-color-filled-hover': 'var(--thread-strong)',
  };
  return { variables: {}, light: shared, dark: { ...shared, ...filled } };
};
