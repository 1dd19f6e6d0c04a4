import fc from 'fast-check';

/**
 * The same cases on every machine, so that a failure is one that everybody sees; `FAST_CHECK_SEED` looks for others.
 */
fc.configureGlobal({ seed: Number(process.env['FAST_CHECK_SEED'] ?? 1395) });
