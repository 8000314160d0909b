import { XMLBuilder } from 'fast-xml-parser'
import type { ContractDocument } from '../../document/contract-document.js'
import {
  childAt,
  componentOf,
  type DocumentNode,
  followRef,
  isObject,
  refOf,
} from '../../document/document-node.js'
import { compositionOf } from '../../schema/schemas.js'

/** A node as fast-xml-parser writes it: `{ name: children, ':@': { attribute: value } }`, or `{ '#text': value }`. */
type XmlNode = Readonly<Record<string, unknown>>

/** The `xml` keyword of a schema (OpenAPI 3.2, section 4.26). */
interface XmlKeyword {
  readonly name?: string
  readonly namespace?: string
  readonly prefix?: string
  readonly attribute?: boolean
  readonly wrapped?: boolean
  readonly nodeType?: 'element' | 'attribute' | 'text' | 'cdata' | 'none'
}

const attributes = ':@'
const text = '#text'
const cdata = '#cdata'

/**
 * Writes a value as an XML document, with the names, attributes, namespaces and wrappers that the `xml` keywords of the
 * schema give. The root element has the name of the schema's component where `xml.name` gives none.
 */
export function encodeXml(
  document: ContractDocument,
  value: unknown,
  schema: DocumentNode | undefined,
): string {
  const writer = new XmlWriter(document)
  const root = writer.elementsOf(rootNameOf(document, schema), value, schema ? [schema] : [])
  const builder = new XMLBuilder({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    textNodeName: text,
    cdataPropName: cdata,
    suppressEmptyNode: true,
    suppressBooleanAttributes: false,
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build(root)}`
}

function rootNameOf(document: ContractDocument, schema: DocumentNode | undefined): string {
  const ref = refOf(schema?.value)
  const target = ref === undefined ? schema : followRef(document, ref)
  return (target && componentOf(target, 'schemas')) ?? 'root'
}

class XmlWriter {
  constructor(private readonly document: ContractDocument) {}

  /** The elements of a value: one, or for a list that is not wrapped one for each item. */
  elementsOf(name: string, value: unknown, schemas: readonly DocumentNode[]): XmlNode[] {
    const parts = this.partsOf(schemas)
    const xml = keywordOf(parts)
    if (!Array.isArray(value)) return [this.elementOf(name, value, parts, xml)]
    const isWrapped = xml.wrapped === true || xml.nodeType === 'element'
    const wrapperName = isWrapped ? (xml.name ?? name) : name
    const itemSchemas = parts.flatMap((part) => childAt(part, 'items') ?? [])
    const items = value.flatMap((item) => this.elementsOf(wrapperName, item, itemSchemas))
    return isWrapped ? [elementWith(wrapperName, xml, {}, items)] : items
  }

  private elementOf(
    name: string,
    value: unknown,
    parts: readonly DocumentNode[],
    xml: XmlKeyword,
  ): XmlNode {
    const elementName = xml.name ?? name
    if (!isObject(value)) return elementWith(elementName, xml, {}, textOf(value))
    const own: Record<string, string> = {}
    const children: XmlNode[] = []
    for (const [member, memberValue] of Object.entries(value)) {
      const schemas = parts.flatMap((part) => childAt(part, 'properties', member) ?? [])
      const keyword = keywordOf(this.partsOf(schemas))
      const nodeType = keyword.nodeType ?? (keyword.attribute ? 'attribute' : 'element')
      if (nodeType === 'attribute') {
        own[prefixed(keyword.name ?? member, keyword)] = String(memberValue)
      } else if (nodeType === 'text') {
        children.push(...textOf(memberValue))
      } else if (nodeType === 'cdata') {
        children.push({ [cdata]: textOf(memberValue) })
      } else {
        children.push(...this.elementsOf(member, memberValue, schemas))
      }
    }
    return elementWith(elementName, xml, own, children)
  }

  private partsOf(schemas: readonly DocumentNode[]): DocumentNode[] {
    return schemas.flatMap((schema) => compositionOf(this.document, schema))
  }
}

function keywordOf(parts: readonly DocumentNode[]): XmlKeyword {
  return Object.assign({}, ...parts.map((part) => childAt(part, 'xml')?.value ?? {}))
}

function elementWith(
  name: string,
  xml: XmlKeyword,
  own: Readonly<Record<string, string>>,
  children: readonly XmlNode[],
): XmlNode {
  const { namespace, prefix } = xml
  const declaration =
    namespace === undefined ? {} : { [prefix ? `xmlns:${prefix}` : 'xmlns']: namespace }
  return { [prefixed(name, xml)]: children, [attributes]: { ...declaration, ...own } }
}

/** Characters that no name of XML has become `_` (XML 1.0, section 2.3). */
function prefixed(name: string, { prefix }: XmlKeyword): string {
  const valid = name.replaceAll(/[^\p{L}\p{N}._-]/gu, '_').replace(/^(?![\p{L}_])/u, '_')
  return prefix ? `${prefix}:${valid}` : valid
}

function textOf(value: unknown): XmlNode[] {
  return value === null || value === undefined ? [] : [{ [text]: String(value) }]
}
