/** A working tree in a browser's own file system, handed to the editor where it asks for a folder. */
import type { Page } from 'playwright-core';

const FOLDER = 'working-tree';

/** Fills the page's file system, and lets the editor's question for a folder be answered with it. */
export async function writeTree(
  page: Page,
  siteUrl: string,
  tree: ReadonlyMap<string, string>,
): Promise<void> {
  await page.addInitScript((folder) => {
    Object.assign(window, {
      showDirectoryPicker: async () => (await navigator.storage.getDirectory()).getDirectoryHandle(folder),
    });
  }, FOLDER);
  await page.goto(siteUrl);
  await page.evaluate(
    async ({ folder, files }) => {
      const root = await (
        await navigator.storage.getDirectory()
      ).getDirectoryHandle(folder, { create: true });
      await root.getDirectoryHandle('.git', { create: true });
      for (const [file, text] of files) {
        const names = file.split('/');
        const name = names.pop()!;
        let parent = root;
        for (const each of names) parent = await parent.getDirectoryHandle(each, { create: true });
        const writable = await (await parent.getFileHandle(name, { create: true })).createWritable();
        await writable.write(text);
        await writable.close();
      }
    },
    { folder: FOLDER, files: [...tree] },
  );
}

/** Every file of the working tree, by path. */
export async function readTree(page: Page): Promise<Map<string, string>> {
  const files = await page.evaluate(async (folder) => {
    const found: [string, string][] = [];
    const walk = async (directory: FileSystemDirectoryHandle, prefix: string): Promise<void> => {
      for await (const [name, handle] of directory.entries()) {
        if (handle instanceof FileSystemFileHandle)
          found.push([prefix + name, await (await handle.getFile()).text()]);
        else await walk(handle as FileSystemDirectoryHandle, `${prefix}${name}/`);
      }
    };
    await walk(await (await navigator.storage.getDirectory()).getDirectoryHandle(folder), '');
    return found;
  }, FOLDER);
  return new Map(files);
}
