/** Item types of CSL 1.0.2 (specification, appendix III). */
export const cslTypes: ReadonlySet<string> = new Set(
  (
    'article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset ' +
    'document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case legislation ' +
    'manuscript map motion_picture musical_score pamphlet paper-conference patent performance periodical ' +
    'personal_communication post post-weblog regulation report review review-book software song speech standard thesis ' +
    'treaty webpage'
  ).split(' '),
)

/** Variables of CSL-JSON, by kind (csl-data.json of the CSL project). */
export const cslVariables: Readonly<Record<string, 'string' | 'names' | 'date'>> = {
  ...Object.fromEntries(
    (
      'id type title title-short container-title collection-title original-title publisher publisher-place edition volume ' +
      'issue number page section medium genre event event-place archive URL DOI ISBN ISSN PMID PMCID language abstract ' +
      'annote note'
    )
      .split(' ')
      .map((name) => [name, 'string'] as const),
  ),
  ...Object.fromEntries(
    'author editor translator interviewer container-author'.split(' ').map((name) => [name, 'names'] as const),
  ),
  ...Object.fromEntries('issued accessed original-date'.split(' ').map((name) => [name, 'date'] as const)),
}
