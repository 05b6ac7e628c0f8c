#!/usr/bin/env node
import {setFlagsFromString} from 'node:v8'
import {run} from './run.js'

// Else V8 may decide by the first pages that nodes live for long, and then keep those of every page until its next full collection.
setFlagsFromString('--no-allocation-site-pretenuring')

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
