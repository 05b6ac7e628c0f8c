import type {Node} from 'unist'
import type {VFileMessage} from 'vfile-message'
import type {Root} from '../ast/flow.js'
import {categories} from '../extract/categories.js'
import {citations} from '../extract/citations.js'
import {coordinates} from '../extract/coordinates.js'
import {infoboxes} from '../extract/infoboxes.js'
import {type LinkFields, linkFields} from '../extract/links.js'
import {media} from '../extract/media.js'
import {navboxes} from '../extract/navboxes.js'
import {type ReferenceData, references} from '../extract/references.js'
import {type Section, sections} from '../extract/sections.js'
import {type TableData, tables} from '../extract/tables.js'
import {rememberedWalk, type Walk} from '../extract/walk-shown.js'
import type {Page, Revision} from '../site/page.js'
import {version} from '../version.js'
import {BlockBuilder, documentParameters} from './blocks.js'
import {schemaId, schemaVersion} from './schema.js'
import type {
  DocumentCell,
  DocumentCitation,
  DocumentMessage,
  DocumentPart,
  DocumentReference,
  DocumentRevision,
  DocumentSection,
  DocumentTable,
  WikastDocument,
} from './types.js'

/** What {@link toJson} can be told. */
export interface ToJsonOptions {
  /** The page that the tree is from, for its ids and revision. */
  page?: Page
  /** Messages about the page, to be put into the document. */
  messages?: readonly VFileMessage[]
  /** The parts to put in; all by default. Content of sections does not point at parts that are left out. */
  include?: readonly DocumentPart[]
}

/**
 * A page as plain data, fit for `JSON.stringify`, in the form that `documentSchema` describes.
 *
 * @example
 * toJson(parse('A [[cat]].', {title: 'T'})).lead // [{type: 'paragraph', text: 'A cat.', links: [{kind: 'internal', title: 'Cat', ...}]}]
 */
export function toJson(root: Root, options: ToJsonOptions = {}): WikastDocument {
  const wanted = (part: DocumentPart) => options.include === undefined || options.include.includes(part)
  const document = head(root, options.page)
  const walk = rememberedWalk(root)
  const found = {
    infoboxes: wanted('infoboxes') ? infoboxes(root, walk) : undefined,
    navboxes: wanted('navboxes') ? navboxes(root, walk) : undefined,
    references: wanted('references') ? references(root, walk) : undefined,
    tables: wanted('tables') ? tables(root, walk) : undefined,
    media: wanted('media') ? media(root, walk) : undefined,
  }
  const noteIndex = new Map<Node, number>()
  found.references?.forEach((note, index) => {
    for (const node of note.uses) noteIndex.set(node, index)
    for (const node of note.continuations) noteIndex.set(node, index)
    if (note.definition !== undefined) noteIndex.set(note.definition, index)
  })
  if (wanted('sections')) {
    const builder = new BlockBuilder(
      root,
      {
        tables: indexByNode(found.tables),
        infoboxes: indexByNode(found.infoboxes),
        navboxes: indexByNode(found.navboxes),
        media: indexByNode(found.media),
        references: noteIndex,
      },
      walk,
    )
    const [lead, ...rest] = sections(root)
    document.lead = builder.blocks(lead?.children ?? [])
    document.sections = rest.map((section) => documentSection(section, builder))
  }
  if (found.infoboxes !== undefined) {
    document.infoboxes = found.infoboxes.map(({template, title, image, rows, node}) => ({
      template,
      ...(title !== undefined && {title}),
      ...(image !== undefined && {image}),
      rows: rows.map(({nodes: _nodes, ...row}) => row),
      parameters: documentParameters(node),
      ...confidenceOf(node),
    }))
  }
  if (found.navboxes !== undefined) {
    document.navboxes = found.navboxes.map(({template, title, groups, node}) => ({
      template,
      ...(title !== undefined && {title}),
      groups,
      ...confidenceOf(node),
    }))
  }
  if (found.references !== undefined) {
    document.references = found.references.map(documentReference)
  }
  if (wanted('citations')) {
    document.citations = citations(root, walk).map(({template, csl, parameters, reference, node}) => {
      const index = reference === undefined ? undefined : noteIndex.get(reference)
      const data: DocumentCitation = {template, csl, parameters}
      if (index !== undefined) data.reference = index
      if (node.confidence !== undefined) data.confidence = node.confidence
      return data
    })
  }
  if (found.tables !== undefined) document.tables = found.tables.map(documentTable)
  if (wanted('categories'))
    document.categories = categories(root, walk).map(({node, ...data}) => ({...data, ...confidenceOf(node)}))
  if (wanted('links') || wanted('languageLinks')) {
    const all = allLinks(root, walk)
    if (wanted('links')) document.links = all.links
    if (wanted('languageLinks')) document.languageLinks = all.languageLinks
  }
  if (found.media !== undefined) document.media = found.media.map(({node: _node, ...data}) => data)
  if (wanted('coordinates')) document.coordinates = coordinates(root, walk).map(({node: _node, ...data}) => data)
  if (options.messages !== undefined) document.messages = options.messages.map(documentMessage)
  return document
}

/** What of a note is its nodes, or is put at the end. */
const notData: ReadonlySet<string> = new Set(['uses', 'definition', 'continuations', 'children', 'citations'])

/** A note's data: the fields in the order in which they were found. */
function documentReference(note: ReferenceData): DocumentReference {
  const data: Record<string, unknown> = {}
  for (const key in note) if (!notData.has(key)) data[key] = note[key as keyof ReferenceData]
  data.uses = note.uses.length
  data.csl = note.citations
  return data as unknown as DocumentReference
}

/** Of what was read from a capture. */
function confidenceOf({confidence}: {confidence?: number}): {confidence?: number} {
  return confidence === undefined ? {} : {confidence}
}

/** What a captured page says of its revision. */
function capturedRevision({capture}: Root): DocumentRevision | undefined {
  if (capture?.revision === undefined && capture?.lastEdited === undefined) return undefined
  const {revision, lastEdited} = capture
  return {
    ...(revision !== undefined && {id: revision}),
    ...(lastEdited !== undefined && {timestamp: lastEdited}),
    model: 'wikitext',
  }
}

function head(root: Root, page: Page | undefined): WikastDocument {
  const redirect = root.children.find((node) => node.type === 'redirect')
  const url = root.capture?.url ?? urlOf(root)
  const revision = page?.revision === undefined ? capturedRevision(root) : documentRevision(page.revision)
  return {
    $schema: schemaId,
    schemaVersion,
    generator: `wikast ${version}`,
    title: root.title,
    namespace: root.namespace,
    ...(page?.id !== undefined && {pageId: page.id}),
    ...(revision !== undefined && {revision}),
    language: root.site.language,
    direction: root.site.direction,
    wiki: root.site.name,
    ...(url !== undefined && {url}),
    ...(root.capture?.licence !== undefined && {licence: root.capture.licence}),
    ...(root.displayTitle !== undefined && {displayTitle: root.displayTitle}),
    ...(root.defaultSort !== undefined && {defaultSort: root.defaultSort}),
    ...(redirect !== undefined && {
      redirect: {title: redirect.title, ...(redirect.fragment !== undefined && {fragment: redirect.fragment})},
    }),
  }
}

/** Where the page stands on the web; `undefined` where the site's address is not known. */
function urlOf({site, title}: Root): string | undefined {
  if (site.server === '') return undefined
  const server = site.server.startsWith('//') ? `https:${site.server}` : site.server
  const path = encodeURIComponent(title.replaceAll(' ', '_').toWellFormed()).replace(
    /%(?:2F|3A|2C|3B|40|24)/g,
    decodeURIComponent,
  )
  return server + site.articlePath.replace('$1', () => path)
}

function documentRevision(revision: Revision): DocumentRevision {
  const {id, parentId, timestamp, contributor, comment, minor, model, format, bytes, sha1} = revision
  return {
    ...(id !== undefined && {id}),
    ...(parentId !== undefined && {parentId}),
    ...(timestamp !== undefined && {timestamp}),
    ...(contributor !== undefined && {contributor: {...contributor}}),
    ...(comment !== undefined && {comment}),
    ...(minor !== undefined && {minor}),
    model,
    ...(format !== undefined && {format}),
    ...(bytes !== undefined && {bytes}),
    ...(sha1 !== undefined && {sha1}),
  }
}

/** Sections nest six deep at most, as headings do. */
function documentSection(section: Section, builder: BlockBuilder): DocumentSection {
  return {
    title: section.title,
    depth: section.depth,
    id: section.id,
    content: builder.blocks(section.children),
    sections: section.sections.map((inner) => documentSection(inner, builder)),
  }
}

function documentTable({caption, headerRows, rows}: TableData): DocumentTable {
  return {
    ...(caption !== undefined && {caption}),
    headerRows,
    rows: rows.map((row) =>
      row.map(({text, header, rowspan, colspan, origin}): DocumentCell => {
        if (origin !== undefined) return {from: [origin[0], origin[1]]}
        const cell: Extract<DocumentCell, {text: string}> = {text}
        if (header) cell.header = header
        if (rowspan > 1) cell.rowspan = rowspan
        if (colspan > 1) cell.colspan = colspan
        return cell
      }),
    ),
  }
}

function allLinks(root: Root, walk: Walk): Required<Pick<WikastDocument, 'languageLinks' | 'links'>> {
  const links: Array<Exclude<LinkFields, {kind: 'language'}>> = []
  const languageLinks: Array<Omit<Extract<LinkFields, {kind: 'language'}>, 'kind'>> = []
  walk(root, (node) => {
    const link = linkFields(node)
    if (link === undefined) return
    if (link.kind === 'language') {
      const {kind: _kind, ...data} = link
      languageLinks.push(data)
    } else links.push(link)
  })
  return {links, languageLinks}
}

function documentMessage(message: VFileMessage): DocumentMessage {
  return {
    reason: message.reason,
    ...(message.ruleId !== undefined && {code: message.ruleId}),
    ...(message.source !== undefined && {source: message.source}),
    ...(message.fatal === true && {fatal: true}),
    ...(message.line !== undefined && {line: message.line}),
    ...(message.column !== undefined && {column: message.column}),
  }
}

function indexByNode(parts: ReadonlyArray<{node: Node}> | undefined): Map<Node, number> {
  return new Map(parts?.map((part, index) => [part.node, index] as const))
}
