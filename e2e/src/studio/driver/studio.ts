import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from '../../browser/launch.ts';
import { backends } from '../../engine/backends.ts';
import { Installation } from '../../engine/installation.ts';

/** Longest anything may take to be seen, in ms: far more than it takes, for machines that are busy with other tests. */
const patience = 15_000;

/** A fresh installation and a browser to use its studio with. */
export class Studio {
  readonly installation: Installation;
  readonly browser: Browser;
  readonly #complaints: string[] = [];

  private constructor(installation: Installation, browser: Browser) {
    this.installation = installation;
    this.browser = browser;
  }

  /** Starts an engine on a database of its own, with further settings if any, and a browser. */
  static async open(env: Record<string, string> = {}): Promise<Studio> {
    const [backend] = backends;
    if (!backend) throw new Error('there is no backend');
    const [installation, browser] = await Promise.all([Installation.make({ backend, env }), launchBrowser()]);
    await installation.start();
    return new Studio(installation, browser);
  }

  /** Opens the studio's first screen as somebody new: with a browser of their own, in English on a wide screen unless said otherwise. */
  async visit(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.browser.newContext({
      baseURL: this.installation.url,
      locale: 'en-GB',
      timezoneId: 'Europe/Rome',
      viewport: { width: 1600, height: 1000 },
      reducedMotion: 'reduce',
      ...options,
    });
    const page = await this.openTab(context);
    await page.goto('/');
    return page;
  }

  /** Opens another tab of somebody's browser, still empty. */
  async openTab(context: BrowserContext): Promise<Page> {
    context.setDefaultTimeout(patience);
    const page = await context.newPage();
    page.on('pageerror', (error) => this.#complaints.push(`${page.url()}: ${error.message}`));
    return page;
  }

  /** Ends both. Throws when the engine or a page had an error that nothing showed. */
  async close(): Promise<void> {
    await this.browser.close();
    await this.installation.remove();
    if (this.#complaints.length > 0) throw new Error(`Pages complained:\n${this.#complaints.join('\n')}`);
  }
}
