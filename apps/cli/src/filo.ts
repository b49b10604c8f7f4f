import { main } from './main.ts';

// The terminal's language: LC_ALL, LC_MESSAGES and LANG are read by Node.
const { locale } = Intl.DateTimeFormat().resolvedOptions();
const writing =
  (stream: NodeJS.WriteStream) =>
  (line: string): void =>
    void stream.write(`${line}\n`);

process.exitCode = main(process.argv.slice(2), locale.startsWith('it') ? 'it' : 'en', writing(process.stdout), writing(process.stderr));
