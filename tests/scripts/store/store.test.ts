import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { manifestFor } from '../../../manifest.ts';
import { repository } from '../../../scripts/build/repository.ts';
import { screenshotSize, tileSize } from '../../../scripts/store-pictures/take.ts';

const store = join(repository, 'store');
const text = (file: string) => readFileSync(join(store, file), 'utf8').trim();

describe('what the stores are told', () => {
  it('is as long as they take it', () => {
    expect(text('en/name.txt').length).toBeLessThanOrEqual(45);
    expect(text('en/summary.txt').length).toBeLessThanOrEqual(132);
    expect(text('en/single-purpose.txt').length).toBeLessThanOrEqual(1000);
    const { length } = text('en/description.txt');
    expect(length).toBeGreaterThanOrEqual(250);
    expect(length).toBeLessThanOrEqual(10_000);
  });

  it('names and summarises it as the package does', () => {
    const { name, description } = parse(readFileSync(join(repository, 'locales', 'en.yml'), 'utf8')).extension;
    expect(text('en/name.txt')).toBe(name);
    expect(text('en/summary.txt')).toBe(description);
  });

  it('has a reason for each permission that the manifest asks for, and for no other', () => {
    const { permissions, optional_host_permissions: hosts } = manifestFor('chrome');
    const parts = text('permissions.md').split(/^## /m).slice(1);
    const named = parts.map((part) => part.split('\n')[0]);
    expect(named).toEqual([...permissions.toSorted(), 'Host permissions (optional)']);
    expect(hosts.length).toBeGreaterThan(0);
    expect(manifestFor('firefox').permissions).toEqual(permissions);
    // A field of Chrome's form takes a thousand characters.
    expect(parts.filter((part) => part.length > 1000)).toEqual([]);
  });

  it('names only files that are there', () => {
    const links = [...text('README.md').matchAll(/\]\(([^)#]+)/g)].map(([, path = '']) => path);
    expect(links.filter((path) => !existsSync(join(store, path)))).toEqual([]);
  });
});

describe('the pictures for the stores', () => {
  const sizeOf = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });
  const pictures = readdirSync(join(store, 'pictures')).toSorted();

  it('are at most five of the size of a screenshot, and a tile', () => {
    expect(pictures.length).toBeLessThanOrEqual(6);
    expect(pictures).toContain('tile.png');
    for (const name of pictures) {
      const wanted = name === 'tile.png' ? tileSize : screenshotSize;
      expect(sizeOf(readFileSync(join(store, 'pictures', name))), name).toEqual(wanted);
    }
  });
});
