import { copy } from '../interface/copy.ts';

/**
 * Copies the text of the element that `?of=` names in the page around this frame, letter for letter. Where the browser
 * refuses, or has no clipboard as over plain HTTP, the text is selected for the reader to copy.
 *
 * @returns what to tell the reader.
 */
async function copyFromAround(around: Window): Promise<string> {
  const element = around.document.getElementById(new URLSearchParams(location.search).get('of') ?? '');
  if (around === window || element === null) return copy.alone;
  try {
    // The reader pressed the button in the page around, so that page has the leave to write.
    await around.navigator.clipboard.writeText(textOf(element));
    return copy.done;
  } catch {
    around.getSelection()?.selectAllChildren(element);
    return copy.refused;
  }
}

/** Joined in one line, as it is read: markup may break a line anywhere. */
function textOf(element: Element): string {
  return element.textContent.replace(/[\t\n\r ]+/g, ' ').trim();
}

const answer = document.querySelector('#answer');
if (answer !== null) void copyFromAround(parent).then((text) => (answer.textContent = text));
