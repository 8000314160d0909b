// Generated from openapi/auth-api.yaml by `make generate`. Do not edit: change the contract and generate anew.

import * as runtime from '../src/client/client.js'
import type { components, operations } from './types.js'

export { ClientError } from '../src/client/client.js'

/** What the client needs of the contract at run time. */
const table = {
  routes: {
    registerUser: {
      method: "post",
      path: "/api/v1/auth/register",
      body: "application/json",
      responses: "201 400 413 415 422 429 500 503",
    },
    loginUser: {
      method: "post",
      path: "/api/v1/auth/login",
      body: "application/x-www-form-urlencoded",
      security: [["refreshCookie"], []],
      responses: "200 400 401 403 413 415 422 429 500 503",
    },
    refreshToken: {
      method: "post",
      path: "/api/v1/auth/refresh",
      security: [["refreshCookie"]],
      responses: "200 401 403 429 500 503",
    },
    getCurrentUser: {
      method: "get",
      path: "/api/v1/auth/me",
      security: [["accessToken"]],
      responses: "200 401 500 503",
    },
    logoutUser: {
      method: "post",
      path: "/api/v1/auth/logout",
      security: [["refreshCookie"], []],
      responses: "200 403 500 503",
    },
    listTasks: {
      method: "get",
      path: "/api/v1/tasks",
      security: [["accessToken"]],
      responses: "200 400 401 422 500 503",
    },
    createTask: {
      method: "post",
      path: "/api/v1/tasks",
      body: "application/json",
      security: [["accessToken"]],
      responses: "201 400 401 413 415 422 429 500 503",
    },
    getTask: {
      method: "get",
      path: "/api/v1/tasks/{task_id}",
      security: [["accessToken"]],
      responses: "200 304- 401 404 422 500 503",
    },
    replaceTask: {
      method: "put",
      path: "/api/v1/tasks/{task_id}",
      body: "application/json",
      security: [["accessToken"]],
      responses: "200 400 401 404 412 413 415 422 429 500 503",
    },
    updateTask: {
      method: "patch",
      path: "/api/v1/tasks/{task_id}",
      body: "application/json",
      security: [["accessToken"]],
      responses: "200 400 401 404 412 413 415 422 429 500 503",
    },
    deleteTask: {
      method: "delete",
      path: "/api/v1/tasks/{task_id}",
      security: [["accessToken"]],
      responses: "204- 401 404 412 422 429 500 503",
    },
    addTagToTask: {
      method: "post",
      path: "/api/v1/tasks/{task_id}/tags/{tag_id}",
      security: [["accessToken"]],
      responses: "200 201 401 404 422 429 500 503",
    },
    removeTagFromTask: {
      method: "delete",
      path: "/api/v1/tasks/{task_id}/tags/{tag_id}",
      security: [["accessToken"]],
      responses: "204- 401 404 422 429 500 503",
    },
    listTags: {
      method: "get",
      path: "/api/v1/tags",
      security: [["accessToken"]],
      responses: "200 401 500 503",
    },
    createTag: {
      method: "post",
      path: "/api/v1/tags",
      body: "application/json",
      security: [["accessToken"]],
      responses: "201 400 401 413 415 422 429 500 503",
    },
    replaceTag: {
      method: "put",
      path: "/api/v1/tags/{tag_id}",
      body: "application/json",
      security: [["accessToken"]],
      responses: "200 400 401 404 413 415 422 429 500 503",
    },
    deleteTag: {
      method: "delete",
      path: "/api/v1/tags/{tag_id}",
      security: [["accessToken"]],
      responses: "204- 401 404 422 429 500 503",
    },
    listSessions: {
      method: "get",
      path: "/api/v1/auth/sessions",
      security: [["accessToken"]],
      responses: "200 401 500 503",
    },
    revokeOtherSessions: {
      method: "delete",
      path: "/api/v1/auth/sessions",
      security: [["accessToken"]],
      responses: "204- 401 429 500 503",
    },
    revokeSession: {
      method: "delete",
      path: "/api/v1/auth/sessions/{session_id}",
      security: [["accessToken"]],
      responses: "204- 401 404 422 429 500 503",
    },
    changePassword: {
      method: "put",
      path: "/api/v1/auth/password",
      body: "application/json",
      security: [["accessToken"]],
      responses: "204- 400 401 403 413 415 422 429 500 503",
    },
    requestPasswordReset: {
      method: "post",
      path: "/api/v1/auth/password/forgotten",
      body: "application/json",
      responses: "202 400 413 415 422 429 500 503",
    },
    resetPassword: {
      method: "post",
      path: "/api/v1/auth/password/reset",
      body: "application/json",
      responses: "204- 400 413 415 422 429 500 503",
    },
    requestEmailVerification: {
      method: "post",
      path: "/api/v1/auth/email/verification",
      body: "application/json",
      responses: "202 400 413 415 422 429 500 503",
    },
    verifyEmail: {
      method: "post",
      path: "/api/v1/auth/email/verify",
      body: "application/json",
      responses: "204- 400 413 415 422 429 500 503",
    },
    verifyEmailByCode: {
      method: "post",
      path: "/api/v1/auth/email/verify-code",
      body: "application/json",
      responses: "204- 400 413 415 422 429 500 503",
    },
    requestEmailChange: {
      method: "post",
      path: "/api/v1/auth/email/change",
      body: "application/json",
      security: [["accessToken"]],
      responses: "202 400 401 403 413 415 422 429 500 503",
    },
    undoEmailChange: {
      method: "post",
      path: "/api/v1/auth/email/undo-change",
      body: "application/json",
      responses: "204- 400 413 415 422 429 500 503",
    },
    getAccount: {
      method: "get",
      path: "/api/v1/auth/account",
      security: [["accessToken"]],
      responses: "200 401 500 503",
    },
    updateAccount: {
      method: "patch",
      path: "/api/v1/auth/account",
      body: "application/json",
      security: [["accessToken"]],
      responses: "200 400 401 413 415 422 429 500 503",
    },
    deleteAccount: {
      method: "post",
      path: "/api/v1/auth/account/delete",
      body: "application/json",
      security: [["accessToken"]],
      responses: "204- 400 401 403 413 415 422 429 500 503",
    },
    listAccountEvents: {
      method: "get",
      path: "/api/v1/auth/account/events",
      security: [["accessToken"]],
      responses: "200 401 422 500 503",
    },
    getKeys: { method: "get", path: "/.well-known/jwks.json", responses: "200" },
  },
  schemes: { accessToken: "bearer", refreshCookie: "cookie" },
  cookies: true,
  tokenRefresh: {
    scheme: "accessToken",
    operation: "refreshToken",
    expired: ["TOKEN_EXPIRED", "INVALID_TOKEN"],
    login: ["loginUser"],
    logout: "logoutUser",
    token: "access_token",
  },
} as const

/** The types of this contract, for the generic types of the runtime. */
export interface Contract {
  readonly operations: operations
  readonly table: typeof table
}

/** The schemas of the contract, by name. */
export type Schemas = components['schemas']
export type OperationId = runtime.OperationId<Contract>
export type CallInput<Op extends OperationId> = runtime.CallInput<Contract, Op>
/** What the contract declares for an operation: it narrows by `ok`, by `status` and by `error.code`. */
export type Result<Op extends OperationId> = runtime.Result<Contract, Op>
/** What a call gives: the same, or why the token could not be renewed. */
export type CallResult<Op extends OperationId> = runtime.CallResult<Contract, Op>
export type ClientOptions = runtime.ClientOptions<Contract>
export type Client = runtime.Client<Contract>

/** A client of the service at `baseUrl`. One serves a whole page; on a server make one for each request. */
export function createClient(options: ClientOptions): Client {
  return runtime.createClient<Contract>(table, options)
}
