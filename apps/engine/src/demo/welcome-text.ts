/** What the console says at a start. */
export interface WelcomeFacts {
  /** Where people reach this installation, without a slash at the end. */
  url: string;
  hasOwner: boolean;
  hasDemo: boolean;
}

/**
 * The first words to whoever started Filo: where it is, what to try, and, while there is no owner, how to make the account. The
 * placeholders of the example are refused when they are sent as they stand.
 */
export function welcomeText({ url, hasOwner, hasDemo }: WelcomeFacts): string {
  const places = [`Filo is ready at ${url}`, '', ...(hasDemo ? [`  Try the demo   ${url}/demo`] : []), `  Read the API   ${url}/api/docs`];
  const owner = [
    '',
    'Make the owner account, once (the password needs at least 12 characters):',
    '',
    `  curl ${url}/api/v1/owner -H 'content-type: application/json' \\`,
    `    -d '{"name": "<name>", "email": "<email>", "password": "<password>"}'`,
  ];
  return ['', ...places, ...(hasOwner ? [] : owner), '', ''].join('\n');
}
