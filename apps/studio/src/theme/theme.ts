import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

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

/** The look of the studio as a Mantine theme. Screens set no colours, sizes or shadows of their own. */
export const theme = createTheme({
  primaryColor: 'thread',
  primaryShade: { light: 6, dark: 4 },
  colors: { thread },
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
    Button: { defaultProps: { size: 'sm' } },
    Modal: { defaultProps: { radius: 'lg', centered: true } },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: false } },
    Paper: { defaultProps: { radius: 'lg' } },
  },
});

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
  };
  return { variables: {}, light: shared, dark: shared };
};
