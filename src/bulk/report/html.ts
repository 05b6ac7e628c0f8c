/** A piece of HTML that is safe as it is. */
export interface Html {
  readonly html: string
}

/**
 * Makes HTML of a template: every value is escaped, but for those that are {@link Html} themselves; lists are put behind each other.
 *
 * @example
 * html`<p>${'<b>'}</p>`.html // '<p>&lt;b&gt;</p>'
 */
export function html(parts: TemplateStringsArray, ...values: ReadonlyArray<HtmlValue>): Html {
  let text = parts[0] ?? ''
  values.forEach((value, index) => {
    text += htmlOf(value) + (parts[index + 1] ?? '')
  })
  return {html: text}
}

type HtmlValue = string | number | Html | ReadonlyArray<Html>

function htmlOf(value: HtmlValue): string {
  if (typeof value === 'string') return escapeText(value)
  if (typeof value === 'number') return String(value)
  return 'html' in value ? value.html : value.map((item) => item.html).join('')
}

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'}

/** Fit for text and for values of attributes. What HTML can not hold is shown as U+FFFD. */
function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g, '\ufffd')
    .replace(/[&<>"']/g, (character) => entities[character] as string)
}
