import type {Content} from '../ast/base.js'
import type {TemplateArgument, TemplateCall} from '../ast/transclusion.js'
import {plainText} from './plain-text.js'

/** An argument of a box's call. */
export interface ParameterData {
  name: string
  /** As written, trimmed. */
  value: string
  /** What a reader would see of it. */
  text: string
  nodes: Content[]
}

/** The arguments of a call in order; where a name is given twice the last one counts, at its own place. */
export function parametersOf(call: TemplateCall): ParameterData[] {
  const last = new Map<string, TemplateArgument>()
  for (const argument of call.parameters) last.set(argument.name, argument)
  return call.parameters
    .filter((argument) => last.get(argument.name) === argument)
    .map((argument) => ({
      name: argument.name,
      value: argument.value.trim(),
      text: plainText(argument.children),
      nodes: argument.children,
    }))
}

/** Names under which boxes of several languages take their title. */
const titleNames: readonly string[] = [
  'title',
  'name',
  'titel',
  'titre',
  'título',
  'titolo',
  'tytuł',
  'название',
  'назва',
  'nom',
  'nombre',
  'nome',
  'naam',
  'namn',
  'navn',
  'imię',
  'имя',
  'име',
]

/** The title that a call which was not run gives to its box. */
export function titleArgument(parameters: readonly ParameterData[]): string | undefined {
  for (const name of titleNames) {
    const found = parameters.find((parameter) => parameter.text !== '' && parameter.name.toLowerCase() === name)
    if (found !== undefined) return found.text
  }
  return undefined
}
