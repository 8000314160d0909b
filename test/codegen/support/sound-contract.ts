/** A contract with nothing wrong. Each test changes one piece of text in it. */
export const soundContract = `
openapi: 3.0.3
info: { title: Test, version: '1' }
x-faults: { internal: BROKEN }
paths:
  /users:
    post:
      operationId: addUser
      x-rate-limit: { limit: 5, window: 60 }
      parameters:
        - { in: query, name: dry, schema: { type: boolean }, example: true }
      requestBody:
        x-max-bytes: 100
        content:
          application/json:
            schema: { $ref: '#/components/schemas/NewUser' }
            examples:
              ada: { value: { email: ada@example.com } }
      responses:
        '201':
          description: ok
          headers:
            Retry-After: { schema: { type: integer }, example: 5 }
          content:
            application/json:
              schema: { $ref: '#/components/schemas/User' }
              example: { id: 1 }
        '400':
          description: no
          content:
            application/json:
              schema:
                allOf:
                  - { $ref: '#/components/schemas/Error' }
                  - { properties: { code: { enum: [BAD_EMAIL] } } }
              examples:
                badEmail: { value: { code: BAD_EMAIL, detail: No address } }
        '500': { $ref: '#/components/responses/Broken' }
  /users/{id}:
    get:
      operationId: getUser
      parameters: [{ in: path, name: id, required: true, schema: { type: string } }]
      responses: { '500': { $ref: '#/components/responses/Broken' } }
components:
  schemas:
    NewUser:
      type: object
      properties:
        email:
          type: string
          format: email
          example: ada@example.com
          x-error-codes: { format: BAD_EMAIL }
    User:
      type: object
      properties: { id: { type: integer, minimum: 1, default: 1 } }
    Error:
      type: object
      required: [code, detail]
      properties: { code: { type: string }, detail: { type: string } }
  responses:
    Broken:
      description: no
      content:
        application/json:
          schema:
            allOf:
              - { $ref: '#/components/schemas/Error' }
              - { properties: { code: { enum: [BROKEN] } } }
          examples:
            broken: { $ref: '#/components/examples/Broken' }
  examples:
    Broken: { value: { code: BROKEN, detail: Broken } }
`.trimStart()
