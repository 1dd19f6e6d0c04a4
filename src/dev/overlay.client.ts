import type { Finding } from '../content/finding.ts';
import { errorsFound, writeInstead } from '../interface/dev.ts';
import { findingsEvent, helloEvent } from './events.ts';

/**
 * Shows, over the page being written, what the check found: file, line, what is wrong and the corrected form.
 * The page below stays usable; Escape or the button folds the panel.
 */
class FindingsPanel extends HTMLElement {
  #root = this.attachShadow({ mode: 'open' });

  show(findings: readonly Finding[]): void {
    const errors = findings.filter(({ severity }) => severity === 'error');
    this.hidden = errors.length === 0;
    if (this.hidden) return;
    const details = make('details', { open: true, dir: 'rtl', lang: 'fa' });
    details.append(
      make('summary', { textContent: errorsFound(errors.length) }),
      ...errors.map((finding) => entry(finding)),
    );
    const style = make('style', { textContent: css });
    this.#root.replaceChildren(style, details);
  }

  fold(): void {
    this.#root.querySelector('details')?.removeAttribute('open');
  }
}

function entry({ file, line, column, code, message, fix }: Finding): HTMLElement {
  const article = make('article', {});
  article.append(
    make('code', { className: 'place', dir: 'ltr', textContent: `${file}:${line}:${column}` }),
    make('p', { textContent: message.fa }),
  );
  if (fix !== undefined) {
    article.append(make('p', { textContent: writeInstead }), make('pre', { dir: 'auto', textContent: fix }));
  }
  article.append(make('code', { className: 'code', dir: 'ltr', textContent: code }));
  return article;
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), properties);
}

const css = `
  :host { position: fixed; inset-block-end: 0; inset-inline: 0; z-index: 99999; font: 16px/1.9 Vazirmatn, Tahoma, sans-serif }
  :host([hidden]) { display: none }
  details { max-block-size: 60vh; overflow: auto; padding: .5rem 1rem; background: #fff4f2; color: #3b0a05; border-block-start: 4px solid #b3261e; box-shadow: 0 0 2rem #0004 }
  summary { font-weight: 700; cursor: pointer }
  article { padding-block: .5rem; border-block-start: 1px solid #e6b8b2 }
  p { margin: 0 }
  pre { margin: .25rem 0; padding: .5rem .75rem; background: #eaf6ea; color: #0b3d14; white-space: pre-wrap; unicode-bidi: plaintext }
  code { font-size: .85em } .code { opacity: .7 }
`;

customElements.define('bultan-findings', FindingsPanel);
const panel = new FindingsPanel();
document.body.append(panel);
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') panel.fold();
});
import.meta.hot?.on(findingsEvent, (findings: readonly Finding[]) => panel.show(findings));
import.meta.hot?.send(helloEvent);
