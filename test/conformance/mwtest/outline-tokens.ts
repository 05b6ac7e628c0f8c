import {decodeEntities} from '../../../src/site/entities.js'
import type {Token} from './read.js'

/**
 * The outline of a token list: what {@link outlineOfTree} gives of our tree. Attributes and white space are left out.
 *
 * @example
 * outlineOfTokens(tokens of "{{a|b=''c''}}") // '{{a|b=<i>c</i>}}'
 */
export function outlineOfTokens(tokens: readonly Token[]): string {
  const reader = new Reader(tokens)
  return reader.content([])
}

/** Tags that stand without an end: items of lists have none in mwparserfromhell. */
const single = new Set(['li', 'dt', 'dd', 'br', 'hr', 'wbr'])
/** Tags that our tree does not keep, or makes where they are missing. */
const transparent = new Set(['nowiki', 'tr'])

class Reader {
  readonly #tokens: readonly Token[]
  #at = 0

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  /** Reads up to a token of one of these types, which is taken too. */
  content(ends: readonly string[]): string {
    let out = ''
    for (;;) {
      const token = this.#tokens[this.#at++]
      if (!token || ends.includes(token.type)) return out
      out += this.#one(token)
    }
  }

  /** The type of the token that ended the last {@link content}. */
  #ended(): string | undefined {
    return this.#tokens[this.#at - 1]?.type
  }

  #one({type, fields}: Token): string {
    switch (type) {
      case 'Text':
        return clean(String(fields.text))
      case 'TemplateOpen':
        return this.#template()
      case 'ArgumentOpen': {
        const name = this.content(['ArgumentSeparator', 'ArgumentClose'])
        return this.#ended() === 'ArgumentClose' ? `{{{${name}}}}` : `{{{${name}|${this.content(['ArgumentClose'])}}}}`
      }
      case 'WikilinkOpen': {
        const target = this.content(['WikilinkSeparator', 'WikilinkClose'])
        const label = this.#ended() === 'WikilinkClose' ? target : this.content(['WikilinkClose'])
        return `[[${target.toLowerCase()}|${label}]]`
      }
      case 'ExternalLinkOpen': {
        const url = this.content(['ExternalLinkSeparator', 'ExternalLinkClose'])
        return `[${url} ${this.#ended() === 'ExternalLinkClose' ? '' : this.content(['ExternalLinkClose'])}]`
      }
      case 'HTMLEntityStart':
        return this.#entity()
      case 'HeadingStart':
        return `<h${fields.level}>${this.content(['HeadingEnd'])}</h${fields.level}>`
      case 'CommentStart':
        return `<!--${this.content(['CommentEnd'])}-->`
      case 'TagOpenOpen':
        return this.#tag()
      default:
        return ''
    }
  }

  #template(): string {
    const parts = [this.content(['TemplateParamSeparator', 'TemplateClose'])]
    while (this.#ended() === 'TemplateParamSeparator') {
      const first = this.content(['TemplateParamSeparator', 'TemplateParamEquals', 'TemplateClose'])
      if (this.#ended() === 'TemplateParamEquals') {
        parts.push(`${first}=${this.content(['TemplateParamSeparator', 'TemplateClose'])}`)
      } else parts.push(first)
    }
    return `{{${parts.join('|')}}}`
  }

  #entity(): string {
    let written = '&'
    for (;;) {
      const token = this.#tokens[this.#at++]
      if (!token || token.type === 'HTMLEntityEnd') return clean(decodeEntities(`${written};`))
      if (token.type === 'HTMLEntityNumeric') written += '#'
      else if (token.type === 'HTMLEntityHex') written += token.fields.char ?? 'x'
      else written += token.fields.text
    }
  }

  #tag(): string {
    const name = this.content(['TagAttrStart', 'TagCloseOpen', 'TagCloseSelfclose']).toLowerCase()
    while (this.#ended() === 'TagAttrStart') this.content(['TagAttrStart', 'TagCloseOpen', 'TagCloseSelfclose'])
    if (this.#ended() === 'TagCloseSelfclose') return single.has(name) ? `<${name}>` : `<${name}></${name}>`
    const content = this.content(['TagOpenClose'])
    this.content(['TagCloseClose'])
    return transparent.has(name) ? content : `<${name}>${content}</${name}>`
  }
}

function clean(text: string): string {
  return text.replace(/\s+/g, '')
}
