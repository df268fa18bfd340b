import fc from 'fast-check'

// At a desk every run looks elsewhere; the gate says the same of the same program twice.
if (process.env.CI) fc.configureGlobal({ seed: 20_261_122 })
