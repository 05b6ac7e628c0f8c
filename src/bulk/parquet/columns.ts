/** Type of a column or of a part of one. Every value may be missing, but for those of `required` columns. */
export type ColumnType =
  | 'string'
  | 'int32'
  | 'int64'
  /** Milliseconds, UTC. */
  | 'timestamp'
  | {list: ColumnType}
  | {struct: Readonly<Record<string, ColumnType>>}

/** A column of the table of pages. */
export interface Column {
  type: ColumnType
  /** Every row has a value. */
  required?: boolean
  /** Running text: hardly a value comes twice, and none is compared. */
  prose?: boolean
}

const parameters = {list: {struct: {name: 'string', value: 'string', text: 'string'}}} as const

/**
 * The columns of the table of pages, in order. What is nested is named as in the JSON document (`wikast/schema.json`).
 *
 * - `id`, `revision`: the page's and its revision's, as the dump says
 * - `title`: full title; `namespace`: its number; `redirect`: full title that the page leads to
 * - `timestamp`: of the revision
 * - `text`, `markdown`: the page as `toText` and `toMarkdown` write it
 * - `categories`: names, without the namespace
 * - `infoboxes`, `references`, `links`: as in the document; `csl` of a reference is a list of CSL-JSON items, as JSON
 * - `messages`: what was noticed while the page was read
 */
export const columns = {
  id: {type: 'int64'},
  title: {type: 'string', required: true},
  namespace: {type: 'int32', required: true},
  revision: {type: 'int64'},
  timestamp: {type: 'timestamp'},
  redirect: {type: 'string'},
  text: {type: 'string', prose: true},
  markdown: {type: 'string', prose: true},
  categories: {type: {list: 'string'}},
  infoboxes: {
    type: {
      list: {
        struct: {
          template: 'string',
          title: 'string',
          image: 'string',
          rows: {list: {struct: {header: 'string', label: 'string', text: 'string'}}},
          parameters,
        },
      },
    },
  },
  references: {
    type: {
      list: {
        struct: {number: 'int32', group: 'string', name: 'string', text: 'string', uses: 'int32', csl: 'string'},
      },
    },
  },
  links: {
    type: {
      list: {
        struct: {
          kind: 'string',
          title: 'string',
          namespace: 'int32',
          prefix: 'string',
          fragment: 'string',
          url: 'string',
          text: 'string',
        },
      },
    },
  },
  messages: {type: {list: {struct: {code: 'string', reason: 'string', line: 'int32', column: 'int32'}}}},
} as const satisfies Readonly<Record<string, Column>>

/** Name of a column. */
export type ColumnName = keyof typeof columns

/** All columns, in order. */
export const allColumns = Object.keys(columns) as readonly ColumnName[]

/** Version of the columns: a new major one where one that was there is gone or means another thing. */
export const tableVersion = '1.0.0'

/** What a value of a type is in JavaScript. */
export type ColumnValue<T> = T extends {list: infer Item}
  ? Array<ColumnValue<Item>>
  : T extends {struct: infer Fields}
    ? {-readonly [Name in keyof Fields]?: ColumnValue<Fields[Name]> | undefined}
    : T extends 'int32'
      ? number
      : T extends 'int64'
        ? bigint
        : T extends 'timestamp'
          ? Date
          : string

/** A row of the table of pages. */
export type PageRow = {
  -readonly [Name in ColumnName]: (typeof columns)[Name] extends {required: true}
    ? ColumnValue<(typeof columns)[Name]['type']>
    : ColumnValue<(typeof columns)[Name]['type']> | undefined
}
