import { spawn } from 'node:child_process';

/**
 * Runs a program to its end and gives its exit code and, when `capture` is set, all that it printed.
 * A program that takes longer than `timeout` milliseconds is ended together with everything it started.
 */
export function run(command, args, { capture = false, timeout, ...options } = {}) {
  return new Promise((resolve) => {
    const ownGroup = process.platform !== 'win32' && timeout !== undefined;
    const child = spawn(command, args, { stdio: capture ? ['ignore', 'pipe', 'pipe'] : 'inherit', detached: ownGroup, ...options });
    let output = '';
    const collect = (chunk) => {
      output += chunk;
    };
    child.stdout?.setEncoding('utf8').on('data', collect);
    child.stderr?.setEncoding('utf8').on('data', collect);

    const end = (signal) => {
      try {
        process.kill(ownGroup ? -child.pid : child.pid, signal);
      } catch (error) {
        // It ended by itself in the meantime.
        if (error.code !== 'ESRCH') throw error;
      }
    };
    const timer =
      timeout &&
      setTimeout(() => {
        collect(`\nStopped after ${timeout / 60_000} minutes.\n`);
        end('SIGKILL');
      }, timeout);
    const forward = ['SIGINT', 'SIGTERM'].map((signal) => [signal, () => end(signal)]);
    for (const [signal, handler] of forward) process.on(signal, handler);

    const finish = (code) => {
      clearTimeout(timer);
      for (const [signal, handler] of forward) process.off(signal, handler);
      resolve({ code, output });
    };
    child.on('error', (error) => {
      collect(`${error.message}\n`);
      finish(127);
    });
    child.on('close', (code) => finish(code ?? 1));
  });
}
