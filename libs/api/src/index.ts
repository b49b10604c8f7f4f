export * from './endpoint.ts';
export * from './widget.ts';
