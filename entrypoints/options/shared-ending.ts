import { parse } from 'tldts';
import { isAddress } from '../../extension/sites/host.ts';

/** Whether a host is an ending under which many have a site ("gov.uk", "github.io"), by the Public Suffix List. */
export function isSharedEnding(host: string): boolean {
  return !isAddress(host) && parse(host, { allowPrivateDomains: true }).domain === null;
}
