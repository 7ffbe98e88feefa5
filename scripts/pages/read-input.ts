import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { ServedPage } from './serve-pages.ts';

const unzip = promisify(gunzip);

/** Milliseconds for a server to answer with a whole page. */
const fetchTimeout = 20_000;

export const isUrl = (input: string): boolean => /^https?:\/\//i.test(input);

/**
 * A page from a file (gzipped or not) or, by one request without any of its scripts or pictures, from an address.
 * @throws where there is none; the message says why
 */
export async function readInput(input: string): Promise<ServedPage> {
  return isUrl(input) ? fetchPage(input) : { body: await readPage(input), scripts: false };
}

async function readPage(file: string): Promise<Uint8Array> {
  const bytes = await readFile(file);
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return isGzip ? unzip(bytes) : bytes;
}

async function fetchPage(url: string): Promise<ServedPage> {
  const response = await fetch(url, { signal: AbortSignal.timeout(fetchTimeout) }).catch((error: unknown) => {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    throw new Error(`no answer from ${url}: ${cause}`);
  });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  const contentType = response.headers.get('content-type') ?? '';
  if (contentType && !/html/i.test(contentType)) throw new Error(`${url} is no page but ${contentType}`);
  const body = new Uint8Array(await response.arrayBuffer());
  return { body, scripts: false, ...(/charset/i.test(contentType) && { contentType }) };
}
