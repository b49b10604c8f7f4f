import composer from './composer.css?inline';
import launcher from './launcher.css?inline';
import panel from './panel.css?inline';
import thread from './thread.css?inline';
import things from './things.css?inline';
import tokens from './tokens.css?inline';

const styles = [tokens, launcher, panel, thread, things, composer].join('\n');

/** Puts the styles into the shadow tree. A constructed sheet passes a page's content security policy, which may forbid style elements. */
export function adoptStyles(shadow: ShadowRoot): void {
  if ('adoptedStyleSheets' in shadow && 'replaceSync' in CSSStyleSheet.prototype) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    shadow.adoptedStyleSheets = [sheet];
    return;
  }
  const element = document.createElement('style');
  element.textContent = styles;
  shadow.append(element);
}
