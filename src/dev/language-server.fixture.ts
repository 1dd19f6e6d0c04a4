import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly result?: unknown;
  readonly params?: { readonly items?: readonly unknown[] };
}

/** What an editor asks a language server. */
export interface LanguageServer {
  open(uri: string, text: string): void;
  /** Line and words of each mistake. */
  mistakes(uri: string): Promise<readonly [number, string][]>;
  offers(uri: string, line: number, character: number): Promise<readonly string[]>;
  explains(uri: string, line: number, character: number): Promise<string>;
  stop(): void;
}

/** Starts the language server of Astro's editor extension on a project, as the extension does with our settings. */
export async function languageServer(
  root: string,
  start: (script: string) => ChildProcessWithoutNullStreams,
): Promise<LanguageServer> {
  const check = createRequire(import.meta.url).resolve('@astrojs/check');
  const main = createRequire(check).resolve('@astrojs/language-server');
  const server = start(path.join(main.slice(0, main.lastIndexOf('dist')), 'bin/nodeServer.js'));
  const answers = new Map<number, (result: unknown) => void>();
  let count = 0;

  const send = (message: object): void => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  const ask = <Result>(method: string, params: object): Promise<Result> =>
    new Promise((resolve) => {
      count += 1;
      answers.set(count, (result) => resolve(result as Result));
      send({ id: count, method, params });
    });
  const hear = ({ id, method, result, params }: Message): void => {
    if (id === undefined) return;
    if (method === undefined) answers.get(id)?.(result);
    else send({ id, result: method === 'workspace/configuration' ? params?.items?.map(() => null) : null });
  };
  let waiting = Buffer.alloc(0);
  server.stdout.on('data', (data: Buffer) => {
    waiting = Buffer.concat([waiting, data]);
    for (;;) {
      const head = waiting.indexOf('\r\n\r\n');
      const length = Number(
        /Content-Length: (\d+)/.exec(waiting.subarray(0, Math.max(0, head)).toString())?.[1],
      );
      if (head < 0 || waiting.length < head + 4 + length) return;
      hear(JSON.parse(waiting.subarray(head + 4, head + 4 + length).toString()) as Message);
      waiting = waiting.subarray(head + 4 + length);
    }
  });

  const uri = pathToFileURL(root).href;
  await ask('initialize', {
    processId: process.pid,
    rootUri: uri,
    workspaceFolders: [{ uri, name: 'newsroom' }],
    capabilities: { textDocument: { publishDiagnostics: {}, completion: {}, hover: {} } },
    initializationOptions: {
      typescript: { tsdk: path.join(root, 'node_modules/typescript/lib') },
      contentIntellisense: true,
    },
  });
  send({ method: 'initialized', params: {} });

  const at = (document: string, line: number, character: number) => ({
    textDocument: { uri: document },
    position: { line, character },
  });
  return {
    open: (document, text) =>
      send({
        method: 'textDocument/didOpen',
        params: { textDocument: { uri: document, languageId: 'mdx', version: 1, text } },
      }),
    mistakes: async (document) => {
      const { items } = await ask<{
        readonly items: readonly { readonly range: { start: { line: number } }; readonly message: string }[];
      }>('textDocument/diagnostic', { textDocument: { uri: document } });
      return items.map(({ range, message }) => [range.start.line, message]);
    },
    offers: async (...where) => {
      const list = await ask<{ readonly items: readonly { readonly label: string }[] }>(
        'textDocument/completion',
        at(...where),
      );
      return list.items.map(({ label }) => label);
    },
    explains: async (...where) => {
      const hover = await ask<{ readonly contents: { readonly value: string } }>(
        'textDocument/hover',
        at(...where),
      );
      return hover.contents.value;
    },
    stop: () => void server.kill(),
  };
}
