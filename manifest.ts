import { optionalPatterns } from './extension/sites/host.ts';
import packageFile from './package.json' with { type: 'json' };
import { homePage } from './scripts/build/stated-pages.ts';

/** Firefox's name for the extension; it must not change, the reader's settings hang on it. */
export const geckoId = 'newsgloss@newsgloss.example';

/**
 * What the extension's own pages may do: run and load what is in the package, and never make markup of a text. Older Firefox does not know the last
 * two.
 */
const ownPagesPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ');

/** What the manifest says beside the entry points, which the build adds. */
export function manifestFor(browser: string) {
  const home = homePage(packageFile);
  return {
    default_locale: 'en',
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    ...(home !== null && { homepage_url: home }),
    permissions: ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage'],
    optional_host_permissions: optionalPatterns,
    content_security_policy: { extension_pages: ownPagesPolicy },
    // An empty frame, and "not reading this page" (entrypoints/popup/index.html): true of any page for which no script
    // has asked, also of one that is off or cannot be read.
    action: {
      default_icon: { 16: 'icon/none-16.png', 32: 'icon/none-32.png', 48: 'icon/none-48.png' },
    },
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    commands: {
      'next-term': { suggested_key: { default: 'Alt+N' }, description: '__MSG_commands_nextTerm__' },
      'previous-term': { suggested_key: { default: 'Alt+P' }, description: '__MSG_commands_previousTerm__' },
      'list-terms': { suggested_key: { default: 'Alt+L' }, description: '__MSG_commands_listTerms__' },
      pause: { suggested_key: { default: 'Alt+M' }, description: '__MSG_commands_pause__' },
      // Browsers suggest keys for four commands at most.
      'explain-selection': { description: '__MSG_commands_explainSelection__' },
    },
    ...(browser === 'firefox' ? { browser_specific_settings: firefoxSettings } : { minimum_chrome_version: '128' }),
  };
}

const firefoxSettings = {
  gecko: { id: geckoId, strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
  // Android learnt two versions later what an extension declares to collect.
  gecko_android: { strict_min_version: '142.0' },
};
