import { message } from '../../../i18n/message.ts';
import { PackFileError } from './pack-file-error.ts';

/** Bytes of a file that are read: six times as many as 200,000 terms of the benchmark (bench/packs) have as JSON. */
export const mostBytes = 256 * 1024 * 1024;

/** The text of a file, without the mark at its beginning. @throws PackFileError where it is not in UTF-8 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length > mostBytes) throw tooBig(bytes.length);
  if (isUtf16(bytes)) throw new PackFileError(message('problems.file.utf16'));
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new PackFileError(message('problems.file.notUtf8'), firstBad(bytes));
  }
  if (text.trim() === '') throw new PackFileError(message('problems.file.empty'));
  const nul = text.indexOf('\0');
  if (nul !== -1) throw new PackFileError(message('problems.file.noText'));
  return text;
}

export function tooBig(bytes: number): PackFileError {
  const megabytes = (count: number) => Math.round(count / 1024 / 1024);
  return new PackFileError(message('problems.file.tooBig', { size: megabytes(bytes), most: megabytes(mostBytes) }));
}

/** By its mark; or, without one, by the zeros that letters of Latin have there. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first = 0, second = 0, third = 1, fourth = 1] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return (first === 0 && third === 0 && second !== 0) || (second === 0 && fourth === 0 && first !== 0);
}

/** The line on which the first character stands that is not in UTF-8. */
function firstBad(bytes: Uint8Array): { readonly line: number; readonly column: number } {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  // A line's end is never a part of another character.
  for (let line = 1, start = 0; ; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    const inLine = bytes.subarray(start, end === -1 ? undefined : end);
    try {
      decoder.decode(inLine);
    } catch {
      return { line, column: columnOfBad(inLine) };
    }
    if (end === -1) return { line, column: 1 };
    start = end + 1;
  }
}

function columnOfBad(line: Uint8Array): number {
  const before = new TextDecoder().decode(line).indexOf('\uFFFD');
  return Math.max(0, before) + 1;
}
