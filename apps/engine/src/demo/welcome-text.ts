/** What the console says at a start. */
export interface WelcomeFacts {
  /** Where people reach this installation, without a slash at the end. */
  url: string;
  hasOwner: boolean;
  hasDemo: boolean;
}

/** The first words to whoever started Filo: where it is, what to try, and, while there is no owner, where to make the account. */
export function welcomeText({ url, hasOwner, hasDemo }: WelcomeFacts): string {
  const places = [`Filo is ready at ${url}`, '', ...(hasDemo ? [`  Try the demo   ${url}/demo`] : []), `  Read the API   ${url}/api/docs`];
  const owner = ['', 'There is no owner account yet: open the address in a browser and make it there.'];
  return ['', ...places, ...(hasOwner ? [] : owner), '', ''].join('\n');
}
