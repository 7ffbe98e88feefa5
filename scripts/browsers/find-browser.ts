import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

export type BrowserKind = 'chromium' | 'firefox';
export const browserKinds: readonly BrowserKind[] = ['chromium', 'firefox'];

interface Wanted {
  readonly name: string;
  /** An environment variable that names the program and goes before all usual places. */
  readonly variable: string;
  readonly linux: readonly string[];
  readonly mac: readonly string[];
  /** Below each of the folders for programs. */
  readonly windows: readonly string[];
}

const wanted: Readonly<Record<BrowserKind, Wanted>> = {
  chromium: {
    name: 'Chromium (or Chrome)',
    variable: 'CHROME_PATH',
    linux: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome-stable',
      '/usr/bin/google-chrome',
      '/snap/bin/chromium',
    ],
    mac: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    windows: ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe'],
  },
  firefox: {
    name: 'Firefox 140 or newer',
    variable: 'FIREFOX_PATH',
    linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/usr/lib/firefox/firefox'],
    mac: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox/firefox.exe'],
  },
};

/** Debian's packages. The second font is the old-style serif that the card asks for by name. */
const debianPackages = ['chromium', 'firefox-esr', 'fonts-liberation', 'fonts-urw-base35'];

/** Raised where a browser is neither found nor can be installed; its message says what to do. */
export class NoBrowserError extends Error {
  override readonly name = 'NoBrowserError';
}

/** The program of a browser, or null where none is at the usual places. */
export function findBrowser(kind: BrowserKind): string | null {
  const { variable, linux, mac, windows } = wanted[kind];
  const named = process.env[variable];
  if (named) {
    if (existsSync(named)) return named;
    throw new NoBrowserError(`${variable} is ${named}, but there is no such file.`);
  }
  const places = process.platform === 'darwin' ? mac : process.platform === 'win32' ? below(windows) : linux;
  return places.find((place) => existsSync(place)) ?? null;
}

function below(programs: readonly string[]): string[] {
  const roots = [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA];
  return roots.flatMap((root) => (root ? programs.map((program) => join(root, program)) : []));
}

/**
 * The program of a browser; on Debian, as root, it is installed where it is missing.
 * @throws NoBrowserError saying what to install
 */
export function ensureBrowser(kind: BrowserKind): string {
  const found = findBrowser(kind);
  if (found) return found;
  if (mayInstall()) {
    install(debianPackages);
    const installed = findBrowser(kind);
    if (installed) return installed;
  }
  const { name, variable } = wanted[kind];
  throw new NoBrowserError(
    `${name} was not found. Install it (Debian: apt-get install ${debianPackages.join(' ')}), or set ${variable} to its program.`,
  );
}

function mayInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function install(packages: readonly string[]): void {
  console.error(`Installing ${packages.join(', ')} …`);
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const { status, stderr, stdout } = spawnSync('apt-get', args, {
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (status !== 0) throw new NoBrowserError(`apt-get ${args.join(' ')} failed:\n${stdout}\n${stderr}`.trim());
  }
}

/** Whether a window could be seen by somebody. */
export function hasDisplay(): boolean {
  if (process.env.CI) return false;
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
