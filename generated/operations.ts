// Generated from openapi/auth-api.yaml by `make generate`. Do not edit: change the contract and generate anew.

import type {
  ClosedShapes,
  Faults,
  OperationsTable,
  ResponseEntry,
  ResponsesTable,
  SecuritySchemes,
} from '../src/openapi/compiled/tables.js'

const responseBodyTooLarge = {
  mediaTypes: ["application/json"],
  headers: {
    "Cache-Control": { required: true, value: "no-store" },
    "X-Request-Id": { required: false, value: null },
  },
  examples: {
    "application/json": { bodyTooLarge: { detail: "The request body is too large", code: "BODY_TOO_LARGE" } },
  },
  codes: { BODY_TOO_LARGE: { detail: "The request body is too large", example: "bodyTooLarge" } },
} as const satisfies ResponseEntry

const responseUnsupportedMediaType = {
  mediaTypes: ["application/json"],
  headers: {
    "Cache-Control": { required: true, value: "no-store" },
    "X-Request-Id": { required: false, value: null },
  },
  examples: {
    "application/json": {
      unsupportedMediaType: {
        detail: "This operation does not take a body of this Content-Type",
        code: "UNSUPPORTED_MEDIA_TYPE",
      },
    },
  },
  codes: {
    UNSUPPORTED_MEDIA_TYPE: {
      detail: "This operation does not take a body of this Content-Type",
      example: "unsupportedMediaType",
    },
  },
} as const satisfies ResponseEntry

const responseValidationError = {
  mediaTypes: ["application/json"],
  headers: {
    "Cache-Control": { required: true, value: "no-store" },
    "X-Request-Id": { required: false, value: null },
  },
  examples: {
    "application/json": {
      missingField: { detail: "password: is required", code: "VALIDATION_ERROR", field: "password" },
    },
  },
  codes: { VALIDATION_ERROR: { detail: "password: is required", example: "missingField" } },
} as const satisfies ResponseEntry

const responseTooManyRequests = {
  mediaTypes: ["application/json"],
  headers: {
    "Cache-Control": { required: true, value: "no-store" },
    "Retry-After": {
      required: true,
      value: null,
      serialization: { style: "simple", explode: false, mediaType: null, type: "primitive", reads: ["integer"] },
    },
    RateLimit: { required: false, value: null },
    "RateLimit-Policy": { required: false, value: null },
    "X-Request-Id": { required: false, value: null },
  },
  examples: {
    "application/json": {
      rateLimitExceeded: {
        detail: "Too many authentication attempts. Please try again later",
        code: "RATE_LIMIT_EXCEEDED",
      },
    },
  },
  codes: {
    RATE_LIMIT_EXCEEDED: {
      detail: "Too many authentication attempts. Please try again later",
      example: "rateLimitExceeded",
    },
  },
} as const satisfies ResponseEntry

const responseInternalError = {
  mediaTypes: ["application/json"],
  headers: {
    "Cache-Control": { required: true, value: "no-store" },
    "X-Request-Id": { required: false, value: null },
  },
  examples: {
    "application/json": { internalError: { detail: "Something went wrong on our side", code: "INTERNAL_ERROR" } },
  },
  codes: { INTERNAL_ERROR: { detail: "Something went wrong on our side", example: "internalError" } },
} as const satisfies ResponseEntry

const responseServiceUnavailable = {
  mediaTypes: ["application/json"],
  headers: {
    "Cache-Control": { required: true, value: "no-store" },
    "Retry-After": {
      required: true,
      value: null,
      serialization: { style: "simple", explode: false, mediaType: null, type: "primitive", reads: ["integer"] },
    },
    "X-Request-Id": { required: false, value: null },
  },
  examples: {
    "application/json": {
      serviceUnavailable: {
        detail: "The service is temporarily unavailable. Please try again shortly",
        code: "SERVICE_UNAVAILABLE",
      },
    },
  },
  codes: {
    SERVICE_UNAVAILABLE: {
      detail: "The service is temporarily unavailable. Please try again shortly",
      example: "serviceUnavailable",
    },
  },
} as const satisfies ResponseEntry

const responseMalformedRequest = {
  mediaTypes: ["application/json"],
  headers: {
    "Cache-Control": { required: true, value: "no-store" },
    "X-Request-Id": { required: false, value: null },
  },
  examples: {
    "application/json": {
      malformedRequest: {
        detail: "The request could not be read. Check that it is well-formed and in UTF-8",
        code: "MALFORMED_REQUEST",
      },
    },
  },
  codes: {
    MALFORMED_REQUEST: {
      detail: "The request could not be read. Check that it is well-formed and in UTF-8",
      example: "malformedRequest",
    },
  },
} as const satisfies ResponseEntry

const responseCrossSiteRequest = {
  mediaTypes: ["application/json"],
  headers: {
    "Cache-Control": { required: true, value: "no-store" },
    "X-Request-Id": { required: false, value: null },
  },
  examples: {
    "application/json": {
      crossSiteRequest: { detail: "Requests from another site are not accepted here", code: "CROSS_SITE_REQUEST" },
    },
  },
  codes: {
    CROSS_SITE_REQUEST: { detail: "Requests from another site are not accepted here", example: "crossSiteRequest" },
  },
} as const satisfies ResponseEntry

const responseUnauthorized = {
  mediaTypes: ["application/json"],
  headers: {
    "Cache-Control": { required: true, value: "no-store" },
    "WWW-Authenticate": { required: true, value: null },
    "X-Request-Id": { required: false, value: null },
  },
  examples: {
    "application/json": {
      missingToken: { detail: "Authentication required", code: "MISSING_TOKEN" },
      tokenExpired: { detail: "Access token has expired", code: "TOKEN_EXPIRED" },
      invalidToken: { detail: "Invalid authentication token", code: "INVALID_TOKEN" },
      invalidTokenType: { detail: "Invalid token type for this operation", code: "INVALID_TOKEN_TYPE" },
    },
  },
  codes: {
    MISSING_TOKEN: { detail: "Authentication required", example: "missingToken" },
    TOKEN_EXPIRED: { detail: "Access token has expired", example: "tokenExpired" },
    INVALID_TOKEN: { detail: "Invalid authentication token", example: "invalidToken" },
    INVALID_TOKEN_TYPE: { detail: "Invalid token type for this operation", example: "invalidTokenType" },
  },
} as const satisfies ResponseEntry

const responseInvalidParameter = {
  mediaTypes: ["application/json"],
  headers: {
    "Cache-Control": { required: true, value: "no-store" },
    "X-Request-Id": { required: false, value: null },
  },
  examples: {
    "application/json": {
      noInteger: { detail: "task_id: must be integer", code: "VALIDATION_ERROR", field: "task_id" },
    },
  },
  codes: { VALIDATION_ERROR: { detail: "task_id: must be integer", example: "noInteger" } },
} as const satisfies ResponseEntry

const responseInvalidTask = {
  mediaTypes: ["application/json"],
  headers: {
    "Cache-Control": { required: true, value: "no-store" },
    "X-Request-Id": { required: false, value: null },
  },
  examples: {
    "application/json": {
      invalidTitle: {
        detail: "Title is required and must be 1-200 characters",
        code: "INVALID_TITLE",
        field: "title",
      },
      descriptionTooLong: {
        detail: "Description cannot exceed 1000 characters",
        code: "DESCRIPTION_TOO_LONG",
        field: "description",
      },
      invalidPriority: {
        detail: "Priority must be low, medium, or high",
        code: "INVALID_PRIORITY",
        field: "priority",
      },
      invalidDueDate: {
        detail: "Due date must be a valid ISO 8601 datetime",
        code: "INVALID_DUE_DATE",
        field: "due_date",
      },
      invalidRecurrenceRule: {
        detail: "Recurrence rule must be an iCalendar RRULE of at most 1000 characters",
        code: "INVALID_RECURRENCE_RULE",
        field: "recurrence_rule",
      },
      malformedRequest: {
        detail: "The request could not be read. Check that it is well-formed and in UTF-8",
        code: "MALFORMED_REQUEST",
      },
    },
  },
  codes: {
    INVALID_TITLE: { detail: "Title is required and must be 1-200 characters", example: "invalidTitle" },
    DESCRIPTION_TOO_LONG: { detail: "Description cannot exceed 1000 characters", example: "descriptionTooLong" },
    INVALID_PRIORITY: { detail: "Priority must be low, medium, or high", example: "invalidPriority" },
    INVALID_DUE_DATE: { detail: "Due date must be a valid ISO 8601 datetime", example: "invalidDueDate" },
    INVALID_RECURRENCE_RULE: {
      detail: "Recurrence rule must be an iCalendar RRULE of at most 1000 characters",
      example: "invalidRecurrenceRule",
    },
    MALFORMED_REQUEST: {
      detail: "The request could not be read. Check that it is well-formed and in UTF-8",
      example: "malformedRequest",
    },
  },
} as const satisfies ResponseEntry

const responseInvalidTaskMember = {
  mediaTypes: ["application/json"],
  headers: {
    "Cache-Control": { required: true, value: "no-store" },
    "X-Request-Id": { required: false, value: null },
  },
  examples: {
    "application/json": { missingTitle: { detail: "title: is required", code: "VALIDATION_ERROR", field: "title" } },
  },
  codes: { VALIDATION_ERROR: { detail: "title: is required", example: "missingTitle" } },
} as const satisfies ResponseEntry

const responseTooManyWrites = {
  mediaTypes: ["application/json"],
  headers: {
    "Cache-Control": { required: true, value: "no-store" },
    "Retry-After": {
      required: true,
      value: null,
      serialization: { style: "simple", explode: false, mediaType: null, type: "primitive", reads: ["integer"] },
    },
    RateLimit: { required: false, value: null },
    "RateLimit-Policy": { required: false, value: null },
    "X-Request-Id": { required: false, value: null },
  },
  examples: {
    "application/json": {
      rateLimitExceeded: { detail: "Too many requests. Please try again later", code: "RATE_LIMIT_EXCEEDED" },
    },
  },
  codes: {
    RATE_LIMIT_EXCEEDED: { detail: "Too many requests. Please try again later", example: "rateLimitExceeded" },
  },
} as const satisfies ResponseEntry

const responseTask = {
  mediaTypes: ["application/json"],
  shapes: { "application/json": "#/components/schemas/Task" },
  headers: {
    "Cache-Control": { required: true, value: "no-store" },
    ETag: { required: true, value: null },
    RateLimit: { required: false, value: null },
    "RateLimit-Policy": { required: false, value: null },
    "X-Request-Id": { required: false, value: null },
  },
  examples: {
    "application/json": {
      task: {
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
  },
  codes: {},
} as const satisfies ResponseEntry

const responseTaskNotFound = {
  mediaTypes: ["application/json"],
  headers: {
    "Cache-Control": { required: true, value: "no-store" },
    "X-Request-Id": { required: false, value: null },
  },
  examples: { "application/json": { taskNotFound: { detail: "Task not found", code: "TASK_NOT_FOUND" } } },
  codes: { TASK_NOT_FOUND: { detail: "Task not found", example: "taskNotFound" } },
} as const satisfies ResponseEntry

const responsePreconditionFailed = {
  mediaTypes: ["application/json"],
  headers: {
    "Cache-Control": { required: true, value: "no-store" },
    "X-Request-Id": { required: false, value: null },
  },
  examples: {
    "application/json": {
      preconditionFailed: {
        detail: "The task has changed since it was read. Read it again",
        code: "PRECONDITION_FAILED",
      },
    },
  },
  codes: {
    PRECONDITION_FAILED: {
      detail: "The task has changed since it was read. Read it again",
      example: "preconditionFailed",
    },
  },
} as const satisfies ResponseEntry

const responseDeleted = {
  mediaTypes: [],
  headers: {
    "Cache-Control": { required: true, value: "no-store" },
    RateLimit: { required: false, value: null },
    "RateLimit-Policy": { required: false, value: null },
    "X-Request-Id": { required: false, value: null },
  },
  examples: {},
  codes: {},
} as const satisfies ResponseEntry

const responseTaskOrTagNotFound = {
  mediaTypes: ["application/json"],
  headers: {
    "Cache-Control": { required: true, value: "no-store" },
    "X-Request-Id": { required: false, value: null },
  },
  examples: {
    "application/json": {
      taskNotFound: { detail: "Task not found", code: "TASK_NOT_FOUND" },
      tagNotFound: { detail: "Tag not found", code: "TAG_NOT_FOUND" },
    },
  },
  codes: {
    TASK_NOT_FOUND: { detail: "Task not found", example: "taskNotFound" },
    TAG_NOT_FOUND: { detail: "Tag not found", example: "tagNotFound" },
  },
} as const satisfies ResponseEntry

const responseInvalidTag = {
  mediaTypes: ["application/json"],
  headers: {
    "Cache-Control": { required: true, value: "no-store" },
    "X-Request-Id": { required: false, value: null },
  },
  examples: {
    "application/json": {
      invalidTagName: {
        detail: "Tag name is required and must be 1-50 characters",
        code: "INVALID_TAG_NAME",
        field: "name",
      },
      tagAlreadyExists: { detail: "A tag with this name already exists", code: "TAG_ALREADY_EXISTS", field: "name" },
      invalidColor: {
        detail: "Color must be a valid hex color (e.g., #FF5733)",
        code: "INVALID_COLOR",
        field: "color",
      },
      malformedRequest: {
        detail: "The request could not be read. Check that it is well-formed and in UTF-8",
        code: "MALFORMED_REQUEST",
      },
    },
  },
  codes: {
    INVALID_TAG_NAME: { detail: "Tag name is required and must be 1-50 characters", example: "invalidTagName" },
    TAG_ALREADY_EXISTS: { detail: "A tag with this name already exists", example: "tagAlreadyExists" },
    INVALID_COLOR: { detail: "Color must be a valid hex color (e.g., #FF5733)", example: "invalidColor" },
    MALFORMED_REQUEST: {
      detail: "The request could not be read. Check that it is well-formed and in UTF-8",
      example: "malformedRequest",
    },
  },
} as const satisfies ResponseEntry

const responseInvalidTagMember = {
  mediaTypes: ["application/json"],
  headers: {
    "Cache-Control": { required: true, value: "no-store" },
    "X-Request-Id": { required: false, value: null },
  },
  examples: {
    "application/json": { missingName: { detail: "name: is required", code: "VALIDATION_ERROR", field: "name" } },
  },
  codes: { VALIDATION_ERROR: { detail: "name: is required", example: "missingName" } },
} as const satisfies ResponseEntry

const responseTagNotFound = {
  mediaTypes: ["application/json"],
  headers: {
    "Cache-Control": { required: true, value: "no-store" },
    "X-Request-Id": { required: false, value: null },
  },
  examples: { "application/json": { tagNotFound: { detail: "Tag not found", code: "TAG_NOT_FOUND" } } },
  codes: { TAG_NOT_FOUND: { detail: "Tag not found", example: "tagNotFound" } },
} as const satisfies ResponseEntry

const responseInvalidSessionId = {
  mediaTypes: ["application/json"],
  headers: {
    "Cache-Control": { required: true, value: "no-store" },
    "X-Request-Id": { required: false, value: null },
  },
  examples: {
    "application/json": {
      noUuid: {
        detail: "session_id: must match format \"uuid\"",
        code: "VALIDATION_ERROR",
        field: "session_id",
      },
    },
  },
  codes: { VALIDATION_ERROR: { detail: "session_id: must match format \"uuid\"", example: "noUuid" } },
} as const satisfies ResponseEntry

const responseNewPasswordRefused = {
  mediaTypes: ["application/json"],
  headers: {
    "Cache-Control": { required: true, value: "no-store" },
    "X-Request-Id": { required: false, value: null },
  },
  examples: {
    "application/json": {
      passwordTooShort: {
        detail: "Password must be at least 8 characters",
        code: "PASSWORD_TOO_SHORT",
        field: "new_password",
      },
      passwordTooLong: {
        detail: "Password must be at most 72 bytes in UTF-8",
        code: "PASSWORD_TOO_LONG",
        field: "new_password",
      },
      passwordTooCommon: {
        detail: "This password is easy to guess. Please choose another one",
        code: "PASSWORD_TOO_COMMON",
        field: "new_password",
      },
      malformedRequest: {
        detail: "The request could not be read. Check that it is well-formed and in UTF-8",
        code: "MALFORMED_REQUEST",
      },
    },
  },
  codes: {
    PASSWORD_TOO_SHORT: { detail: "Password must be at least 8 characters", example: "passwordTooShort" },
    PASSWORD_TOO_LONG: { detail: "Password must be at most 72 bytes in UTF-8", example: "passwordTooLong" },
    PASSWORD_TOO_COMMON: {
      detail: "This password is easy to guess. Please choose another one",
      example: "passwordTooCommon",
    },
    MALFORMED_REQUEST: {
      detail: "The request could not be read. Check that it is well-formed and in UTF-8",
      example: "malformedRequest",
    },
  },
} as const satisfies ResponseEntry

const responseIncorrectPassword = {
  mediaTypes: ["application/json"],
  headers: {
    "Cache-Control": { required: true, value: "no-store" },
    "X-Request-Id": { required: false, value: null },
  },
  examples: {
    "application/json": {
      incorrectPassword: { detail: "The password is incorrect", code: "INCORRECT_PASSWORD", field: "current_password" },
    },
  },
  codes: { INCORRECT_PASSWORD: { detail: "The password is incorrect", example: "incorrectPassword" } },
} as const satisfies ResponseEntry

const responseMailOnItsWay = {
  mediaTypes: ["application/json"],
  shapes: { "application/json": "#/components/schemas/MailOnItsWay" },
  headers: {
    "Cache-Control": { required: true, value: "no-store" },
    RateLimit: { required: false, value: null },
    "RateLimit-Policy": { required: false, value: null },
    "X-Request-Id": { required: false, value: null },
  },
  examples: {
    "application/json": { accepted: { message: "If the address can be used for this, a mail is on its way" } },
  },
  codes: {},
} as const satisfies ResponseEntry

const responseInvalidAddress = {
  mediaTypes: ["application/json"],
  headers: {
    "Cache-Control": { required: true, value: "no-store" },
    "X-Request-Id": { required: false, value: null },
  },
  examples: {
    "application/json": {
      invalidEmail: { detail: "Please provide a valid email address", code: "INVALID_EMAIL", field: "email" },
      malformedRequest: {
        detail: "The request could not be read. Check that it is well-formed and in UTF-8",
        code: "MALFORMED_REQUEST",
      },
    },
  },
  codes: {
    INVALID_EMAIL: { detail: "Please provide a valid email address", example: "invalidEmail" },
    MALFORMED_REQUEST: {
      detail: "The request could not be read. Check that it is well-formed and in UTF-8",
      example: "malformedRequest",
    },
  },
} as const satisfies ResponseEntry

const responseLinkOrPasswordRefused = {
  mediaTypes: ["application/json"],
  headers: {
    "Cache-Control": { required: true, value: "no-store" },
    "X-Request-Id": { required: false, value: null },
  },
  examples: {
    "application/json": {
      invalidLink: {
        detail: "This link is not valid any more. Please ask for a new one",
        code: "INVALID_LINK",
        field: "token",
      },
      passwordTooShort: {
        detail: "Password must be at least 8 characters",
        code: "PASSWORD_TOO_SHORT",
        field: "new_password",
      },
      passwordTooLong: {
        detail: "Password must be at most 72 bytes in UTF-8",
        code: "PASSWORD_TOO_LONG",
        field: "new_password",
      },
      passwordTooCommon: {
        detail: "This password is easy to guess. Please choose another one",
        code: "PASSWORD_TOO_COMMON",
        field: "new_password",
      },
      malformedRequest: {
        detail: "The request could not be read. Check that it is well-formed and in UTF-8",
        code: "MALFORMED_REQUEST",
      },
    },
  },
  codes: {
    INVALID_LINK: { detail: "This link is not valid any more. Please ask for a new one", example: "invalidLink" },
    PASSWORD_TOO_SHORT: { detail: "Password must be at least 8 characters", example: "passwordTooShort" },
    PASSWORD_TOO_LONG: { detail: "Password must be at most 72 bytes in UTF-8", example: "passwordTooLong" },
    PASSWORD_TOO_COMMON: {
      detail: "This password is easy to guess. Please choose another one",
      example: "passwordTooCommon",
    },
    MALFORMED_REQUEST: {
      detail: "The request could not be read. Check that it is well-formed and in UTF-8",
      example: "malformedRequest",
    },
  },
} as const satisfies ResponseEntry

const responseVerificationRefused = {
  mediaTypes: ["application/json"],
  headers: {
    "Cache-Control": { required: true, value: "no-store" },
    "X-Request-Id": { required: false, value: null },
  },
  examples: {
    "application/json": {
      invalidLink: {
        detail: "This link is not valid any more. Please ask for a new one",
        code: "INVALID_LINK",
        field: "token",
      },
      emailExists: { detail: "A user with this email already exists", code: "EMAIL_ALREADY_EXISTS" },
      malformedRequest: {
        detail: "The request could not be read. Check that it is well-formed and in UTF-8",
        code: "MALFORMED_REQUEST",
      },
    },
  },
  codes: {
    INVALID_LINK: { detail: "This link is not valid any more. Please ask for a new one", example: "invalidLink" },
    EMAIL_ALREADY_EXISTS: { detail: "A user with this email already exists", example: "emailExists" },
    MALFORMED_REQUEST: {
      detail: "The request could not be read. Check that it is well-formed and in UTF-8",
      example: "malformedRequest",
    },
  },
} as const satisfies ResponseEntry

const responseCodeRefused = {
  mediaTypes: ["application/json"],
  headers: {
    "Cache-Control": { required: true, value: "no-store" },
    "X-Request-Id": { required: false, value: null },
  },
  examples: {
    "application/json": {
      invalidCode: {
        detail: "This code is wrong or not valid any more. Please ask for a new one",
        code: "INVALID_CODE",
        field: "code",
      },
      emailExists: { detail: "A user with this email already exists", code: "EMAIL_ALREADY_EXISTS" },
      invalidEmail: { detail: "Please provide a valid email address", code: "INVALID_EMAIL", field: "email" },
      malformedRequest: {
        detail: "The request could not be read. Check that it is well-formed and in UTF-8",
        code: "MALFORMED_REQUEST",
      },
    },
  },
  codes: {
    INVALID_CODE: {
      detail: "This code is wrong or not valid any more. Please ask for a new one",
      example: "invalidCode",
    },
    EMAIL_ALREADY_EXISTS: { detail: "A user with this email already exists", example: "emailExists" },
    INVALID_EMAIL: { detail: "Please provide a valid email address", example: "invalidEmail" },
    MALFORMED_REQUEST: {
      detail: "The request could not be read. Check that it is well-formed and in UTF-8",
      example: "malformedRequest",
    },
  },
} as const satisfies ResponseEntry

const responseInvalidNewAddress = {
  mediaTypes: ["application/json"],
  headers: {
    "Cache-Control": { required: true, value: "no-store" },
    "X-Request-Id": { required: false, value: null },
  },
  examples: {
    "application/json": {
      invalidEmail: { detail: "Please provide a valid email address", code: "INVALID_EMAIL", field: "new_email" },
      malformedRequest: {
        detail: "The request could not be read. Check that it is well-formed and in UTF-8",
        code: "MALFORMED_REQUEST",
      },
    },
  },
  codes: {
    INVALID_EMAIL: { detail: "Please provide a valid email address", example: "invalidEmail" },
    MALFORMED_REQUEST: {
      detail: "The request could not be read. Check that it is well-formed and in UTF-8",
      example: "malformedRequest",
    },
  },
} as const satisfies ResponseEntry

const responseAccount = {
  mediaTypes: ["application/json"],
  shapes: { "application/json": "#/components/schemas/Account" },
  headers: {
    "Cache-Control": { required: true, value: "no-store" },
    RateLimit: { required: false, value: null },
    "RateLimit-Policy": { required: false, value: null },
    "X-Request-Id": { required: false, value: null },
  },
  examples: {
    "application/json": {
      account: {
        id: "3f0c6f6e-2f0b-4c55-9d1c-8a4f5d0c7b11",
        email: "ada@example.com",
        email_verified: true,
        name: "Ada Lovelace",
        created_at: "2026-01-15T09:30:00.000Z",
      },
    },
  },
  codes: {},
} as const satisfies ResponseEntry

const responseInvalidName = {
  mediaTypes: ["application/json"],
  headers: {
    "Cache-Control": { required: true, value: "no-store" },
    "X-Request-Id": { required: false, value: null },
  },
  examples: {
    "application/json": { noText: { detail: "name: must be string", code: "VALIDATION_ERROR", field: "name" } },
  },
  codes: { VALIDATION_ERROR: { detail: "name: must be string", example: "noText" } },
} as const satisfies ResponseEntry

const responseNotFound = {
  mediaTypes: ["application/json"],
  headers: {
    "Cache-Control": { required: true, value: "no-store" },
    "X-Request-Id": { required: false, value: null },
  },
  examples: {
    "application/json": { notFound: { detail: "There is nothing at this path", code: "NOT_FOUND" } },
  },
  codes: { NOT_FOUND: { detail: "There is nothing at this path", example: "notFound" } },
} as const satisfies ResponseEntry

const responseMethodNotAllowed = {
  mediaTypes: ["application/json"],
  headers: {
    "Cache-Control": { required: true, value: "no-store" },
    Allow: { required: true, value: null },
    "X-Request-Id": { required: false, value: null },
  },
  examples: {
    "application/json": {
      methodNotAllowed: {
        detail: "This path does not have this method; see the Allow header",
        code: "METHOD_NOT_ALLOWED",
      },
    },
  },
  codes: {
    METHOD_NOT_ALLOWED: {
      detail: "This path does not have this method; see the Allow header",
      example: "methodNotAllowed",
    },
  },
} as const satisfies ResponseEntry

const responseRequestTimeout = {
  mediaTypes: ["application/json"],
  headers: {
    "Cache-Control": { required: true, value: "no-store" },
    "X-Request-Id": { required: false, value: null },
  },
  examples: {
    "application/json": { requestTimeout: { detail: "The request did not arrive in time", code: "REQUEST_TIMEOUT" } },
  },
  codes: { REQUEST_TIMEOUT: { detail: "The request did not arrive in time", example: "requestTimeout" } },
} as const satisfies ResponseEntry

const responseHeadersTooLarge = {
  mediaTypes: ["application/json"],
  headers: {
    "Cache-Control": { required: true, value: "no-store" },
    "X-Request-Id": { required: false, value: null },
  },
  examples: {
    "application/json": {
      headersTooLarge: { detail: "The request header fields are too large", code: "HEADERS_TOO_LARGE" },
    },
  },
  codes: {
    HEADERS_TOO_LARGE: { detail: "The request header fields are too large", example: "headersTooLarge" },
  },
} as const satisfies ResponseEntry

export const operations = {
  registerUser: {
    method: "post",
    path: "/api/v1/auth/register",
    security: [],
    rateLimit: { limit: 5, window: 60 },
    parameters: [],
    requestBody: { required: true, mediaTypes: ["application/json"], fields: {}, maxBytes: 16384 },
    responses: {
      "201": {
        mediaTypes: ["application/json"],
        shapes: { "application/json": "#/components/schemas/User" },
        headers: {
          "Cache-Control": { required: true, value: "no-store" },
          RateLimit: { required: false, value: null },
          "RateLimit-Policy": { required: false, value: null },
          "X-Request-Id": { required: false, value: null },
        },
        examples: {
          "application/json": {
            withName: {
              id: "3f0c6f6e-2f0b-4c55-9d1c-8a4f5d0c7b11",
              email: "ada@example.com",
              name: "Ada Lovelace",
              created_at: "2026-01-15T09:30:00.000Z",
            },
            withoutName: {
              id: "9b2d7a54-7c1e-4b0f-8f55-0f3a1c2b6d22",
              email: "grace@example.com",
              name: null,
              created_at: "2026-01-15T09:31:00.000Z",
            },
          },
        },
        codes: {},
      },
      "400": {
        mediaTypes: ["application/json"],
        headers: {
          "Cache-Control": { required: true, value: "no-store" },
          RateLimit: { required: false, value: null },
          "RateLimit-Policy": { required: false, value: null },
          "X-Request-Id": { required: false, value: null },
        },
        examples: {
          "application/json": {
            emailExists: {
              detail: "A user with this email already exists",
              code: "EMAIL_ALREADY_EXISTS",
              field: "email",
            },
            invalidEmail: {
              detail: "Please provide a valid email address",
              code: "INVALID_EMAIL",
              field: "email",
            },
            passwordTooShort: {
              detail: "Password must be at least 8 characters",
              code: "PASSWORD_TOO_SHORT",
              field: "password",
            },
            passwordTooLong: {
              detail: "Password must be at most 72 bytes in UTF-8",
              code: "PASSWORD_TOO_LONG",
              field: "password",
            },
            passwordTooCommon: {
              detail: "This password is easy to guess. Please choose another one",
              code: "PASSWORD_TOO_COMMON",
              field: "password",
            },
            malformedRequest: {
              detail: "The request could not be read. Check that it is well-formed and in UTF-8",
              code: "MALFORMED_REQUEST",
            },
          },
        },
        codes: {
          EMAIL_ALREADY_EXISTS: { detail: "A user with this email already exists", example: "emailExists" },
          INVALID_EMAIL: { detail: "Please provide a valid email address", example: "invalidEmail" },
          PASSWORD_TOO_SHORT: { detail: "Password must be at least 8 characters", example: "passwordTooShort" },
          PASSWORD_TOO_LONG: { detail: "Password must be at most 72 bytes in UTF-8", example: "passwordTooLong" },
          PASSWORD_TOO_COMMON: {
            detail: "This password is easy to guess. Please choose another one",
            example: "passwordTooCommon",
          },
          MALFORMED_REQUEST: {
            detail: "The request could not be read. Check that it is well-formed and in UTF-8",
            example: "malformedRequest",
          },
        },
      },
      "413": responseBodyTooLarge,
      "415": responseUnsupportedMediaType,
      "422": responseValidationError,
      "429": responseTooManyRequests,
      "500": responseInternalError,
      "503": responseServiceUnavailable,
    },
  },
  loginUser: {
    method: "post",
    path: "/api/v1/auth/login",
    security: [["refreshCookie"], []],
    rateLimit: { limit: 5, window: 60 },
    parameters: [],
    requestBody: {
      required: true,
      mediaTypes: ["application/x-www-form-urlencoded"],
      fields: {
        "application/x-www-form-urlencoded": [
          {
            name: "username",
            required: true,
            style: "form",
            explode: true,
            mediaType: null,
            type: "primitive",
          },
          {
            name: "password",
            required: true,
            style: "form",
            explode: true,
            mediaType: null,
            type: "primitive",
          },
        ],
      },
      maxBytes: 16384,
    },
    responses: {
      "200": {
        mediaTypes: ["application/json"],
        shapes: { "application/json": "#/components/schemas/Token" },
        headers: {
          "Cache-Control": { required: true, value: "no-store" },
          "Set-Cookie": { required: true, value: null },
          RateLimit: { required: false, value: null },
          "RateLimit-Policy": { required: false, value: null },
          "X-Request-Id": { required: false, value: null },
        },
        examples: {
          "application/json": {
            token: {
              access_token: "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIzZjBjNmY2ZS0yZjBiLTRjNTUtOWQxYy04YTRmNWQwYzdiMTEiLCJlbWFpbCI6ImFkYUBleGFtcGxlLmNvbSIsImlhdCI6MTc2ODQ2OTQwMCwiZXhwIjoxNzY4NDcwMzAwLCJ0eXBlIjoiYWNjZXNzIiwic2lkIjoiNWI4ZjFkMWUtMGMwYS00ZDUzLTljNTUtMWYyZjZhN2MzZTEwIn0.ZXhhbXBsZS1zaWduYXR1cmU",
              token_type: "bearer",
            },
          },
        },
        codes: {},
      },
      "400": responseMalformedRequest,
      "401": {
        mediaTypes: ["application/json"],
        headers: {
          "Cache-Control": { required: true, value: "no-store" },
          "WWW-Authenticate": { required: true, value: "Bearer" },
          RateLimit: { required: false, value: null },
          "RateLimit-Policy": { required: false, value: null },
          "X-Request-Id": { required: false, value: null },
        },
        examples: {
          "application/json": {
            invalidCredentials: { detail: "Invalid email or password", code: "INVALID_CREDENTIALS" },
          },
        },
        codes: {
          INVALID_CREDENTIALS: { detail: "Invalid email or password", example: "invalidCredentials" },
        },
      },
      "403": {
        mediaTypes: ["application/json"],
        headers: {
          "Cache-Control": { required: true, value: "no-store" },
          "X-Request-Id": { required: false, value: null },
        },
        examples: {
          "application/json": {
            crossSiteRequest: {
              detail: "Requests from another site are not accepted here",
              code: "CROSS_SITE_REQUEST",
            },
            emailNotVerified: {
              detail: "Please verify your email address first; we have sent you a mail",
              code: "EMAIL_NOT_VERIFIED",
            },
            accountBanned: { detail: "This account has been banned", code: "ACCOUNT_BANNED" },
          },
        },
        codes: {
          CROSS_SITE_REQUEST: {
            detail: "Requests from another site are not accepted here",
            example: "crossSiteRequest",
          },
          EMAIL_NOT_VERIFIED: {
            detail: "Please verify your email address first; we have sent you a mail",
            example: "emailNotVerified",
          },
          ACCOUNT_BANNED: { detail: "This account has been banned", example: "accountBanned" },
        },
      },
      "413": responseBodyTooLarge,
      "415": responseUnsupportedMediaType,
      "422": responseValidationError,
      "429": responseTooManyRequests,
      "500": responseInternalError,
      "503": responseServiceUnavailable,
    },
  },
  refreshToken: {
    method: "post",
    path: "/api/v1/auth/refresh",
    security: [["refreshCookie"]],
    rateLimit: { limit: 10, window: 60, perSession: { scheme: "refreshCookie", addressLimit: 600 } },
    parameters: [],
    requestBody: null,
    responses: {
      "200": {
        mediaTypes: ["application/json"],
        shapes: { "application/json": "#/components/schemas/Token" },
        headers: {
          "Cache-Control": { required: true, value: "no-store" },
          "Set-Cookie": { required: true, value: null },
          RateLimit: { required: false, value: null },
          "RateLimit-Policy": { required: false, value: null },
          "X-Request-Id": { required: false, value: null },
        },
        examples: {
          "application/json": {
            token: {
              access_token: "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIzZjBjNmY2ZS0yZjBiLTRjNTUtOWQxYy04YTRmNWQwYzdiMTEiLCJlbWFpbCI6ImFkYUBleGFtcGxlLmNvbSIsImlhdCI6MTc2ODQ2OTQwMCwiZXhwIjoxNzY4NDcwMzAwLCJ0eXBlIjoiYWNjZXNzIiwic2lkIjoiNWI4ZjFkMWUtMGMwYS00ZDUzLTljNTUtMWYyZjZhN2MzZTEwIn0.ZXhhbXBsZS1zaWduYXR1cmU",
              token_type: "bearer",
            },
          },
        },
        codes: {},
      },
      "401": {
        mediaTypes: ["application/json"],
        headers: {
          "Cache-Control": { required: true, value: "no-store" },
          "Set-Cookie": { required: false, value: null },
          "WWW-Authenticate": { required: true, value: "Bearer" },
          RateLimit: { required: false, value: null },
          "RateLimit-Policy": { required: false, value: null },
          "X-Request-Id": { required: false, value: null },
        },
        examples: {
          "application/json": {
            missingRefreshToken: { detail: "Refresh token not found", code: "MISSING_REFRESH_TOKEN" },
            refreshTokenExpired: {
              detail: "Refresh token has expired. Please log in again",
              code: "REFRESH_TOKEN_EXPIRED",
            },
            invalidToken: { detail: "Invalid authentication token", code: "INVALID_TOKEN" },
            invalidTokenType: { detail: "Invalid token type for this operation", code: "INVALID_TOKEN_TYPE" },
          },
        },
        codes: {
          MISSING_REFRESH_TOKEN: { detail: "Refresh token not found", example: "missingRefreshToken" },
          REFRESH_TOKEN_EXPIRED: {
            detail: "Refresh token has expired. Please log in again",
            example: "refreshTokenExpired",
          },
          INVALID_TOKEN: { detail: "Invalid authentication token", example: "invalidToken" },
          INVALID_TOKEN_TYPE: { detail: "Invalid token type for this operation", example: "invalidTokenType" },
        },
      },
      "403": responseCrossSiteRequest,
      "429": responseTooManyRequests,
      "500": responseInternalError,
      "503": responseServiceUnavailable,
    },
  },
  getCurrentUser: {
    method: "get",
    path: "/api/v1/auth/me",
    security: [["accessToken"]],
    rateLimit: null,
    parameters: [],
    requestBody: null,
    responses: {
      "200": {
        mediaTypes: ["application/json"],
        shapes: { "application/json": "#/components/schemas/User" },
        headers: {
          "Cache-Control": { required: true, value: "no-store" },
          "X-Request-Id": { required: false, value: null },
        },
        examples: {
          "application/json": {
            user: {
              id: "3f0c6f6e-2f0b-4c55-9d1c-8a4f5d0c7b11",
              email: "ada@example.com",
              name: "Ada Lovelace",
              created_at: "2026-01-15T09:30:00.000Z",
            },
          },
        },
        codes: {},
      },
      "401": responseUnauthorized,
      "500": responseInternalError,
      "503": responseServiceUnavailable,
    },
  },
  logoutUser: {
    method: "post",
    path: "/api/v1/auth/logout",
    security: [["refreshCookie"], []],
    rateLimit: null,
    parameters: [],
    requestBody: null,
    responses: {
      "200": {
        mediaTypes: ["application/json"],
        shapes: { "application/json": "#/components/schemas/Message" },
        headers: {
          "Cache-Control": { required: true, value: "no-store" },
          "Set-Cookie": { required: true, value: null },
          "X-Request-Id": { required: false, value: null },
        },
        examples: { "application/json": { loggedOut: { message: "Successfully logged out" } } },
        codes: {},
      },
      "403": responseCrossSiteRequest,
      "500": responseInternalError,
      "503": responseServiceUnavailable,
    },
  },
  listTasks: {
    method: "get",
    path: "/api/v1/tasks",
    security: [["accessToken"]],
    rateLimit: null,
    parameters: [
      {
        in: "query",
        name: "page",
        required: false,
        style: "form",
        explode: true,
        mediaType: null,
        type: "primitive",
        reads: ["integer"],
      },
      {
        in: "query",
        name: "limit",
        required: false,
        style: "form",
        explode: true,
        mediaType: null,
        type: "primitive",
        reads: ["integer"],
      },
      {
        in: "query",
        name: "after",
        required: false,
        style: "form",
        explode: true,
        mediaType: null,
        type: "primitive",
      },
      {
        in: "query",
        name: "q",
        required: false,
        style: "form",
        explode: true,
        mediaType: null,
        type: "primitive",
      },
      {
        in: "query",
        name: "status",
        required: false,
        style: "form",
        explode: true,
        mediaType: null,
        type: "primitive",
      },
      {
        in: "query",
        name: "priority",
        required: false,
        style: "form",
        explode: true,
        mediaType: null,
        type: "primitive",
      },
      {
        in: "query",
        name: "tag",
        required: false,
        style: "form",
        explode: true,
        mediaType: null,
        type: "primitive",
      },
      {
        in: "query",
        name: "sort",
        required: false,
        style: "form",
        explode: true,
        mediaType: null,
        type: "primitive",
      },
    ],
    requestBody: null,
    responses: {
      "200": {
        mediaTypes: ["application/json"],
        shapes: { "application/json": "#/components/schemas/TaskPage" },
        headers: {
          "Cache-Control": { required: true, value: "no-store" },
          Link: { required: false, value: null },
          "X-Request-Id": { required: false, value: null },
        },
        examples: {
          "application/json": {
            page: {
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
            empty: { items: [], total: 0, page: 1, limit: 20, pages: 0 },
          },
        },
        codes: {},
      },
      "400": {
        mediaTypes: ["application/json"],
        headers: {
          "Cache-Control": { required: true, value: "no-store" },
          "X-Request-Id": { required: false, value: null },
        },
        examples: {
          "application/json": {
            invalidPagination: {
              detail: "Page and limit must be positive integers",
              code: "INVALID_PAGINATION",
              field: "page",
            },
            invalidCursor: {
              detail: "The cursor does not belong to this list. Start again without it",
              code: "INVALID_CURSOR",
              field: "after",
            },
            invalidStatus: {
              detail: "Status must be one of: all, pending, completed",
              code: "INVALID_STATUS",
              field: "status",
            },
            invalidPriority: {
              detail: "Priority must be low, medium, or high",
              code: "INVALID_PRIORITY",
              field: "priority",
            },
            invalidSortField: {
              detail: "Sort field must be one of: due_date, priority, created_at, title",
              code: "INVALID_SORT_FIELD",
              field: "sort",
            },
          },
        },
        codes: {
          INVALID_PAGINATION: { detail: "Page and limit must be positive integers", example: "invalidPagination" },
          INVALID_CURSOR: {
            detail: "The cursor does not belong to this list. Start again without it",
            example: "invalidCursor",
          },
          INVALID_STATUS: { detail: "Status must be one of: all, pending, completed", example: "invalidStatus" },
          INVALID_PRIORITY: { detail: "Priority must be low, medium, or high", example: "invalidPriority" },
          INVALID_SORT_FIELD: {
            detail: "Sort field must be one of: due_date, priority, created_at, title",
            example: "invalidSortField",
          },
        },
      },
      "401": responseUnauthorized,
      "422": responseInvalidParameter,
      "500": responseInternalError,
      "503": responseServiceUnavailable,
    },
  },
  createTask: {
    method: "post",
    path: "/api/v1/tasks",
    security: [["accessToken"]],
    rateLimit: { limit: 120, window: 60 },
    parameters: [],
    requestBody: { required: true, mediaTypes: ["application/json"], fields: {}, maxBytes: 16384 },
    responses: {
      "201": {
        mediaTypes: ["application/json"],
        shapes: { "application/json": "#/components/schemas/Task" },
        headers: {
          "Cache-Control": { required: true, value: "no-store" },
          ETag: { required: true, value: null },
          Location: { required: true, value: null },
          RateLimit: { required: false, value: null },
          "RateLimit-Policy": { required: false, value: null },
          "X-Request-Id": { required: false, value: null },
        },
        examples: {
          "application/json": {
            task: {
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
        },
        codes: {},
      },
      "400": responseInvalidTask,
      "401": responseUnauthorized,
      "413": responseBodyTooLarge,
      "415": responseUnsupportedMediaType,
      "422": responseInvalidTaskMember,
      "429": responseTooManyWrites,
      "500": responseInternalError,
      "503": responseServiceUnavailable,
    },
  },
  getTask: {
    method: "get",
    path: "/api/v1/tasks/{task_id}",
    security: [["accessToken"]],
    rateLimit: null,
    parameters: [
      {
        in: "path",
        name: "task_id",
        required: true,
        style: "simple",
        explode: false,
        mediaType: null,
        type: "primitive",
        reads: ["integer"],
      },
      {
        in: "header",
        name: "If-None-Match",
        required: false,
        style: "simple",
        explode: false,
        mediaType: null,
        type: "primitive",
      },
    ],
    requestBody: null,
    responses: {
      "200": responseTask,
      "304": {
        mediaTypes: [],
        headers: {
          "Cache-Control": { required: true, value: "no-store" },
          ETag: { required: true, value: null },
          "X-Request-Id": { required: false, value: null },
        },
        examples: {},
        codes: {},
      },
      "401": responseUnauthorized,
      "404": responseTaskNotFound,
      "422": responseInvalidParameter,
      "500": responseInternalError,
      "503": responseServiceUnavailable,
    },
  },
  replaceTask: {
    method: "put",
    path: "/api/v1/tasks/{task_id}",
    security: [["accessToken"]],
    rateLimit: { limit: 120, window: 60 },
    parameters: [
      {
        in: "path",
        name: "task_id",
        required: true,
        style: "simple",
        explode: false,
        mediaType: null,
        type: "primitive",
        reads: ["integer"],
      },
      {
        in: "header",
        name: "If-Match",
        required: false,
        style: "simple",
        explode: false,
        mediaType: null,
        type: "primitive",
      },
    ],
    requestBody: { required: true, mediaTypes: ["application/json"], fields: {}, maxBytes: 16384 },
    responses: {
      "200": responseTask,
      "400": responseInvalidTask,
      "401": responseUnauthorized,
      "404": responseTaskNotFound,
      "412": responsePreconditionFailed,
      "413": responseBodyTooLarge,
      "415": responseUnsupportedMediaType,
      "422": responseInvalidTaskMember,
      "429": responseTooManyWrites,
      "500": responseInternalError,
      "503": responseServiceUnavailable,
    },
  },
  updateTask: {
    method: "patch",
    path: "/api/v1/tasks/{task_id}",
    security: [["accessToken"]],
    rateLimit: { limit: 120, window: 60 },
    parameters: [
      {
        in: "path",
        name: "task_id",
        required: true,
        style: "simple",
        explode: false,
        mediaType: null,
        type: "primitive",
        reads: ["integer"],
      },
      {
        in: "header",
        name: "If-Match",
        required: false,
        style: "simple",
        explode: false,
        mediaType: null,
        type: "primitive",
      },
    ],
    requestBody: { required: true, mediaTypes: ["application/json"], fields: {}, maxBytes: 16384 },
    responses: {
      "200": responseTask,
      "400": responseInvalidTask,
      "401": responseUnauthorized,
      "404": responseTaskNotFound,
      "412": responsePreconditionFailed,
      "413": responseBodyTooLarge,
      "415": responseUnsupportedMediaType,
      "422": responseInvalidTaskMember,
      "429": responseTooManyWrites,
      "500": responseInternalError,
      "503": responseServiceUnavailable,
    },
  },
  deleteTask: {
    method: "delete",
    path: "/api/v1/tasks/{task_id}",
    security: [["accessToken"]],
    rateLimit: { limit: 120, window: 60 },
    parameters: [
      {
        in: "path",
        name: "task_id",
        required: true,
        style: "simple",
        explode: false,
        mediaType: null,
        type: "primitive",
        reads: ["integer"],
      },
      {
        in: "header",
        name: "If-Match",
        required: false,
        style: "simple",
        explode: false,
        mediaType: null,
        type: "primitive",
      },
    ],
    requestBody: null,
    responses: {
      "204": responseDeleted,
      "401": responseUnauthorized,
      "404": responseTaskNotFound,
      "412": responsePreconditionFailed,
      "422": responseInvalidParameter,
      "429": responseTooManyWrites,
      "500": responseInternalError,
      "503": responseServiceUnavailable,
    },
  },
  addTagToTask: {
    method: "post",
    path: "/api/v1/tasks/{task_id}/tags/{tag_id}",
    security: [["accessToken"]],
    rateLimit: { limit: 120, window: 60 },
    parameters: [
      {
        in: "path",
        name: "task_id",
        required: true,
        style: "simple",
        explode: false,
        mediaType: null,
        type: "primitive",
        reads: ["integer"],
      },
      {
        in: "path",
        name: "tag_id",
        required: true,
        style: "simple",
        explode: false,
        mediaType: null,
        type: "primitive",
        reads: ["integer"],
      },
    ],
    requestBody: null,
    responses: {
      "200": responseTask,
      "201": {
        mediaTypes: ["application/json"],
        shapes: { "application/json": "#/components/schemas/Task" },
        headers: {
          "Cache-Control": { required: true, value: "no-store" },
          ETag: { required: true, value: null },
          RateLimit: { required: false, value: null },
          "RateLimit-Policy": { required: false, value: null },
          "X-Request-Id": { required: false, value: null },
        },
        examples: {
          "application/json": {
            task: {
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
        },
        codes: {},
      },
      "401": responseUnauthorized,
      "404": responseTaskOrTagNotFound,
      "422": responseInvalidParameter,
      "429": responseTooManyWrites,
      "500": responseInternalError,
      "503": responseServiceUnavailable,
    },
  },
  removeTagFromTask: {
    method: "delete",
    path: "/api/v1/tasks/{task_id}/tags/{tag_id}",
    security: [["accessToken"]],
    rateLimit: { limit: 120, window: 60 },
    parameters: [
      {
        in: "path",
        name: "task_id",
        required: true,
        style: "simple",
        explode: false,
        mediaType: null,
        type: "primitive",
        reads: ["integer"],
      },
      {
        in: "path",
        name: "tag_id",
        required: true,
        style: "simple",
        explode: false,
        mediaType: null,
        type: "primitive",
        reads: ["integer"],
      },
    ],
    requestBody: null,
    responses: {
      "204": responseDeleted,
      "401": responseUnauthorized,
      "404": responseTaskOrTagNotFound,
      "422": responseInvalidParameter,
      "429": responseTooManyWrites,
      "500": responseInternalError,
      "503": responseServiceUnavailable,
    },
  },
  listTags: {
    method: "get",
    path: "/api/v1/tags",
    security: [["accessToken"]],
    rateLimit: null,
    parameters: [],
    requestBody: null,
    responses: {
      "200": {
        mediaTypes: ["application/json"],
        shapes: {
          "application/json": "#/paths/~1api~1v1~1tags/get/responses/200/content/application~1json/schema",
        },
        headers: {
          "Cache-Control": { required: true, value: "no-store" },
          "X-Request-Id": { required: false, value: null },
        },
        examples: {
          "application/json": {
            tags: [
              {
                id: 1,
                name: "work",
                color: "#FF5733",
                user_id: "3f0c6f6e-2f0b-4c55-9d1c-8a4f5d0c7b11",
              },
            ],
          },
        },
        codes: {},
      },
      "401": responseUnauthorized,
      "500": responseInternalError,
      "503": responseServiceUnavailable,
    },
  },
  createTag: {
    method: "post",
    path: "/api/v1/tags",
    security: [["accessToken"]],
    rateLimit: { limit: 120, window: 60 },
    parameters: [],
    requestBody: { required: true, mediaTypes: ["application/json"], fields: {}, maxBytes: 16384 },
    responses: {
      "201": {
        mediaTypes: ["application/json"],
        shapes: { "application/json": "#/components/schemas/Tag" },
        headers: {
          "Cache-Control": { required: true, value: "no-store" },
          RateLimit: { required: false, value: null },
          "RateLimit-Policy": { required: false, value: null },
          "X-Request-Id": { required: false, value: null },
        },
        examples: {
          "application/json": {
            tag: {
              id: 1,
              name: "work",
              color: "#FF5733",
              user_id: "3f0c6f6e-2f0b-4c55-9d1c-8a4f5d0c7b11",
            },
          },
        },
        codes: {},
      },
      "400": responseInvalidTag,
      "401": responseUnauthorized,
      "413": responseBodyTooLarge,
      "415": responseUnsupportedMediaType,
      "422": responseInvalidTagMember,
      "429": responseTooManyWrites,
      "500": responseInternalError,
      "503": responseServiceUnavailable,
    },
  },
  replaceTag: {
    method: "put",
    path: "/api/v1/tags/{tag_id}",
    security: [["accessToken"]],
    rateLimit: { limit: 120, window: 60 },
    parameters: [
      {
        in: "path",
        name: "tag_id",
        required: true,
        style: "simple",
        explode: false,
        mediaType: null,
        type: "primitive",
        reads: ["integer"],
      },
    ],
    requestBody: { required: true, mediaTypes: ["application/json"], fields: {}, maxBytes: 16384 },
    responses: {
      "200": {
        mediaTypes: ["application/json"],
        shapes: { "application/json": "#/components/schemas/Tag" },
        headers: {
          "Cache-Control": { required: true, value: "no-store" },
          RateLimit: { required: false, value: null },
          "RateLimit-Policy": { required: false, value: null },
          "X-Request-Id": { required: false, value: null },
        },
        examples: {
          "application/json": {
            tag: {
              id: 1,
              name: "work",
              color: "#FF5733",
              user_id: "3f0c6f6e-2f0b-4c55-9d1c-8a4f5d0c7b11",
            },
          },
        },
        codes: {},
      },
      "400": responseInvalidTag,
      "401": responseUnauthorized,
      "404": responseTagNotFound,
      "413": responseBodyTooLarge,
      "415": responseUnsupportedMediaType,
      "422": responseInvalidTagMember,
      "429": responseTooManyWrites,
      "500": responseInternalError,
      "503": responseServiceUnavailable,
    },
  },
  deleteTag: {
    method: "delete",
    path: "/api/v1/tags/{tag_id}",
    security: [["accessToken"]],
    rateLimit: { limit: 120, window: 60 },
    parameters: [
      {
        in: "path",
        name: "tag_id",
        required: true,
        style: "simple",
        explode: false,
        mediaType: null,
        type: "primitive",
        reads: ["integer"],
      },
    ],
    requestBody: null,
    responses: {
      "204": responseDeleted,
      "401": responseUnauthorized,
      "404": responseTagNotFound,
      "422": responseInvalidParameter,
      "429": responseTooManyWrites,
      "500": responseInternalError,
      "503": responseServiceUnavailable,
    },
  },
  listSessions: {
    method: "get",
    path: "/api/v1/auth/sessions",
    security: [["accessToken"]],
    rateLimit: null,
    parameters: [],
    requestBody: null,
    responses: {
      "200": {
        mediaTypes: ["application/json"],
        shapes: { "application/json": "#/components/schemas/Sessions" },
        headers: {
          "Cache-Control": { required: true, value: "no-store" },
          "X-Request-Id": { required: false, value: null },
        },
        examples: {
          "application/json": {
            sessions: [
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
        codes: {},
      },
      "401": responseUnauthorized,
      "500": responseInternalError,
      "503": responseServiceUnavailable,
    },
  },
  revokeOtherSessions: {
    method: "delete",
    path: "/api/v1/auth/sessions",
    security: [["accessToken"]],
    rateLimit: { limit: 120, window: 60 },
    parameters: [],
    requestBody: null,
    responses: {
      "204": {
        mediaTypes: [],
        headers: {
          "Cache-Control": { required: true, value: "no-store" },
          RateLimit: { required: false, value: null },
          "RateLimit-Policy": { required: false, value: null },
          "X-Request-Id": { required: false, value: null },
        },
        examples: {},
        codes: {},
      },
      "401": responseUnauthorized,
      "429": responseTooManyWrites,
      "500": responseInternalError,
      "503": responseServiceUnavailable,
    },
  },
  revokeSession: {
    method: "delete",
    path: "/api/v1/auth/sessions/{session_id}",
    security: [["accessToken"]],
    rateLimit: { limit: 120, window: 60 },
    parameters: [
      {
        in: "path",
        name: "session_id",
        required: true,
        style: "simple",
        explode: false,
        mediaType: null,
        type: "primitive",
      },
    ],
    requestBody: null,
    responses: {
      "204": {
        mediaTypes: [],
        headers: {
          "Cache-Control": { required: true, value: "no-store" },
          RateLimit: { required: false, value: null },
          "RateLimit-Policy": { required: false, value: null },
          "X-Request-Id": { required: false, value: null },
        },
        examples: {},
        codes: {},
      },
      "401": responseUnauthorized,
      "404": {
        mediaTypes: ["application/json"],
        headers: {
          "Cache-Control": { required: true, value: "no-store" },
          "X-Request-Id": { required: false, value: null },
        },
        examples: {
          "application/json": { sessionNotFound: { detail: "Session not found", code: "SESSION_NOT_FOUND" } },
        },
        codes: { SESSION_NOT_FOUND: { detail: "Session not found", example: "sessionNotFound" } },
      },
      "422": responseInvalidSessionId,
      "429": responseTooManyWrites,
      "500": responseInternalError,
      "503": responseServiceUnavailable,
    },
  },
  changePassword: {
    method: "put",
    path: "/api/v1/auth/password",
    security: [["accessToken"]],
    rateLimit: { limit: 10, window: 60 },
    parameters: [],
    requestBody: { required: true, mediaTypes: ["application/json"], fields: {}, maxBytes: 16384 },
    responses: {
      "204": {
        mediaTypes: [],
        headers: {
          "Cache-Control": { required: true, value: "no-store" },
          RateLimit: { required: false, value: null },
          "RateLimit-Policy": { required: false, value: null },
          "X-Request-Id": { required: false, value: null },
        },
        examples: {},
        codes: {},
      },
      "400": responseNewPasswordRefused,
      "401": responseUnauthorized,
      "403": responseIncorrectPassword,
      "413": responseBodyTooLarge,
      "415": responseUnsupportedMediaType,
      "422": responseValidationError,
      "429": responseTooManyRequests,
      "500": responseInternalError,
      "503": responseServiceUnavailable,
    },
  },
  requestPasswordReset: {
    method: "post",
    path: "/api/v1/auth/password/forgotten",
    security: [],
    rateLimit: { limit: 5, window: 60 },
    parameters: [],
    requestBody: { required: true, mediaTypes: ["application/json"], fields: {}, maxBytes: 16384 },
    responses: {
      "202": responseMailOnItsWay,
      "400": responseInvalidAddress,
      "413": responseBodyTooLarge,
      "415": responseUnsupportedMediaType,
      "422": responseValidationError,
      "429": responseTooManyRequests,
      "500": responseInternalError,
      "503": responseServiceUnavailable,
    },
  },
  resetPassword: {
    method: "post",
    path: "/api/v1/auth/password/reset",
    security: [],
    rateLimit: { limit: 5, window: 60 },
    parameters: [],
    requestBody: { required: true, mediaTypes: ["application/json"], fields: {}, maxBytes: 16384 },
    responses: {
      "204": {
        mediaTypes: [],
        headers: {
          "Cache-Control": { required: true, value: "no-store" },
          RateLimit: { required: false, value: null },
          "RateLimit-Policy": { required: false, value: null },
          "X-Request-Id": { required: false, value: null },
        },
        examples: {},
        codes: {},
      },
      "400": responseLinkOrPasswordRefused,
      "413": responseBodyTooLarge,
      "415": responseUnsupportedMediaType,
      "422": responseValidationError,
      "429": responseTooManyRequests,
      "500": responseInternalError,
      "503": responseServiceUnavailable,
    },
  },
  requestEmailVerification: {
    method: "post",
    path: "/api/v1/auth/email/verification",
    security: [],
    rateLimit: { limit: 5, window: 60 },
    parameters: [],
    requestBody: { required: true, mediaTypes: ["application/json"], fields: {}, maxBytes: 16384 },
    responses: {
      "202": responseMailOnItsWay,
      "400": responseInvalidAddress,
      "413": responseBodyTooLarge,
      "415": responseUnsupportedMediaType,
      "422": responseValidationError,
      "429": responseTooManyRequests,
      "500": responseInternalError,
      "503": responseServiceUnavailable,
    },
  },
  verifyEmail: {
    method: "post",
    path: "/api/v1/auth/email/verify",
    security: [],
    rateLimit: { limit: 10, window: 60 },
    parameters: [],
    requestBody: { required: true, mediaTypes: ["application/json"], fields: {}, maxBytes: 16384 },
    responses: {
      "204": {
        mediaTypes: [],
        headers: {
          "Cache-Control": { required: true, value: "no-store" },
          RateLimit: { required: false, value: null },
          "RateLimit-Policy": { required: false, value: null },
          "X-Request-Id": { required: false, value: null },
        },
        examples: {},
        codes: {},
      },
      "400": responseVerificationRefused,
      "413": responseBodyTooLarge,
      "415": responseUnsupportedMediaType,
      "422": responseValidationError,
      "429": responseTooManyRequests,
      "500": responseInternalError,
      "503": responseServiceUnavailable,
    },
  },
  verifyEmailByCode: {
    method: "post",
    path: "/api/v1/auth/email/verify-code",
    security: [],
    rateLimit: { limit: 5, window: 60 },
    parameters: [],
    requestBody: { required: true, mediaTypes: ["application/json"], fields: {}, maxBytes: 16384 },
    responses: {
      "204": {
        mediaTypes: [],
        headers: {
          "Cache-Control": { required: true, value: "no-store" },
          RateLimit: { required: false, value: null },
          "RateLimit-Policy": { required: false, value: null },
          "X-Request-Id": { required: false, value: null },
        },
        examples: {},
        codes: {},
      },
      "400": responseCodeRefused,
      "413": responseBodyTooLarge,
      "415": responseUnsupportedMediaType,
      "422": responseValidationError,
      "429": responseTooManyRequests,
      "500": responseInternalError,
      "503": responseServiceUnavailable,
    },
  },
  requestEmailChange: {
    method: "post",
    path: "/api/v1/auth/email/change",
    security: [["accessToken"]],
    rateLimit: { limit: 5, window: 60 },
    parameters: [],
    requestBody: { required: true, mediaTypes: ["application/json"], fields: {}, maxBytes: 16384 },
    responses: {
      "202": responseMailOnItsWay,
      "400": responseInvalidNewAddress,
      "401": responseUnauthorized,
      "403": responseIncorrectPassword,
      "413": responseBodyTooLarge,
      "415": responseUnsupportedMediaType,
      "422": responseValidationError,
      "429": responseTooManyRequests,
      "500": responseInternalError,
      "503": responseServiceUnavailable,
    },
  },
  undoEmailChange: {
    method: "post",
    path: "/api/v1/auth/email/undo-change",
    security: [],
    rateLimit: { limit: 5, window: 60 },
    parameters: [],
    requestBody: { required: true, mediaTypes: ["application/json"], fields: {}, maxBytes: 16384 },
    responses: {
      "204": {
        mediaTypes: [],
        headers: {
          "Cache-Control": { required: true, value: "no-store" },
          RateLimit: { required: false, value: null },
          "RateLimit-Policy": { required: false, value: null },
          "X-Request-Id": { required: false, value: null },
        },
        examples: {},
        codes: {},
      },
      "400": responseLinkOrPasswordRefused,
      "413": responseBodyTooLarge,
      "415": responseUnsupportedMediaType,
      "422": responseValidationError,
      "429": responseTooManyRequests,
      "500": responseInternalError,
      "503": responseServiceUnavailable,
    },
  },
  getAccount: {
    method: "get",
    path: "/api/v1/auth/account",
    security: [["accessToken"]],
    rateLimit: null,
    parameters: [],
    requestBody: null,
    responses: {
      "200": responseAccount,
      "401": responseUnauthorized,
      "500": responseInternalError,
      "503": responseServiceUnavailable,
    },
  },
  updateAccount: {
    method: "patch",
    path: "/api/v1/auth/account",
    security: [["accessToken"]],
    rateLimit: { limit: 120, window: 60 },
    parameters: [],
    requestBody: { required: true, mediaTypes: ["application/json"], fields: {}, maxBytes: 16384 },
    responses: {
      "200": responseAccount,
      "400": responseMalformedRequest,
      "401": responseUnauthorized,
      "413": responseBodyTooLarge,
      "415": responseUnsupportedMediaType,
      "422": responseInvalidName,
      "429": responseTooManyWrites,
      "500": responseInternalError,
      "503": responseServiceUnavailable,
    },
  },
  deleteAccount: {
    method: "post",
    path: "/api/v1/auth/account/delete",
    security: [["accessToken"]],
    rateLimit: { limit: 5, window: 60 },
    parameters: [],
    requestBody: { required: true, mediaTypes: ["application/json"], fields: {}, maxBytes: 16384 },
    responses: {
      "204": {
        mediaTypes: [],
        headers: {
          "Cache-Control": { required: true, value: "no-store" },
          "Set-Cookie": { required: false, value: null },
          RateLimit: { required: false, value: null },
          "RateLimit-Policy": { required: false, value: null },
          "X-Request-Id": { required: false, value: null },
        },
        examples: {},
        codes: {},
      },
      "400": responseMalformedRequest,
      "401": responseUnauthorized,
      "403": responseIncorrectPassword,
      "413": responseBodyTooLarge,
      "415": responseUnsupportedMediaType,
      "422": responseValidationError,
      "429": responseTooManyRequests,
      "500": responseInternalError,
      "503": responseServiceUnavailable,
    },
  },
  listAccountEvents: {
    method: "get",
    path: "/api/v1/auth/account/events",
    security: [["accessToken"]],
    rateLimit: null,
    parameters: [
      {
        in: "query",
        name: "limit",
        required: false,
        style: "form",
        explode: true,
        mediaType: null,
        type: "primitive",
        reads: ["integer"],
      },
      {
        in: "query",
        name: "before",
        required: false,
        style: "form",
        explode: true,
        mediaType: null,
        type: "primitive",
        reads: ["integer"],
      },
    ],
    requestBody: null,
    responses: {
      "200": {
        mediaTypes: ["application/json"],
        shapes: {
          "application/json": "#/paths/~1api~1v1~1auth~1account~1events/get/responses/200/content/application~1json/schema",
        },
        headers: {
          "Cache-Control": { required: true, value: "no-store" },
          Link: { required: false, value: null },
          "X-Request-Id": { required: false, value: null },
        },
        examples: {
          "application/json": {
            events: {
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
        codes: {},
      },
      "401": responseUnauthorized,
      "422": {
        mediaTypes: ["application/json"],
        headers: {
          "Cache-Control": { required: true, value: "no-store" },
          "X-Request-Id": { required: false, value: null },
        },
        examples: {
          "application/json": {
            noInteger: { detail: "limit: must be integer", code: "VALIDATION_ERROR", field: "limit" },
          },
        },
        codes: { VALIDATION_ERROR: { detail: "limit: must be integer", example: "noInteger" } },
      },
      "500": responseInternalError,
      "503": responseServiceUnavailable,
    },
  },
  getKeys: {
    method: "get",
    path: "/.well-known/jwks.json",
    security: [],
    rateLimit: null,
    parameters: [],
    requestBody: null,
    responses: {
      "200": {
        mediaTypes: ["application/json"],
        shapes: { "application/json": "#/components/schemas/Keys" },
        headers: {
          "Cache-Control": { required: true, value: "no-store" },
          "X-Request-Id": { required: false, value: null },
        },
        examples: {
          "application/json": {
            es256: {
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
            hs256: { keys: [] },
          },
        },
        codes: {},
      },
    },
  },
} as const satisfies OperationsTable

/** The closed objects of response bodies. */
export const shapes = {
  "#/components/schemas/User": { isClosed: true, members: { id: null, email: null, name: null, created_at: null } },
  "#/components/schemas/Token": { isClosed: true, members: { access_token: null, token_type: null } },
  "#/components/schemas/Message": { isClosed: true, members: { message: null } },
  "#/components/schemas/TaskPage": {
    isClosed: true,
    members: {
      items: "#/components/schemas/TaskPage/properties/items",
      total: null,
      page: null,
      limit: null,
      pages: null,
    },
  },
  "#/components/schemas/TaskPage/properties/items": { isClosed: false, members: {}, items: "#/components/schemas/Task" },
  "#/components/schemas/Task": {
    isClosed: true,
    members: {
      id: null,
      title: null,
      description: null,
      completed: null,
      priority: null,
      due_date: null,
      recurrence_rule: null,
      user_id: null,
      created_at: null,
      updated_at: null,
      tags: "#/components/schemas/Task/properties/tags",
    },
  },
  "#/components/schemas/Task/properties/tags": { isClosed: false, members: {}, items: "#/components/schemas/Task/properties/tags/items" },
  "#/components/schemas/Task/properties/tags/items": { isClosed: true, members: { id: null, name: null, color: null } },
  "#/paths/~1api~1v1~1tags/get/responses/200/content/application~1json/schema": { isClosed: false, members: {}, items: "#/components/schemas/Tag" },
  "#/components/schemas/Tag": { isClosed: true, members: { id: null, name: null, color: null, user_id: null } },
  "#/components/schemas/Sessions": { isClosed: false, members: {}, items: "#/components/schemas/Session" },
  "#/components/schemas/Session": {
    isClosed: true,
    members: {
      id: null,
      created_at: null,
      last_used_at: null,
      expires_at: null,
      user_agent: null,
      address: null,
      current: null,
    },
  },
  "#/components/schemas/MailOnItsWay": { isClosed: true, members: { message: null } },
  "#/components/schemas/Account": {
    isClosed: true,
    members: { id: null, email: null, email_verified: null, name: null, created_at: null },
  },
  "#/paths/~1api~1v1~1auth~1account~1events/get/responses/200/content/application~1json/schema": {
    isClosed: true,
    members: {
      items: "#/paths/~1api~1v1~1auth~1account~1events/get/responses/200/content/application~1json/schema/properties/items",
    },
  },
  "#/paths/~1api~1v1~1auth~1account~1events/get/responses/200/content/application~1json/schema/properties/items": { isClosed: false, members: {}, items: "#/components/schemas/AccountEvent" },
  "#/components/schemas/AccountEvent": {
    isClosed: true,
    members: {
      id: null,
      event: null,
      created_at: null,
      session_id: null,
      reason: null,
      user_agent: null,
      address: null,
    },
  },
  "#/components/schemas/Keys": { isClosed: true, members: { keys: "#/components/schemas/Keys/properties/keys" } },
  "#/components/schemas/Keys/properties/keys": { isClosed: false, members: {}, items: "#/components/schemas/Keys/properties/keys/items" },
  "#/components/schemas/Keys/properties/keys/items": {
    isClosed: true,
    members: { kty: null, crv: null, x: null, y: null, kid: null, alg: null, use: null },
  },
} as const satisfies ClosedShapes

export const securitySchemes = {
  accessToken: { type: "http", scheme: "bearer", bearerFormat: "JWT" },
  refreshCookie: { type: "apiKey", in: "cookie", name: "refresh_token" },
} as const satisfies SecuritySchemes

/** What can go wrong before or beside an operation -> the error code that says so. */
export const faults = {
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
} as const satisfies Faults

/** Answers that stand on no operation's path. */
export const unmatched = {
  "400": responseMalformedRequest,
  "404": responseNotFound,
  "405": responseMethodNotAllowed,
  "408": responseRequestTimeout,
  "431": responseHeadersTooLarge,
  "500": responseInternalError,
  "503": responseServiceUnavailable,
} as const satisfies ResponsesTable
