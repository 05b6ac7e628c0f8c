#!/usr/bin/env node
import {run} from './run.js'

const interrupt = new AbortController()
// The second Ctrl-C ends the process at once.
process.once('SIGINT', () => interrupt.abort())

// A reader that went away is no error, also where it is noticed after the last write.
process.stdout.on('error', () => {})

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  signal: interrupt.signal,
})
