#!/usr/bin/env node
import { ensureCliBuilt } from '../scripts/build.mjs'

// A fresh clone has no bundle yet, and a changed source makes the old one stale.
await ensureCliBuilt()
await import('../out/cli/main.mjs')
