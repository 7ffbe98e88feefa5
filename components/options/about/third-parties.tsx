import type { ThirdParty } from '../../../contract/about-build.ts';
import { FoldIcon } from '../../icon.tsx';

/** Whose work is part of the extension, under which licence; each unfolds to its text. */
export function ThirdParties({ parts }: { readonly parts: readonly ThirdParty[] }) {
  const code = parts.filter(({ kind }) => kind === 'code');
  const data = parts.filter(({ kind }) => kind === 'data');
  return (
    <details class="country licences">
      <summary>
        <FoldIcon />
        <b>Licences</b>
        <em>{`${code.length} libraries, ${data.length} sources of data`}</em>
      </summary>
      <p class="lede">
        Newsgloss’s own code is under the MIT License, its glossary’s text under Creative Commons Attribution 4.0.
        Besides, it holds:
      </p>
      <Parts name="Data" parts={data} />
      <Parts name="Libraries" parts={code} />
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
              {use !== '' && <p>{use}</p>}
              <p class="text">{text}</p>
            </details>
          </li>
        ))}
      </ul>
    </>
  );
}
