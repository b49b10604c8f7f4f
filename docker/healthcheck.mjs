/** Ends with 0 when the engine of this container is ready for work, else with 1: the image's health check. */
const address = `http://127.0.0.1:${process.env.PORT ?? 3000}/health/ready`;
try {
  const response = await fetch(address, { signal: AbortSignal.timeout(4000) });
  if (!response.ok) console.error(`${address} answered ${response.status}`);
  process.exitCode = response.ok ? 0 : 1;
} catch (error) {
  console.error(`${address} did not answer: ${error.message}`);
  process.exitCode = 1;
}
