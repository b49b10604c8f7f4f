#!/usr/bin/env node
try {
  await import('../dist/filo.js');
} catch (error) {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  const { locale } = Intl.DateTimeFormat().resolvedOptions();
  process.stderr.write(
    locale.startsWith('it')
      ? 'Filo non è ancora compilato: esegui prima `npm run build`.\n'
      : 'Filo is not built yet: run `npm run build` first.\n',
  );
  process.exitCode = 2;
}
