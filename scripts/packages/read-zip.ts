import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const deflated = 8;

/**
 * The files of a ZIP by their paths. Small archives alone (no ZIP64, no encryption), as stores take them.
 * @throws where it is no such archive
 */
export function readZip(file: string): ReadonlyMap<string, Buffer> {
  const bytes = readFileSync(file);
  const end = bytes.lastIndexOf(signature(endOfDirectory));
  if (end < 0) throw new Error(`${file} is no ZIP archive.`);
  const files = new Map<string, Buffer>();
  let at = bytes.readUInt32LE(end + 16);
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count -= 1) {
    if (bytes.readUInt32LE(at) !== directoryEntry) throw new Error(`The directory of ${file} is damaged.`);
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset)) as Lengths;
    const path = bytes.toString('utf8', at + 46, at + 46 + name);
    if (!path.endsWith('/')) files.set(path, contentOf(bytes, at));
    at += 46 + name + extra + comment;
  }
  return files;
}

/** Of a name, an extra field and a comment. */
type Lengths = [number, number, number];

function contentOf(bytes: Buffer, entry: number): Buffer {
  const method = bytes.readUInt16LE(entry + 10);
  const packed = bytes.readUInt32LE(entry + 20);
  const header = bytes.readUInt32LE(entry + 42);
  // The file's own header may have another extra field than the directory's.
  const from = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
  const content = bytes.subarray(from, from + packed);
  return method === deflated ? inflateRawSync(content) : content;
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
