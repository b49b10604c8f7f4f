import { describe, expect, it } from '@jest/globals';
import { endpoints } from './endpoints.ts';
import { openApiDocument } from './openapi.ts';

const document = openApiDocument({ version: '1.0.0', server: 'https://filo.example' });

describe('the OpenAPI document', () => {
  it('describes every endpoint', () => {
    const described = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(described.sort()).toEqual(
      endpoints.map((endpoint) => `${endpoint.method} ${endpoint.path.replaceAll(/:(\w+)/g, '{$1}')}`).sort(),
    );
  });

  it('says who may call, and how requests fail', () => {
    expect(document.paths?.['/api/v1/flows/{id}/publish']?.post).toMatchObject({
      operationId: 'flows.publish',
      security: [{ apiKey: ['flows'] }, { session: [] }],
      responses: { '401': { content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } } },
    });
    expect(document.paths?.['/health/live']?.get).toMatchObject({ security: [] });
  });

  it('refers to nothing that is not there', () => {
    const references = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map((match) => match[1]);
    const known = Object.keys(document.components?.schemas ?? {});
    expect(references.filter((name) => name === undefined || !known.includes(name))).toEqual([]);
  });
});

describe('endpoints', () => {
  it('have ids and routes of their own, and name their parameters', () => {
    expect(new Set(endpoints.map((endpoint) => endpoint.id)).size).toBe(endpoints.length);
    expect(new Set(endpoints.map((endpoint) => `${endpoint.method} ${endpoint.path}`)).size).toBe(endpoints.length);
    for (const endpoint of endpoints) {
      const inPath = [...endpoint.path.matchAll(/:(\w+)/g)].map((match) => match[1]);
      expect({ id: endpoint.id, params: Object.keys(endpoint.params?.shape ?? {}) }).toEqual({ id: endpoint.id, params: inPath });
    }
  });
});
