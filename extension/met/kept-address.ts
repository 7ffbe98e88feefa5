/** Parameters that tell a publisher where a reader comes from, and change nothing of the page. */
const tracking = new Set(
  (
    'cmp cmpid dclid fbclid gbraid gclid igsh igshid ito li_fat_id mc_cid mc_eid mkt_tok msclkid ocid ref_src ref_url ' +
    's_cid smid ttclid twclid wbraid xtor yclid _ga _gl _hsenc _hsmi'
  ).split(' '),
);
const trackingBeginnings = /^(?:utm|at)_/u;

const onlyTracks = (name: string) => trackingBeginnings.test(name) || tracking.has(name);

/** The longest address that is kept, in characters. */
const longest = 2000;

/** The address of a page as it is kept: without fragment, name and password, and what only tracks. Null: it is no page of the web. */
export function keptAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const address = new URL(url);
  if (address.protocol !== 'https:' && address.protocol !== 'http:') return null;
  address.hash = '';
  address.username = '';
  address.password = '';
  for (const name of [...address.searchParams.keys()])
    if (onlyTracks(name.toLowerCase())) address.searchParams.delete(name);
  return address.href.length > longest ? null : address.href;
}
