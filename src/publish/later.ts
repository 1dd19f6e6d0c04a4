/** Work that runs once: from when it is begun, or else from when its result is asked for. */
export interface Later<Result> {
  /** Begins the work; a failure is heard by whoever asks for the result. */
  begin(): void;
  result(): Promise<Result>;
}

/**
 * Keeps work until there is time for it.
 *
 * @example const page = later(render); page.begin(); await page.result()
 */
export function later<Result>(work: () => Promise<Result>): Later<Result> {
  let running: Promise<Result> | undefined;
  const started = (): Promise<Result> => {
    if (running === undefined) {
      running = work();
      // Until somebody asks, a failure must not count as unheard.
      running.catch(() => undefined);
    }
    return running;
  };
  return { begin: () => void started(), result: started };
}
