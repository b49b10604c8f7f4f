import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { openApiDocument } from '@filo/api';
import { version } from '../version.ts';

/** Serves the reference at `/api/docs` and the OpenAPI document at `/api/docs-json`. */
export function serveDocs(app: NestFastifyApplication, server: string): void {
  // zod-openapi types the same OpenAPI 3.1 document under names of its own.
  const document = openApiDocument({ version, server }) as unknown as OpenAPIObject;
  SwaggerModule.setup('api/docs', app, document, { jsonDocumentUrl: 'api/docs-json', customSiteTitle: 'Filo API' });
}
