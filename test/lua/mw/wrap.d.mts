export function wrap(code: string): string
export function question(item: {lua?: string; title?: string; text?: string; pages?: Record<string, string>}): {
  title: string
  text: string
  pages: Record<string, string>
}
