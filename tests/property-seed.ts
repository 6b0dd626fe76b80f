import fc from 'fast-check'

/**
 * Properties are tried on the same examples in every run, so that a run that failed fails again. To look further, as one does
 * after a change of what they hold: `ALTERNAT_SEED=7 npm test -- unit`.
 */
fc.configureGlobal({ seed: Number(process.env['ALTERNAT_SEED'] ?? 2027) })
