import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { AboutBuild } from '../../contract/about-build.ts';

/** What the build tells of itself; null until it is read, or where it is missing. */
export function useAboutBuild(): AboutBuild | null {
  const [build, setBuild] = useState<AboutBuild | null>(null);
  useEffect(() => {
    fetch(browser.runtime.getURL('/about.json'))
      .then((file) => file.json())
      .then(setBuild, () => undefined);
  }, []);
  return build;
}
