// Generated from openapi/auth-api.yaml by `make generate`. Do not edit: change the contract and generate anew.

export const document = {
  openapi: "3.0.3",
  info: {
    title: "Auth API",
    version: "1.2.0",
    description: "Accounts (registration, login, token refresh, the current user, logout), and the tasks and tags\nof each user.\n\n**Two tokens.** A login answers with a short-lived *access token* in the body and sets a\nlong-lived *refresh token* in a cookie that scripts can't read. Send the access token as\n`Authorization: Bearer <token>`; when it has expired (`401 TOKEN_EXPIRED`), call\n`POST /api/v1/auth/refresh` (with `credentials: 'include'`) and go on with the new one.\nSchemas `AccessTokenPayload` and `RefreshTokenPayload` document what is inside.\n\n**Sessions.** Every login opens a session that lasts 7 days, however often it is refreshed.\nEach refresh replaces the refresh token. Within a short grace the predecessor still answers\nwith the very same successor, so two tabs or a lost answer log nobody out. A refresh token\nthat was replaced earlier than that has been copied: using it ends the whole session.\n\n**Errors.** Every error has the same body: `detail` is a sentence for people, `code` is\nstable and for programs, `field` names the offending input where there is one. Branch on\n`code`, never on `detail`. Each response below lists exactly the codes that it can carry.\n\n**Two tabs.** A task has an `ETag`. Send it as `If-Match` with a change: when somebody else was\nfirst, the response is `412 PRECONDITION_FAILED` and nothing is overwritten.\n\n**Limits.** Operations with `x-rate-limit` answer `429` beyond it, counted per client address; with `perSession`,\nwhat comes with a genuine credential is counted per session, up to `addressLimit` for all sessions of an address.\nFailed logins to one account are slowed down by `x-account-delay`. `Retry-After` tells when to come back.\n",
    license: { name: "MIT", url: "https://opensource.org/license/mit" },
  },
  servers: [{ url: "/", description: "The server that serves this document" }],
  tags: [
    { name: "auth", description: "Who are you, and how does the service know?" },
    { name: "tasks", description: "The tasks of the user of the access token." },
    { name: "tags", description: "Names and colors that group tasks." },
    {
      name: "account",
      description: "The sessions, the password, the address and the data of the user of the access token.",
    },
  ],
  "x-faults": {
    unknownPath: "NOT_FOUND",
    wrongMethod: "METHOD_NOT_ALLOWED",
    malformedRequest: "MALFORMED_REQUEST",
    requestTimeout: "REQUEST_TIMEOUT",
    headersTooLarge: "HEADERS_TOO_LARGE",
    invalidRequest: "VALIDATION_ERROR",
    bodyTooLarge: "BODY_TOO_LARGE",
    unsupportedMediaType: "UNSUPPORTED_MEDIA_TYPE",
    crossSite: "CROSS_SITE_REQUEST",
    rateLimited: "RATE_LIMIT_EXCEEDED",
    internal: "INTERNAL_ERROR",
    unavailable: "SERVICE_UNAVAILABLE",
  },
  "x-unmatched-responses": {
    "400": { $ref: "#/components/responses/MalformedRequest" },
    "404": { $ref: "#/components/responses/NotFound" },
    "405": { $ref: "#/components/responses/MethodNotAllowed" },
    "408": { $ref: "#/components/responses/RequestTimeout" },
    "431": { $ref: "#/components/responses/HeadersTooLarge" },
    "500": { $ref: "#/components/responses/InternalError" },
    "503": { $ref: "#/components/responses/ServiceUnavailable" },
  },
  paths: {
    "/api/v1/auth/register": {
      post: {
        operationId: "registerUser",
        tags: ["auth"],
        summary: "Create an account",
        description: "Creates a user. It does not log in: call `POST /api/v1/auth/login` next.\n\nThe address is stored, and compared, in one form: lower case, its domain in ASCII\n(`Ada@Bücher.example` is `ada@xn--bcher-kva.example`). Members of the body that are not\nlisted here are ignored.\n",
        security: [],
        "x-rate-limit": { limit: 5, window: 60 },
        requestBody: {
          required: true,
          "x-max-bytes": 16384,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/RegisterRequest" },
              examples: {
                withName: {
                  summary: "With a name",
                  value: {
                    email: "ada@example.com",
                    password: "correct horse battery",
                    name: "Ada Lovelace",
                  },
                },
                withoutName: {
                  summary: "The name is optional",
                  value: { email: "grace@example.com", password: "correct horse battery" },
                },
              },
            },
          },
        },
        responses: {
          "201": {
            description: "The user has been created.",
            headers: {
              "Cache-Control": { $ref: "#/components/headers/NoStore" },
              RateLimit: { $ref: "#/components/headers/RateLimit" },
              "RateLimit-Policy": { $ref: "#/components/headers/RateLimitPolicy" },
              "X-Request-Id": { $ref: "#/components/headers/RequestId" },
            },
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/User" },
                examples: {
                  withName: {
                    summary: "With a name",
                    value: {
                      id: "3f0c6f6e-2f0b-4c55-9d1c-8a4f5d0c7b11",
                      email: "ada@example.com",
                      name: "Ada Lovelace",
                      created_at: "2026-01-15T09:30:00.000Z",
                    },
                  },
                  withoutName: {
                    summary: "Without a name",
                    value: {
                      id: "9b2d7a54-7c1e-4b0f-8f55-0f3a1c2b6d22",
                      email: "grace@example.com",
                      name: null,
                      created_at: "2026-01-15T09:31:00.000Z",
                    },
                  },
                },
              },
            },
          },
          "400": {
            description: "The address is taken or none, the password is too short, too long or too common, or the body can't be read.",
            headers: {
              "Cache-Control": { $ref: "#/components/headers/NoStore" },
              RateLimit: { $ref: "#/components/headers/RateLimit" },
              "RateLimit-Policy": { $ref: "#/components/headers/RateLimitPolicy" },
              "X-Request-Id": { $ref: "#/components/headers/RequestId" },
            },
            content: {
              "application/json": {
                schema: {
                  allOf: [
                    { $ref: "#/components/schemas/Error" },
                    {
                      type: "object",
                      properties: {
                        code: {
                          type: "string",
                          enum: [
                            "EMAIL_ALREADY_EXISTS",
                            "INVALID_EMAIL",
                            "PASSWORD_TOO_SHORT",
                            "PASSWORD_TOO_LONG",
                            "PASSWORD_TOO_COMMON",
                            "MALFORMED_REQUEST",
                          ],
                        },
                      },
                    },
                  ],
                },
                examples: {
                  emailExists: {
                    summary: "Somebody has registered this address",
                    value: {
                      detail: "A user with this email already exists",
                      code: "EMAIL_ALREADY_EXISTS",
                      field: "email",
                    },
                  },
                  invalidEmail: {
                    summary: "That is no e-mail address",
                    value: {
                      detail: "Please provide a valid email address",
                      code: "INVALID_EMAIL",
                      field: "email",
                    },
                  },
                  passwordTooShort: {
                    summary: "Fewer than 8 characters",
                    value: {
                      detail: "Password must be at least 8 characters",
                      code: "PASSWORD_TOO_SHORT",
                      field: "password",
                    },
                  },
                  passwordTooLong: {
                    summary: "More than 72 bytes in UTF-8; it would be cut",
                    value: {
                      detail: "Password must be at most 72 bytes in UTF-8",
                      code: "PASSWORD_TOO_LONG",
                      field: "password",
                    },
                  },
                  passwordTooCommon: {
                    summary: "Known from leaks, or the address or the name of the user",
                    value: {
                      detail: "This password is easy to guess. Please choose another one",
                      code: "PASSWORD_TOO_COMMON",
                      field: "password",
                    },
                  },
                  malformedRequest: { $ref: "#/components/examples/MalformedRequest" },
                },
              },
            },
          },
          "413": { $ref: "#/components/responses/BodyTooLarge" },
          "415": { $ref: "#/components/responses/UnsupportedMediaType" },
          "422": { $ref: "#/components/responses/ValidationError" },
          "429": { $ref: "#/components/responses/TooManyRequests" },
          "500": { $ref: "#/components/responses/InternalError" },
          "503": { $ref: "#/components/responses/ServiceUnavailable" },
        },
      },
    },
    "/api/v1/auth/login": {
      post: {
        operationId: "loginUser",
        tags: ["auth"],
        summary: "Log in",
        description: "The OAuth 2.0 password form (RFC 6749, 4.3.2): `username` is the e-mail address. Other fields of\nthe form (`grant_type`, `scope` ...) are ignored, and so is the query.\n\nEvery login opens a new session. When a live refresh cookie comes along, its session ends. Requests\nthat a browser sends from another site are refused.\n\nA wrong password and an unknown address get the same response in the same time.\n\nAfter `x-account-delay.failures` failed logins in a row to one account, from whatever addresses, the\nnext attempt has to wait: `429` with `Retry-After`. Each further failure makes the wait\nlonger, as `delays` says (seconds; the last one repeats). A success, or `forget` seconds without\nan attempt, end it. Callers with a refresh cookie of that account, and addresses that logged in to it\nin the last 7 days, are counted by themselves, so nobody can lock them out. Unknown accounts behave alike.\n",
        security: [{ refreshCookie: [] }, {}],
        "x-rate-limit": { limit: 5, window: 60 },
        "x-account-delay": { failures: 10, delays: [1, 2, 4, 8, 15, 30, 60, 120, 300, 600, 900], forget: 86400 },
        requestBody: {
          required: true,
          "x-max-bytes": 16384,
          content: {
            "application/x-www-form-urlencoded": {
              schema: { $ref: "#/components/schemas/LoginForm" },
              examples: {
                password: {
                  summary: "Address and password",
                  value: { username: "ada@example.com", password: "correct horse battery" },
                },
              },
            },
          },
        },
        responses: {
          "200": {
            description: "Logged in. The refresh token is in the cookie, and nowhere else.",
            headers: {
              "Cache-Control": { $ref: "#/components/headers/NoStore" },
              "Set-Cookie": { $ref: "#/components/headers/RefreshCookie" },
              RateLimit: { $ref: "#/components/headers/RateLimit" },
              "RateLimit-Policy": { $ref: "#/components/headers/RateLimitPolicy" },
              "X-Request-Id": { $ref: "#/components/headers/RequestId" },
            },
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/Token" },
                examples: { token: { $ref: "#/components/examples/Token" } },
              },
            },
          },
          "400": { $ref: "#/components/responses/MalformedRequest" },
          "401": {
            description: "The address or the password is wrong. Which of them is not said.",
            headers: {
              "Cache-Control": { $ref: "#/components/headers/NoStore" },
              "WWW-Authenticate": { $ref: "#/components/headers/Challenge" },
              RateLimit: { $ref: "#/components/headers/RateLimit" },
              "RateLimit-Policy": { $ref: "#/components/headers/RateLimitPolicy" },
              "X-Request-Id": { $ref: "#/components/headers/RequestId" },
            },
            content: {
              "application/json": {
                schema: {
                  allOf: [
                    { $ref: "#/components/schemas/Error" },
                    {
                      type: "object",
                      properties: { code: { type: "string", enum: ["INVALID_CREDENTIALS"] } },
                    },
                  ],
                },
                examples: {
                  invalidCredentials: {
                    summary: "Wrong password or unknown address",
                    value: { detail: "Invalid email or password", code: "INVALID_CREDENTIALS" },
                  },
                },
              },
            },
          },
          "403": {
            description: "A browser sent this from another site, or the password is right and the account can't be used: its address has to be\nverified first (where the operator asks for it), or an operator has banned it.\n",
            headers: {
              "Cache-Control": { $ref: "#/components/headers/NoStore" },
              "X-Request-Id": { $ref: "#/components/headers/RequestId" },
            },
            content: {
              "application/json": {
                schema: {
                  allOf: [
                    { $ref: "#/components/schemas/Error" },
                    {
                      type: "object",
                      properties: {
                        code: {
                          type: "string",
                          enum: ["CROSS_SITE_REQUEST", "EMAIL_NOT_VERIFIED", "ACCOUNT_BANNED"],
                        },
                      },
                    },
                  ],
                },
                examples: {
                  crossSiteRequest: {
                    summary: "From a site that is not listed",
                    value: {
                      detail: "Requests from another site are not accepted here",
                      code: "CROSS_SITE_REQUEST",
                    },
                  },
                  emailNotVerified: {
                    summary: "The mail of the registration has not been answered",
                    value: {
                      detail: "Please verify your email address first; we have sent you a mail",
                      code: "EMAIL_NOT_VERIFIED",
                    },
                  },
                  accountBanned: {
                    summary: "Banned by an operator",
                    value: { detail: "This account has been banned", code: "ACCOUNT_BANNED" },
                  },
                },
              },
            },
          },
          "413": { $ref: "#/components/responses/BodyTooLarge" },
          "415": { $ref: "#/components/responses/UnsupportedMediaType" },
          "422": { $ref: "#/components/responses/ValidationError" },
          "429": { $ref: "#/components/responses/TooManyRequests" },
          "500": { $ref: "#/components/responses/InternalError" },
          "503": { $ref: "#/components/responses/ServiceUnavailable" },
        },
      },
    },
    "/api/v1/auth/refresh": {
      post: {
        operationId: "refreshToken",
        tags: ["auth"],
        summary: "Get a new access token",
        description: "Takes the refresh token from the cookie, answers with a new access token and replaces the\ncookie. There is no body; call it with `credentials: 'include'`.\n\nA `401` means that the session is over: show the login. A refresh token that was replaced\nbefore the grace ends the whole session (`INVALID_TOKEN`), since it has been copied.\nA `429` is no logout: the session goes on, and the cookie stays.\nRequests that a browser sends from another site are refused.\n",
        security: [{ refreshCookie: [] }],
        "x-rate-limit": { limit: 10, window: 60, perSession: { scheme: "refreshCookie", addressLimit: 600 } },
        responses: {
          "200": {
            description: "A new access token; the cookie holds the next refresh token.",
            headers: {
              "Cache-Control": { $ref: "#/components/headers/NoStore" },
              "Set-Cookie": { $ref: "#/components/headers/RefreshCookie" },
              RateLimit: { $ref: "#/components/headers/RateLimit" },
              "RateLimit-Policy": { $ref: "#/components/headers/RateLimitPolicy" },
              "X-Request-Id": { $ref: "#/components/headers/RequestId" },
            },
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/Token" },
                examples: { token: { $ref: "#/components/examples/Token" } },
              },
            },
          },
          "401": {
            description: "There is no refresh token, or it is good for nothing any more. The cookie is cleared when the session is over.",
            headers: {
              "Cache-Control": { $ref: "#/components/headers/NoStore" },
              "Set-Cookie": { $ref: "#/components/headers/ClearedRefreshCookie" },
              "WWW-Authenticate": { $ref: "#/components/headers/Challenge" },
              RateLimit: { $ref: "#/components/headers/RateLimit" },
              "RateLimit-Policy": { $ref: "#/components/headers/RateLimitPolicy" },
              "X-Request-Id": { $ref: "#/components/headers/RequestId" },
            },
            content: {
              "application/json": {
                schema: {
                  allOf: [
                    { $ref: "#/components/schemas/Error" },
                    {
                      type: "object",
                      properties: {
                        code: {
                          type: "string",
                          enum: [
                            "MISSING_REFRESH_TOKEN",
                            "REFRESH_TOKEN_EXPIRED",
                            "INVALID_TOKEN",
                            "INVALID_TOKEN_TYPE",
                          ],
                        },
                      },
                    },
                  ],
                },
                examples: {
                  missingRefreshToken: {
                    summary: "No cookie came along",
                    value: { detail: "Refresh token not found", code: "MISSING_REFRESH_TOKEN" },
                  },
                  refreshTokenExpired: {
                    summary: "The session has reached its 7 days",
                    value: {
                      detail: "Refresh token has expired. Please log in again",
                      code: "REFRESH_TOKEN_EXPIRED",
                    },
                  },
                  invalidToken: { $ref: "#/components/examples/InvalidToken" },
                  invalidTokenType: { $ref: "#/components/examples/InvalidTokenType" },
                },
              },
            },
          },
          "403": { $ref: "#/components/responses/CrossSiteRequest" },
          "429": { $ref: "#/components/responses/TooManyRequests" },
          "500": { $ref: "#/components/responses/InternalError" },
          "503": { $ref: "#/components/responses/ServiceUnavailable" },
        },
      },
    },
    "/api/v1/auth/me": {
      get: {
        operationId: "getCurrentUser",
        tags: ["auth"],
        summary: "The user who is logged in",
        description: "Answers with the user to whom the access token belongs, read from the database: after a\nlogout, or when the user is gone, the token is refused although it has not expired.\n",
        security: [{ accessToken: [] }],
        responses: {
          "200": {
            description: "The current user.",
            headers: {
              "Cache-Control": { $ref: "#/components/headers/NoStore" },
              "X-Request-Id": { $ref: "#/components/headers/RequestId" },
            },
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/User" },
                examples: {
                  user: {
                    summary: "The user",
                    value: {
                      id: "3f0c6f6e-2f0b-4c55-9d1c-8a4f5d0c7b11",
                      email: "ada@example.com",
                      name: "Ada Lovelace",
                      created_at: "2026-01-15T09:30:00.000Z",
                    },
                  },
                },
              },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "500": { $ref: "#/components/responses/InternalError" },
          "503": { $ref: "#/components/responses/ServiceUnavailable" },
        },
      },
    },
    "/api/v1/auth/logout": {
      post: {
        operationId: "logoutUser",
        tags: ["auth"],
        summary: "Log out",
        description: "Ends the session of the refresh cookie, this one only, and clears the cookie. Access tokens of\nthe session are refused from then on. It needs no valid token, and answers alike when there is\nno session (any more). Requests that a browser sends from another site are refused.\n",
        security: [{ refreshCookie: [] }, {}],
        responses: {
          "200": {
            description: "Logged out; the cookie is cleared.",
            headers: {
              "Cache-Control": { $ref: "#/components/headers/NoStore" },
              "Set-Cookie": {
                required: true,
                description: "The same attributes as at login, an empty value and `Max-Age=0`.",
                schema: { type: "string", pattern: "^(__Host-)?refresh_token=; Max-Age=0;" },
                example: "refresh_token=; Max-Age=0; Path=/api/v1/auth; HttpOnly; Secure; SameSite=Strict",
                "x-cookie": {
                  name: "refresh_token",
                  path: "/api/v1/auth",
                  httpOnly: true,
                  secure: true,
                  sameSite: "strict",
                },
              },
              "X-Request-Id": { $ref: "#/components/headers/RequestId" },
            },
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/Message" },
                examples: {
                  loggedOut: { summary: "Logged out", value: { message: "Successfully logged out" } },
                },
              },
            },
          },
          "403": { $ref: "#/components/responses/CrossSiteRequest" },
          "500": { $ref: "#/components/responses/InternalError" },
          "503": { $ref: "#/components/responses/ServiceUnavailable" },
        },
      },
    },
    "/api/v1/tasks": {
      get: {
        operationId: "listTasks",
        tags: ["tasks"],
        summary: "A page of one's tasks",
        description: "All filters must hold. `page` and `limit` count pages. For a long list follow the `Link` header instead:\nits `rel=\"next\"` URL has a cursor (`after`), so every page costs the same, and no task is skipped or\nrepeated when others come and go. With `after`, `page` is not used.\n",
        security: [{ accessToken: [] }],
        parameters: [
          {
            name: "page",
            in: "query",
            description: "The number of the page.",
            schema: {
              type: "integer",
              minimum: 1,
              maximum: 9007199254740991,
              default: 1,
              "x-error-codes": {
                type: "INVALID_PAGINATION",
                minimum: "INVALID_PAGINATION",
                maximum: "INVALID_PAGINATION",
              },
            },
            example: 1,
          },
          {
            name: "limit",
            in: "query",
            description: "How many tasks a page has. A number above 100 counts as 100.",
            schema: {
              type: "integer",
              minimum: 1,
              maximum: 9007199254740991,
              default: 20,
              "x-error-codes": {
                type: "INVALID_PAGINATION",
                minimum: "INVALID_PAGINATION",
                maximum: "INVALID_PAGINATION",
              },
            },
            example: 20,
          },
          {
            name: "after",
            in: "query",
            description: "The cursor of a `Link` header. It is valid with the same `sort`.",
            schema: { type: "string", maxLength: 2000, pattern: "^[A-Za-z0-9_-]+$" },
            example: "WyJjcmVhdGVkX2F0IiwiZGVzYyIsIjIwMjYtMDEtMTVUMDk6MzA6MDAuMDAwWiIsMV0",
          },
          {
            name: "q",
            in: "query",
            description: "A text in the title or the description, in any case. An empty text is ignored.",
            schema: { type: "string", maxLength: 1000 },
            example: "report",
          },
          {
            name: "status",
            in: "query",
            schema: {
              type: "string",
              enum: ["all", "pending", "completed"],
              default: "all",
              "x-error-codes": { enum: "INVALID_STATUS" },
            },
            example: "pending",
          },
          {
            name: "priority",
            in: "query",
            schema: { $ref: "#/components/schemas/Priority" },
            example: "high",
          },
          {
            name: "tag",
            in: "query",
            description: "The id or the name of a tag.",
            schema: { type: "string", minLength: 1, maxLength: 50 },
            example: "work",
          },
          {
            name: "sort",
            in: "query",
            description: "`due_date` lists tasks without a due date last, `priority` is high, medium, low, `title` ignores case.\nA leading `-` reverses the order. Without `sort` the newest task is first.\n",
            schema: {
              type: "string",
              enum: [
                "due_date",
                "priority",
                "created_at",
                "title",
                "-due_date",
                "-priority",
                "-created_at",
                "-title",
              ],
              default: "-created_at",
              "x-error-codes": { enum: "INVALID_SORT_FIELD" },
            },
            example: "-created_at",
          },
        ],
        responses: {
          "200": {
            description: "The page. Past the end `items` is empty; `total` and `pages` are the same on each page.",
            headers: {
              "Cache-Control": { $ref: "#/components/headers/NoStore" },
              Link: {
                description: "RFC 8288: the URL of the next page, `rel=\"next\"`. It is absent on the last page.",
                schema: { type: "string", pattern: "^<[^<>]+>; rel=\"next\"$" },
                example: "</api/v1/tasks?limit=20&after=WyJjcmVhdGVkX2F0IiwiZGVzYyIsIjIwMjYtMDEtMTVUMDk6MzA6MDAuMDAwWiIsMV0>; rel=\"next\"",
              },
              "X-Request-Id": { $ref: "#/components/headers/RequestId" },
            },
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/TaskPage" },
                examples: {
                  page: {
                    summary: "The only page",
                    value: {
                      items: [
                        {
                          id: 1,
                          title: "Write the report",
                          description: "With the figures of the last quarter",
                          completed: false,
                          priority: "high",
                          due_date: "2026-02-01T17:00:00.000Z",
                          recurrence_rule: null,
                          user_id: "3f0c6f6e-2f0b-4c55-9d1c-8a4f5d0c7b11",
                          created_at: "2026-01-15T09:30:00.000Z",
                          updated_at: "2026-01-15T09:30:00.000Z",
                          tags: [{ id: 1, name: "work", color: "#FF5733" }],
                        },
                      ],
                      total: 1,
                      page: 1,
                      limit: 20,
                      pages: 1,
                    },
                  },
                  empty: {
                    summary: "No task fits the filters",
                    value: { items: [], total: 0, page: 1, limit: 20, pages: 0 },
                  },
                },
              },
            },
          },
          "400": {
            description: "A parameter has a value that is not allowed.",
            headers: {
              "Cache-Control": { $ref: "#/components/headers/NoStore" },
              "X-Request-Id": { $ref: "#/components/headers/RequestId" },
            },
            content: {
              "application/json": {
                schema: {
                  allOf: [
                    { $ref: "#/components/schemas/Error" },
                    {
                      type: "object",
                      properties: {
                        code: {
                          type: "string",
                          enum: [
                            "INVALID_PAGINATION",
                            "INVALID_CURSOR",
                            "INVALID_STATUS",
                            "INVALID_PRIORITY",
                            "INVALID_SORT_FIELD",
                          ],
                        },
                      },
                    },
                  ],
                },
                examples: {
                  invalidPagination: {
                    summary: "0, a negative number, or no integer",
                    value: {
                      detail: "Page and limit must be positive integers",
                      code: "INVALID_PAGINATION",
                      field: "page",
                    },
                  },
                  invalidCursor: {
                    summary: "The cursor is of another list, or of none",
                    value: {
                      detail: "The cursor does not belong to this list. Start again without it",
                      code: "INVALID_CURSOR",
                      field: "after",
                    },
                  },
                  invalidStatus: {
                    summary: "Another status",
                    value: {
                      detail: "Status must be one of: all, pending, completed",
                      code: "INVALID_STATUS",
                      field: "status",
                    },
                  },
                  invalidPriority: { $ref: "#/components/examples/InvalidPriority" },
                  invalidSortField: {
                    summary: "Another order",
                    value: {
                      detail: "Sort field must be one of: due_date, priority, created_at, title",
                      code: "INVALID_SORT_FIELD",
                      field: "sort",
                    },
                  },
                },
              },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "422": { $ref: "#/components/responses/InvalidParameter" },
          "500": { $ref: "#/components/responses/InternalError" },
          "503": { $ref: "#/components/responses/ServiceUnavailable" },
        },
      },
      post: {
        operationId: "createTask",
        tags: ["tasks"],
        summary: "Create a task",
        description: "Members of the body that are not listed here are ignored; the owner is the user of the token.",
        security: [{ accessToken: [] }],
        "x-rate-limit": { limit: 120, window: 60 },
        requestBody: {
          required: true,
          "x-max-bytes": 16384,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/NewTask" },
              examples: {
                title: { summary: "A title is enough", value: { title: "Write the report" } },
                all: {
                  summary: "With all members",
                  value: {
                    title: "Water the plants",
                    description: "Not too much",
                    completed: false,
                    priority: "low",
                    due_date: "2026-02-01T17:00:00Z",
                    recurrence_rule: "FREQ=WEEKLY;BYDAY=MO",
                  },
                },
              },
            },
          },
        },
        responses: {
          "201": {
            description: "The task has been created.",
            headers: {
              "Cache-Control": { $ref: "#/components/headers/NoStore" },
              ETag: { $ref: "#/components/headers/ETag" },
              Location: {
                required: true,
                description: "Where the task is.",
                schema: { type: "string", pattern: "^/api/v1/tasks/\\d+$" },
                example: "/api/v1/tasks/1",
              },
              RateLimit: { $ref: "#/components/headers/RateLimit" },
              "RateLimit-Policy": { $ref: "#/components/headers/RateLimitPolicy" },
              "X-Request-Id": { $ref: "#/components/headers/RequestId" },
            },
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/Task" },
                examples: { task: { $ref: "#/components/examples/Task" } },
              },
            },
          },
          "400": { $ref: "#/components/responses/InvalidTask" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "413": { $ref: "#/components/responses/BodyTooLarge" },
          "415": { $ref: "#/components/responses/UnsupportedMediaType" },
          "422": { $ref: "#/components/responses/InvalidTaskMember" },
          "429": { $ref: "#/components/responses/TooManyWrites" },
          "500": { $ref: "#/components/responses/InternalError" },
          "503": { $ref: "#/components/responses/ServiceUnavailable" },
        },
      },
    },
    "/api/v1/tasks/{task_id}": {
      parameters: [{ name: "task_id", in: "path", required: true, schema: { type: "integer" }, example: 1 }],
      get: {
        operationId: "getTask",
        tags: ["tasks"],
        summary: "One task",
        description: "With `If-None-Match` the response is 304 when the caller has the task as it is now.",
        security: [{ accessToken: [] }],
        parameters: [
          {
            name: "If-None-Match",
            in: "header",
            description: "RFC 9110, 13.1.2. The ETags that the caller has.",
            schema: { type: "string", minLength: 1, maxLength: 2048 },
            example: "\"6b3f0f4c2d1a9e87\"",
          },
        ],
        responses: {
          "200": { $ref: "#/components/responses/Task" },
          "304": {
            description: "The task is the one that the caller has.",
            headers: {
              "Cache-Control": { $ref: "#/components/headers/NoStore" },
              ETag: { $ref: "#/components/headers/ETag" },
              "X-Request-Id": { $ref: "#/components/headers/RequestId" },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "404": { $ref: "#/components/responses/TaskNotFound" },
          "422": { $ref: "#/components/responses/InvalidParameter" },
          "500": { $ref: "#/components/responses/InternalError" },
          "503": { $ref: "#/components/responses/ServiceUnavailable" },
        },
      },
      put: {
        operationId: "replaceTask",
        tags: ["tasks"],
        summary: "Replace a task",
        description: "An optional member that is absent becomes null. The tags stay.",
        security: [{ accessToken: [] }],
        "x-rate-limit": { limit: 120, window: 60 },
        parameters: [
          {
            name: "If-Match",
            in: "header",
            description: "RFC 9110, 13.1.1. The ETag of the task that the caller has seen. When the task has changed since, the response\nis 412 and nothing is changed.\n",
            schema: { type: "string", minLength: 1, maxLength: 2048 },
            example: "\"6b3f0f4c2d1a9e87\"",
          },
        ],
        requestBody: {
          required: true,
          "x-max-bytes": 16384,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/TaskReplacement" },
              examples: {
                task: {
                  summary: "All members",
                  value: {
                    title: "Water the plants",
                    description: "Not too much",
                    completed: false,
                    priority: "low",
                    due_date: "2026-02-01T17:00:00Z",
                    recurrence_rule: "FREQ=WEEKLY;BYDAY=MO",
                  },
                },
              },
            },
          },
        },
        responses: {
          "200": { $ref: "#/components/responses/Task" },
          "400": { $ref: "#/components/responses/InvalidTask" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "404": { $ref: "#/components/responses/TaskNotFound" },
          "412": { $ref: "#/components/responses/PreconditionFailed" },
          "413": { $ref: "#/components/responses/BodyTooLarge" },
          "415": { $ref: "#/components/responses/UnsupportedMediaType" },
          "422": { $ref: "#/components/responses/InvalidTaskMember" },
          "429": { $ref: "#/components/responses/TooManyWrites" },
          "500": { $ref: "#/components/responses/InternalError" },
          "503": { $ref: "#/components/responses/ServiceUnavailable" },
        },
      },
      patch: {
        operationId: "updateTask",
        tags: ["tasks"],
        summary: "Change a task",
        description: "Only the given members change; null empties one.",
        security: [{ accessToken: [] }],
        "x-rate-limit": { limit: 120, window: 60 },
        parameters: [
          {
            name: "If-Match",
            in: "header",
            description: "RFC 9110, 13.1.1. The ETag of the task that the caller has seen. When the task has changed since, the response\nis 412 and nothing is changed.\n",
            schema: { type: "string", minLength: 1, maxLength: 2048 },
            example: "\"6b3f0f4c2d1a9e87\"",
          },
        ],
        requestBody: {
          required: true,
          "x-max-bytes": 16384,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/TaskChanges" },
              examples: {
                done: { summary: "Done", value: { completed: true } },
                noDueDate: { summary: "No due date any more", value: { due_date: null } },
              },
            },
          },
        },
        responses: {
          "200": { $ref: "#/components/responses/Task" },
          "400": { $ref: "#/components/responses/InvalidTask" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "404": { $ref: "#/components/responses/TaskNotFound" },
          "412": { $ref: "#/components/responses/PreconditionFailed" },
          "413": { $ref: "#/components/responses/BodyTooLarge" },
          "415": { $ref: "#/components/responses/UnsupportedMediaType" },
          "422": { $ref: "#/components/responses/InvalidTaskMember" },
          "429": { $ref: "#/components/responses/TooManyWrites" },
          "500": { $ref: "#/components/responses/InternalError" },
          "503": { $ref: "#/components/responses/ServiceUnavailable" },
        },
      },
      delete: {
        operationId: "deleteTask",
        tags: ["tasks"],
        summary: "Delete a task",
        description: "Its links to tags are deleted too; the tags stay.",
        security: [{ accessToken: [] }],
        "x-rate-limit": { limit: 120, window: 60 },
        parameters: [
          {
            name: "If-Match",
            in: "header",
            description: "RFC 9110, 13.1.1. The ETag of the task that the caller has seen. When the task has changed since, the response\nis 412 and nothing is changed.\n",
            schema: { type: "string", minLength: 1, maxLength: 2048 },
            example: "\"6b3f0f4c2d1a9e87\"",
          },
        ],
        responses: {
          "204": { $ref: "#/components/responses/Deleted" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "404": { $ref: "#/components/responses/TaskNotFound" },
          "412": { $ref: "#/components/responses/PreconditionFailed" },
          "422": { $ref: "#/components/responses/InvalidParameter" },
          "429": { $ref: "#/components/responses/TooManyWrites" },
          "500": { $ref: "#/components/responses/InternalError" },
          "503": { $ref: "#/components/responses/ServiceUnavailable" },
        },
      },
    },
    "/api/v1/tasks/{task_id}/tags/{tag_id}": {
      parameters: [
        { name: "task_id", in: "path", required: true, schema: { type: "integer" }, example: 1 },
        { name: "tag_id", in: "path", required: true, schema: { type: "integer" }, example: 1 },
      ],
      post: {
        operationId: "addTagToTask",
        tags: ["tasks"],
        summary: "Add a tag to a task",
        description: "The response is 201 when the tag is new to the task, 200 when the task has it already.",
        security: [{ accessToken: [] }],
        "x-rate-limit": { limit: 120, window: 60 },
        responses: {
          "200": { $ref: "#/components/responses/Task" },
          "201": {
            description: "The task, with the tag that has been added.",
            headers: {
              "Cache-Control": { $ref: "#/components/headers/NoStore" },
              ETag: { $ref: "#/components/headers/ETag" },
              RateLimit: { $ref: "#/components/headers/RateLimit" },
              "RateLimit-Policy": { $ref: "#/components/headers/RateLimitPolicy" },
              "X-Request-Id": { $ref: "#/components/headers/RequestId" },
            },
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/Task" },
                examples: { task: { $ref: "#/components/examples/Task" } },
              },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "404": { $ref: "#/components/responses/TaskOrTagNotFound" },
          "422": { $ref: "#/components/responses/InvalidParameter" },
          "429": { $ref: "#/components/responses/TooManyWrites" },
          "500": { $ref: "#/components/responses/InternalError" },
          "503": { $ref: "#/components/responses/ServiceUnavailable" },
        },
      },
      delete: {
        operationId: "removeTagFromTask",
        tags: ["tasks"],
        summary: "Remove a tag from a task",
        description: "The response is the same when the task does not have the tag.",
        security: [{ accessToken: [] }],
        "x-rate-limit": { limit: 120, window: 60 },
        responses: {
          "204": { $ref: "#/components/responses/Deleted" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "404": { $ref: "#/components/responses/TaskOrTagNotFound" },
          "422": { $ref: "#/components/responses/InvalidParameter" },
          "429": { $ref: "#/components/responses/TooManyWrites" },
          "500": { $ref: "#/components/responses/InternalError" },
          "503": { $ref: "#/components/responses/ServiceUnavailable" },
        },
      },
    },
    "/api/v1/tags": {
      get: {
        operationId: "listTags",
        tags: ["tags"],
        summary: "All of one's tags",
        description: "They are in the order of their names, in any case. There are no pages.",
        security: [{ accessToken: [] }],
        responses: {
          "200": {
            description: "The tags.",
            headers: {
              "Cache-Control": { $ref: "#/components/headers/NoStore" },
              "X-Request-Id": { $ref: "#/components/headers/RequestId" },
            },
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/Tag" } },
                examples: {
                  tags: {
                    summary: "One tag",
                    value: [
                      {
                        id: 1,
                        name: "work",
                        color: "#FF5733",
                        user_id: "3f0c6f6e-2f0b-4c55-9d1c-8a4f5d0c7b11",
                      },
                    ],
                  },
                },
              },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "500": { $ref: "#/components/responses/InternalError" },
          "503": { $ref: "#/components/responses/ServiceUnavailable" },
        },
      },
      post: {
        operationId: "createTag",
        tags: ["tags"],
        summary: "Create a tag",
        description: "A user has one tag with a name; another user may have a tag with the same name.",
        security: [{ accessToken: [] }],
        "x-rate-limit": { limit: 120, window: 60 },
        requestBody: {
          required: true,
          "x-max-bytes": 16384,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/NewTag" },
              examples: {
                colored: { summary: "With a color", value: { name: "work", color: "#FF5733" } },
                plain: { summary: "A name is enough", value: { name: "home" } },
              },
            },
          },
        },
        responses: {
          "201": {
            description: "The tag has been created.",
            headers: {
              "Cache-Control": { $ref: "#/components/headers/NoStore" },
              RateLimit: { $ref: "#/components/headers/RateLimit" },
              "RateLimit-Policy": { $ref: "#/components/headers/RateLimitPolicy" },
              "X-Request-Id": { $ref: "#/components/headers/RequestId" },
            },
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/Tag" },
                examples: {
                  tag: {
                    summary: "A tag",
                    value: {
                      id: 1,
                      name: "work",
                      color: "#FF5733",
                      user_id: "3f0c6f6e-2f0b-4c55-9d1c-8a4f5d0c7b11",
                    },
                  },
                },
              },
            },
          },
          "400": { $ref: "#/components/responses/InvalidTag" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "413": { $ref: "#/components/responses/BodyTooLarge" },
          "415": { $ref: "#/components/responses/UnsupportedMediaType" },
          "422": { $ref: "#/components/responses/InvalidTagMember" },
          "429": { $ref: "#/components/responses/TooManyWrites" },
          "500": { $ref: "#/components/responses/InternalError" },
          "503": { $ref: "#/components/responses/ServiceUnavailable" },
        },
      },
    },
    "/api/v1/tags/{tag_id}": {
      parameters: [{ name: "tag_id", in: "path", required: true, schema: { type: "integer" }, example: 1 }],
      put: {
        operationId: "replaceTag",
        tags: ["tags"],
        summary: "Replace a tag",
        description: "A color that is absent becomes null.",
        security: [{ accessToken: [] }],
        "x-rate-limit": { limit: 120, window: 60 },
        requestBody: {
          required: true,
          "x-max-bytes": 16384,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/NewTag" },
              examples: {
                colored: { summary: "With a color", value: { name: "work", color: "#FF5733" } },
                plain: { summary: "A name is enough", value: { name: "home" } },
              },
            },
          },
        },
        responses: {
          "200": {
            description: "The tag as it is now.",
            headers: {
              "Cache-Control": { $ref: "#/components/headers/NoStore" },
              RateLimit: { $ref: "#/components/headers/RateLimit" },
              "RateLimit-Policy": { $ref: "#/components/headers/RateLimitPolicy" },
              "X-Request-Id": { $ref: "#/components/headers/RequestId" },
            },
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/Tag" },
                examples: {
                  tag: {
                    summary: "A tag",
                    value: {
                      id: 1,
                      name: "work",
                      color: "#FF5733",
                      user_id: "3f0c6f6e-2f0b-4c55-9d1c-8a4f5d0c7b11",
                    },
                  },
                },
              },
            },
          },
          "400": { $ref: "#/components/responses/InvalidTag" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "404": { $ref: "#/components/responses/TagNotFound" },
          "413": { $ref: "#/components/responses/BodyTooLarge" },
          "415": { $ref: "#/components/responses/UnsupportedMediaType" },
          "422": { $ref: "#/components/responses/InvalidTagMember" },
          "429": { $ref: "#/components/responses/TooManyWrites" },
          "500": { $ref: "#/components/responses/InternalError" },
          "503": { $ref: "#/components/responses/ServiceUnavailable" },
        },
      },
      delete: {
        operationId: "deleteTag",
        tags: ["tags"],
        summary: "Delete a tag",
        description: "Its links to tasks are deleted too; the tasks stay.",
        security: [{ accessToken: [] }],
        "x-rate-limit": { limit: 120, window: 60 },
        responses: {
          "204": { $ref: "#/components/responses/Deleted" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "404": { $ref: "#/components/responses/TagNotFound" },
          "422": { $ref: "#/components/responses/InvalidParameter" },
          "429": { $ref: "#/components/responses/TooManyWrites" },
          "500": { $ref: "#/components/responses/InternalError" },
          "503": { $ref: "#/components/responses/ServiceUnavailable" },
        },
      },
    },
    "/api/v1/auth/sessions": {
      get: {
        operationId: "listSessions",
        tags: ["account"],
        summary: "Where one is logged in",
        description: "The live sessions of the user, the one that was used last first. A user has `maxItems` sessions at most: a\nfurther login ends the one that was not used for the longest time.\n",
        security: [{ accessToken: [] }],
        responses: {
          "200": {
            description: "The sessions.",
            headers: {
              "Cache-Control": { $ref: "#/components/headers/NoStore" },
              "X-Request-Id": { $ref: "#/components/headers/RequestId" },
            },
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/Sessions" },
                examples: {
                  sessions: {
                    summary: "This session, and one on a phone",
                    value: [
                      {
                        id: "5b8f1d1e-0c0a-4d53-9c55-1f2f6a7c3e10",
                        created_at: "2026-01-15T09:30:00.000Z",
                        last_used_at: "2026-01-15T17:05:00.000Z",
                        expires_at: "2026-01-22T09:30:00.000Z",
                        user_agent: "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
                        address: "203.0.113.7",
                        current: true,
                      },
                      {
                        id: "0d9c1b52-3f59-4b7e-8d0c-6f1a2b3c4d55",
                        created_at: "2026-01-12T20:00:00.000Z",
                        last_used_at: "2026-01-14T07:45:00.000Z",
                        expires_at: "2026-01-19T20:00:00.000Z",
                        user_agent: "Mozilla/5.0 (Android 16; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0",
                        address: "2001:db8:1:2::3",
                        current: false,
                      },
                    ],
                  },
                },
              },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "500": { $ref: "#/components/responses/InternalError" },
          "503": { $ref: "#/components/responses/ServiceUnavailable" },
        },
      },
      delete: {
        operationId: "revokeOtherSessions",
        tags: ["account"],
        summary: "Log out everywhere else",
        description: "Ends all sessions of the user but this one. Their tokens are refused from then on.",
        security: [{ accessToken: [] }],
        "x-rate-limit": { limit: 120, window: 60 },
        responses: {
          "204": {
            description: "This is the only session now.",
            headers: {
              "Cache-Control": { $ref: "#/components/headers/NoStore" },
              RateLimit: { $ref: "#/components/headers/RateLimit" },
              "RateLimit-Policy": { $ref: "#/components/headers/RateLimitPolicy" },
              "X-Request-Id": { $ref: "#/components/headers/RequestId" },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "429": { $ref: "#/components/responses/TooManyWrites" },
          "500": { $ref: "#/components/responses/InternalError" },
          "503": { $ref: "#/components/responses/ServiceUnavailable" },
        },
      },
    },
    "/api/v1/auth/sessions/{session_id}": {
      parameters: [
        {
          name: "session_id",
          in: "path",
          required: true,
          schema: { type: "string", format: "uuid" },
          example: "0d9c1b52-3f59-4b7e-8d0c-6f1a2b3c4d55",
        },
      ],
      delete: {
        operationId: "revokeSession",
        tags: ["account"],
        summary: "End one session",
        description: "It may be this one. The tokens of the session are refused from then on.",
        security: [{ accessToken: [] }],
        "x-rate-limit": { limit: 120, window: 60 },
        responses: {
          "204": {
            description: "The session has ended.",
            headers: {
              "Cache-Control": { $ref: "#/components/headers/NoStore" },
              RateLimit: { $ref: "#/components/headers/RateLimit" },
              "RateLimit-Policy": { $ref: "#/components/headers/RateLimitPolicy" },
              "X-Request-Id": { $ref: "#/components/headers/RequestId" },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "404": {
            description: "The user has no live session with this id.",
            headers: {
              "Cache-Control": { $ref: "#/components/headers/NoStore" },
              "X-Request-Id": { $ref: "#/components/headers/RequestId" },
            },
            content: {
              "application/json": {
                schema: {
                  allOf: [
                    { $ref: "#/components/schemas/Error" },
                    {
                      type: "object",
                      properties: { code: { type: "string", enum: ["SESSION_NOT_FOUND"] } },
                    },
                  ],
                },
                examples: {
                  sessionNotFound: {
                    summary: "Unknown, another user's, or over",
                    value: { detail: "Session not found", code: "SESSION_NOT_FOUND" },
                  },
                },
              },
            },
          },
          "422": { $ref: "#/components/responses/InvalidSessionId" },
          "429": { $ref: "#/components/responses/TooManyWrites" },
          "500": { $ref: "#/components/responses/InternalError" },
          "503": { $ref: "#/components/responses/ServiceUnavailable" },
        },
      },
    },
    "/api/v1/auth/password": {
      put: {
        operationId: "changePassword",
        tags: ["account"],
        summary: "Change the password",
        description: "Asks for the present password. All other sessions of the user end, and links to reset the password are no good any more.\nWrong passwords are slowed down like failed logins.\n",
        security: [{ accessToken: [] }],
        "x-rate-limit": { limit: 10, window: 60 },
        requestBody: {
          required: true,
          "x-max-bytes": 16384,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/PasswordChange" },
              examples: {
                change: {
                  summary: "The present password, and the next one",
                  value: {
                    current_password: "correct horse battery",
                    new_password: "staple of the battery",
                  },
                },
              },
            },
          },
        },
        responses: {
          "204": {
            description: "The password has been changed. The other sessions have ended.",
            headers: {
              "Cache-Control": { $ref: "#/components/headers/NoStore" },
              RateLimit: { $ref: "#/components/headers/RateLimit" },
              "RateLimit-Policy": { $ref: "#/components/headers/RateLimitPolicy" },
              "X-Request-Id": { $ref: "#/components/headers/RequestId" },
            },
          },
          "400": { $ref: "#/components/responses/NewPasswordRefused" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/IncorrectPassword" },
          "413": { $ref: "#/components/responses/BodyTooLarge" },
          "415": { $ref: "#/components/responses/UnsupportedMediaType" },
          "422": { $ref: "#/components/responses/ValidationError" },
          "429": { $ref: "#/components/responses/TooManyRequests" },
          "500": { $ref: "#/components/responses/InternalError" },
          "503": { $ref: "#/components/responses/ServiceUnavailable" },
        },
      },
    },
    "/api/v1/auth/password/forgotten": {
      post: {
        operationId: "requestPasswordReset",
        tags: ["account"],
        summary: "Ask for a link to set a new password",
        description: "The response is the same, and takes as long, whether the address belongs to an account or not. If it does, a mail with a\nlink is sent to it. The link is good once, for `x-lifetime` of `ResetToken` seconds.\n\n`x-account-delay` bounds the mails to one address, from whatever addresses they are asked for. The wait is shorter than the life of\na link: whoever has to wait has a mail whose link is good.\n",
        security: [],
        "x-rate-limit": { limit: 5, window: 60 },
        "x-account-delay": { failures: 3, delays: [60, 120, 300, 600, 900], forget: 3600 },
        requestBody: {
          required: true,
          "x-max-bytes": 16384,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/AddressRequest" },
              examples: {
                address: { summary: "The address of the account", value: { email: "ada@example.com" } },
              },
            },
          },
        },
        responses: {
          "202": { $ref: "#/components/responses/MailOnItsWay" },
          "400": { $ref: "#/components/responses/InvalidAddress" },
          "413": { $ref: "#/components/responses/BodyTooLarge" },
          "415": { $ref: "#/components/responses/UnsupportedMediaType" },
          "422": { $ref: "#/components/responses/ValidationError" },
          "429": { $ref: "#/components/responses/TooManyRequests" },
          "500": { $ref: "#/components/responses/InternalError" },
          "503": { $ref: "#/components/responses/ServiceUnavailable" },
        },
      },
    },
    "/api/v1/auth/password/reset": {
      post: {
        operationId: "resetPassword",
        tags: ["account"],
        summary: "Set a new password by a link",
        description: "`token` is what the link of the mail carries. All sessions of the user end. A password that is refused leaves the link good.\n",
        security: [],
        "x-rate-limit": { limit: 5, window: 60 },
        requestBody: {
          required: true,
          "x-max-bytes": 16384,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/PasswordReset" },
              examples: {
                reset: {
                  summary: "The token of the link, and the new password",
                  value: {
                    token: "3q2-7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                    new_password: "staple of the battery",
                  },
                },
              },
            },
          },
        },
        responses: {
          "204": {
            description: "The password has been set. Log in with it.",
            headers: {
              "Cache-Control": { $ref: "#/components/headers/NoStore" },
              RateLimit: { $ref: "#/components/headers/RateLimit" },
              "RateLimit-Policy": { $ref: "#/components/headers/RateLimitPolicy" },
              "X-Request-Id": { $ref: "#/components/headers/RequestId" },
            },
          },
          "400": { $ref: "#/components/responses/LinkOrPasswordRefused" },
          "413": { $ref: "#/components/responses/BodyTooLarge" },
          "415": { $ref: "#/components/responses/UnsupportedMediaType" },
          "422": { $ref: "#/components/responses/ValidationError" },
          "429": { $ref: "#/components/responses/TooManyRequests" },
          "500": { $ref: "#/components/responses/InternalError" },
          "503": { $ref: "#/components/responses/ServiceUnavailable" },
        },
      },
    },
    "/api/v1/auth/email/verification": {
      post: {
        operationId: "requestEmailVerification",
        tags: ["account"],
        summary: "Ask for a mail that verifies the address",
        description: "Registration sends one by itself. The response is the same, and takes as long, whether the address belongs to an account or not.\nThe mail has a link and a code; each is good for `x-lifetime` of `VerificationToken` seconds.\n",
        security: [],
        "x-rate-limit": { limit: 5, window: 60 },
        "x-account-delay": { failures: 3, delays: [60, 120, 300, 600, 900], forget: 3600 },
        requestBody: {
          required: true,
          "x-max-bytes": 16384,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/AddressRequest" },
              examples: {
                address: { summary: "The address of the account", value: { email: "ada@example.com" } },
              },
            },
          },
        },
        responses: {
          "202": { $ref: "#/components/responses/MailOnItsWay" },
          "400": { $ref: "#/components/responses/InvalidAddress" },
          "413": { $ref: "#/components/responses/BodyTooLarge" },
          "415": { $ref: "#/components/responses/UnsupportedMediaType" },
          "422": { $ref: "#/components/responses/ValidationError" },
          "429": { $ref: "#/components/responses/TooManyRequests" },
          "500": { $ref: "#/components/responses/InternalError" },
          "503": { $ref: "#/components/responses/ServiceUnavailable" },
        },
      },
    },
    "/api/v1/auth/email/verify": {
      post: {
        operationId: "verifyEmail",
        tags: ["account"],
        summary: "Verify an address by a link",
        description: "`token` is what the link of the mail carries: of a registration, or of a change of the address, which takes effect now. It logs\nnobody in.\n",
        security: [],
        "x-rate-limit": { limit: 10, window: 60 },
        requestBody: {
          required: true,
          "x-max-bytes": 16384,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/EmailVerification" },
              examples: {
                link: {
                  summary: "The token of the link",
                  value: { token: "3q2-7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" },
                },
              },
            },
          },
        },
        responses: {
          "204": {
            description: "The address has been verified.",
            headers: {
              "Cache-Control": { $ref: "#/components/headers/NoStore" },
              RateLimit: { $ref: "#/components/headers/RateLimit" },
              "RateLimit-Policy": { $ref: "#/components/headers/RateLimitPolicy" },
              "X-Request-Id": { $ref: "#/components/headers/RequestId" },
            },
          },
          "400": { $ref: "#/components/responses/VerificationRefused" },
          "413": { $ref: "#/components/responses/BodyTooLarge" },
          "415": { $ref: "#/components/responses/UnsupportedMediaType" },
          "422": { $ref: "#/components/responses/ValidationError" },
          "429": { $ref: "#/components/responses/TooManyRequests" },
          "500": { $ref: "#/components/responses/InternalError" },
          "503": { $ref: "#/components/responses/ServiceUnavailable" },
        },
      },
    },
    "/api/v1/auth/email/verify-code": {
      post: {
        operationId: "verifyEmailByCode",
        tags: ["account"],
        summary: "Verify an address by a code",
        description: "The code of the mail, for whoever reads it on another device. After 5 wrong codes those that were sent before are no good any more; the\nlinks are.\n",
        security: [],
        "x-rate-limit": { limit: 5, window: 60 },
        requestBody: {
          required: true,
          "x-max-bytes": 16384,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/EmailCode" },
              examples: {
                code: {
                  summary: "The address that is verified, and the code",
                  value: { email: "ada@example.com", code: "01234567" },
                },
              },
            },
          },
        },
        responses: {
          "204": {
            description: "The address has been verified.",
            headers: {
              "Cache-Control": { $ref: "#/components/headers/NoStore" },
              RateLimit: { $ref: "#/components/headers/RateLimit" },
              "RateLimit-Policy": { $ref: "#/components/headers/RateLimitPolicy" },
              "X-Request-Id": { $ref: "#/components/headers/RequestId" },
            },
          },
          "400": { $ref: "#/components/responses/CodeRefused" },
          "413": { $ref: "#/components/responses/BodyTooLarge" },
          "415": { $ref: "#/components/responses/UnsupportedMediaType" },
          "422": { $ref: "#/components/responses/ValidationError" },
          "429": { $ref: "#/components/responses/TooManyRequests" },
          "500": { $ref: "#/components/responses/InternalError" },
          "503": { $ref: "#/components/responses/ServiceUnavailable" },
        },
      },
    },
    "/api/v1/auth/email/change": {
      post: {
        operationId: "requestEmailChange",
        tags: ["account"],
        summary: "Change the address",
        description: "Asks for the present password. A mail with a link and a code is sent to the new address; the address changes when one of them is used.\nThe response is the same when the new address belongs to an account: then its mail says so.\n\nAfter the change, a mail to the former address has a link that undoes it, if that address had been verified.\n",
        security: [{ accessToken: [] }],
        "x-rate-limit": { limit: 5, window: 60 },
        requestBody: {
          required: true,
          "x-max-bytes": 16384,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/EmailChange" },
              examples: {
                change: {
                  summary: "The new address",
                  value: { new_email: "lovelace@example.com", current_password: "correct horse battery" },
                },
              },
            },
          },
        },
        responses: {
          "202": { $ref: "#/components/responses/MailOnItsWay" },
          "400": { $ref: "#/components/responses/InvalidNewAddress" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/IncorrectPassword" },
          "413": { $ref: "#/components/responses/BodyTooLarge" },
          "415": { $ref: "#/components/responses/UnsupportedMediaType" },
          "422": { $ref: "#/components/responses/ValidationError" },
          "429": { $ref: "#/components/responses/TooManyRequests" },
          "500": { $ref: "#/components/responses/InternalError" },
          "503": { $ref: "#/components/responses/ServiceUnavailable" },
        },
      },
    },
    "/api/v1/auth/email/undo-change": {
      post: {
        operationId: "undoEmailChange",
        tags: ["account"],
        summary: "Take a changed address back",
        description: "`token` is what the link in the mail to the former address carries; it is good for `x-lifetime` of `UndoToken` seconds. The account has the former\naddress and a new password, and all its sessions end: whoever has changed the address is out. Nobody else can\nregister the former address as long as the link is good.\n",
        security: [],
        "x-rate-limit": { limit: 5, window: 60 },
        requestBody: {
          required: true,
          "x-max-bytes": 16384,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/EmailChangeUndo" },
              examples: {
                undo: {
                  summary: "The token of the link, and a new password",
                  value: {
                    token: "3q2-7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                    new_password: "staple of the battery",
                  },
                },
              },
            },
          },
        },
        responses: {
          "204": {
            description: "The account has the former address, and the new password.",
            headers: {
              "Cache-Control": { $ref: "#/components/headers/NoStore" },
              RateLimit: { $ref: "#/components/headers/RateLimit" },
              "RateLimit-Policy": { $ref: "#/components/headers/RateLimitPolicy" },
              "X-Request-Id": { $ref: "#/components/headers/RequestId" },
            },
          },
          "400": { $ref: "#/components/responses/LinkOrPasswordRefused" },
          "413": { $ref: "#/components/responses/BodyTooLarge" },
          "415": { $ref: "#/components/responses/UnsupportedMediaType" },
          "422": { $ref: "#/components/responses/ValidationError" },
          "429": { $ref: "#/components/responses/TooManyRequests" },
          "500": { $ref: "#/components/responses/InternalError" },
          "503": { $ref: "#/components/responses/ServiceUnavailable" },
        },
      },
    },
    "/api/v1/auth/account": {
      get: {
        operationId: "getAccount",
        tags: ["account"],
        summary: "The account",
        description: "The user, and whether the address has been verified.",
        security: [{ accessToken: [] }],
        responses: {
          "200": { $ref: "#/components/responses/Account" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "500": { $ref: "#/components/responses/InternalError" },
          "503": { $ref: "#/components/responses/ServiceUnavailable" },
        },
      },
      patch: {
        operationId: "updateAccount",
        tags: ["account"],
        summary: "Change the name",
        description: "null removes the name. Members that are absent stay; the address has an operation of its own.\n",
        security: [{ accessToken: [] }],
        "x-rate-limit": { limit: 120, window: 60 },
        requestBody: {
          required: true,
          "x-max-bytes": 16384,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/AccountChanges" },
              examples: {
                name: { summary: "Another name", value: { name: "Ada King" } },
                noName: { summary: "No name any more", value: { name: null } },
              },
            },
          },
        },
        responses: {
          "200": { $ref: "#/components/responses/Account" },
          "400": { $ref: "#/components/responses/MalformedRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "413": { $ref: "#/components/responses/BodyTooLarge" },
          "415": { $ref: "#/components/responses/UnsupportedMediaType" },
          "422": { $ref: "#/components/responses/InvalidName" },
          "429": { $ref: "#/components/responses/TooManyWrites" },
          "500": { $ref: "#/components/responses/InternalError" },
          "503": { $ref: "#/components/responses/ServiceUnavailable" },
        },
      },
    },
    "/api/v1/auth/account/delete": {
      post: {
        operationId: "deleteAccount",
        tags: ["account"],
        summary: "Delete the account",
        description: "Asks for the password. Everything of the user is deleted: sessions, tasks, tags, events. It can't be undone.\n",
        security: [{ accessToken: [] }],
        "x-rate-limit": { limit: 5, window: 60 },
        requestBody: {
          required: true,
          "x-max-bytes": 16384,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/AccountDeletion" },
              examples: {
                deletion: { summary: "The password", value: { password: "correct horse battery" } },
              },
            },
          },
        },
        responses: {
          "204": {
            description: "The account is gone; the refresh cookie is cleared.",
            headers: {
              "Cache-Control": { $ref: "#/components/headers/NoStore" },
              "Set-Cookie": { $ref: "#/components/headers/ClearedRefreshCookie" },
              RateLimit: { $ref: "#/components/headers/RateLimit" },
              "RateLimit-Policy": { $ref: "#/components/headers/RateLimitPolicy" },
              "X-Request-Id": { $ref: "#/components/headers/RequestId" },
            },
          },
          "400": { $ref: "#/components/responses/MalformedRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/IncorrectPassword" },
          "413": { $ref: "#/components/responses/BodyTooLarge" },
          "415": { $ref: "#/components/responses/UnsupportedMediaType" },
          "422": { $ref: "#/components/responses/ValidationError" },
          "429": { $ref: "#/components/responses/TooManyRequests" },
          "500": { $ref: "#/components/responses/InternalError" },
          "503": { $ref: "#/components/responses/ServiceUnavailable" },
        },
      },
    },
    "/api/v1/auth/account/events": {
      get: {
        operationId: "listAccountEvents",
        tags: ["account"],
        summary: "What has happened to the account",
        description: "Changes of the password, the address and the name, logins, and ends of sessions, of the last `x-retention` seconds of\n`AccountEvent`; the newest is first. The `rel=\"next\"` URL of the `Link` header leads to the next page.\n",
        security: [{ accessToken: [] }],
        parameters: [
          {
            name: "limit",
            in: "query",
            description: "How many events a page has.",
            schema: { type: "integer", minimum: 1, maximum: 100, default: 50 },
            example: 50,
          },
          {
            name: "before",
            in: "query",
            description: "The id of an event; the page has events that are older.",
            schema: { type: "integer", minimum: 1, maximum: 9007199254740991 },
            example: 42,
          },
        ],
        responses: {
          "200": {
            description: "The page.",
            headers: {
              "Cache-Control": { $ref: "#/components/headers/NoStore" },
              Link: {
                description: "RFC 8288: the URL of the next page, `rel=\"next\"`. It is absent on the last page.",
                schema: { type: "string", pattern: "^<[^<>]+>; rel=\"next\"$" },
                example: "</api/v1/auth/account/events?limit=50&before=42>; rel=\"next\"",
              },
              "X-Request-Id": { $ref: "#/components/headers/RequestId" },
            },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  additionalProperties: false,
                  required: ["items"],
                  properties: { items: { type: "array", items: { $ref: "#/components/schemas/AccountEvent" } } },
                },
                examples: {
                  events: {
                    summary: "A login, and the registration",
                    value: {
                      items: [
                        {
                          id: 2,
                          event: "session_created",
                          created_at: "2026-01-15T09:31:00.000Z",
                          session_id: "5b8f1d1e-0c0a-4d53-9c55-1f2f6a7c3e10",
                          reason: null,
                          user_agent: "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
                          address: "203.0.113.7",
                        },
                        {
                          id: 1,
                          event: "password_set",
                          created_at: "2026-01-15T09:30:00.000Z",
                          session_id: null,
                          reason: null,
                          user_agent: null,
                          address: "203.0.113.7",
                        },
                      ],
                    },
                  },
                },
              },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "422": {
            description: "A parameter has the wrong type or form; `field` names it.",
            headers: {
              "Cache-Control": { $ref: "#/components/headers/NoStore" },
              "X-Request-Id": { $ref: "#/components/headers/RequestId" },
            },
            content: {
              "application/json": {
                schema: {
                  allOf: [
                    { $ref: "#/components/schemas/Error" },
                    {
                      type: "object",
                      required: ["field"],
                      properties: { code: { type: "string", enum: ["VALIDATION_ERROR"] } },
                    },
                  ],
                },
                examples: {
                  noInteger: {
                    summary: "Not an integer",
                    value: { detail: "limit: must be integer", code: "VALIDATION_ERROR", field: "limit" },
                  },
                },
              },
            },
          },
          "500": { $ref: "#/components/responses/InternalError" },
          "503": { $ref: "#/components/responses/ServiceUnavailable" },
        },
      },
    },
    "/.well-known/jwks.json": {
      get: {
        operationId: "getKeys",
        tags: ["auth"],
        summary: "The keys that verify access tokens",
        description: "A JSON Web Key Set (RFC 7517). With ES256 (`JWT_PRIVATE_KEY`) other services verify access tokens by it, without a secret; a token names its\nkey (`kid`). With HS256, the default, it is empty. Refresh tokens are always signed with HS256.\n",
        security: [],
        responses: {
          "200": {
            description: "The keys, the one that signs first.",
            headers: {
              "Cache-Control": { $ref: "#/components/headers/NoStore" },
              "X-Request-Id": { $ref: "#/components/headers/RequestId" },
            },
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/Keys" },
                examples: {
                  es256: {
                    summary: "One key",
                    value: {
                      keys: [
                        {
                          kty: "EC",
                          crv: "P-256",
                          x: "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
                          y: "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0",
                          kid: "oKIywvGUpTVTyxMQ3bwIIeQUudfr_CkLMjCE19ECD-U",
                          alg: "ES256",
                          use: "sig",
                        },
                      ],
                    },
                  },
                  hs256: { summary: "None", value: { keys: [] } },
                },
              },
            },
          },
        },
      },
    },
  },
  components: {
    securitySchemes: {
      accessToken: {
        type: "http",
        scheme: "bearer",
        bearerFormat: "JWT",
        description: "The access token of a login or a refresh; see `AccessTokenPayload`.",
        "x-token-refresh": {
          operation: "refreshToken",
          expired: ["TOKEN_EXPIRED", "INVALID_TOKEN"],
          login: ["loginUser"],
          logout: "logoutUser",
        },
      },
      refreshCookie: {
        type: "apiKey",
        in: "cookie",
        name: "refresh_token",
        description: "Set by login and refresh; see `RefreshTokenPayload`. `HttpOnly`, so that no script can read it;\nbrowsers send it by themselves to `/api/v1/auth`, from the same site only.\n\nA server with `COOKIE_HOST_PREFIX=true` names it `__Host-refresh_token`, with `Path=/`: then\nneither a subdomain nor another page of the host can set a cookie of that name. When several\ncookies of the name arrive, the only one with a live session is accepted; otherwise the response is\n`INVALID_TOKEN`, and the cookies stay.\n",
      },
    },
    schemas: {
      RegisterRequest: {
        type: "object",
        required: ["email", "password"],
        properties: {
          email: {
            type: "string",
            format: "email",
            maxLength: 254,
            description: "The local part in ASCII, the domain in any script. Stored in lower case, with the domain in\nits ASCII form.\n",
            example: "ada@example.com",
            "x-error-codes": { format: "INVALID_EMAIL", maxLength: "INVALID_EMAIL" },
          },
          password: {
            type: "string",
            format: "password",
            minLength: 8,
            "x-max-bytes": 72,
            pattern: "^[^\\x00\\p{Cs}]*$",
            description: "At least 8 characters (Unicode code points), at most 72 bytes in UTF-8, and not on a list of\ncommon passwords (in any case). No rules on which characters, except that NUL and unpaired\nsurrogates are refused. Spaces of any kind and combined characters are made uniform first\n(RFC 8265, OpaqueString); the lengths hold before and after that.\n",
            example: "correct horse battery",
            "x-error-codes": { minLength: "PASSWORD_TOO_SHORT", "x-max-bytes": "PASSWORD_TOO_LONG" },
          },
          name: {
            type: "string",
            nullable: true,
            minLength: 1,
            maxLength: 200,
            pattern: "^[^\\p{Cc}\\p{Cs}\\p{Bidi_Control}\\xad\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u200b-\\u200d\\u2060-\\u2064\\u206a-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\u{e0000}-\\u{e0fff}][\\ufe00-\\ufe0f\\u{e0020}-\\u{e007f}\\u{e0100}-\\u{e01ef}]*([\\u200c\\u200d]?[^\\p{Cc}\\p{Cs}\\p{Bidi_Control}\\xad\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u200b-\\u200d\\u2060-\\u2064\\u206a-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\u{e0000}-\\u{e0fff}][\\ufe00-\\ufe0f\\u{e0020}-\\u{e007f}\\u{e0100}-\\u{e01ef}]*)*$",
            description: "How to address the user. No control characters, no characters that change the direction of the\ntext, and no invisible ones. Joiners (U+200C, U+200D) stand between two characters, and variation\nselectors and tags behind one, as some scripts and emoji need them.\n",
            example: "Ada Lovelace",
          },
        },
      },
      LoginForm: {
        type: "object",
        required: ["username", "password"],
        properties: {
          username: {
            type: "string",
            minLength: 1,
            description: "The e-mail address.",
            example: "ada@example.com",
          },
          password: { type: "string", format: "password", minLength: 1, example: "correct horse battery" },
        },
      },
      User: {
        type: "object",
        additionalProperties: false,
        required: ["id", "email", "name", "created_at"],
        properties: {
          id: { type: "string", format: "uuid", example: "3f0c6f6e-2f0b-4c55-9d1c-8a4f5d0c7b11" },
          email: {
            type: "string",
            format: "email",
            maxLength: 254,
            description: "In the form in which it is stored.",
            example: "ada@example.com",
          },
          name: {
            type: "string",
            nullable: true,
            maxLength: 200,
            description: "Null when none was given.",
            example: "Ada Lovelace",
          },
          created_at: {
            type: "string",
            format: "date-time",
            description: "RFC 3339, in UTC.",
            example: "2026-01-15T09:30:00.000Z",
          },
        },
      },
      Token: {
        type: "object",
        additionalProperties: false,
        required: ["access_token", "token_type"],
        properties: {
          access_token: {
            type: "string",
            pattern: "^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$",
            description: "A JWT; keep it in memory. Its payload is an `AccessTokenPayload`.",
            "x-jwt-payload": { $ref: "#/components/schemas/AccessTokenPayload" },
          },
          token_type: { type: "string", enum: ["bearer"] },
        },
      },
      Priority: {
        type: "string",
        enum: ["high", "medium", "low"],
        "x-error-codes": { enum: "INVALID_PRIORITY" },
      },
      TaskTitle: {
        type: "string",
        allOf: [
          {
            pattern: "^\\s*\\S(?:[\\s\\S]{0,198}\\S)?\\s*$",
            "x-error-codes": { pattern: "INVALID_TITLE" },
          },
          { pattern: "^[^\\x00\\p{Cs}]*$" },
        ],
        description: "1 to 200 characters (Unicode code points). White space around it is removed first.\n",
        example: "Write the report",
      },
      TaskDescription: {
        type: "string",
        nullable: true,
        maxLength: 1000,
        pattern: "^[^\\x00\\p{Cs}]*$",
        "x-error-codes": { maxLength: "DESCRIPTION_TOO_LONG" },
        example: "With the figures of the last quarter",
      },
      TaskDueDate: {
        type: "string",
        nullable: true,
        format: "date-time",
        description: "RFC 3339, with an offset; the past is allowed.",
        "x-error-codes": { format: "INVALID_DUE_DATE" },
        example: "2026-02-01T17:00:00Z",
      },
      TaskRecurrenceRule: {
        type: "string",
        nullable: true,
        description: "An iCalendar recurrence rule (RFC 5545, 3.3.10) of at most 1000 characters, with or without `RRULE:`.",
        example: "FREQ=WEEKLY;BYDAY=MO",
      },
      NewTask: {
        type: "object",
        required: ["title"],
        properties: {
          title: { $ref: "#/components/schemas/TaskTitle" },
          description: { $ref: "#/components/schemas/TaskDescription" },
          completed: { type: "boolean", default: false },
          priority: { allOf: [{ $ref: "#/components/schemas/Priority" }], default: "medium" },
          due_date: { $ref: "#/components/schemas/TaskDueDate" },
          recurrence_rule: { $ref: "#/components/schemas/TaskRecurrenceRule" },
        },
      },
      TaskReplacement: {
        type: "object",
        required: ["title", "completed", "priority"],
        properties: {
          title: { $ref: "#/components/schemas/TaskTitle" },
          description: { $ref: "#/components/schemas/TaskDescription" },
          completed: { type: "boolean" },
          priority: { $ref: "#/components/schemas/Priority" },
          due_date: { $ref: "#/components/schemas/TaskDueDate" },
          recurrence_rule: { $ref: "#/components/schemas/TaskRecurrenceRule" },
        },
      },
      TaskChanges: {
        type: "object",
        properties: {
          title: { $ref: "#/components/schemas/TaskTitle" },
          description: { $ref: "#/components/schemas/TaskDescription" },
          completed: { type: "boolean" },
          priority: { $ref: "#/components/schemas/Priority" },
          due_date: { $ref: "#/components/schemas/TaskDueDate" },
          recurrence_rule: { $ref: "#/components/schemas/TaskRecurrenceRule" },
        },
      },
      Task: {
        type: "object",
        additionalProperties: false,
        required: [
          "id",
          "title",
          "description",
          "completed",
          "priority",
          "due_date",
          "recurrence_rule",
          "user_id",
          "created_at",
          "updated_at",
          "tags",
        ],
        properties: {
          id: { type: "integer", minimum: 1, example: 1 },
          title: { type: "string", minLength: 1, maxLength: 200, example: "Write the report" },
          description: { type: "string", nullable: true, maxLength: 1000 },
          completed: { type: "boolean" },
          priority: { type: "string", enum: ["high", "medium", "low"] },
          due_date: { type: "string", nullable: true, format: "date-time" },
          recurrence_rule: { type: "string", nullable: true, description: "In its normal form." },
          user_id: { type: "string", format: "uuid", description: "The owner." },
          created_at: { type: "string", format: "date-time" },
          updated_at: {
            type: "string",
            format: "date-time",
            description: "The last change of the task or of its tags.",
          },
          tags: {
            type: "array",
            description: "By name.",
            items: {
              type: "object",
              additionalProperties: false,
              required: ["id", "name", "color"],
              properties: {
                id: { type: "integer", minimum: 1 },
                name: { type: "string" },
                color: { type: "string", nullable: true, pattern: "^#[0-9A-F]{6}$" },
              },
            },
          },
        },
      },
      TaskPage: {
        type: "object",
        additionalProperties: false,
        required: ["items", "total", "page", "limit", "pages"],
        properties: {
          items: { type: "array", items: { $ref: "#/components/schemas/Task" } },
          total: { type: "integer", minimum: 0, description: "How many tasks the filters leave." },
          page: { type: "integer", minimum: 1 },
          limit: { type: "integer", minimum: 1, maximum: 100 },
          pages: { type: "integer", minimum: 0 },
        },
      },
      NewTag: {
        type: "object",
        required: ["name"],
        properties: {
          name: {
            type: "string",
            allOf: [
              {
                pattern: "^\\s*\\S(?:[\\s\\S]{0,48}\\S)?\\s*$",
                "x-error-codes": { pattern: "INVALID_TAG_NAME" },
              },
              { pattern: "^[^\\x00\\p{Cs}]*$" },
            ],
            description: "1 to 50 characters; white space around it is removed first. A user has one tag with a name.",
            example: "work",
          },
          color: {
            type: "string",
            nullable: true,
            pattern: "^#[0-9A-Fa-f]{6}$",
            "x-error-codes": { pattern: "INVALID_COLOR" },
            example: "#FF5733",
          },
        },
      },
      Tag: {
        type: "object",
        additionalProperties: false,
        required: ["id", "name", "color", "user_id"],
        properties: {
          id: { type: "integer", minimum: 1, example: 1 },
          name: { type: "string", minLength: 1, maxLength: 50, example: "work" },
          color: {
            type: "string",
            nullable: true,
            pattern: "^#[0-9A-F]{6}$",
            description: "In upper case.",
            example: "#FF5733",
          },
          user_id: { type: "string", format: "uuid", description: "The owner." },
        },
      },
      PasswordChange: {
        type: "object",
        required: ["current_password", "new_password"],
        properties: {
          current_password: { type: "string", format: "password", minLength: 1, example: "correct horse battery" },
          new_password: {
            type: "string",
            format: "password",
            minLength: 8,
            "x-max-bytes": 72,
            pattern: "^[^\\x00\\p{Cs}]*$",
            description: "At least 8 characters (Unicode code points), at most 72 bytes in UTF-8, and not on a list of\ncommon passwords (in any case). No rules on which characters, except that NUL and unpaired\nsurrogates are refused. Spaces of any kind and combined characters are made uniform first\n(RFC 8265, OpaqueString); the lengths hold before and after that.\n",
            example: "correct horse battery",
            "x-error-codes": { minLength: "PASSWORD_TOO_SHORT", "x-max-bytes": "PASSWORD_TOO_LONG" },
          },
        },
      },
      AddressRequest: {
        type: "object",
        required: ["email"],
        properties: {
          email: {
            type: "string",
            format: "email",
            maxLength: 254,
            description: "The local part in ASCII, the domain in any script. Stored in lower case, with the domain in\nits ASCII form.\n",
            example: "ada@example.com",
            "x-error-codes": { format: "INVALID_EMAIL", maxLength: "INVALID_EMAIL" },
          },
        },
      },
      ResetToken: {
        type: "string",
        pattern: "^[A-Za-z0-9_-]{43}$",
        description: "Of a link that sets a new password. It is good once, for `x-lifetime` seconds.",
        "x-lifetime": 1800,
        example: "3q2-7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
      },
      VerificationToken: {
        type: "string",
        pattern: "^[A-Za-z0-9_-]{43}$",
        description: "Of a link that verifies an address. It is good once, for `x-lifetime` seconds.",
        "x-lifetime": 86400,
        example: "3q2-7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
      },
      UndoToken: {
        type: "string",
        pattern: "^[A-Za-z0-9_-]{43}$",
        description: "Of a link that takes a changed address back. It is good once, for `x-lifetime` seconds.",
        "x-lifetime": 604800,
        example: "3q2-7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
      },
      PasswordReset: {
        type: "object",
        required: ["token", "new_password"],
        properties: {
          token: { $ref: "#/components/schemas/ResetToken" },
          new_password: {
            type: "string",
            format: "password",
            minLength: 8,
            "x-max-bytes": 72,
            pattern: "^[^\\x00\\p{Cs}]*$",
            description: "At least 8 characters (Unicode code points), at most 72 bytes in UTF-8, and not on a list of\ncommon passwords (in any case). No rules on which characters, except that NUL and unpaired\nsurrogates are refused. Spaces of any kind and combined characters are made uniform first\n(RFC 8265, OpaqueString); the lengths hold before and after that.\n",
            example: "correct horse battery",
            "x-error-codes": { minLength: "PASSWORD_TOO_SHORT", "x-max-bytes": "PASSWORD_TOO_LONG" },
          },
        },
      },
      EmailVerification: {
        type: "object",
        required: ["token"],
        properties: { token: { $ref: "#/components/schemas/VerificationToken" } },
      },
      EmailCode: {
        type: "object",
        required: ["email", "code"],
        properties: {
          email: {
            type: "string",
            format: "email",
            maxLength: 254,
            description: "The local part in ASCII, the domain in any script. Stored in lower case, with the domain in\nits ASCII form.\n",
            example: "ada@example.com",
            "x-error-codes": { format: "INVALID_EMAIL", maxLength: "INVALID_EMAIL" },
          },
          code: { type: "string", pattern: "^[0-9]{8}$", example: "01234567" },
        },
      },
      EmailChange: {
        type: "object",
        required: ["new_email", "current_password"],
        properties: {
          new_email: {
            type: "string",
            format: "email",
            maxLength: 254,
            description: "The local part in ASCII, the domain in any script. Stored in lower case, with the domain in\nits ASCII form.\n",
            example: "ada@example.com",
            "x-error-codes": { format: "INVALID_EMAIL", maxLength: "INVALID_EMAIL" },
          },
          current_password: { type: "string", format: "password", minLength: 1, example: "correct horse battery" },
        },
      },
      EmailChangeUndo: {
        type: "object",
        required: ["token", "new_password"],
        properties: {
          token: { $ref: "#/components/schemas/UndoToken" },
          new_password: {
            type: "string",
            format: "password",
            minLength: 8,
            "x-max-bytes": 72,
            pattern: "^[^\\x00\\p{Cs}]*$",
            description: "At least 8 characters (Unicode code points), at most 72 bytes in UTF-8, and not on a list of\ncommon passwords (in any case). No rules on which characters, except that NUL and unpaired\nsurrogates are refused. Spaces of any kind and combined characters are made uniform first\n(RFC 8265, OpaqueString); the lengths hold before and after that.\n",
            example: "correct horse battery",
            "x-error-codes": { minLength: "PASSWORD_TOO_SHORT", "x-max-bytes": "PASSWORD_TOO_LONG" },
          },
        },
      },
      AccountDeletion: {
        type: "object",
        required: ["password"],
        properties: {
          password: { type: "string", format: "password", minLength: 1, example: "correct horse battery" },
        },
      },
      AccountChanges: {
        type: "object",
        properties: {
          name: {
            type: "string",
            nullable: true,
            minLength: 1,
            maxLength: 200,
            pattern: "^[^\\p{Cc}\\p{Cs}\\p{Bidi_Control}\\xad\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u200b-\\u200d\\u2060-\\u2064\\u206a-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\u{e0000}-\\u{e0fff}][\\ufe00-\\ufe0f\\u{e0020}-\\u{e007f}\\u{e0100}-\\u{e01ef}]*([\\u200c\\u200d]?[^\\p{Cc}\\p{Cs}\\p{Bidi_Control}\\xad\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u200b-\\u200d\\u2060-\\u2064\\u206a-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\u{e0000}-\\u{e0fff}][\\ufe00-\\ufe0f\\u{e0020}-\\u{e007f}\\u{e0100}-\\u{e01ef}]*)*$",
            description: "How to address the user. No control characters, no characters that change the direction of the\ntext, and no invisible ones. Joiners (U+200C, U+200D) stand between two characters, and variation\nselectors and tags behind one, as some scripts and emoji need them.\n",
            example: "Ada Lovelace",
          },
        },
      },
      Account: {
        type: "object",
        additionalProperties: false,
        required: ["id", "email", "email_verified", "name", "created_at"],
        properties: {
          id: { type: "string", format: "uuid" },
          email: { type: "string", format: "email", maxLength: 254 },
          email_verified: {
            type: "boolean",
            description: "Whether somebody has shown that mails to the address arrive.",
          },
          name: { type: "string", nullable: true, maxLength: 200 },
          created_at: { type: "string", format: "date-time" },
        },
      },
      AccountEvent: {
        type: "object",
        description: "Kept for `x-retention` seconds.",
        "x-retention": 7776000,
        additionalProperties: false,
        required: ["id", "event", "created_at", "session_id", "reason", "user_agent", "address"],
        properties: {
          id: { type: "integer", minimum: 1 },
          event: {
            type: "string",
            enum: [
              "password_set",
              "password_changed",
              "password_reset",
              "email_verified",
              "email_changed",
              "email_change_undone",
              "name_changed",
              "session_created",
              "session_revoked",
              "refresh_token_reused",
              "account_banned",
              "account_unbanned",
            ],
          },
          created_at: { type: "string", format: "date-time" },
          session_id: { type: "string", nullable: true, format: "uuid" },
          reason: { type: "string", nullable: true, description: "What ended a session." },
          user_agent: { type: "string", nullable: true },
          address: { type: "string", nullable: true },
        },
      },
      MailOnItsWay: {
        type: "object",
        additionalProperties: false,
        required: ["message"],
        properties: {
          message: { type: "string", enum: ["If the address can be used for this, a mail is on its way"] },
        },
      },
      Keys: {
        type: "object",
        additionalProperties: false,
        required: ["keys"],
        properties: {
          keys: {
            type: "array",
            items: {
              type: "object",
              additionalProperties: false,
              required: ["kty", "crv", "x", "y", "kid", "alg", "use"],
              properties: {
                kty: { type: "string", enum: ["EC"] },
                crv: { type: "string", enum: ["P-256"] },
                x: { type: "string" },
                y: { type: "string" },
                kid: { type: "string", description: "The thumbprint of the key (RFC 7638)." },
                alg: { type: "string", enum: ["ES256"] },
                use: { type: "string", enum: ["sig"] },
              },
            },
          },
        },
      },
      Sessions: { type: "array", maxItems: 100, items: { $ref: "#/components/schemas/Session" } },
      Session: {
        type: "object",
        additionalProperties: false,
        required: ["id", "created_at", "last_used_at", "expires_at", "user_agent", "address", "current"],
        properties: {
          id: { type: "string", format: "uuid" },
          created_at: { type: "string", format: "date-time", description: "The login." },
          last_used_at: { type: "string", format: "date-time", description: "The login, or the last refresh." },
          expires_at: { type: "string", format: "date-time" },
          user_agent: {
            type: "string",
            nullable: true,
            maxLength: 256,
            description: "The `User-Agent` of the last use, without control characters; null when there was none.",
          },
          address: {
            type: "string",
            nullable: true,
            description: "The IP address of the last use; null when it is not known.",
          },
          current: { type: "boolean", description: "Whether it is the session of this access token." },
        },
      },
      Message: {
        type: "object",
        additionalProperties: false,
        required: ["message"],
        properties: { message: { type: "string", enum: ["Successfully logged out"] } },
      },
      Error: {
        type: "object",
        additionalProperties: false,
        required: ["detail", "code"],
        properties: {
          detail: {
            type: "string",
            minLength: 1,
            description: "What is wrong and what to do, for people. It may change; don't branch on it.",
            example: "Invalid email or password",
          },
          code: {
            type: "string",
            pattern: "^[A-Z][A-Z0-9_]*$",
            description: "Stable, for programs.",
            example: "INVALID_CREDENTIALS",
          },
          field: {
            type: "string",
            nullable: true,
            description: "The input that is to blame, where there is one.",
            example: "email",
          },
        },
      },
      AccessTokenPayload: {
        type: "object",
        description: "The claims of an access token: a JWT signed with HS256, or with ES256 where the operator has set that. It lives for `x-lifetime` seconds\n(15 minutes). Clients may read `exp`; everything else is the server's business.\n",
        "x-lifetime": 900,
        required: ["sub", "email", "iat", "exp", "type", "sid"],
        properties: {
          sub: { type: "string", format: "uuid", description: "The user's id." },
          email: {
            type: "string",
            format: "email",
            description: "The address at the time of signing; GET /me has the current one.",
          },
          iat: { type: "integer", description: "Issued at; seconds since 1970." },
          exp: { type: "integer", description: "Refused from then on; seconds since 1970." },
          type: {
            type: "string",
            enum: ["access"],
            description: "An access token is refused as a refresh token.",
          },
          sid: {
            type: "string",
            format: "uuid",
            description: "The session; when it ends, the token ends.",
          },
          iss: { type: "string", description: "The issuer, where the operator has set one." },
          aud: { type: "string", description: "The audience, where the operator has set one." },
        },
      },
      RefreshTokenPayload: {
        type: "object",
        description: "The claims of a refresh token: a JWT signed with HS256, in the cookie only. A session lives for\n`x-lifetime` seconds (7 days) from the login; rotation does not lengthen it.\n",
        "x-lifetime": 604800,
        required: ["sub", "email", "iat", "exp", "type", "sid", "gen"],
        properties: {
          sub: { type: "string", format: "uuid", description: "The user's id." },
          email: { type: "string", format: "email", description: "The address at the time of signing." },
          iat: { type: "integer", description: "Issued at; seconds since 1970." },
          exp: { type: "integer", description: "The end of the session; seconds since 1970." },
          type: {
            type: "string",
            enum: ["refresh"],
            description: "A refresh token is refused as an access token.",
          },
          sid: { type: "string", format: "uuid", description: "The session." },
          gen: {
            type: "integer",
            format: "int32",
            minimum: 0,
            description: "How many times the session had been refreshed.",
          },
        },
      },
    },
    headers: {
      NoStore: {
        required: true,
        description: "Answers of this service are for one caller; no cache may keep them.",
        schema: { type: "string", enum: ["no-store"] },
      },
      RequestId: {
        description: "Names this request in the service's logs. Quote it when you report a problem.",
        schema: { type: "string", pattern: "^[A-Za-z0-9._-]{1,128}$" },
        example: "0b5d2c1e-6a51-4f38-9a59-2d6c6d1b7f10",
      },
      RateLimit: {
        description: "What is left of the limit (`r`, requests) and when it starts anew (`t`, seconds).",
        schema: { type: "string", pattern: "^\"[^\"]+\"; r=\\d+; t=\\d+$" },
        example: "\"loginUser\"; r=4; t=60",
      },
      RateLimitPolicy: {
        description: "The limit (`q`, requests in `w` seconds) and the partition that it counts (`pk`).",
        schema: { type: "string", pattern: "^\"[^\"]+\"; q=\\d+; w=\\d+(; pk=:[A-Za-z0-9+/=]*:)?$" },
        example: "\"loginUser\"; q=5; w=60; pk=:MTI3LjAuMC4x:",
      },
      RetryAfter: {
        required: true,
        description: "Seconds to wait before the next try.",
        schema: { type: "integer", minimum: 0 },
        example: 42,
      },
      Allow: {
        required: true,
        description: "The methods that this path has.",
        schema: { type: "string", pattern: "^[A-Z]+(, [A-Z]+)*$" },
        example: "POST",
      },
      ETag: {
        required: true,
        description: "RFC 9110, 8.8.3: it changes with every change of the task or of its tags.",
        schema: { type: "string", pattern: "^\"[\\x21\\x23-\\x7e]+\"$" },
        example: "\"6b3f0f4c2d1a9e87\"",
      },
      Challenge: {
        required: true,
        description: "RFC 9110, 11.6.1.",
        schema: { type: "string", enum: ["Bearer"] },
      },
      TokenChallenge: {
        required: true,
        description: "RFC 6750, 3: bare when no credentials came, with `error=\"invalid_token\"` when those that came\nare no good.\n",
        schema: { type: "string", enum: ["Bearer", "Bearer error=\"invalid_token\""] },
      },
      RefreshCookie: {
        required: true,
        description: "The refresh token, for `POST /api/v1/auth/refresh` and `POST /api/v1/auth/logout`. `Max-Age` is\nwhat is left of the session. `Secure` is left out only where a developer has said so\n(`COOKIE_SECURE=false`).\n",
        schema: {
          type: "string",
          pattern: "^(__Host-)?refresh_token=[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+; Max-Age=\\d+;",
          "x-jwt-payload": { $ref: "#/components/schemas/RefreshTokenPayload" },
        },
        example: "refresh_token=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIzZjBjNmY2ZS0yZjBiLTRjNTUtOWQxYy04YTRmNWQwYzdiMTEiLCJlbWFpbCI6ImFkYUBleGFtcGxlLmNvbSIsImlhdCI6MTc2ODQ2OTQwMCwiZXhwIjoxNzY5MDc0MjAwLCJ0eXBlIjoicmVmcmVzaCIsInNpZCI6IjViOGYxZDFlLTBjMGEtNGQ1My05YzU1LTFmMmY2YTdjM2UxMCIsImdlbiI6MH0.ZXhhbXBsZS1zaWduYXR1cmU; Max-Age=604800; Path=/api/v1/auth; HttpOnly; Secure; SameSite=Strict",
        "x-cookie": {
          name: "refresh_token",
          path: "/api/v1/auth",
          httpOnly: true,
          secure: true,
          sameSite: "strict",
        },
      },
      ClearedRefreshCookie: {
        description: "Comes along when the session is over. The same attributes, an empty value and `Max-Age=0`.",
        schema: { type: "string", pattern: "^(__Host-)?refresh_token=; Max-Age=0;" },
        example: "refresh_token=; Max-Age=0; Path=/api/v1/auth; HttpOnly; Secure; SameSite=Strict",
        "x-cookie": {
          name: "refresh_token",
          path: "/api/v1/auth",
          httpOnly: true,
          secure: true,
          sameSite: "strict",
        },
      },
    },
    examples: {
      Token: {
        summary: "A fresh access token",
        value: {
          access_token: "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIzZjBjNmY2ZS0yZjBiLTRjNTUtOWQxYy04YTRmNWQwYzdiMTEiLCJlbWFpbCI6ImFkYUBleGFtcGxlLmNvbSIsImlhdCI6MTc2ODQ2OTQwMCwiZXhwIjoxNzY4NDcwMzAwLCJ0eXBlIjoiYWNjZXNzIiwic2lkIjoiNWI4ZjFkMWUtMGMwYS00ZDUzLTljNTUtMWYyZjZhN2MzZTEwIn0.ZXhhbXBsZS1zaWduYXR1cmU",
          token_type: "bearer",
        },
      },
      InvalidToken: {
        summary: "Malformed, tampered with, of another algorithm, of a session that is over, or its user is gone",
        value: { detail: "Invalid authentication token", code: "INVALID_TOKEN" },
      },
      InvalidTokenType: {
        summary: "A refresh token where an access token belongs, or the reverse",
        value: { detail: "Invalid token type for this operation", code: "INVALID_TOKEN_TYPE" },
      },
      MalformedRequest: {
        summary: "Not what its Content-Type says, or not HTTP",
        value: {
          detail: "The request could not be read. Check that it is well-formed and in UTF-8",
          code: "MALFORMED_REQUEST",
        },
      },
      Task: {
        summary: "A task with a tag",
        value: {
          id: 1,
          title: "Write the report",
          description: "With the figures of the last quarter",
          completed: false,
          priority: "high",
          due_date: "2026-02-01T17:00:00.000Z",
          recurrence_rule: null,
          user_id: "3f0c6f6e-2f0b-4c55-9d1c-8a4f5d0c7b11",
          created_at: "2026-01-15T09:30:00.000Z",
          updated_at: "2026-01-15T09:30:00.000Z",
          tags: [{ id: 1, name: "work", color: "#FF5733" }],
        },
      },
      InvalidPriority: {
        summary: "Another priority",
        value: {
          detail: "Priority must be low, medium, or high",
          code: "INVALID_PRIORITY",
          field: "priority",
        },
      },
    },
    responses: {
      MalformedRequest: {
        description: "The request can't be read.",
        headers: {
          "Cache-Control": { $ref: "#/components/headers/NoStore" },
          "X-Request-Id": { $ref: "#/components/headers/RequestId" },
        },
        content: {
          "application/json": {
            schema: {
              allOf: [
                { $ref: "#/components/schemas/Error" },
                {
                  type: "object",
                  properties: { code: { type: "string", enum: ["MALFORMED_REQUEST"] } },
                },
              ],
            },
            examples: { malformedRequest: { $ref: "#/components/examples/MalformedRequest" } },
          },
        },
      },
      CrossSiteRequest: {
        description: "A browser sent this from another site (`Origin` or `Sec-Fetch-Site`).",
        headers: {
          "Cache-Control": { $ref: "#/components/headers/NoStore" },
          "X-Request-Id": { $ref: "#/components/headers/RequestId" },
        },
        content: {
          "application/json": {
            schema: {
              allOf: [
                { $ref: "#/components/schemas/Error" },
                {
                  type: "object",
                  properties: { code: { type: "string", enum: ["CROSS_SITE_REQUEST"] } },
                },
              ],
            },
            examples: {
              crossSiteRequest: {
                summary: "From a site that is not listed",
                value: {
                  detail: "Requests from another site are not accepted here",
                  code: "CROSS_SITE_REQUEST",
                },
              },
            },
          },
        },
      },
      NotFound: {
        description: "No operation has this path.",
        headers: {
          "Cache-Control": { $ref: "#/components/headers/NoStore" },
          "X-Request-Id": { $ref: "#/components/headers/RequestId" },
        },
        content: {
          "application/json": {
            schema: {
              allOf: [
                { $ref: "#/components/schemas/Error" },
                { type: "object", properties: { code: { type: "string", enum: ["NOT_FOUND"] } } },
              ],
            },
            examples: {
              notFound: {
                summary: "Unknown path",
                value: { detail: "There is nothing at this path", code: "NOT_FOUND" },
              },
            },
          },
        },
      },
      MethodNotAllowed: {
        description: "The path exists, but not with this method.",
        headers: {
          "Cache-Control": { $ref: "#/components/headers/NoStore" },
          Allow: { $ref: "#/components/headers/Allow" },
          "X-Request-Id": { $ref: "#/components/headers/RequestId" },
        },
        content: {
          "application/json": {
            schema: {
              allOf: [
                { $ref: "#/components/schemas/Error" },
                {
                  type: "object",
                  properties: { code: { type: "string", enum: ["METHOD_NOT_ALLOWED"] } },
                },
              ],
            },
            examples: {
              methodNotAllowed: {
                summary: "See the Allow header",
                value: {
                  detail: "This path does not have this method; see the Allow header",
                  code: "METHOD_NOT_ALLOWED",
                },
              },
            },
          },
        },
      },
      RequestTimeout: {
        description: "The request did not arrive in time.",
        headers: {
          "Cache-Control": { $ref: "#/components/headers/NoStore" },
          "X-Request-Id": { $ref: "#/components/headers/RequestId" },
        },
        content: {
          "application/json": {
            schema: {
              allOf: [
                { $ref: "#/components/schemas/Error" },
                {
                  type: "object",
                  properties: { code: { type: "string", enum: ["REQUEST_TIMEOUT"] } },
                },
              ],
            },
            examples: {
              requestTimeout: {
                summary: "Too slow",
                value: { detail: "The request did not arrive in time", code: "REQUEST_TIMEOUT" },
              },
            },
          },
        },
      },
      BodyTooLarge: {
        description: "The body is larger than `x-max-bytes`.",
        headers: {
          "Cache-Control": { $ref: "#/components/headers/NoStore" },
          "X-Request-Id": { $ref: "#/components/headers/RequestId" },
        },
        content: {
          "application/json": {
            schema: {
              allOf: [
                { $ref: "#/components/schemas/Error" },
                {
                  type: "object",
                  properties: { code: { type: "string", enum: ["BODY_TOO_LARGE"] } },
                },
              ],
            },
            examples: {
              bodyTooLarge: {
                summary: "Over the limit",
                value: { detail: "The request body is too large", code: "BODY_TOO_LARGE" },
              },
            },
          },
        },
      },
      UnsupportedMediaType: {
        description: "The body has a Content-Type that this operation doesn't take.",
        headers: {
          "Cache-Control": { $ref: "#/components/headers/NoStore" },
          "X-Request-Id": { $ref: "#/components/headers/RequestId" },
        },
        content: {
          "application/json": {
            schema: {
              allOf: [
                { $ref: "#/components/schemas/Error" },
                {
                  type: "object",
                  properties: { code: { type: "string", enum: ["UNSUPPORTED_MEDIA_TYPE"] } },
                },
              ],
            },
            examples: {
              unsupportedMediaType: {
                summary: "Another Content-Type, or none",
                value: {
                  detail: "This operation does not take a body of this Content-Type",
                  code: "UNSUPPORTED_MEDIA_TYPE",
                },
              },
            },
          },
        },
      },
      HeadersTooLarge: {
        description: "The header fields are too large.",
        headers: {
          "Cache-Control": { $ref: "#/components/headers/NoStore" },
          "X-Request-Id": { $ref: "#/components/headers/RequestId" },
        },
        content: {
          "application/json": {
            schema: {
              allOf: [
                { $ref: "#/components/schemas/Error" },
                {
                  type: "object",
                  properties: { code: { type: "string", enum: ["HEADERS_TOO_LARGE"] } },
                },
              ],
            },
            examples: {
              headersTooLarge: {
                summary: "Over 16 KiB",
                value: { detail: "The request header fields are too large", code: "HEADERS_TOO_LARGE" },
              },
            },
          },
        },
      },
      ValidationError: {
        description: "A field is missing, comes twice, or has the wrong type or form; `field` names it, `detail` says what is wrong.",
        headers: {
          "Cache-Control": { $ref: "#/components/headers/NoStore" },
          "X-Request-Id": { $ref: "#/components/headers/RequestId" },
        },
        content: {
          "application/json": {
            schema: {
              allOf: [
                { $ref: "#/components/schemas/Error" },
                {
                  type: "object",
                  required: ["field"],
                  properties: { code: { type: "string", enum: ["VALIDATION_ERROR"] } },
                },
              ],
            },
            examples: {
              missingField: {
                summary: "A required field is missing",
                value: { detail: "password: is required", code: "VALIDATION_ERROR", field: "password" },
              },
            },
          },
        },
      },
      TooManyRequests: {
        description: "More requests than `x-rate-limit`, or more failures than `x-account-delay` allows; come back after `Retry-After` seconds.",
        headers: {
          "Cache-Control": { $ref: "#/components/headers/NoStore" },
          "Retry-After": { $ref: "#/components/headers/RetryAfter" },
          RateLimit: { $ref: "#/components/headers/RateLimit" },
          "RateLimit-Policy": { $ref: "#/components/headers/RateLimitPolicy" },
          "X-Request-Id": { $ref: "#/components/headers/RequestId" },
        },
        content: {
          "application/json": {
            schema: {
              allOf: [
                { $ref: "#/components/schemas/Error" },
                {
                  type: "object",
                  properties: { code: { type: "string", enum: ["RATE_LIMIT_EXCEEDED"] } },
                },
              ],
            },
            examples: {
              rateLimitExceeded: {
                summary: "Wait for Retry-After",
                value: {
                  detail: "Too many authentication attempts. Please try again later",
                  code: "RATE_LIMIT_EXCEEDED",
                },
              },
            },
          },
        },
      },
      InternalError: {
        description: "A fault of the service. It has been logged under `X-Request-Id`.",
        headers: {
          "Cache-Control": { $ref: "#/components/headers/NoStore" },
          "X-Request-Id": { $ref: "#/components/headers/RequestId" },
        },
        content: {
          "application/json": {
            schema: {
              allOf: [
                { $ref: "#/components/schemas/Error" },
                {
                  type: "object",
                  properties: { code: { type: "string", enum: ["INTERNAL_ERROR"] } },
                },
              ],
            },
            examples: {
              internalError: {
                summary: "Not your fault",
                value: { detail: "Something went wrong on our side", code: "INTERNAL_ERROR" },
              },
            },
          },
        },
      },
      ServiceUnavailable: {
        description: "The service is busy or a part of it is away; nothing was changed. Try again after `Retry-After` seconds.",
        headers: {
          "Cache-Control": { $ref: "#/components/headers/NoStore" },
          "Retry-After": { $ref: "#/components/headers/RetryAfter" },
          "X-Request-Id": { $ref: "#/components/headers/RequestId" },
        },
        content: {
          "application/json": {
            schema: {
              allOf: [
                { $ref: "#/components/schemas/Error" },
                {
                  type: "object",
                  properties: { code: { type: "string", enum: ["SERVICE_UNAVAILABLE"] } },
                },
              ],
            },
            examples: {
              serviceUnavailable: {
                summary: "Try again shortly",
                value: {
                  detail: "The service is temporarily unavailable. Please try again shortly",
                  code: "SERVICE_UNAVAILABLE",
                },
              },
            },
          },
        },
      },
      Unauthorized: {
        description: "The access token is missing, has expired, or is good for nothing.",
        headers: {
          "Cache-Control": { $ref: "#/components/headers/NoStore" },
          "WWW-Authenticate": { $ref: "#/components/headers/TokenChallenge" },
          "X-Request-Id": { $ref: "#/components/headers/RequestId" },
        },
        content: {
          "application/json": {
            schema: {
              allOf: [
                { $ref: "#/components/schemas/Error" },
                {
                  type: "object",
                  properties: {
                    code: {
                      type: "string",
                      enum: ["MISSING_TOKEN", "TOKEN_EXPIRED", "INVALID_TOKEN", "INVALID_TOKEN_TYPE"],
                    },
                  },
                },
              ],
            },
            examples: {
              missingToken: {
                summary: "No Authorization header",
                value: { detail: "Authentication required", code: "MISSING_TOKEN" },
              },
              tokenExpired: {
                summary: "Refresh, then try again",
                value: { detail: "Access token has expired", code: "TOKEN_EXPIRED" },
              },
              invalidToken: { $ref: "#/components/examples/InvalidToken" },
              invalidTokenType: { $ref: "#/components/examples/InvalidTokenType" },
            },
          },
        },
      },
      Task: {
        description: "The task as it is now.",
        headers: {
          "Cache-Control": { $ref: "#/components/headers/NoStore" },
          ETag: { $ref: "#/components/headers/ETag" },
          RateLimit: { $ref: "#/components/headers/RateLimit" },
          "RateLimit-Policy": { $ref: "#/components/headers/RateLimitPolicy" },
          "X-Request-Id": { $ref: "#/components/headers/RequestId" },
        },
        content: {
          "application/json": {
            schema: { $ref: "#/components/schemas/Task" },
            examples: { task: { $ref: "#/components/examples/Task" } },
          },
        },
      },
      Deleted: {
        description: "It is gone.",
        headers: {
          "Cache-Control": { $ref: "#/components/headers/NoStore" },
          RateLimit: { $ref: "#/components/headers/RateLimit" },
          "RateLimit-Policy": { $ref: "#/components/headers/RateLimitPolicy" },
          "X-Request-Id": { $ref: "#/components/headers/RequestId" },
        },
      },
      InvalidTask: {
        description: "A member of the task has a value that is not allowed, or the body can't be read.",
        headers: {
          "Cache-Control": { $ref: "#/components/headers/NoStore" },
          "X-Request-Id": { $ref: "#/components/headers/RequestId" },
        },
        content: {
          "application/json": {
            schema: {
              allOf: [
                { $ref: "#/components/schemas/Error" },
                {
                  type: "object",
                  properties: {
                    code: {
                      type: "string",
                      enum: [
                        "INVALID_TITLE",
                        "DESCRIPTION_TOO_LONG",
                        "INVALID_PRIORITY",
                        "INVALID_DUE_DATE",
                        "INVALID_RECURRENCE_RULE",
                        "MALFORMED_REQUEST",
                      ],
                    },
                  },
                },
              ],
            },
            examples: {
              invalidTitle: {
                summary: "Empty, only white space, or too long",
                value: {
                  detail: "Title is required and must be 1-200 characters",
                  code: "INVALID_TITLE",
                  field: "title",
                },
              },
              descriptionTooLong: {
                summary: "Too long",
                value: {
                  detail: "Description cannot exceed 1000 characters",
                  code: "DESCRIPTION_TOO_LONG",
                  field: "description",
                },
              },
              invalidPriority: { $ref: "#/components/examples/InvalidPriority" },
              invalidDueDate: {
                summary: "Not a time",
                value: {
                  detail: "Due date must be a valid ISO 8601 datetime",
                  code: "INVALID_DUE_DATE",
                  field: "due_date",
                },
              },
              invalidRecurrenceRule: {
                summary: "Not a recurrence rule",
                value: {
                  detail: "Recurrence rule must be an iCalendar RRULE of at most 1000 characters",
                  code: "INVALID_RECURRENCE_RULE",
                  field: "recurrence_rule",
                },
              },
              malformedRequest: { $ref: "#/components/examples/MalformedRequest" },
            },
          },
        },
      },
      InvalidTag: {
        description: "A member of the tag has a value that is not allowed, the name is taken, or the body can't be read.",
        headers: {
          "Cache-Control": { $ref: "#/components/headers/NoStore" },
          "X-Request-Id": { $ref: "#/components/headers/RequestId" },
        },
        content: {
          "application/json": {
            schema: {
              allOf: [
                { $ref: "#/components/schemas/Error" },
                {
                  type: "object",
                  properties: {
                    code: {
                      type: "string",
                      enum: [
                        "INVALID_TAG_NAME",
                        "TAG_ALREADY_EXISTS",
                        "INVALID_COLOR",
                        "MALFORMED_REQUEST",
                      ],
                    },
                  },
                },
              ],
            },
            examples: {
              invalidTagName: {
                summary: "Empty, only white space, or too long",
                value: {
                  detail: "Tag name is required and must be 1-50 characters",
                  code: "INVALID_TAG_NAME",
                  field: "name",
                },
              },
              tagAlreadyExists: {
                summary: "The user has a tag with this name",
                value: {
                  detail: "A tag with this name already exists",
                  code: "TAG_ALREADY_EXISTS",
                  field: "name",
                },
              },
              invalidColor: {
                summary: "Not a hex color",
                value: {
                  detail: "Color must be a valid hex color (e.g., #FF5733)",
                  code: "INVALID_COLOR",
                  field: "color",
                },
              },
              malformedRequest: { $ref: "#/components/examples/MalformedRequest" },
            },
          },
        },
      },
      TaskNotFound: {
        description: "The user has no task with this id.",
        headers: {
          "Cache-Control": { $ref: "#/components/headers/NoStore" },
          "X-Request-Id": { $ref: "#/components/headers/RequestId" },
        },
        content: {
          "application/json": {
            schema: {
              allOf: [
                { $ref: "#/components/schemas/Error" },
                {
                  type: "object",
                  properties: { code: { type: "string", enum: ["TASK_NOT_FOUND"] } },
                },
              ],
            },
            examples: {
              taskNotFound: {
                summary: "Unknown, or another user's",
                value: { detail: "Task not found", code: "TASK_NOT_FOUND" },
              },
            },
          },
        },
      },
      TagNotFound: {
        description: "The user has no tag with this id.",
        headers: {
          "Cache-Control": { $ref: "#/components/headers/NoStore" },
          "X-Request-Id": { $ref: "#/components/headers/RequestId" },
        },
        content: {
          "application/json": {
            schema: {
              allOf: [
                { $ref: "#/components/schemas/Error" },
                {
                  type: "object",
                  properties: { code: { type: "string", enum: ["TAG_NOT_FOUND"] } },
                },
              ],
            },
            examples: {
              tagNotFound: {
                summary: "Unknown, or another user's",
                value: { detail: "Tag not found", code: "TAG_NOT_FOUND" },
              },
            },
          },
        },
      },
      TaskOrTagNotFound: {
        description: "The user has no task, or no tag, with this id.",
        headers: {
          "Cache-Control": { $ref: "#/components/headers/NoStore" },
          "X-Request-Id": { $ref: "#/components/headers/RequestId" },
        },
        content: {
          "application/json": {
            schema: {
              allOf: [
                { $ref: "#/components/schemas/Error" },
                {
                  type: "object",
                  properties: { code: { type: "string", enum: ["TASK_NOT_FOUND", "TAG_NOT_FOUND"] } },
                },
              ],
            },
            examples: {
              taskNotFound: {
                summary: "Unknown, or another user's",
                value: { detail: "Task not found", code: "TASK_NOT_FOUND" },
              },
              tagNotFound: {
                summary: "Unknown, or another user's",
                value: { detail: "Tag not found", code: "TAG_NOT_FOUND" },
              },
            },
          },
        },
      },
      PreconditionFailed: {
        description: "The task has changed since the caller read it. Read it again.",
        headers: {
          "Cache-Control": { $ref: "#/components/headers/NoStore" },
          "X-Request-Id": { $ref: "#/components/headers/RequestId" },
        },
        content: {
          "application/json": {
            schema: {
              allOf: [
                { $ref: "#/components/schemas/Error" },
                {
                  type: "object",
                  properties: { code: { type: "string", enum: ["PRECONDITION_FAILED"] } },
                },
              ],
            },
            examples: {
              preconditionFailed: {
                summary: "If-Match names another ETag",
                value: {
                  detail: "The task has changed since it was read. Read it again",
                  code: "PRECONDITION_FAILED",
                },
              },
            },
          },
        },
      },
      InvalidTaskMember: {
        description: "A member is missing, comes twice, or has the wrong type; `field` names it, `detail` says what is wrong.",
        headers: {
          "Cache-Control": { $ref: "#/components/headers/NoStore" },
          "X-Request-Id": { $ref: "#/components/headers/RequestId" },
        },
        content: {
          "application/json": {
            schema: {
              allOf: [
                { $ref: "#/components/schemas/Error" },
                {
                  type: "object",
                  required: ["field"],
                  properties: { code: { type: "string", enum: ["VALIDATION_ERROR"] } },
                },
              ],
            },
            examples: {
              missingTitle: {
                summary: "A required member is missing",
                value: { detail: "title: is required", code: "VALIDATION_ERROR", field: "title" },
              },
            },
          },
        },
      },
      InvalidTagMember: {
        description: "A member is missing, comes twice, or has the wrong type; `field` names it, `detail` says what is wrong.",
        headers: {
          "Cache-Control": { $ref: "#/components/headers/NoStore" },
          "X-Request-Id": { $ref: "#/components/headers/RequestId" },
        },
        content: {
          "application/json": {
            schema: {
              allOf: [
                { $ref: "#/components/schemas/Error" },
                {
                  type: "object",
                  required: ["field"],
                  properties: { code: { type: "string", enum: ["VALIDATION_ERROR"] } },
                },
              ],
            },
            examples: {
              missingName: {
                summary: "A required member is missing",
                value: { detail: "name: is required", code: "VALIDATION_ERROR", field: "name" },
              },
            },
          },
        },
      },
      InvalidParameter: {
        description: "A parameter has the wrong type or form; `field` names it.",
        headers: {
          "Cache-Control": { $ref: "#/components/headers/NoStore" },
          "X-Request-Id": { $ref: "#/components/headers/RequestId" },
        },
        content: {
          "application/json": {
            schema: {
              allOf: [
                { $ref: "#/components/schemas/Error" },
                {
                  type: "object",
                  required: ["field"],
                  properties: { code: { type: "string", enum: ["VALIDATION_ERROR"] } },
                },
              ],
            },
            examples: {
              noInteger: {
                summary: "Not an integer",
                value: { detail: "task_id: must be integer", code: "VALIDATION_ERROR", field: "task_id" },
              },
            },
          },
        },
      },
      MailOnItsWay: {
        description: "A mail is sent if the address can be used for this. Whether it can is not said.",
        headers: {
          "Cache-Control": { $ref: "#/components/headers/NoStore" },
          RateLimit: { $ref: "#/components/headers/RateLimit" },
          "RateLimit-Policy": { $ref: "#/components/headers/RateLimitPolicy" },
          "X-Request-Id": { $ref: "#/components/headers/RequestId" },
        },
        content: {
          "application/json": {
            schema: { $ref: "#/components/schemas/MailOnItsWay" },
            examples: {
              accepted: {
                summary: "For any address",
                value: { message: "If the address can be used for this, a mail is on its way" },
              },
            },
          },
        },
      },
      Account: {
        description: "The account as it is now.",
        headers: {
          "Cache-Control": { $ref: "#/components/headers/NoStore" },
          RateLimit: { $ref: "#/components/headers/RateLimit" },
          "RateLimit-Policy": { $ref: "#/components/headers/RateLimitPolicy" },
          "X-Request-Id": { $ref: "#/components/headers/RequestId" },
        },
        content: {
          "application/json": {
            schema: { $ref: "#/components/schemas/Account" },
            examples: {
              account: {
                summary: "The address has been verified",
                value: {
                  id: "3f0c6f6e-2f0b-4c55-9d1c-8a4f5d0c7b11",
                  email: "ada@example.com",
                  email_verified: true,
                  name: "Ada Lovelace",
                  created_at: "2026-01-15T09:30:00.000Z",
                },
              },
            },
          },
        },
      },
      NewPasswordRefused: {
        description: "The new password is too short, too long or too common, or the body can't be read.",
        headers: {
          "Cache-Control": { $ref: "#/components/headers/NoStore" },
          "X-Request-Id": { $ref: "#/components/headers/RequestId" },
        },
        content: {
          "application/json": {
            schema: {
              allOf: [
                { $ref: "#/components/schemas/Error" },
                {
                  type: "object",
                  properties: {
                    code: {
                      type: "string",
                      enum: [
                        "PASSWORD_TOO_SHORT",
                        "PASSWORD_TOO_LONG",
                        "PASSWORD_TOO_COMMON",
                        "MALFORMED_REQUEST",
                      ],
                    },
                  },
                },
              ],
            },
            examples: {
              passwordTooShort: {
                summary: "Fewer than 8 characters",
                value: {
                  detail: "Password must be at least 8 characters",
                  code: "PASSWORD_TOO_SHORT",
                  field: "new_password",
                },
              },
              passwordTooLong: {
                summary: "More than 72 bytes in UTF-8; it would be cut",
                value: {
                  detail: "Password must be at most 72 bytes in UTF-8",
                  code: "PASSWORD_TOO_LONG",
                  field: "new_password",
                },
              },
              passwordTooCommon: {
                summary: "Known from leaks, or the address or the name of the user",
                value: {
                  detail: "This password is easy to guess. Please choose another one",
                  code: "PASSWORD_TOO_COMMON",
                  field: "new_password",
                },
              },
              malformedRequest: { $ref: "#/components/examples/MalformedRequest" },
            },
          },
        },
      },
      LinkOrPasswordRefused: {
        description: "The link is no good, the new password is too short, too long or too common, or the body can't be read.",
        headers: {
          "Cache-Control": { $ref: "#/components/headers/NoStore" },
          "X-Request-Id": { $ref: "#/components/headers/RequestId" },
        },
        content: {
          "application/json": {
            schema: {
              allOf: [
                { $ref: "#/components/schemas/Error" },
                {
                  type: "object",
                  properties: {
                    code: {
                      type: "string",
                      enum: [
                        "INVALID_LINK",
                        "PASSWORD_TOO_SHORT",
                        "PASSWORD_TOO_LONG",
                        "PASSWORD_TOO_COMMON",
                        "MALFORMED_REQUEST",
                      ],
                    },
                  },
                },
              ],
            },
            examples: {
              invalidLink: {
                summary: "Unknown, used, or too old",
                value: {
                  detail: "This link is not valid any more. Please ask for a new one",
                  code: "INVALID_LINK",
                  field: "token",
                },
              },
              passwordTooShort: {
                summary: "Fewer than 8 characters",
                value: {
                  detail: "Password must be at least 8 characters",
                  code: "PASSWORD_TOO_SHORT",
                  field: "new_password",
                },
              },
              passwordTooLong: {
                summary: "More than 72 bytes in UTF-8; it would be cut",
                value: {
                  detail: "Password must be at most 72 bytes in UTF-8",
                  code: "PASSWORD_TOO_LONG",
                  field: "new_password",
                },
              },
              passwordTooCommon: {
                summary: "Known from leaks, or the address or the name of the user",
                value: {
                  detail: "This password is easy to guess. Please choose another one",
                  code: "PASSWORD_TOO_COMMON",
                  field: "new_password",
                },
              },
              malformedRequest: { $ref: "#/components/examples/MalformedRequest" },
            },
          },
        },
      },
      VerificationRefused: {
        description: "The link is no good, the new address is taken by now, or the body can't be read.",
        headers: {
          "Cache-Control": { $ref: "#/components/headers/NoStore" },
          "X-Request-Id": { $ref: "#/components/headers/RequestId" },
        },
        content: {
          "application/json": {
            schema: {
              allOf: [
                { $ref: "#/components/schemas/Error" },
                {
                  type: "object",
                  properties: {
                    code: {
                      type: "string",
                      enum: ["INVALID_LINK", "EMAIL_ALREADY_EXISTS", "MALFORMED_REQUEST"],
                    },
                  },
                },
              ],
            },
            examples: {
              invalidLink: {
                summary: "Unknown, used, or too old",
                value: {
                  detail: "This link is not valid any more. Please ask for a new one",
                  code: "INVALID_LINK",
                  field: "token",
                },
              },
              emailExists: {
                summary: "Somebody has registered the new address meanwhile",
                value: { detail: "A user with this email already exists", code: "EMAIL_ALREADY_EXISTS" },
              },
              malformedRequest: { $ref: "#/components/examples/MalformedRequest" },
            },
          },
        },
      },
      CodeRefused: {
        description: "The code is no good, the new address is taken by now, or the body can't be read.",
        headers: {
          "Cache-Control": { $ref: "#/components/headers/NoStore" },
          "X-Request-Id": { $ref: "#/components/headers/RequestId" },
        },
        content: {
          "application/json": {
            schema: {
              allOf: [
                { $ref: "#/components/schemas/Error" },
                {
                  type: "object",
                  properties: {
                    code: {
                      type: "string",
                      enum: ["INVALID_CODE", "EMAIL_ALREADY_EXISTS", "INVALID_EMAIL", "MALFORMED_REQUEST"],
                    },
                  },
                },
              ],
            },
            examples: {
              invalidCode: {
                summary: "Wrong, used, or too old",
                value: {
                  detail: "This code is wrong or not valid any more. Please ask for a new one",
                  code: "INVALID_CODE",
                  field: "code",
                },
              },
              emailExists: {
                summary: "Somebody has registered the new address meanwhile",
                value: { detail: "A user with this email already exists", code: "EMAIL_ALREADY_EXISTS" },
              },
              invalidEmail: {
                summary: "That is no e-mail address",
                value: {
                  detail: "Please provide a valid email address",
                  code: "INVALID_EMAIL",
                  field: "email",
                },
              },
              malformedRequest: { $ref: "#/components/examples/MalformedRequest" },
            },
          },
        },
      },
      InvalidAddress: {
        description: "The address is none, or the body can't be read.",
        headers: {
          "Cache-Control": { $ref: "#/components/headers/NoStore" },
          "X-Request-Id": { $ref: "#/components/headers/RequestId" },
        },
        content: {
          "application/json": {
            schema: {
              allOf: [
                { $ref: "#/components/schemas/Error" },
                {
                  type: "object",
                  properties: { code: { type: "string", enum: ["INVALID_EMAIL", "MALFORMED_REQUEST"] } },
                },
              ],
            },
            examples: {
              invalidEmail: {
                summary: "That is no e-mail address",
                value: {
                  detail: "Please provide a valid email address",
                  code: "INVALID_EMAIL",
                  field: "email",
                },
              },
              malformedRequest: { $ref: "#/components/examples/MalformedRequest" },
            },
          },
        },
      },
      InvalidNewAddress: {
        description: "The new address is none, or the body can't be read.",
        headers: {
          "Cache-Control": { $ref: "#/components/headers/NoStore" },
          "X-Request-Id": { $ref: "#/components/headers/RequestId" },
        },
        content: {
          "application/json": {
            schema: {
              allOf: [
                { $ref: "#/components/schemas/Error" },
                {
                  type: "object",
                  properties: { code: { type: "string", enum: ["INVALID_EMAIL", "MALFORMED_REQUEST"] } },
                },
              ],
            },
            examples: {
              invalidEmail: {
                summary: "That is no e-mail address",
                value: {
                  detail: "Please provide a valid email address",
                  code: "INVALID_EMAIL",
                  field: "new_email",
                },
              },
              malformedRequest: { $ref: "#/components/examples/MalformedRequest" },
            },
          },
        },
      },
      IncorrectPassword: {
        description: "The password is not the one of the user.",
        headers: {
          "Cache-Control": { $ref: "#/components/headers/NoStore" },
          "X-Request-Id": { $ref: "#/components/headers/RequestId" },
        },
        content: {
          "application/json": {
            schema: {
              allOf: [
                { $ref: "#/components/schemas/Error" },
                {
                  type: "object",
                  properties: { code: { type: "string", enum: ["INCORRECT_PASSWORD"] } },
                },
              ],
            },
            examples: {
              incorrectPassword: {
                summary: "Not the present password",
                value: {
                  detail: "The password is incorrect",
                  code: "INCORRECT_PASSWORD",
                  field: "current_password",
                },
              },
            },
          },
        },
      },
      InvalidName: {
        description: "The name has the wrong type or form.",
        headers: {
          "Cache-Control": { $ref: "#/components/headers/NoStore" },
          "X-Request-Id": { $ref: "#/components/headers/RequestId" },
        },
        content: {
          "application/json": {
            schema: {
              allOf: [
                { $ref: "#/components/schemas/Error" },
                {
                  type: "object",
                  required: ["field"],
                  properties: { code: { type: "string", enum: ["VALIDATION_ERROR"] } },
                },
              ],
            },
            examples: {
              noText: {
                summary: "Not a text",
                value: { detail: "name: must be string", code: "VALIDATION_ERROR", field: "name" },
              },
            },
          },
        },
      },
      InvalidSessionId: {
        description: "The session id is not a UUID.",
        headers: {
          "Cache-Control": { $ref: "#/components/headers/NoStore" },
          "X-Request-Id": { $ref: "#/components/headers/RequestId" },
        },
        content: {
          "application/json": {
            schema: {
              allOf: [
                { $ref: "#/components/schemas/Error" },
                {
                  type: "object",
                  required: ["field"],
                  properties: { code: { type: "string", enum: ["VALIDATION_ERROR"] } },
                },
              ],
            },
            examples: {
              noUuid: {
                summary: "Not a UUID",
                value: {
                  detail: "session_id: must match format \"uuid\"",
                  code: "VALIDATION_ERROR",
                  field: "session_id",
                },
              },
            },
          },
        },
      },
      TooManyWrites: {
        description: "More requests than `x-rate-limit` allows; come back after `Retry-After` seconds.",
        headers: {
          "Cache-Control": { $ref: "#/components/headers/NoStore" },
          "Retry-After": { $ref: "#/components/headers/RetryAfter" },
          RateLimit: { $ref: "#/components/headers/RateLimit" },
          "RateLimit-Policy": { $ref: "#/components/headers/RateLimitPolicy" },
          "X-Request-Id": { $ref: "#/components/headers/RequestId" },
        },
        content: {
          "application/json": {
            schema: {
              allOf: [
                { $ref: "#/components/schemas/Error" },
                {
                  type: "object",
                  properties: { code: { type: "string", enum: ["RATE_LIMIT_EXCEEDED"] } },
                },
              ],
            },
            examples: {
              rateLimitExceeded: {
                summary: "Wait for Retry-After",
                value: { detail: "Too many requests. Please try again later", code: "RATE_LIMIT_EXCEEDED" },
              },
            },
          },
        },
      },
    },
  },
} as const
