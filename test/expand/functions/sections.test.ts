import {describe, expect, it} from 'vitest'
import {createExpander} from '../../../src/expand/expand.js'
import {createSite} from '../../../src/site/create.js'
import {englishData} from '../../../src/site/english.js'
import type {Page} from '../../../src/site/page.js'

const site = createSite({...englishData, extensionTags: [...englishData.extensionTags, 'section']})

function page(title: string, text: string, extra: Partial<Page> = {}): [string, Page] {
  return [title, {title, namespace: 0, text, model: 'wikitext', ...extra}]
}

const pages = new Map<string, Page>([
  page(
    'Source',
    `intro {{PAGENAME}} <section begin=a />first <noinclude>hidden</noinclude><section end="a"/> between
== One <section begin='h'/>==
text one<section end=h/>
=== Sub ===
text sub
== Two ==
text two <section begin=a/>second<section end=a/>
== Three ==
end`,
  ),
  page('Elsewhere', '#REDIRECT [[Source]]', {redirect: 'Source'}),
  page('Loop', 'x <section begin=s/>{{#lst:Loop|s}}<section end=s/>'),
])
const expander = createExpander({site, pages})
const expand = (text: string, title = 'T'): string => expander.expand(text, {title})

describe('labeled sections', () => {
  it('takes what is between the marks, wherever they are', () => {
    expect(expand('{{#lst:Source|a}}')).toBe('first second')
    expect(expand('{{#section:Source|a}}')).toBe('first second')
    expect(expand('{{#lst:Elsewhere|A}}')).toBe('first second')
  })

  it('takes from one mark to another, over headings', () => {
    expect(expand('{{#lst:Source|h}}')).toBe('==\ntext one')
    expect(expand('{{#lst:Source|h|nowhere}}')).toContain('text two')
  })

  it('takes a whole page without a name, and nothing for a name that is not there', () => {
    expect(expand('{{#lst:Source}}')).toContain('intro T ')
    expect(expand('{{#lst:Source|nope}}')).toBe('')
  })

  it('leaves sections out', () => {
    const text = expand('{{#lstx:Source|a|[cut]}}')
    expect(text).toContain('intro T [cut] between')
    expect(text).toContain('text two [cut]')
    expect(text).not.toContain('first')
    expect(expand('{{#lstx:Source|h}}')).toContain('=== Sub ===')
  })

  it('takes what is under a heading', () => {
    expect(expand('{{#lsth:Source|Two}}')).toContain('text two')
    expect(expand('{{#lsth:Source|Two}}')).not.toContain('Three')
    expect(expand('{{#lsth:Source|sub|Three}}')).toContain('== Two ==')
    expect(expand('{{#lsth:Source}}')).toContain('intro T')
    expect(expand('{{#lsth:Source}}')).not.toContain('text sub')
  })

  it('links to a page that is missing, and ends a loop', () => {
    expect(expand('{{#lst:Nowhere|a}}')).toBe('[[:Nowhere]]')
    expect(expand('{{#lst:<|a}}')).toBe('')
    expect(expand('{{#lst:Loop|s}}', 'Loop')).toBe('[[:Loop]]')
  })
})
