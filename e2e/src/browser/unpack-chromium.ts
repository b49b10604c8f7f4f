import chromium from '@sparticuz/chromium';

/**
 * A program that unpacks the Chromium of the npm package into the folder for temporary files, with the libraries that
 * it needs beyond libc. A program of its own, because the package takes that folder and what to unpack from the
 * environment: run it with TMPDIR set to an empty folder and AWS_LAMBDA_JS_RUNTIME to e.g. `nodejs22.x`.
 * https://github.com/Sparticuz/chromium
 */
await chromium.executablePath();
