import { expect } from 'chai'
import { readScenarios } from '../../../src/verify/scenarios/file/read-scenarios.js'
import {
  type NotesFault,
  notesContract,
  notesOptions,
  realClock,
  startNotesServer,
} from '../support/notes-server.js'
import { explain, rulesOf, verifyTestServer } from '../support/verify.js'

const head = `
arazzo: 1.0.1
info: { title: Notes, version: "1" }
sourceDescriptions: [{ name: notes, url: notes.yaml, type: openapi }]
`

/** As somebody writes it who does not know this program: inputs, outputs, all types of criteria, actions, components. */
const document = `${head}
workflows:
  - workflowId: keep-a-note
    inputs: { $ref: "#/components/inputs/draft" }
    steps:
      - stepId: create
        operationId: $sourceDescriptions.notes.createNote
        requestBody:
          contentType: application/json
          payload: { title: "About {$inputs.topic}", stars: 1 }
          replacements: [{ target: /stars, value: 4 }]
        successCriteria:
          - condition: $statusCode == 201
          - { context: $response.body, type: jsonpath, condition: "$[?@ == 4]" }
          - { context: $response.body#/title, type: regex, condition: "^About .+" }
          - { context: $response.header.Content-Type, type: regex, condition: json }
        outputs: { id: $response.body#/id, title: $response.body.title }
      - stepId: read
        operationPath: "{$sourceDescriptions.notes.url}#/paths/~1notes~1{noteId}/get"
        parameters: [{ name: noteId, in: path, value: $steps.create.outputs.id }]
        successCriteria:
          - condition: $statusCode == 200 && $response.body#/title == $steps.create.outputs.title
          - { context: $response.body, type: { type: jsonpath }, condition: "$.stars == 4" }
        onSuccess: [{ name: go on, type: goto, stepId: remove }]
      - stepId: never
        operationId: listNotes
        successCriteria: [{ condition: $statusCode == 500 }]
      - stepId: remove
        workflowId: remove
        parameters: [{ name: id, value: $steps.create.outputs.id }]
        outputs: { status: $outputs.status }
    outputs: { id: $steps.create.outputs.id }
  - workflowId: remove
    inputs: { type: object, properties: { id: { type: string } } }
    steps:
      - stepId: delete
        operationId: deleteNote
        parameters: [{ name: noteId, in: path, value: $inputs.id }]
        outputs: { status: $statusCode }
        onFailure: [{ name: done, type: goto, stepId: list, criteria: [{ condition: $statusCode == 404 }] }]
      - stepId: list
        operationId: listNotes
        parameters: [{ reference: $components.parameters.page }]
    outputs: { status: $steps.delete.outputs.status }
components:
  inputs:
    draft: { type: object, properties: { topic: { type: string } } }
  parameters:
    page: { name: page, in: query, value: 1 }
`

describe('a workflow of Arazzo', () => {
  async function run(text: string, fault: NotesFault = 'none') {
    const server = await startNotesServer(fault)
    try {
      const scenarios = readScenarios(text, 'notes.arazzo.yaml', notesContract())
      return await verifyTestServer(server.url, realClock, {
        ...notesOptions(),
        scenarios,
        phases: ['scenarios'],
      })
    } finally {
      server.close()
    }
  }
  const targets = (report: Awaited<ReturnType<typeof run>>) =>
    report.responses.map(({ operation }) => operation?.id)

  it('runs its steps, and those of the workflows that it calls', async () => {
    const report = await run(document)
    expect(rulesOf(report), explain(report)).to.deep.equal([])
    expect(targets(report).slice(0, 4)).to.deep.equal([
      'createNote',
      'readNote',
      'deleteNote',
      'listNotes',
    ])
  })

  it('fills templates of JSON, and reads JSONPath as it is often written', async () => {
    const report = await run(`${head}
workflows:
  - workflowId: template
    inputs: { type: object, properties: { stars: { type: integer, default: 3 } } }
    steps:
      - stepId: create
        operationId: createNote
        requestBody: { payload: '{"title": "T", "stars": "{$inputs.stars}"}' }
        successCriteria:
          - condition: $statusCode == 201
          - { context: $response.body, type: jsonpath, condition: "$[?@.stars == 3]" }
`)
    expect(rulesOf(report), explain(report)).to.deep.equal([])
  })

  it('finds a criterion that is not met, with the requests before', async () => {
    const report = await run(document, 'cuts titles')
    const [finding] = report.cases.flatMap(({ findings }) => findings)
    expect(finding?.rule).to.equal('success-criterion')
    expect(finding?.name).to.equal('workflow keep-a-note')
    expect(finding?.expected).to.equal('^About .+')
  })

  it('sends a step again as often as its retry says', async () => {
    const report = await run(`${head}
workflows:
  - workflowId: wait
    steps:
      - stepId: read
        operationId: readNote
        parameters: [{ name: noteId, in: path, value: none }]
        successCriteria: [{ condition: $statusCode == 200 }]
        onFailure: [{ name: again, type: retry, retryAfter: 1, retryLimit: 3 }]
`)
    expect(targets(report)).to.deep.equal(['readNote', 'readNote', 'readNote', 'readNote'])
    expect(rulesOf(report)).to.deep.equal(['success-criterion'])
  })

  for (const [what, text, why] of [
    [
      'an unknown operation',
      'steps: [{ stepId: a, operationId: nothing }]',
      /no operation "nothing"/,
    ],
    ['an unknown workflow', 'steps: [{ stepId: a, workflowId: nothing }]', /no workflow "nothing"/],
    ['a step that does nothing', 'steps: [{ stepId: a }]', /must have required property/],
  ] as const) {
    it(`is refused with ${what}`, () => {
      const yaml = `${head}workflows: [{ workflowId: w, ${text} }]`
      expect(() => readScenarios(yaml, 'x.yaml', notesContract())).to.throw(why)
    })
  }
})
