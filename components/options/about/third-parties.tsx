import type { ThirdParty } from '../../../contract/about-build.ts';
import { listed } from '../../../i18n/listed.ts';
import { plural, t } from '../../../i18n/translate.ts';
import { FoldIcon } from '../../icon.tsx';

/** Whose work is part of the extension, under which licence; each unfolds to its text. */
export function ThirdParties({ parts }: { readonly parts: readonly ThirdParty[] }) {
  const code = parts.filter(({ kind }) => kind === 'code');
  const data = parts.filter(({ kind }) => kind === 'data');
  return (
    <details class="country licences">
      <summary>
        <FoldIcon />
        <b>{t('options.about.licences')}</b>
        <em>
          {listed([plural('options.about.libraries', code.length), plural('options.about.sources', data.length)])}
        </em>
      </summary>
      <p class="lede">{t('options.about.licencesLede')}</p>
      <Parts name={t('options.about.data')} parts={data} />
      <Parts name={t('options.about.code')} parts={code} />
    </details>
  );
}

function Parts({ name: heading, parts }: { readonly name: string; readonly parts: readonly ThirdParty[] }) {
  return (
    <>
      <h3>{heading}</h3>
      <ul class="lines">
        {parts.map(({ name, version, licence, use, text }) => (
          <li key={name}>
            <details class="licence">
              <summary>
                <FoldIcon />
                <span>
                  <b>{`${name} ${version}`.trim()}</b>
                  <em>{licence}</em>
                </span>
              </summary>
              {use !== '' && (
                <p lang="en" dir="ltr">
                  {use}
                </p>
              )}
              <p class="text" lang="en" dir="ltr">
                {text}
              </p>
            </details>
          </li>
        ))}
      </ul>
    </>
  );
}
