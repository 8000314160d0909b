/** A text without secrets: each occurrence, also in its JSON or URL-encoded form, becomes `***`. */
export function maskSecrets(text: string, secrets: readonly string[]): string {
  const forms = secrets.flatMap((secret) => [
    secret,
    JSON.stringify(secret).slice(1, -1),
    encodeURIComponent(secret),
  ])
  // A longer form may contain a shorter one.
  const sorted = [...new Set(forms)].filter(Boolean).sort((a, b) => b.length - a.length)
  return sorted.reduce((masked, form) => masked.replaceAll(form, '***'), text)
}
