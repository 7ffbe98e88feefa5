/** Bytes at the beginning of a document in which its head is looked for. */
const headBytes = 300_000;

const statements = [
  { tag: /<link\b[^>]*\brel\s*=\s*["']?canonical\b[^>]*>/i, value: /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i },
  {
    tag: /<meta\b[^>]*\bproperty\s*=\s*["']?og:url\b[^>]*>/i,
    value: /\bcontent\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i,
  },
] as const;

/** The address under which a saved page says that it was published (its canonical link, else og:url), or null. */
export function statedAddress(body: string | Uint8Array): string | null {
  // Addresses are ASCII, so the document's encoding does not matter.
  const head = typeof body === 'string' ? body : Buffer.from(body.subarray(0, headBytes)).toString('latin1');
  for (const { tag, value } of statements) {
    const found = value.exec(tag.exec(head)?.[0] ?? '');
    const address = (found?.[1] ?? found?.[2] ?? found?.[3] ?? '').replaceAll('&amp;', '&').trim();
    if (/^https?:/i.test(address) && URL.canParse(address)) return address;
  }
  return null;
}
