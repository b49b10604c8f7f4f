import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';

/**
 * Lints snippets as if each were the content of a file of the workspace: `[{ "file": "...", "code": "..." }]` comes in
 * on standard input, and a list of the broken rules' names per snippet goes out on standard output.
 */
const snippets = JSON.parse(await text(process.stdin));
const eslint = new ESLint({ cwd: process.cwd() });
const broken = [];
for (const { file, code } of snippets) {
  const [result] = await eslint.lintText(code, { filePath: file });
  broken.push(result.messages.map(({ ruleId, message }) => ruleId ?? message));
}
process.stdout.write(JSON.stringify(broken));
