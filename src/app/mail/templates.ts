import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Mail } from './mail.js'

/** `assets/mail/<language>/<kind>.txt`. The first language is the one for callers who prefer none of them. */
export const languages = ['en', 'de'] as const
export type Language = (typeof languages)[number]

export const mailKinds = [
  'verify-email',
  'confirm-email-change',
  'address-in-use',
  'email-changed',
  'reset-password',
  'password-changed',
  'new-login',
] as const
export type MailKind = (typeof mailKinds)[number]

type Values = Readonly<Record<string, string>>

export interface MailTemplates {
  /** @throws Error when a template names a value that is not given */
  render(kind: MailKind, language: Language, values: Values): Omit<Mail, 'to'>
}

/** The same folder seen from src/app/mail/ and from what is built of it. */
const folder = fileURLToPath(new URL('../../../assets/mail/', import.meta.url))

/**
 * Reads the templates. The first line of each is the subject; then come paragraphs with `{{name}}` for values. The HTML is made of the
 * same text: a paragraph that is nothing but `{{link}}` becomes a link, one that is nothing but `{{code}}` is large.
 * @throws Error that names a template that is missing
 */
export async function loadMailTemplates(): Promise<MailTemplates> {
  const texts = new Map<string, string>()
  for (const language of languages) {
    const files = await readdir(`${folder}${language}`)
    for (const kind of mailKinds) {
      if (!files.includes(`${kind}.txt`)) throw new Error(`There is no ${language}/${kind}.txt`)
      texts.set(`${language}/${kind}`, await readFile(`${folder}${language}/${kind}.txt`, 'utf8'))
    }
  }
  const layout = await readFile(`${folder}layout.html.txt`, 'utf8')
  return {
    render(kind, language, values) {
      const template = texts.get(`${language}/${kind}`) ?? ''
      const [subject = '', ...paragraphs] = template.trim().split(/\n\s*\n/)
      return {
        subject: fill(subject, values),
        text: `${paragraphs.map((paragraph) => fill(paragraph, values)).join('\n\n')}\n`,
        html: fill(layout, {
          language,
          subject: escapeHtml(fill(subject, values)),
          body: paragraphs.map((paragraph) => toHtml(paragraph, values)).join('\n'),
        }),
      }
    },
  }
}

function toHtml(paragraph: string, values: Values): string {
  const escaped = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, escapeHtml(value)]),
  )
  const html = fill(escapeHtml(paragraph), escaped).replaceAll('\n', '<br>')
  switch (paragraph.trim()) {
    case '{{link}}':
      return `<p><a href="${html}">${html}</a></p>`
    case '{{code}}':
      return `<p style="font-size: 200%; letter-spacing: 0.1em">${html}</p>`
    default:
      return `<p>${html}</p>`
  }
}

function fill(text: string, values: Values): string {
  return text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`A mail has no value for {{${name}}}`)
    return value
  })
}

const entities: Values = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character)
}
