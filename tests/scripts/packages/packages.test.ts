import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changedSince, checksums } from '../../../scripts/packages/checksums.ts';
import { differences } from '../../../scripts/packages/compare-files.ts';
import { packageFiles, zipsOf } from '../../../scripts/packages/package-files.ts';
import { readZip } from '../../../scripts/packages/read-zip.ts';
import { unpack } from '../../../scripts/packages/unpack.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsgloss-packages-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, content: string | Buffer) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

describe('the packages of a version', () => {
  it('are one a store, and what Firefox’s is built from', () => {
    expect(zipsOf(packageFiles('1.2.3'))).toEqual([
      'newsgloss-1.2.3-chrome.zip',
      'newsgloss-1.2.3-edge.zip',
      'newsgloss-1.2.3-firefox.zip',
      'newsgloss-1.2.3-sources.zip',
    ]);
  });
});

describe('the list of checksums', () => {
  it('has a line for each file, as sha256sum writes it', () => {
    put('a.zip', 'one');
    const sum = createHash('sha256').update('one').digest('hex');
    expect(checksums(folder, ['a.zip'])).toBe(`${sum}  a.zip\n`);
  });

  it('names what was changed since, and what is gone', () => {
    for (const name of ['same.zip', 'changed.zip', 'gone.zip']) put(name, name);
    const list = checksums(folder, ['same.zip', 'changed.zip', 'gone.zip']);
    expect(changedSince(list, folder)).toEqual([]);
    put('changed.zip', 'otherwise');
    rmSync(join(folder, 'gone.zip'));
    expect(changedSince(list, folder)).toEqual(['changed.zip', 'gone.zip']);
  });
});

describe('a ZIP', () => {
  it('is read, packed files and files as they are', () => {
    const files = readZip(put('a.zip', zipOf({ 'a.txt': 'a'.repeat(100), 'b/ü.txt': 'as it is' }, ['b/ü.txt'])));
    expect([...files].map(([path, content]) => [path, content.toString()])).toEqual([
      ['a.txt', 'a'.repeat(100)],
      ['b/ü.txt', 'as it is'],
    ]);
  });

  it('is refused where it is none', () => {
    expect(() => readZip(put('a.zip', 'text'))).toThrow('is no ZIP archive');
  });

  it('is unpacked below its folder, and nowhere else', () => {
    unpack(new Map([['b/c.txt', Buffer.from('c')]]), folder);
    expect(readFileSync(join(folder, 'b', 'c.txt'), 'utf8')).toBe('c');
    expect(() => unpack(new Map([['../c.txt', Buffer.from('c')]]), folder)).toThrow('leads out');
  });
});

describe('two packages', () => {
  const of = (files: Readonly<Record<string, string>>) =>
    new Map(Object.entries(files).map(([path, content]) => [path, Buffer.from(content)]));

  it('are the same where each file is, byte by byte', () => {
    expect(differences(of({ a: '1', b: '2' }), of({ b: '2', a: '1' }))).toEqual([]);
  });

  it('differ by what is changed, missing or too much', () => {
    expect(differences(of({ a: '1', b: '2' }), of({ a: '0', c: '3' }))).toEqual([
      'a differs',
      'b is not rebuilt',
      'c is rebuilt and does not ship',
    ]);
  });
});

/** An archive as packers write it, checksums left out. */
function zipOf(files: Readonly<Record<string, string>>, stored: readonly string[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, text] of Object.entries(files)) {
    const method = stored.includes(path) ? 0 : 8;
    const content = method === 0 ? Buffer.from(text) : deflateRawSync(text);
    const name = Buffer.from(path);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50);
    local.writeUInt16LE(name.length, 26);
    const extra = Buffer.from('an extra field of the file alone');
    local.writeUInt16LE(extra.length, 28);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50);
    entry.writeUInt16LE(method, 10);
    entry.writeUInt32LE(content.length, 20);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    directory.push(entry, name);
    locals.push(local, name, extra, content);
    offset += local.length + name.length + extra.length + content.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...directory, end]);
}
