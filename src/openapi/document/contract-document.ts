/**
 * A contract in the one dialect that everything here reads, whatever version it is written in:
 * OpenAPI 3.1 (with the additions of 3.2), schemas of JSON Schema 2020-12, one document.
 * Every `$ref` is `#/components/<section>/<name>` and leads to something of the right kind.
 * read-contract.ts makes it; contract-source.ts leads back to the text.
 */
export interface ContractDocument {
  readonly openapi: string
  readonly info: {
    readonly title: string
    readonly version: string
    readonly [field: string]: unknown
  }
  readonly paths: Readonly<Record<string, unknown>>
  readonly [field: string]: unknown
}
