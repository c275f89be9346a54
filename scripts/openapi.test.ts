import { Validator } from '@seriousme/openapi-schema-validator';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { REFUSAL_STATUS } from '../src/lib/server/api/answer.ts';
import { FILE, openApi } from './openapi.ts';
import { API_ROUTES } from './openapi-routes.ts';

type Json = { readonly [key: string]: unknown };

const kept = readFileSync(FILE, 'utf8');
const document = JSON.parse(kept) as { readonly paths: Readonly<Record<string, Json>> };

/** Path and method of every +server.ts below src/routes/api. */
function served(): string[] {
  return readdirSync('src/routes/api', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('+server.ts'))
    .flatMap((file) => {
      const text = readFileSync(`src/routes/api/${file}`, 'utf8');
      const path = `/api/${file.replace(/\/\+server\.ts$/, '').replaceAll(/\[(\w+)\]/g, '{$1}')}`;
      return [...text.matchAll(/^export const (GET|POST|PUT|PATCH|DELETE|fallback)\b/gm)].map(
        ([, method = '']) => `${method.toLowerCase()} ${path}`,
      );
    })
    .sort();
}

/** Every object schema below a value, with where it stands. */
function objectSchemas(value: unknown, place = ''): [string, Json][] {
  if (typeof value !== 'object' || value === null) return [];
  const own: [string, Json][] = 'type' in value && value.type === 'object' ? [[place, value]] : [];
  return [
    ...own,
    ...Object.entries(value).flatMap(([key, inner]) => objectSchemas(inner, `${place}/${key}`)),
  ];
}

describe('the description of the interface', () => {
  it('is what the schemas say', async () => {
    expect(kept).toBe(await openApi());
  });

  it('is a valid OpenAPI document', async () => {
    const result = await new Validator().validate(JSON.parse(kept) as Record<string, unknown>);
    expect(result.errors ?? []).toEqual([]);
    expect(result.valid).toBe(true);
  });

  it('has every route that is served, and no other', () => {
    const described = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    );
    expect(described.sort()).toEqual(served());
    expect(API_ROUTES).toHaveLength(described.length);
  });

  it('closes every object', () => {
    const objects = objectSchemas(document.paths);
    expect(objects.length).toBeGreaterThan(API_ROUTES.length);
    expect(objects.filter(([, schema]) => schema['additionalProperties'] !== false)).toEqual([]);
  });

  it('names every refusal that the server knows', () => {
    const named = new Set(API_ROUTES.flatMap(({ refusals }) => refusals));
    expect([...named].sort()).toEqual(Object.keys(REFUSAL_STATUS).sort());
  });
});
