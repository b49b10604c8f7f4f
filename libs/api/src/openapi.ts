import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject, type ZodOpenApiResponsesObject } from 'zod-openapi';
import { z } from 'zod';
import type { Access, Endpoint } from './endpoint.ts';
import { endpoints } from './endpoints.ts';
import { problemCatalogue, type ProblemCode } from './problems/catalogue.ts';
import { problem } from './problems/problem.ts';

/** OpenAPI 3.1 of every endpoint. `server` is the public address of the installation. */
export function openApiDocument(options: { version: string; server: string }) {
  const paths: ZodOpenApiPathsObject = {};
  for (const endpoint of endpoints) {
    const path = endpoint.path.replaceAll(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operation(endpoint) };
  }
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Filo',
      version: options.version,
      description: 'Errors are RFC 9457 problem documents with a stable `code`.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: options.server }],
    paths,
    components: {
      securitySchemes: {
        apiKey: { type: 'http', scheme: 'bearer', description: 'An API key, `filo_…`' },
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'filo_session',
          description: 'Set by POST /api/v1/session; `__Host-filo_session` over https',
        },
        visitor: { type: 'http', scheme: 'bearer', description: "A visitor's token from the widget session" },
      },
    },
  });
}

function operation(endpoint: Endpoint): ZodOpenApiOperationObject {
  const parameters = { ...(endpoint.params && { path: endpoint.params }), ...(endpoint.query && { query: endpoint.query }) };
  return {
    operationId: endpoint.id,
    tags: [endpoint.id.split('.')[0] ?? endpoint.id],
    summary: endpoint.summary,
    security: security(endpoint.access),
    requestParams: parameters,
    ...(endpoint.body && { requestBody: { content: { 'application/json': { schema: endpoint.body } } } }),
    ...(endpoint.upload && {
      requestBody: { content: { 'multipart/form-data': { schema: z.object({ file: z.string().meta({ format: 'binary' }) }) } } },
    }),
    responses: { ...success(endpoint), ...failures(endpoint) },
  };
}

function security(access: Access): Record<string, string[]>[] {
  if (access === 'public') return [];
  if (access === 'visitor') return [{ visitor: [] }];
  if (access === 'session') return [{ session: [] }];
  return [{ apiKey: [access.scope] }, { session: [] }];
}

function success(endpoint: Endpoint): ZodOpenApiResponsesObject {
  if (endpoint.answer)
    return { [`${endpoint.status ?? 200}`]: { description: 'Done', content: { 'application/json': { schema: endpoint.answer } } } };
  if (endpoint.produces) return { '200': { description: 'The content', content: { [endpoint.produces]: { schema: z.string() } } } };
  return { '204': { description: 'Done' } };
}

function failures(endpoint: Endpoint): ZodOpenApiResponsesObject {
  const codes = new Set<ProblemCode>(endpoint.problems);
  if (endpoint.params ?? endpoint.query ?? endpoint.body ?? endpoint.upload) codes.add('invalid-request');
  if (endpoint.access !== 'public') codes.add('not-signed-in');
  if (typeof endpoint.access === 'object') codes.add('not-allowed');
  if (endpoint.limit) codes.add('too-many-requests');
  const byStatus = Map.groupBy(codes, (code) => problemCatalogue[code].status);
  const responses: ZodOpenApiResponsesObject = {};
  for (const [status, group] of byStatus) {
    const description = group.map((code) => `\`${code}\`: ${problemCatalogue[code].title}`).join('; ');
    responses[`${status}`] = { description, content: { 'application/problem+json': { schema: problem } } };
  }
  return responses;
}
