import fc from 'fast-check'

// Where a change is let through or not, the same cases decide each time; on a desk every run tries others. A failure prints its seed.
if (process.env.CI) fc.configureGlobal({...fc.readConfigureGlobal(), seed: 20240301})
