import { Console } from 'node:console'
import { Writable } from 'node:stream'
import { format } from 'node:util'
import type { OutputLine } from './function-log'

type Level = OutputLine['level']

const levels: Level[] = ['debug', 'log', 'info', 'warn', 'error']

/** A console whose lines `hear` takes; `__baseLog__` is where `cloud.logger()` writes. */
export function heardConsole(hear: (line: OutputLine) => void): Console {
  const say = (level: Level, text: string) => hear({ level, text })
  const written = (level: Level) =>
    new Writable({
      write(chunk, _, next) {
        say(level, String(chunk).replace(/\n$/, ''))
        next()
      },
    })
  const methods = levels.map(level => [level, (...words: unknown[]) => say(level, format(...words))])
  return Object.assign(new Console(written('log'), written('error')), Object.fromEntries(methods), {
    __baseLog__: (content: unknown, level: Level) => say(level, JSON.stringify(content)),
  })
}
