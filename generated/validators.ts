// Generated from openapi/auth-api.yaml by `make generate`. Do not edit: change the contract and generate anew.

// @ts-nocheck
import type { UnmatchedValidators, ValidatorsTable } from '../src/openapi/compiled/tables.js'
import type * as tables from './operations.js'

// contract:runtime
var datePattern = /^(\d{4})-(\d{2})-(\d{2})$/;
var timePattern = /^(\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(z|[+-](\d{2}):(\d{2}))$/i;
function codePoints(text) {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}
function date(text) {
  const [, year, month, day] = (datePattern.exec(text) ?? []).map(Number);
  if (year === void 0 || month === void 0 || day === void 0) return false;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}
function daysIn(year, month) {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}
function time(text) {
  const match = timePattern.exec(text);
  if (match === null) return false;
  const [, hour = 0, minute = 0, second = 0] = match.map(Number);
  const [offsetHours, offsetMinutes] = [Number(match[5] ?? 0), Number(match[6] ?? 0)];
  if (hour > 23 || minute > 59 || second > 60 || offsetHours > 23 || offsetMinutes > 59)
    return false;
  if (second < 60) return true;
  const sign = match[4]?.startsWith("-") ? -1 : 1;
  const utc = hour * 60 + minute - sign * (offsetHours * 60 + offsetMinutes);
  return (utc + 1440) % 1440 === 1439;
}
function dateTime(text) {
  const [day, clock, more] = text.split(/t/i);
  return day !== void 0 && clock !== void 0 && more === void 0 && date(day) && time(clock);
}
function toRegExp(pattern) {
  try {
    return new RegExp(pattern, "u");
  } catch {
    return new RegExp(pattern);
  }
}

// contract:schemas
var schema0 = { "type": "object", "required": ["id", "email", "name", "created_at"], "additionalProperties": false, "properties": { "id": { "type": "string", "format": "uuid" }, "email": { "type": "string", "format": "email", "maxLength": 254 }, "name": { "type": ["string", "null"], "maxLength": 200 }, "created_at": { "type": "string", "format": "date-time" } } };
var func0 = Object.prototype.hasOwnProperty;
var func6 = codePoints;
var formats0 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
var formats2 = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\p{L}\p{N}\p{M}](?:[\p{L}\p{N}\p{M}-]*[\p{L}\p{N}\p{M}])?(?:\.[\p{L}\p{N}\p{M}](?:[\p{L}\p{N}\p{M}-]*[\p{L}\p{N}\p{M}])?)+$/u;
var formats4 = dateTime;
/*! #/components/schemas/User */
function validate_User(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.id === void 0 || !func0.call(data, "id")) && (missing0 = "id") || (data.email === void 0 || !func0.call(data, "email")) && (missing0 = "email") || (data.name === void 0 || !func0.call(data, "name")) && (missing0 = "name") || (data.created_at === void 0 || !func0.call(data, "created_at")) && (missing0 = "created_at")) {
        validate_User.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 of Object.keys(data)) {
          if (!(key0 === "id" || key0 === "email" || key0 === "name" || key0 === "created_at")) {
            validate_User.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0 && func0.call(data, "id")) {
            let data0 = data.id;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (!formats0.test(data0)) {
                    validate_User.errors = [{ instancePath: instancePath + "/id", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }];
                    return false;
                  }
                } else {
                  validate_User.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.email !== void 0 && func0.call(data, "email")) {
              let data1 = data.email;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (errors === _errs4) {
                  if (typeof data1 === "string") {
                    if (func6(data1) > 254) {
                      validate_User.errors = [{ instancePath: instancePath + "/email", keyword: "maxLength", params: { limit: 254 }, message: "must NOT have more than 254 characters" }];
                      return false;
                    } else {
                      if (!formats2.test(data1)) {
                        validate_User.errors = [{ instancePath: instancePath + "/email", keyword: "format", params: { format: "email" }, message: 'must match format "email"' }];
                        return false;
                      }
                    }
                  } else {
                    validate_User.errors = [{ instancePath: instancePath + "/email", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.name !== void 0 && func0.call(data, "name")) {
                let data2 = data.name;
                const _errs6 = errors;
                if (typeof data2 !== "string" && data2 !== null) {
                  validate_User.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: schema0.properties.name.type }, message: "must be string,null" }];
                  return false;
                }
                if (errors === _errs6) {
                  if (typeof data2 === "string") {
                    if (func6(data2) > 200) {
                      validate_User.errors = [{ instancePath: instancePath + "/name", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.created_at !== void 0 && func0.call(data, "created_at")) {
                  let data3 = data.created_at;
                  const _errs8 = errors;
                  if (errors === _errs8) {
                    if (errors === _errs8) {
                      if (typeof data3 === "string") {
                        if (!formats4(data3)) {
                          validate_User.errors = [{ instancePath: instancePath + "/created_at", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }];
                          return false;
                        }
                      } else {
                        validate_User.errors = [{ instancePath: instancePath + "/created_at", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate_User.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_User.errors = vErrors;
  return errors === 0;
}
/*! #/components/headers/NoStore/schema */
function validate_NoStore(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate_NoStore.errors = [{ instancePath, keyword: "type", params: { type: "string" }, message: "must be string" }];
    return false;
  }
  if (!(data === "no-store")) {
    validate_NoStore.errors = [{ instancePath, keyword: "enum", params: { allowedValues: ["no-store"] }, message: "must be equal to one of the allowed values" }];
    return false;
  }
  validate_NoStore.errors = vErrors;
  return errors === 0;
}
var func13 = toRegExp;
var pattern0 = func13('^"[^"]+"; r=\\d+; t=\\d+$', "u");
/*! #/components/headers/RateLimit/schema */
function validate_RateLimit(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern0.test(data)) {
        validate_RateLimit.errors = [{ instancePath, keyword: "pattern", params: { pattern: '^"[^"]+"; r=\\d+; t=\\d+$' }, message: 'must match pattern "^"[^"]+"; r=\\d+; t=\\d+$"' }];
        return false;
      }
    } else {
      validate_RateLimit.errors = [{ instancePath, keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
  }
  validate_RateLimit.errors = vErrors;
  return errors === 0;
}
var pattern1 = func13('^"[^"]+"; q=\\d+; w=\\d+(; pk=:[A-Za-z0-9+/=]*:)?$', "u");
/*! #/components/headers/RateLimitPolicy/schema */
function validate_RateLimitPolicy(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern1.test(data)) {
        validate_RateLimitPolicy.errors = [{ instancePath, keyword: "pattern", params: { pattern: '^"[^"]+"; q=\\d+; w=\\d+(; pk=:[A-Za-z0-9+/=]*:)?$' }, message: 'must match pattern "^"[^"]+"; q=\\d+; w=\\d+(; pk=:[A-Za-z0-9+/=]*:)?$"' }];
        return false;
      }
    } else {
      validate_RateLimitPolicy.errors = [{ instancePath, keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
  }
  validate_RateLimitPolicy.errors = vErrors;
  return errors === 0;
}
var pattern2 = func13("^[A-Za-z0-9._-]{1,128}$", "u");
/*! #/components/headers/RequestId/schema */
function validate_RequestId(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern2.test(data)) {
        validate_RequestId.errors = [{ instancePath, keyword: "pattern", params: { pattern: "^[A-Za-z0-9._-]{1,128}$" }, message: 'must match pattern "^[A-Za-z0-9._-]{1,128}$"' }];
        return false;
      }
    } else {
      validate_RequestId.errors = [{ instancePath, keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
  }
  validate_RequestId.errors = vErrors;
  return errors === 0;
}
/*! #/paths/~1api~1v1~1auth~1register/post/responses/201/headers, and 13 like it */
function validate_registerUser_201_headers(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data["Cache-Control"] === void 0 || !func0.call(data, "Cache-Control")) && (missing0 = "Cache-Control")) {
        validate_registerUser_201_headers.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data["Cache-Control"] !== void 0 && func0.call(data, "Cache-Control")) {
          const _errs1 = errors;
          if (!validate_NoStore(data["Cache-Control"], { instancePath: instancePath + "/Cache-Control" })) {
            vErrors = vErrors === null ? validate_NoStore.errors : vErrors.concat(validate_NoStore.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.RateLimit !== void 0 && func0.call(data, "RateLimit")) {
            const _errs2 = errors;
            if (!validate_RateLimit(data.RateLimit, { instancePath: instancePath + "/RateLimit" })) {
              vErrors = vErrors === null ? validate_RateLimit.errors : vErrors.concat(validate_RateLimit.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data["RateLimit-Policy"] !== void 0 && func0.call(data, "RateLimit-Policy")) {
              const _errs3 = errors;
              if (!validate_RateLimitPolicy(data["RateLimit-Policy"], { instancePath: instancePath + "/RateLimit-Policy" })) {
                vErrors = vErrors === null ? validate_RateLimitPolicy.errors : vErrors.concat(validate_RateLimitPolicy.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data["X-Request-Id"] !== void 0 && func0.call(data, "X-Request-Id")) {
                const _errs4 = errors;
                if (!validate_RequestId(data["X-Request-Id"], { instancePath: instancePath + "/X-Request-Id" })) {
                  vErrors = vErrors === null ? validate_RequestId.errors : vErrors.concat(validate_RequestId.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate_registerUser_201_headers.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_registerUser_201_headers.errors = vErrors;
  return errors === 0;
}
var schema7 = { "type": "object", "required": ["detail", "code"], "additionalProperties": false, "properties": { "detail": { "type": "string", "minLength": 1 }, "code": { "type": "string", "pattern": "^[A-Z][A-Z0-9_]*$" }, "field": { "type": ["string", "null"] } } };
var pattern3 = func13("^[A-Z][A-Z0-9_]*$", "u");
/*! #/components/schemas/Error */
function validate_Error(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.detail === void 0 || !func0.call(data, "detail")) && (missing0 = "detail") || (data.code === void 0 || !func0.call(data, "code")) && (missing0 = "code")) {
        validate_Error.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 of Object.keys(data)) {
          if (!(key0 === "detail" || key0 === "code" || key0 === "field")) {
            validate_Error.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.detail !== void 0 && func0.call(data, "detail")) {
            let data0 = data.detail;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (func6(data0) < 1) {
                  validate_Error.errors = [{ instancePath: instancePath + "/detail", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                  return false;
                }
              } else {
                validate_Error.errors = [{ instancePath: instancePath + "/detail", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.code !== void 0 && func0.call(data, "code")) {
              let data1 = data.code;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data1 === "string") {
                  if (!pattern3.test(data1)) {
                    validate_Error.errors = [{ instancePath: instancePath + "/code", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]*$" }, message: 'must match pattern "^[A-Z][A-Z0-9_]*$"' }];
                    return false;
                  }
                } else {
                  validate_Error.errors = [{ instancePath: instancePath + "/code", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.field !== void 0 && func0.call(data, "field")) {
                let data2 = data.field;
                const _errs6 = errors;
                if (typeof data2 !== "string" && data2 !== null) {
                  validate_Error.errors = [{ instancePath: instancePath + "/field", keyword: "type", params: { type: schema7.properties.field.type }, message: "must be string,null" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate_Error.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_Error.errors = vErrors;
  return errors === 0;
}
/*! #/paths/~1api~1v1~1auth~1register/post/responses/400/content/application~1json/schema */
function validate_registerUser_400(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate_Error(data, { instancePath })) {
    vErrors = vErrors === null ? validate_Error.errors : vErrors.concat(validate_Error.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.code !== void 0 && func0.call(data, "code")) {
        let data0 = data.code;
        if (typeof data0 !== "string") {
          validate_registerUser_400.errors = [{ instancePath: instancePath + "/code", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
        if (!(data0 === "EMAIL_ALREADY_EXISTS" || data0 === "INVALID_EMAIL" || data0 === "PASSWORD_TOO_SHORT" || data0 === "PASSWORD_TOO_LONG" || data0 === "PASSWORD_TOO_COMMON" || data0 === "MALFORMED_REQUEST")) {
          validate_registerUser_400.errors = [{ instancePath: instancePath + "/code", keyword: "enum", params: { allowedValues: ["EMAIL_ALREADY_EXISTS", "INVALID_EMAIL", "PASSWORD_TOO_SHORT", "PASSWORD_TOO_LONG", "PASSWORD_TOO_COMMON", "MALFORMED_REQUEST"] }, message: "must be equal to one of the allowed values" }];
          return false;
        }
      }
    } else {
      validate_registerUser_400.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_registerUser_400.errors = vErrors;
  return errors === 0;
}
/*! #/components/responses/BodyTooLarge/content/application~1json/schema */
function validate_BodyTooLarge(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate_Error(data, { instancePath })) {
    vErrors = vErrors === null ? validate_Error.errors : vErrors.concat(validate_Error.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.code !== void 0 && func0.call(data, "code")) {
        let data0 = data.code;
        if (typeof data0 !== "string") {
          validate_BodyTooLarge.errors = [{ instancePath: instancePath + "/code", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
        if (!(data0 === "BODY_TOO_LARGE")) {
          validate_BodyTooLarge.errors = [{ instancePath: instancePath + "/code", keyword: "enum", params: { allowedValues: ["BODY_TOO_LARGE"] }, message: "must be equal to one of the allowed values" }];
          return false;
        }
      }
    } else {
      validate_BodyTooLarge.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_BodyTooLarge.errors = vErrors;
  return errors === 0;
}
/*! #/components/responses/BodyTooLarge/headers, and 34 like it */
function validate_BodyTooLarge_headers(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data["Cache-Control"] === void 0 || !func0.call(data, "Cache-Control")) && (missing0 = "Cache-Control")) {
        validate_BodyTooLarge_headers.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data["Cache-Control"] !== void 0 && func0.call(data, "Cache-Control")) {
          const _errs1 = errors;
          if (!validate_NoStore(data["Cache-Control"], { instancePath: instancePath + "/Cache-Control" })) {
            vErrors = vErrors === null ? validate_NoStore.errors : vErrors.concat(validate_NoStore.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data["X-Request-Id"] !== void 0 && func0.call(data, "X-Request-Id")) {
            const _errs2 = errors;
            if (!validate_RequestId(data["X-Request-Id"], { instancePath: instancePath + "/X-Request-Id" })) {
              vErrors = vErrors === null ? validate_RequestId.errors : vErrors.concat(validate_RequestId.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate_BodyTooLarge_headers.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_BodyTooLarge_headers.errors = vErrors;
  return errors === 0;
}
/*! #/components/responses/UnsupportedMediaType/content/application~1json/schema */
function validate_UnsupportedMediaType(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate_Error(data, { instancePath })) {
    vErrors = vErrors === null ? validate_Error.errors : vErrors.concat(validate_Error.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.code !== void 0 && func0.call(data, "code")) {
        let data0 = data.code;
        if (typeof data0 !== "string") {
          validate_UnsupportedMediaType.errors = [{ instancePath: instancePath + "/code", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
        if (!(data0 === "UNSUPPORTED_MEDIA_TYPE")) {
          validate_UnsupportedMediaType.errors = [{ instancePath: instancePath + "/code", keyword: "enum", params: { allowedValues: ["UNSUPPORTED_MEDIA_TYPE"] }, message: "must be equal to one of the allowed values" }];
          return false;
        }
      }
    } else {
      validate_UnsupportedMediaType.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_UnsupportedMediaType.errors = vErrors;
  return errors === 0;
}
/*! #/components/responses/ValidationError/content/application~1json/schema, and 6 like it */
function validate_ValidationError(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate_Error(data, { instancePath })) {
    vErrors = vErrors === null ? validate_Error.errors : vErrors.concat(validate_Error.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.field === void 0 || !func0.call(data, "field")) && (missing0 = "field")) {
        validate_ValidationError.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.code !== void 0 && func0.call(data, "code")) {
          let data0 = data.code;
          if (typeof data0 !== "string") {
            validate_ValidationError.errors = [{ instancePath: instancePath + "/code", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if (!(data0 === "VALIDATION_ERROR")) {
            validate_ValidationError.errors = [{ instancePath: instancePath + "/code", keyword: "enum", params: { allowedValues: ["VALIDATION_ERROR"] }, message: "must be equal to one of the allowed values" }];
            return false;
          }
        }
      }
    } else {
      validate_ValidationError.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_ValidationError.errors = vErrors;
  return errors === 0;
}
/*! #/components/responses/TooManyRequests/content/application~1json/schema, and 1 like it */
function validate_TooManyRequests(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate_Error(data, { instancePath })) {
    vErrors = vErrors === null ? validate_Error.errors : vErrors.concat(validate_Error.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.code !== void 0 && func0.call(data, "code")) {
        let data0 = data.code;
        if (typeof data0 !== "string") {
          validate_TooManyRequests.errors = [{ instancePath: instancePath + "/code", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
        if (!(data0 === "RATE_LIMIT_EXCEEDED")) {
          validate_TooManyRequests.errors = [{ instancePath: instancePath + "/code", keyword: "enum", params: { allowedValues: ["RATE_LIMIT_EXCEEDED"] }, message: "must be equal to one of the allowed values" }];
          return false;
        }
      }
    } else {
      validate_TooManyRequests.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_TooManyRequests.errors = vErrors;
  return errors === 0;
}
/*! #/components/headers/RetryAfter/schema */
function validate_RetryAfter(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)))) {
    validate_RetryAfter.errors = [{ instancePath, keyword: "type", params: { type: "integer" }, message: "must be integer" }];
    return false;
  }
  if (errors === 0) {
    if (typeof data == "number") {
      if (data < 0 || isNaN(data)) {
        validate_RetryAfter.errors = [{ instancePath, keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
        return false;
      }
    }
  }
  validate_RetryAfter.errors = vErrors;
  return errors === 0;
}
/*! #/components/responses/TooManyRequests/headers, and 1 like it */
function validate_TooManyRequests_headers(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data["Cache-Control"] === void 0 || !func0.call(data, "Cache-Control")) && (missing0 = "Cache-Control") || (data["Retry-After"] === void 0 || !func0.call(data, "Retry-After")) && (missing0 = "Retry-After")) {
        validate_TooManyRequests_headers.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data["Cache-Control"] !== void 0 && func0.call(data, "Cache-Control")) {
          const _errs1 = errors;
          if (!validate_NoStore(data["Cache-Control"], { instancePath: instancePath + "/Cache-Control" })) {
            vErrors = vErrors === null ? validate_NoStore.errors : vErrors.concat(validate_NoStore.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data["Retry-After"] !== void 0 && func0.call(data, "Retry-After")) {
            const _errs2 = errors;
            if (!validate_RetryAfter(data["Retry-After"], { instancePath: instancePath + "/Retry-After" })) {
              vErrors = vErrors === null ? validate_RetryAfter.errors : vErrors.concat(validate_RetryAfter.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.RateLimit !== void 0 && func0.call(data, "RateLimit")) {
              const _errs3 = errors;
              if (!validate_RateLimit(data.RateLimit, { instancePath: instancePath + "/RateLimit" })) {
                vErrors = vErrors === null ? validate_RateLimit.errors : vErrors.concat(validate_RateLimit.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data["RateLimit-Policy"] !== void 0 && func0.call(data, "RateLimit-Policy")) {
                const _errs4 = errors;
                if (!validate_RateLimitPolicy(data["RateLimit-Policy"], { instancePath: instancePath + "/RateLimit-Policy" })) {
                  vErrors = vErrors === null ? validate_RateLimitPolicy.errors : vErrors.concat(validate_RateLimitPolicy.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data["X-Request-Id"] !== void 0 && func0.call(data, "X-Request-Id")) {
                  const _errs5 = errors;
                  if (!validate_RequestId(data["X-Request-Id"], { instancePath: instancePath + "/X-Request-Id" })) {
                    vErrors = vErrors === null ? validate_RequestId.errors : vErrors.concat(validate_RequestId.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate_TooManyRequests_headers.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_TooManyRequests_headers.errors = vErrors;
  return errors === 0;
}
/*! #/components/responses/InternalError/content/application~1json/schema */
function validate_InternalError(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate_Error(data, { instancePath })) {
    vErrors = vErrors === null ? validate_Error.errors : vErrors.concat(validate_Error.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.code !== void 0 && func0.call(data, "code")) {
        let data0 = data.code;
        if (typeof data0 !== "string") {
          validate_InternalError.errors = [{ instancePath: instancePath + "/code", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
        if (!(data0 === "INTERNAL_ERROR")) {
          validate_InternalError.errors = [{ instancePath: instancePath + "/code", keyword: "enum", params: { allowedValues: ["INTERNAL_ERROR"] }, message: "must be equal to one of the allowed values" }];
          return false;
        }
      }
    } else {
      validate_InternalError.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_InternalError.errors = vErrors;
  return errors === 0;
}
/*! #/components/responses/ServiceUnavailable/content/application~1json/schema */
function validate_ServiceUnavailable(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate_Error(data, { instancePath })) {
    vErrors = vErrors === null ? validate_Error.errors : vErrors.concat(validate_Error.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.code !== void 0 && func0.call(data, "code")) {
        let data0 = data.code;
        if (typeof data0 !== "string") {
          validate_ServiceUnavailable.errors = [{ instancePath: instancePath + "/code", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
        if (!(data0 === "SERVICE_UNAVAILABLE")) {
          validate_ServiceUnavailable.errors = [{ instancePath: instancePath + "/code", keyword: "enum", params: { allowedValues: ["SERVICE_UNAVAILABLE"] }, message: "must be equal to one of the allowed values" }];
          return false;
        }
      }
    } else {
      validate_ServiceUnavailable.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_ServiceUnavailable.errors = vErrors;
  return errors === 0;
}
/*! #/components/responses/ServiceUnavailable/headers */
function validate_ServiceUnavailable_headers(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data["Cache-Control"] === void 0 || !func0.call(data, "Cache-Control")) && (missing0 = "Cache-Control") || (data["Retry-After"] === void 0 || !func0.call(data, "Retry-After")) && (missing0 = "Retry-After")) {
        validate_ServiceUnavailable_headers.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data["Cache-Control"] !== void 0 && func0.call(data, "Cache-Control")) {
          const _errs1 = errors;
          if (!validate_NoStore(data["Cache-Control"], { instancePath: instancePath + "/Cache-Control" })) {
            vErrors = vErrors === null ? validate_NoStore.errors : vErrors.concat(validate_NoStore.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data["Retry-After"] !== void 0 && func0.call(data, "Retry-After")) {
            const _errs2 = errors;
            if (!validate_RetryAfter(data["Retry-After"], { instancePath: instancePath + "/Retry-After" })) {
              vErrors = vErrors === null ? validate_RetryAfter.errors : vErrors.concat(validate_RetryAfter.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data["X-Request-Id"] !== void 0 && func0.call(data, "X-Request-Id")) {
              const _errs3 = errors;
              if (!validate_RequestId(data["X-Request-Id"], { instancePath: instancePath + "/X-Request-Id" })) {
                vErrors = vErrors === null ? validate_RequestId.errors : vErrors.concat(validate_RequestId.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate_ServiceUnavailable_headers.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_ServiceUnavailable_headers.errors = vErrors;
  return errors === 0;
}
var schema18 = { "type": "object", "required": ["email", "password"], "properties": { "email": { "type": "string", "format": "email", "maxLength": 254, "x-error-codes": { "format": "INVALID_EMAIL", "maxLength": "INVALID_EMAIL" } }, "password": { "type": "string", "format": "password", "minLength": 8, "x-max-bytes": 72, "pattern": "^[^\\x00\\p{Cs}]*$", "x-error-codes": { "minLength": "PASSWORD_TOO_SHORT", "x-max-bytes": "PASSWORD_TOO_LONG" } }, "name": { "type": ["string", "null"], "minLength": 1, "maxLength": 200, "pattern": "^[^\\p{Cc}\\p{Cs}\\p{Bidi_Control}\\xad\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u200b-\\u200d\\u2060-\\u2064\\u206a-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\u{e0000}-\\u{e0fff}][\\ufe00-\\ufe0f\\u{e0020}-\\u{e007f}\\u{e0100}-\\u{e01ef}]*([\\u200c\\u200d]?[^\\p{Cc}\\p{Cs}\\p{Bidi_Control}\\xad\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u200b-\\u200d\\u2060-\\u2064\\u206a-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\u{e0000}-\\u{e0fff}][\\ufe00-\\ufe0f\\u{e0020}-\\u{e007f}\\u{e0100}-\\u{e01ef}]*)*$" } } };
var pattern4 = func13("^[^\\x00\\p{Cs}]*$", "u");
var pattern5 = func13("^[^\\p{Cc}\\p{Cs}\\p{Bidi_Control}\\xad\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u200b-\\u200d\\u2060-\\u2064\\u206a-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\u{e0000}-\\u{e0fff}][\\ufe00-\\ufe0f\\u{e0020}-\\u{e007f}\\u{e0100}-\\u{e01ef}]*([\\u200c\\u200d]?[^\\p{Cc}\\p{Cs}\\p{Bidi_Control}\\xad\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u200b-\\u200d\\u2060-\\u2064\\u206a-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\u{e0000}-\\u{e0fff}][\\ufe00-\\ufe0f\\u{e0020}-\\u{e007f}\\u{e0100}-\\u{e01ef}]*)*$", "u");
/*! #/components/schemas/RegisterRequest */
function validate_RegisterRequest(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.email === void 0 || !func0.call(data, "email")) && (missing0 = "email") || (data.password === void 0 || !func0.call(data, "password")) && (missing0 = "password")) {
        validate_RegisterRequest.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.email !== void 0 && func0.call(data, "email")) {
          let data0 = data.email;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (errors === _errs1) {
              if (typeof data0 === "string") {
                if (func6(data0) > 254) {
                  validate_RegisterRequest.errors = [{ instancePath: instancePath + "/email", keyword: "maxLength", params: { ...{ limit: 254 }, errorCode: "INVALID_EMAIL" }, message: "must NOT have more than 254 characters" }];
                  return false;
                } else {
                  if (!formats2.test(data0)) {
                    validate_RegisterRequest.errors = [{ instancePath: instancePath + "/email", keyword: "format", params: { ...{ format: "email" }, errorCode: "INVALID_EMAIL" }, message: 'must match format "email"' }];
                    return false;
                  }
                }
              } else {
                validate_RegisterRequest.errors = [{ instancePath: instancePath + "/email", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.password !== void 0 && func0.call(data, "password")) {
            let data1 = data.password;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (errors === _errs3) {
                if (typeof data1 === "string") {
                  if (func6(data1) < 8) {
                    validate_RegisterRequest.errors = [{ instancePath: instancePath + "/password", keyword: "minLength", params: { ...{ limit: 8 }, errorCode: "PASSWORD_TOO_SHORT" }, message: "must NOT have fewer than 8 characters" }];
                    return false;
                  } else {
                    if (!pattern4.test(data1)) {
                      validate_RegisterRequest.errors = [{ instancePath: instancePath + "/password", keyword: "pattern", params: { pattern: "^[^\\x00\\p{Cs}]*$" }, message: 'must match pattern "^[^\\x00\\p{Cs}]*$"' }];
                      return false;
                    } else {
                      if (new TextEncoder().encode(data1).length > 72) {
                        validate_RegisterRequest.errors = [{ instancePath: instancePath + "/password", keyword: "x-max-bytes", params: { ...{ limit: 72 }, errorCode: "PASSWORD_TOO_LONG" }, message: "must NOT have more than 72 bytes" }];
                        return false;
                      }
                    }
                  }
                } else {
                  validate_RegisterRequest.errors = [{ instancePath: instancePath + "/password", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.name !== void 0 && func0.call(data, "name")) {
              let data2 = data.name;
              const _errs5 = errors;
              if (typeof data2 !== "string" && data2 !== null) {
                validate_RegisterRequest.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: schema18.properties.name.type }, message: "must be string,null" }];
                return false;
              }
              if (errors === _errs5) {
                if (typeof data2 === "string") {
                  if (func6(data2) > 200) {
                    validate_RegisterRequest.errors = [{ instancePath: instancePath + "/name", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                    return false;
                  } else {
                    if (func6(data2) < 1) {
                      validate_RegisterRequest.errors = [{ instancePath: instancePath + "/name", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    } else {
                      if (!pattern5.test(data2)) {
                        validate_RegisterRequest.errors = [{ instancePath: instancePath + "/name", keyword: "pattern", params: { pattern: "^[^\\p{Cc}\\p{Cs}\\p{Bidi_Control}\\xad\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u200b-\\u200d\\u2060-\\u2064\\u206a-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\u{e0000}-\\u{e0fff}][\\ufe00-\\ufe0f\\u{e0020}-\\u{e007f}\\u{e0100}-\\u{e01ef}]*([\\u200c\\u200d]?[^\\p{Cc}\\p{Cs}\\p{Bidi_Control}\\xad\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u200b-\\u200d\\u2060-\\u2064\\u206a-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\u{e0000}-\\u{e0fff}][\\ufe00-\\ufe0f\\u{e0020}-\\u{e007f}\\u{e0100}-\\u{e01ef}]*)*$" }, message: 'must match pattern "^[^\\p{Cc}\\p{Cs}\\p{Bidi_Control}\\xad\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u200b-\\u200d\\u2060-\\u2064\\u206a-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\u{e0000}-\\u{e0fff}][\\ufe00-\\ufe0f\\u{e0020}-\\u{e007f}\\u{e0100}-\\u{e01ef}]*([\\u200c\\u200d]?[^\\p{Cc}\\p{Cs}\\p{Bidi_Control}\\xad\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u200b-\\u200d\\u2060-\\u2064\\u206a-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\u{e0000}-\\u{e0fff}][\\ufe00-\\ufe0f\\u{e0020}-\\u{e007f}\\u{e0100}-\\u{e01ef}]*)*$"' }];
                        return false;
                      }
                    }
                  }
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate_RegisterRequest.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_RegisterRequest.errors = vErrors;
  return errors === 0;
}
var pattern6 = func13("^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$", "u");
/*! #/components/schemas/Token */
function validate_Token(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.access_token === void 0 || !func0.call(data, "access_token")) && (missing0 = "access_token") || (data.token_type === void 0 || !func0.call(data, "token_type")) && (missing0 = "token_type")) {
        validate_Token.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 of Object.keys(data)) {
          if (!(key0 === "access_token" || key0 === "token_type")) {
            validate_Token.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.access_token !== void 0 && func0.call(data, "access_token")) {
            let data0 = data.access_token;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (!pattern6.test(data0)) {
                  validate_Token.errors = [{ instancePath: instancePath + "/access_token", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$"' }];
                  return false;
                }
              } else {
                validate_Token.errors = [{ instancePath: instancePath + "/access_token", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.token_type !== void 0 && func0.call(data, "token_type")) {
              let data1 = data.token_type;
              const _errs4 = errors;
              if (typeof data1 !== "string") {
                validate_Token.errors = [{ instancePath: instancePath + "/token_type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              if (!(data1 === "bearer")) {
                validate_Token.errors = [{ instancePath: instancePath + "/token_type", keyword: "enum", params: { allowedValues: ["bearer"] }, message: "must be equal to one of the allowed values" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate_Token.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_Token.errors = vErrors;
  return errors === 0;
}
var pattern7 = func13("^(__Host-)?refresh_token=[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+; Max-Age=\\d+;", "u");
/*! #/components/headers/RefreshCookie/schema */
function validate_RefreshCookie(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern7.test(data)) {
        validate_RefreshCookie.errors = [{ instancePath, keyword: "pattern", params: { pattern: "^(__Host-)?refresh_token=[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+; Max-Age=\\d+;" }, message: 'must match pattern "^(__Host-)?refresh_token=[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+; Max-Age=\\d+;"' }];
        return false;
      }
    } else {
      validate_RefreshCookie.errors = [{ instancePath, keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
  }
  validate_RefreshCookie.errors = vErrors;
  return errors === 0;
}
/*! #/paths/~1api~1v1~1auth~1login/post/responses/200/headers, and 1 like it */
function validate_loginUser_200_headers(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data["Cache-Control"] === void 0 || !func0.call(data, "Cache-Control")) && (missing0 = "Cache-Control") || (data["Set-Cookie"] === void 0 || !func0.call(data, "Set-Cookie")) && (missing0 = "Set-Cookie")) {
        validate_loginUser_200_headers.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data["Cache-Control"] !== void 0 && func0.call(data, "Cache-Control")) {
          const _errs1 = errors;
          if (!validate_NoStore(data["Cache-Control"], { instancePath: instancePath + "/Cache-Control" })) {
            vErrors = vErrors === null ? validate_NoStore.errors : vErrors.concat(validate_NoStore.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data["Set-Cookie"] !== void 0 && func0.call(data, "Set-Cookie")) {
            const _errs2 = errors;
            if (!validate_RefreshCookie(data["Set-Cookie"], { instancePath: instancePath + "/Set-Cookie" })) {
              vErrors = vErrors === null ? validate_RefreshCookie.errors : vErrors.concat(validate_RefreshCookie.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.RateLimit !== void 0 && func0.call(data, "RateLimit")) {
              const _errs3 = errors;
              if (!validate_RateLimit(data.RateLimit, { instancePath: instancePath + "/RateLimit" })) {
                vErrors = vErrors === null ? validate_RateLimit.errors : vErrors.concat(validate_RateLimit.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data["RateLimit-Policy"] !== void 0 && func0.call(data, "RateLimit-Policy")) {
                const _errs4 = errors;
                if (!validate_RateLimitPolicy(data["RateLimit-Policy"], { instancePath: instancePath + "/RateLimit-Policy" })) {
                  vErrors = vErrors === null ? validate_RateLimitPolicy.errors : vErrors.concat(validate_RateLimitPolicy.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data["X-Request-Id"] !== void 0 && func0.call(data, "X-Request-Id")) {
                  const _errs5 = errors;
                  if (!validate_RequestId(data["X-Request-Id"], { instancePath: instancePath + "/X-Request-Id" })) {
                    vErrors = vErrors === null ? validate_RequestId.errors : vErrors.concat(validate_RequestId.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate_loginUser_200_headers.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_loginUser_200_headers.errors = vErrors;
  return errors === 0;
}
/*! #/components/responses/MalformedRequest/content/application~1json/schema */
function validate_MalformedRequest(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate_Error(data, { instancePath })) {
    vErrors = vErrors === null ? validate_Error.errors : vErrors.concat(validate_Error.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.code !== void 0 && func0.call(data, "code")) {
        let data0 = data.code;
        if (typeof data0 !== "string") {
          validate_MalformedRequest.errors = [{ instancePath: instancePath + "/code", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
        if (!(data0 === "MALFORMED_REQUEST")) {
          validate_MalformedRequest.errors = [{ instancePath: instancePath + "/code", keyword: "enum", params: { allowedValues: ["MALFORMED_REQUEST"] }, message: "must be equal to one of the allowed values" }];
          return false;
        }
      }
    } else {
      validate_MalformedRequest.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_MalformedRequest.errors = vErrors;
  return errors === 0;
}
/*! #/paths/~1api~1v1~1auth~1login/post/responses/401/content/application~1json/schema */
function validate_loginUser_401(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate_Error(data, { instancePath })) {
    vErrors = vErrors === null ? validate_Error.errors : vErrors.concat(validate_Error.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.code !== void 0 && func0.call(data, "code")) {
        let data0 = data.code;
        if (typeof data0 !== "string") {
          validate_loginUser_401.errors = [{ instancePath: instancePath + "/code", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
        if (!(data0 === "INVALID_CREDENTIALS")) {
          validate_loginUser_401.errors = [{ instancePath: instancePath + "/code", keyword: "enum", params: { allowedValues: ["INVALID_CREDENTIALS"] }, message: "must be equal to one of the allowed values" }];
          return false;
        }
      }
    } else {
      validate_loginUser_401.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_loginUser_401.errors = vErrors;
  return errors === 0;
}
/*! #/components/headers/Challenge/schema */
function validate_Challenge(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate_Challenge.errors = [{ instancePath, keyword: "type", params: { type: "string" }, message: "must be string" }];
    return false;
  }
  if (!(data === "Bearer")) {
    validate_Challenge.errors = [{ instancePath, keyword: "enum", params: { allowedValues: ["Bearer"] }, message: "must be equal to one of the allowed values" }];
    return false;
  }
  validate_Challenge.errors = vErrors;
  return errors === 0;
}
/*! #/paths/~1api~1v1~1auth~1login/post/responses/401/headers */
function validate_loginUser_401_headers(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data["Cache-Control"] === void 0 || !func0.call(data, "Cache-Control")) && (missing0 = "Cache-Control") || (data["WWW-Authenticate"] === void 0 || !func0.call(data, "WWW-Authenticate")) && (missing0 = "WWW-Authenticate")) {
        validate_loginUser_401_headers.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data["Cache-Control"] !== void 0 && func0.call(data, "Cache-Control")) {
          const _errs1 = errors;
          if (!validate_NoStore(data["Cache-Control"], { instancePath: instancePath + "/Cache-Control" })) {
            vErrors = vErrors === null ? validate_NoStore.errors : vErrors.concat(validate_NoStore.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data["WWW-Authenticate"] !== void 0 && func0.call(data, "WWW-Authenticate")) {
            const _errs2 = errors;
            if (!validate_Challenge(data["WWW-Authenticate"], { instancePath: instancePath + "/WWW-Authenticate" })) {
              vErrors = vErrors === null ? validate_Challenge.errors : vErrors.concat(validate_Challenge.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.RateLimit !== void 0 && func0.call(data, "RateLimit")) {
              const _errs3 = errors;
              if (!validate_RateLimit(data.RateLimit, { instancePath: instancePath + "/RateLimit" })) {
                vErrors = vErrors === null ? validate_RateLimit.errors : vErrors.concat(validate_RateLimit.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data["RateLimit-Policy"] !== void 0 && func0.call(data, "RateLimit-Policy")) {
                const _errs4 = errors;
                if (!validate_RateLimitPolicy(data["RateLimit-Policy"], { instancePath: instancePath + "/RateLimit-Policy" })) {
                  vErrors = vErrors === null ? validate_RateLimitPolicy.errors : vErrors.concat(validate_RateLimitPolicy.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data["X-Request-Id"] !== void 0 && func0.call(data, "X-Request-Id")) {
                  const _errs5 = errors;
                  if (!validate_RequestId(data["X-Request-Id"], { instancePath: instancePath + "/X-Request-Id" })) {
                    vErrors = vErrors === null ? validate_RequestId.errors : vErrors.concat(validate_RequestId.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate_loginUser_401_headers.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_loginUser_401_headers.errors = vErrors;
  return errors === 0;
}
/*! #/paths/~1api~1v1~1auth~1login/post/responses/403/content/application~1json/schema */
function validate_loginUser_403(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate_Error(data, { instancePath })) {
    vErrors = vErrors === null ? validate_Error.errors : vErrors.concat(validate_Error.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.code !== void 0 && func0.call(data, "code")) {
        let data0 = data.code;
        if (typeof data0 !== "string") {
          validate_loginUser_403.errors = [{ instancePath: instancePath + "/code", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
        if (!(data0 === "CROSS_SITE_REQUEST" || data0 === "EMAIL_NOT_VERIFIED" || data0 === "ACCOUNT_BANNED")) {
          validate_loginUser_403.errors = [{ instancePath: instancePath + "/code", keyword: "enum", params: { allowedValues: ["CROSS_SITE_REQUEST", "EMAIL_NOT_VERIFIED", "ACCOUNT_BANNED"] }, message: "must be equal to one of the allowed values" }];
          return false;
        }
      }
    } else {
      validate_loginUser_403.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_loginUser_403.errors = vErrors;
  return errors === 0;
}
/*! #/components/schemas/LoginForm */
function validate_LoginForm(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.username === void 0 || !func0.call(data, "username")) && (missing0 = "username") || (data.password === void 0 || !func0.call(data, "password")) && (missing0 = "password")) {
        validate_LoginForm.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.username !== void 0 && func0.call(data, "username")) {
          let data0 = data.username;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (func6(data0) < 1) {
                validate_LoginForm.errors = [{ instancePath: instancePath + "/username", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                return false;
              }
            } else {
              validate_LoginForm.errors = [{ instancePath: instancePath + "/username", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.password !== void 0 && func0.call(data, "password")) {
            let data1 = data.password;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (errors === _errs3) {
                if (typeof data1 === "string") {
                  if (func6(data1) < 1) {
                    validate_LoginForm.errors = [{ instancePath: instancePath + "/password", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                } else {
                  validate_LoginForm.errors = [{ instancePath: instancePath + "/password", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate_LoginForm.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_LoginForm.errors = vErrors;
  return errors === 0;
}
/*! #/paths/~1api~1v1~1auth~1refresh/post/responses/401/content/application~1json/schema */
function validate_refreshToken_401(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate_Error(data, { instancePath })) {
    vErrors = vErrors === null ? validate_Error.errors : vErrors.concat(validate_Error.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.code !== void 0 && func0.call(data, "code")) {
        let data0 = data.code;
        if (typeof data0 !== "string") {
          validate_refreshToken_401.errors = [{ instancePath: instancePath + "/code", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
        if (!(data0 === "MISSING_REFRESH_TOKEN" || data0 === "REFRESH_TOKEN_EXPIRED" || data0 === "INVALID_TOKEN" || data0 === "INVALID_TOKEN_TYPE")) {
          validate_refreshToken_401.errors = [{ instancePath: instancePath + "/code", keyword: "enum", params: { allowedValues: ["MISSING_REFRESH_TOKEN", "REFRESH_TOKEN_EXPIRED", "INVALID_TOKEN", "INVALID_TOKEN_TYPE"] }, message: "must be equal to one of the allowed values" }];
          return false;
        }
      }
    } else {
      validate_refreshToken_401.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_refreshToken_401.errors = vErrors;
  return errors === 0;
}
var pattern8 = func13("^(__Host-)?refresh_token=; Max-Age=0;", "u");
/*! #/components/headers/ClearedRefreshCookie/schema */
function validate_ClearedRefreshCookie(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern8.test(data)) {
        validate_ClearedRefreshCookie.errors = [{ instancePath, keyword: "pattern", params: { pattern: "^(__Host-)?refresh_token=; Max-Age=0;" }, message: 'must match pattern "^(__Host-)?refresh_token=; Max-Age=0;"' }];
        return false;
      }
    } else {
      validate_ClearedRefreshCookie.errors = [{ instancePath, keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
  }
  validate_ClearedRefreshCookie.errors = vErrors;
  return errors === 0;
}
/*! #/paths/~1api~1v1~1auth~1refresh/post/responses/401/headers */
function validate_refreshToken_401_headers(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data["Cache-Control"] === void 0 || !func0.call(data, "Cache-Control")) && (missing0 = "Cache-Control") || (data["WWW-Authenticate"] === void 0 || !func0.call(data, "WWW-Authenticate")) && (missing0 = "WWW-Authenticate")) {
        validate_refreshToken_401_headers.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data["Cache-Control"] !== void 0 && func0.call(data, "Cache-Control")) {
          const _errs1 = errors;
          if (!validate_NoStore(data["Cache-Control"], { instancePath: instancePath + "/Cache-Control" })) {
            vErrors = vErrors === null ? validate_NoStore.errors : vErrors.concat(validate_NoStore.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data["Set-Cookie"] !== void 0 && func0.call(data, "Set-Cookie")) {
            const _errs2 = errors;
            if (!validate_ClearedRefreshCookie(data["Set-Cookie"], { instancePath: instancePath + "/Set-Cookie" })) {
              vErrors = vErrors === null ? validate_ClearedRefreshCookie.errors : vErrors.concat(validate_ClearedRefreshCookie.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data["WWW-Authenticate"] !== void 0 && func0.call(data, "WWW-Authenticate")) {
              const _errs3 = errors;
              if (!validate_Challenge(data["WWW-Authenticate"], { instancePath: instancePath + "/WWW-Authenticate" })) {
                vErrors = vErrors === null ? validate_Challenge.errors : vErrors.concat(validate_Challenge.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.RateLimit !== void 0 && func0.call(data, "RateLimit")) {
                const _errs4 = errors;
                if (!validate_RateLimit(data.RateLimit, { instancePath: instancePath + "/RateLimit" })) {
                  vErrors = vErrors === null ? validate_RateLimit.errors : vErrors.concat(validate_RateLimit.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data["RateLimit-Policy"] !== void 0 && func0.call(data, "RateLimit-Policy")) {
                  const _errs5 = errors;
                  if (!validate_RateLimitPolicy(data["RateLimit-Policy"], { instancePath: instancePath + "/RateLimit-Policy" })) {
                    vErrors = vErrors === null ? validate_RateLimitPolicy.errors : vErrors.concat(validate_RateLimitPolicy.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data["X-Request-Id"] !== void 0 && func0.call(data, "X-Request-Id")) {
                    const _errs6 = errors;
                    if (!validate_RequestId(data["X-Request-Id"], { instancePath: instancePath + "/X-Request-Id" })) {
                      vErrors = vErrors === null ? validate_RequestId.errors : vErrors.concat(validate_RequestId.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs6 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate_refreshToken_401_headers.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_refreshToken_401_headers.errors = vErrors;
  return errors === 0;
}
/*! #/components/responses/CrossSiteRequest/content/application~1json/schema */
function validate_CrossSiteRequest(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate_Error(data, { instancePath })) {
    vErrors = vErrors === null ? validate_Error.errors : vErrors.concat(validate_Error.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.code !== void 0 && func0.call(data, "code")) {
        let data0 = data.code;
        if (typeof data0 !== "string") {
          validate_CrossSiteRequest.errors = [{ instancePath: instancePath + "/code", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
        if (!(data0 === "CROSS_SITE_REQUEST")) {
          validate_CrossSiteRequest.errors = [{ instancePath: instancePath + "/code", keyword: "enum", params: { allowedValues: ["CROSS_SITE_REQUEST"] }, message: "must be equal to one of the allowed values" }];
          return false;
        }
      }
    } else {
      validate_CrossSiteRequest.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_CrossSiteRequest.errors = vErrors;
  return errors === 0;
}
/*! #/components/responses/Unauthorized/content/application~1json/schema */
function validate_Unauthorized(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate_Error(data, { instancePath })) {
    vErrors = vErrors === null ? validate_Error.errors : vErrors.concat(validate_Error.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.code !== void 0 && func0.call(data, "code")) {
        let data0 = data.code;
        if (typeof data0 !== "string") {
          validate_Unauthorized.errors = [{ instancePath: instancePath + "/code", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
        if (!(data0 === "MISSING_TOKEN" || data0 === "TOKEN_EXPIRED" || data0 === "INVALID_TOKEN" || data0 === "INVALID_TOKEN_TYPE")) {
          validate_Unauthorized.errors = [{ instancePath: instancePath + "/code", keyword: "enum", params: { allowedValues: ["MISSING_TOKEN", "TOKEN_EXPIRED", "INVALID_TOKEN", "INVALID_TOKEN_TYPE"] }, message: "must be equal to one of the allowed values" }];
          return false;
        }
      }
    } else {
      validate_Unauthorized.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_Unauthorized.errors = vErrors;
  return errors === 0;
}
/*! #/components/headers/TokenChallenge/schema */
function validate_TokenChallenge(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate_TokenChallenge.errors = [{ instancePath, keyword: "type", params: { type: "string" }, message: "must be string" }];
    return false;
  }
  if (!(data === "Bearer" || data === 'Bearer error="invalid_token"')) {
    validate_TokenChallenge.errors = [{ instancePath, keyword: "enum", params: { allowedValues: ["Bearer", 'Bearer error="invalid_token"'] }, message: "must be equal to one of the allowed values" }];
    return false;
  }
  validate_TokenChallenge.errors = vErrors;
  return errors === 0;
}
/*! #/components/responses/Unauthorized/headers */
function validate_Unauthorized_headers(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data["Cache-Control"] === void 0 || !func0.call(data, "Cache-Control")) && (missing0 = "Cache-Control") || (data["WWW-Authenticate"] === void 0 || !func0.call(data, "WWW-Authenticate")) && (missing0 = "WWW-Authenticate")) {
        validate_Unauthorized_headers.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data["Cache-Control"] !== void 0 && func0.call(data, "Cache-Control")) {
          const _errs1 = errors;
          if (!validate_NoStore(data["Cache-Control"], { instancePath: instancePath + "/Cache-Control" })) {
            vErrors = vErrors === null ? validate_NoStore.errors : vErrors.concat(validate_NoStore.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data["WWW-Authenticate"] !== void 0 && func0.call(data, "WWW-Authenticate")) {
            const _errs2 = errors;
            if (!validate_TokenChallenge(data["WWW-Authenticate"], { instancePath: instancePath + "/WWW-Authenticate" })) {
              vErrors = vErrors === null ? validate_TokenChallenge.errors : vErrors.concat(validate_TokenChallenge.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data["X-Request-Id"] !== void 0 && func0.call(data, "X-Request-Id")) {
              const _errs3 = errors;
              if (!validate_RequestId(data["X-Request-Id"], { instancePath: instancePath + "/X-Request-Id" })) {
                vErrors = vErrors === null ? validate_RequestId.errors : vErrors.concat(validate_RequestId.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate_Unauthorized_headers.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_Unauthorized_headers.errors = vErrors;
  return errors === 0;
}
/*! #/components/schemas/Message */
function validate_Message(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.message === void 0 || !func0.call(data, "message")) && (missing0 = "message")) {
        validate_Message.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 of Object.keys(data)) {
          if (!(key0 === "message")) {
            validate_Message.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.message !== void 0 && func0.call(data, "message")) {
            let data0 = data.message;
            if (typeof data0 !== "string") {
              validate_Message.errors = [{ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            if (!(data0 === "Successfully logged out")) {
              validate_Message.errors = [{ instancePath: instancePath + "/message", keyword: "enum", params: { allowedValues: ["Successfully logged out"] }, message: "must be equal to one of the allowed values" }];
              return false;
            }
          }
        }
      }
    } else {
      validate_Message.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_Message.errors = vErrors;
  return errors === 0;
}
/*! #/paths/~1api~1v1~1auth~1logout/post/responses/200/headers */
function validate_logoutUser_200_headers(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data["Cache-Control"] === void 0 || !func0.call(data, "Cache-Control")) && (missing0 = "Cache-Control") || (data["Set-Cookie"] === void 0 || !func0.call(data, "Set-Cookie")) && (missing0 = "Set-Cookie")) {
        validate_logoutUser_200_headers.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data["Cache-Control"] !== void 0 && func0.call(data, "Cache-Control")) {
          const _errs1 = errors;
          if (!validate_NoStore(data["Cache-Control"], { instancePath: instancePath + "/Cache-Control" })) {
            vErrors = vErrors === null ? validate_NoStore.errors : vErrors.concat(validate_NoStore.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data["Set-Cookie"] !== void 0 && func0.call(data, "Set-Cookie")) {
            let data1 = data["Set-Cookie"];
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data1 === "string") {
                if (!pattern8.test(data1)) {
                  validate_logoutUser_200_headers.errors = [{ instancePath: instancePath + "/Set-Cookie", keyword: "pattern", params: { pattern: "^(__Host-)?refresh_token=; Max-Age=0;" }, message: 'must match pattern "^(__Host-)?refresh_token=; Max-Age=0;"' }];
                  return false;
                }
              } else {
                validate_logoutUser_200_headers.errors = [{ instancePath: instancePath + "/Set-Cookie", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data["X-Request-Id"] !== void 0 && func0.call(data, "X-Request-Id")) {
              const _errs4 = errors;
              if (!validate_RequestId(data["X-Request-Id"], { instancePath: instancePath + "/X-Request-Id" })) {
                vErrors = vErrors === null ? validate_RequestId.errors : vErrors.concat(validate_RequestId.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate_logoutUser_200_headers.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_logoutUser_200_headers.errors = vErrors;
  return errors === 0;
}
var pattern10 = func13("^[A-Za-z0-9_-]+$", "u");
/*! #/components/schemas/Priority */
function validate_Priority(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate_Priority.errors = [{ instancePath, keyword: "type", params: { type: "string" }, message: "must be string" }];
    return false;
  }
  if (!(data === "high" || data === "medium" || data === "low")) {
    validate_Priority.errors = [{ instancePath, keyword: "enum", params: { ...{ allowedValues: ["high", "medium", "low"] }, errorCode: "INVALID_PRIORITY" }, message: "must be equal to one of the allowed values" }];
    return false;
  }
  validate_Priority.errors = vErrors;
  return errors === 0;
}
/*! #/paths/~1api~1v1~1tasks/get/parameters in query */
function validate_listTasks_query(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.page === void 0) {
        data.page = 1;
      }
      if (data.limit === void 0) {
        data.limit = 20;
      }
      if (data.status === void 0) {
        data.status = "all";
      }
      if (data.sort === void 0) {
        data.sort = "-created_at";
      }
      let data0 = data.page;
      const _errs1 = errors;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
        validate_listTasks_query.errors = [{ instancePath: instancePath + "/page", keyword: "type", params: { errorCode: "INVALID_PAGINATION", type: "integer" }, message: "must be integer" }];
        return false;
      }
      if (errors === _errs1) {
        if (typeof data0 == "number") {
          if (data0 > 9007199254740991 || isNaN(data0)) {
            validate_listTasks_query.errors = [{ instancePath: instancePath + "/page", keyword: "maximum", params: { ...{ comparison: "<=", limit: 9007199254740991 }, errorCode: "INVALID_PAGINATION" }, message: "must be <= 9007199254740991" }];
            return false;
          } else {
            if (data0 < 1 || isNaN(data0)) {
              validate_listTasks_query.errors = [{ instancePath: instancePath + "/page", keyword: "minimum", params: { ...{ comparison: ">=", limit: 1 }, errorCode: "INVALID_PAGINATION" }, message: "must be >= 1" }];
              return false;
            }
          }
        }
      }
      var valid0 = _errs1 === errors;
      if (valid0) {
        let data1 = data.limit;
        const _errs3 = errors;
        if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
          validate_listTasks_query.errors = [{ instancePath: instancePath + "/limit", keyword: "type", params: { errorCode: "INVALID_PAGINATION", type: "integer" }, message: "must be integer" }];
          return false;
        }
        if (errors === _errs3) {
          if (typeof data1 == "number") {
            if (data1 > 9007199254740991 || isNaN(data1)) {
              validate_listTasks_query.errors = [{ instancePath: instancePath + "/limit", keyword: "maximum", params: { ...{ comparison: "<=", limit: 9007199254740991 }, errorCode: "INVALID_PAGINATION" }, message: "must be <= 9007199254740991" }];
              return false;
            } else {
              if (data1 < 1 || isNaN(data1)) {
                validate_listTasks_query.errors = [{ instancePath: instancePath + "/limit", keyword: "minimum", params: { ...{ comparison: ">=", limit: 1 }, errorCode: "INVALID_PAGINATION" }, message: "must be >= 1" }];
                return false;
              }
            }
          }
        }
        var valid0 = _errs3 === errors;
        if (valid0) {
          if (data.after !== void 0 && func0.call(data, "after")) {
            let data2 = data.after;
            const _errs5 = errors;
            if (errors === _errs5) {
              if (typeof data2 === "string") {
                if (func6(data2) > 2e3) {
                  validate_listTasks_query.errors = [{ instancePath: instancePath + "/after", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                  return false;
                } else {
                  if (!pattern10.test(data2)) {
                    validate_listTasks_query.errors = [{ instancePath: instancePath + "/after", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' }];
                    return false;
                  }
                }
              } else {
                validate_listTasks_query.errors = [{ instancePath: instancePath + "/after", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.q !== void 0 && func0.call(data, "q")) {
              let data3 = data.q;
              const _errs7 = errors;
              if (errors === _errs7) {
                if (typeof data3 === "string") {
                  if (func6(data3) > 1e3) {
                    validate_listTasks_query.errors = [{ instancePath: instancePath + "/q", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                    return false;
                  }
                } else {
                  validate_listTasks_query.errors = [{ instancePath: instancePath + "/q", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs7 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              let data4 = data.status;
              const _errs9 = errors;
              if (typeof data4 !== "string") {
                validate_listTasks_query.errors = [{ instancePath: instancePath + "/status", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              if (!(data4 === "all" || data4 === "pending" || data4 === "completed")) {
                validate_listTasks_query.errors = [{ instancePath: instancePath + "/status", keyword: "enum", params: { ...{ allowedValues: ["all", "pending", "completed"] }, errorCode: "INVALID_STATUS" }, message: "must be equal to one of the allowed values" }];
                return false;
              }
              var valid0 = _errs9 === errors;
              if (valid0) {
                if (data.priority !== void 0 && func0.call(data, "priority")) {
                  const _errs11 = errors;
                  if (!validate_Priority(data.priority, { instancePath: instancePath + "/priority" })) {
                    vErrors = vErrors === null ? validate_Priority.errors : vErrors.concat(validate_Priority.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs11 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.tag !== void 0 && func0.call(data, "tag")) {
                    let data6 = data.tag;
                    const _errs12 = errors;
                    if (errors === _errs12) {
                      if (typeof data6 === "string") {
                        if (func6(data6) > 50) {
                          validate_listTasks_query.errors = [{ instancePath: instancePath + "/tag", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" }];
                          return false;
                        } else {
                          if (func6(data6) < 1) {
                            validate_listTasks_query.errors = [{ instancePath: instancePath + "/tag", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                            return false;
                          }
                        }
                      } else {
                        validate_listTasks_query.errors = [{ instancePath: instancePath + "/tag", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid0 = _errs12 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    let data7 = data.sort;
                    const _errs14 = errors;
                    if (typeof data7 !== "string") {
                      validate_listTasks_query.errors = [{ instancePath: instancePath + "/sort", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    if (!(data7 === "due_date" || data7 === "priority" || data7 === "created_at" || data7 === "title" || data7 === "-due_date" || data7 === "-priority" || data7 === "-created_at" || data7 === "-title")) {
                      validate_listTasks_query.errors = [{ instancePath: instancePath + "/sort", keyword: "enum", params: { ...{ allowedValues: ["due_date", "priority", "created_at", "title", "-due_date", "-priority", "-created_at", "-title"] }, errorCode: "INVALID_SORT_FIELD" }, message: "must be equal to one of the allowed values" }];
                      return false;
                    }
                    var valid0 = _errs14 === errors;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate_listTasks_query.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_listTasks_query.errors = vErrors;
  return errors === 0;
}
var schema40 = { "type": "object", "required": ["id", "title", "description", "completed", "priority", "due_date", "recurrence_rule", "user_id", "created_at", "updated_at", "tags"], "additionalProperties": false, "properties": { "id": { "type": "integer", "minimum": 1 }, "title": { "type": "string", "minLength": 1, "maxLength": 200 }, "description": { "type": ["string", "null"], "maxLength": 1e3 }, "completed": { "type": "boolean" }, "priority": { "type": "string", "enum": ["high", "medium", "low"] }, "due_date": { "type": ["string", "null"], "format": "date-time" }, "recurrence_rule": { "type": ["string", "null"] }, "user_id": { "type": "string", "format": "uuid" }, "created_at": { "type": "string", "format": "date-time" }, "updated_at": { "type": "string", "format": "date-time" }, "tags": { "type": "array", "items": { "type": "object", "required": ["id", "name", "color"], "additionalProperties": false, "properties": { "id": { "type": "integer", "minimum": 1 }, "name": { "type": "string" }, "color": { "type": ["string", "null"], "pattern": "^#[0-9A-F]{6}$" } } } } } };
var pattern11 = func13("^#[0-9A-F]{6}$", "u");
/*! #/components/schemas/Task */
function validate_Task(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.id === void 0 || !func0.call(data, "id")) && (missing0 = "id") || (data.title === void 0 || !func0.call(data, "title")) && (missing0 = "title") || (data.description === void 0 || !func0.call(data, "description")) && (missing0 = "description") || (data.completed === void 0 || !func0.call(data, "completed")) && (missing0 = "completed") || (data.priority === void 0 || !func0.call(data, "priority")) && (missing0 = "priority") || (data.due_date === void 0 || !func0.call(data, "due_date")) && (missing0 = "due_date") || (data.recurrence_rule === void 0 || !func0.call(data, "recurrence_rule")) && (missing0 = "recurrence_rule") || (data.user_id === void 0 || !func0.call(data, "user_id")) && (missing0 = "user_id") || (data.created_at === void 0 || !func0.call(data, "created_at")) && (missing0 = "created_at") || (data.updated_at === void 0 || !func0.call(data, "updated_at")) && (missing0 = "updated_at") || (data.tags === void 0 || !func0.call(data, "tags")) && (missing0 = "tags")) {
        validate_Task.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 of Object.keys(data)) {
          if (!func0.call(schema40.properties, key0)) {
            validate_Task.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0 && func0.call(data, "id")) {
            let data0 = data.id;
            const _errs2 = errors;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
              validate_Task.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            if (errors === _errs2) {
              if (typeof data0 == "number") {
                if (data0 < 1 || isNaN(data0)) {
                  validate_Task.errors = [{ instancePath: instancePath + "/id", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                  return false;
                }
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.title !== void 0 && func0.call(data, "title")) {
              let data1 = data.title;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data1 === "string") {
                  if (func6(data1) > 200) {
                    validate_Task.errors = [{ instancePath: instancePath + "/title", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                    return false;
                  } else {
                    if (func6(data1) < 1) {
                      validate_Task.errors = [{ instancePath: instancePath + "/title", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    }
                  }
                } else {
                  validate_Task.errors = [{ instancePath: instancePath + "/title", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.description !== void 0 && func0.call(data, "description")) {
                let data2 = data.description;
                const _errs6 = errors;
                if (typeof data2 !== "string" && data2 !== null) {
                  validate_Task.errors = [{ instancePath: instancePath + "/description", keyword: "type", params: { type: schema40.properties.description.type }, message: "must be string,null" }];
                  return false;
                }
                if (errors === _errs6) {
                  if (typeof data2 === "string") {
                    if (func6(data2) > 1e3) {
                      validate_Task.errors = [{ instancePath: instancePath + "/description", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.completed !== void 0 && func0.call(data, "completed")) {
                  const _errs8 = errors;
                  if (typeof data.completed !== "boolean") {
                    validate_Task.errors = [{ instancePath: instancePath + "/completed", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.priority !== void 0 && func0.call(data, "priority")) {
                    let data4 = data.priority;
                    const _errs10 = errors;
                    if (typeof data4 !== "string") {
                      validate_Task.errors = [{ instancePath: instancePath + "/priority", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    if (!(data4 === "high" || data4 === "medium" || data4 === "low")) {
                      validate_Task.errors = [{ instancePath: instancePath + "/priority", keyword: "enum", params: { allowedValues: ["high", "medium", "low"] }, message: "must be equal to one of the allowed values" }];
                      return false;
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.due_date !== void 0 && func0.call(data, "due_date")) {
                      let data5 = data.due_date;
                      const _errs12 = errors;
                      if (typeof data5 !== "string" && data5 !== null) {
                        validate_Task.errors = [{ instancePath: instancePath + "/due_date", keyword: "type", params: { type: schema40.properties.due_date.type }, message: "must be string,null" }];
                        return false;
                      }
                      if (errors === _errs12) {
                        if (errors === _errs12) {
                          if (typeof data5 === "string") {
                            if (!formats4(data5)) {
                              validate_Task.errors = [{ instancePath: instancePath + "/due_date", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }];
                              return false;
                            }
                          }
                        }
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.recurrence_rule !== void 0 && func0.call(data, "recurrence_rule")) {
                        let data6 = data.recurrence_rule;
                        const _errs14 = errors;
                        if (typeof data6 !== "string" && data6 !== null) {
                          validate_Task.errors = [{ instancePath: instancePath + "/recurrence_rule", keyword: "type", params: { type: schema40.properties.recurrence_rule.type }, message: "must be string,null" }];
                          return false;
                        }
                        var valid0 = _errs14 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.user_id !== void 0 && func0.call(data, "user_id")) {
                          let data7 = data.user_id;
                          const _errs16 = errors;
                          if (errors === _errs16) {
                            if (errors === _errs16) {
                              if (typeof data7 === "string") {
                                if (!formats0.test(data7)) {
                                  validate_Task.errors = [{ instancePath: instancePath + "/user_id", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }];
                                  return false;
                                }
                              } else {
                                validate_Task.errors = [{ instancePath: instancePath + "/user_id", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                          }
                          var valid0 = _errs16 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.created_at !== void 0 && func0.call(data, "created_at")) {
                            let data8 = data.created_at;
                            const _errs18 = errors;
                            if (errors === _errs18) {
                              if (errors === _errs18) {
                                if (typeof data8 === "string") {
                                  if (!formats4(data8)) {
                                    validate_Task.errors = [{ instancePath: instancePath + "/created_at", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }];
                                    return false;
                                  }
                                } else {
                                  validate_Task.errors = [{ instancePath: instancePath + "/created_at", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                            }
                            var valid0 = _errs18 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.updated_at !== void 0 && func0.call(data, "updated_at")) {
                              let data9 = data.updated_at;
                              const _errs20 = errors;
                              if (errors === _errs20) {
                                if (errors === _errs20) {
                                  if (typeof data9 === "string") {
                                    if (!formats4(data9)) {
                                      validate_Task.errors = [{ instancePath: instancePath + "/updated_at", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }];
                                      return false;
                                    }
                                  } else {
                                    validate_Task.errors = [{ instancePath: instancePath + "/updated_at", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                }
                              }
                              var valid0 = _errs20 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.tags !== void 0 && func0.call(data, "tags")) {
                                let data10 = data.tags;
                                const _errs22 = errors;
                                if (errors === _errs22) {
                                  if (Array.isArray(data10)) {
                                    var valid1 = true;
                                    const len0 = data10.length;
                                    for (let i0 = 0; i0 < len0; i0++) {
                                      let data11 = data10[i0];
                                      const _errs24 = errors;
                                      if (errors === _errs24) {
                                        if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                                          let missing1;
                                          if ((data11.id === void 0 || !func0.call(data11, "id")) && (missing1 = "id") || (data11.name === void 0 || !func0.call(data11, "name")) && (missing1 = "name") || (data11.color === void 0 || !func0.call(data11, "color")) && (missing1 = "color")) {
                                            validate_Task.errors = [{ instancePath: instancePath + "/tags/" + i0, keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                            return false;
                                          } else {
                                            const _errs26 = errors;
                                            for (const key1 of Object.keys(data11)) {
                                              if (!(key1 === "id" || key1 === "name" || key1 === "color")) {
                                                validate_Task.errors = [{ instancePath: instancePath + "/tags/" + i0, keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                return false;
                                                break;
                                              }
                                            }
                                            if (_errs26 === errors) {
                                              if (data11.id !== void 0 && func0.call(data11, "id")) {
                                                let data12 = data11.id;
                                                const _errs27 = errors;
                                                if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)))) {
                                                  validate_Task.errors = [{ instancePath: instancePath + "/tags/" + i0 + "/id", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                  return false;
                                                }
                                                if (errors === _errs27) {
                                                  if (typeof data12 == "number") {
                                                    if (data12 < 1 || isNaN(data12)) {
                                                      validate_Task.errors = [{ instancePath: instancePath + "/tags/" + i0 + "/id", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                      return false;
                                                    }
                                                  }
                                                }
                                                var valid2 = _errs27 === errors;
                                              } else {
                                                var valid2 = true;
                                              }
                                              if (valid2) {
                                                if (data11.name !== void 0 && func0.call(data11, "name")) {
                                                  const _errs29 = errors;
                                                  if (typeof data11.name !== "string") {
                                                    validate_Task.errors = [{ instancePath: instancePath + "/tags/" + i0 + "/name", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                  var valid2 = _errs29 === errors;
                                                } else {
                                                  var valid2 = true;
                                                }
                                                if (valid2) {
                                                  if (data11.color !== void 0 && func0.call(data11, "color")) {
                                                    let data14 = data11.color;
                                                    const _errs31 = errors;
                                                    if (typeof data14 !== "string" && data14 !== null) {
                                                      validate_Task.errors = [{ instancePath: instancePath + "/tags/" + i0 + "/color", keyword: "type", params: { type: schema40.properties.tags.items.properties.color.type }, message: "must be string,null" }];
                                                      return false;
                                                    }
                                                    if (errors === _errs31) {
                                                      if (typeof data14 === "string") {
                                                        if (!pattern11.test(data14)) {
                                                          validate_Task.errors = [{ instancePath: instancePath + "/tags/" + i0 + "/color", keyword: "pattern", params: { pattern: "^#[0-9A-F]{6}$" }, message: 'must match pattern "^#[0-9A-F]{6}$"' }];
                                                          return false;
                                                        }
                                                      }
                                                    }
                                                    var valid2 = _errs31 === errors;
                                                  } else {
                                                    var valid2 = true;
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        } else {
                                          validate_Task.errors = [{ instancePath: instancePath + "/tags/" + i0, keyword: "type", params: { type: "object" }, message: "must be object" }];
                                          return false;
                                        }
                                      }
                                      var valid1 = _errs24 === errors;
                                      if (!valid1) {
                                        break;
                                      }
                                    }
                                  } else {
                                    validate_Task.errors = [{ instancePath: instancePath + "/tags", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs22 === errors;
                              } else {
                                var valid0 = true;
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate_Task.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_Task.errors = vErrors;
  return errors === 0;
}
/*! #/components/schemas/TaskPage */
function validate_TaskPage(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.items === void 0 || !func0.call(data, "items")) && (missing0 = "items") || (data.total === void 0 || !func0.call(data, "total")) && (missing0 = "total") || (data.page === void 0 || !func0.call(data, "page")) && (missing0 = "page") || (data.limit === void 0 || !func0.call(data, "limit")) && (missing0 = "limit") || (data.pages === void 0 || !func0.call(data, "pages")) && (missing0 = "pages")) {
        validate_TaskPage.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 of Object.keys(data)) {
          if (!(key0 === "items" || key0 === "total" || key0 === "page" || key0 === "limit" || key0 === "pages")) {
            validate_TaskPage.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.items !== void 0 && func0.call(data, "items")) {
            let data0 = data.items;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                var valid1 = true;
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs4 = errors;
                  if (!validate_Task(data0[i0], { instancePath: instancePath + "/items/" + i0 })) {
                    vErrors = vErrors === null ? validate_Task.errors : vErrors.concat(validate_Task.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs4 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate_TaskPage.errors = [{ instancePath: instancePath + "/items", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.total !== void 0 && func0.call(data, "total")) {
              let data2 = data.total;
              const _errs5 = errors;
              if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
                validate_TaskPage.errors = [{ instancePath: instancePath + "/total", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              if (errors === _errs5) {
                if (typeof data2 == "number") {
                  if (data2 < 0 || isNaN(data2)) {
                    validate_TaskPage.errors = [{ instancePath: instancePath + "/total", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                    return false;
                  }
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.page !== void 0 && func0.call(data, "page")) {
                let data3 = data.page;
                const _errs7 = errors;
                if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)))) {
                  validate_TaskPage.errors = [{ instancePath: instancePath + "/page", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                if (errors === _errs7) {
                  if (typeof data3 == "number") {
                    if (data3 < 1 || isNaN(data3)) {
                      validate_TaskPage.errors = [{ instancePath: instancePath + "/page", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.limit !== void 0 && func0.call(data, "limit")) {
                  let data4 = data.limit;
                  const _errs9 = errors;
                  if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)))) {
                    validate_TaskPage.errors = [{ instancePath: instancePath + "/limit", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                  if (errors === _errs9) {
                    if (typeof data4 == "number") {
                      if (data4 > 100 || isNaN(data4)) {
                        validate_TaskPage.errors = [{ instancePath: instancePath + "/limit", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" }];
                        return false;
                      } else {
                        if (data4 < 1 || isNaN(data4)) {
                          validate_TaskPage.errors = [{ instancePath: instancePath + "/limit", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.pages !== void 0 && func0.call(data, "pages")) {
                    let data5 = data.pages;
                    const _errs11 = errors;
                    if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)))) {
                      validate_TaskPage.errors = [{ instancePath: instancePath + "/pages", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                    if (errors === _errs11) {
                      if (typeof data5 == "number") {
                        if (data5 < 0 || isNaN(data5)) {
                          validate_TaskPage.errors = [{ instancePath: instancePath + "/pages", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate_TaskPage.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_TaskPage.errors = vErrors;
  return errors === 0;
}
var pattern12 = func13('^<[^<>]+>; rel="next"$', "u");
/*! #/paths/~1api~1v1~1tasks/get/responses/200/headers, and 1 like it */
function validate_listTasks_200_headers(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data["Cache-Control"] === void 0 || !func0.call(data, "Cache-Control")) && (missing0 = "Cache-Control")) {
        validate_listTasks_200_headers.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data["Cache-Control"] !== void 0 && func0.call(data, "Cache-Control")) {
          const _errs1 = errors;
          if (!validate_NoStore(data["Cache-Control"], { instancePath: instancePath + "/Cache-Control" })) {
            vErrors = vErrors === null ? validate_NoStore.errors : vErrors.concat(validate_NoStore.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.Link !== void 0 && func0.call(data, "Link")) {
            let data1 = data.Link;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data1 === "string") {
                if (!pattern12.test(data1)) {
                  validate_listTasks_200_headers.errors = [{ instancePath: instancePath + "/Link", keyword: "pattern", params: { pattern: '^<[^<>]+>; rel="next"$' }, message: 'must match pattern "^<[^<>]+>; rel="next"$"' }];
                  return false;
                }
              } else {
                validate_listTasks_200_headers.errors = [{ instancePath: instancePath + "/Link", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data["X-Request-Id"] !== void 0 && func0.call(data, "X-Request-Id")) {
              const _errs4 = errors;
              if (!validate_RequestId(data["X-Request-Id"], { instancePath: instancePath + "/X-Request-Id" })) {
                vErrors = vErrors === null ? validate_RequestId.errors : vErrors.concat(validate_RequestId.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate_listTasks_200_headers.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_listTasks_200_headers.errors = vErrors;
  return errors === 0;
}
/*! #/paths/~1api~1v1~1tasks/get/responses/400/content/application~1json/schema */
function validate_listTasks_400(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate_Error(data, { instancePath })) {
    vErrors = vErrors === null ? validate_Error.errors : vErrors.concat(validate_Error.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.code !== void 0 && func0.call(data, "code")) {
        let data0 = data.code;
        if (typeof data0 !== "string") {
          validate_listTasks_400.errors = [{ instancePath: instancePath + "/code", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
        if (!(data0 === "INVALID_PAGINATION" || data0 === "INVALID_CURSOR" || data0 === "INVALID_STATUS" || data0 === "INVALID_PRIORITY" || data0 === "INVALID_SORT_FIELD")) {
          validate_listTasks_400.errors = [{ instancePath: instancePath + "/code", keyword: "enum", params: { allowedValues: ["INVALID_PAGINATION", "INVALID_CURSOR", "INVALID_STATUS", "INVALID_PRIORITY", "INVALID_SORT_FIELD"] }, message: "must be equal to one of the allowed values" }];
          return false;
        }
      }
    } else {
      validate_listTasks_400.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_listTasks_400.errors = vErrors;
  return errors === 0;
}
var pattern13 = func13('^"[\\x21\\x23-\\x7e]+"$', "u");
/*! #/components/headers/ETag/schema */
function validate_ETag(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern13.test(data)) {
        validate_ETag.errors = [{ instancePath, keyword: "pattern", params: { pattern: '^"[\\x21\\x23-\\x7e]+"$' }, message: 'must match pattern "^"[\\x21\\x23-\\x7e]+"$"' }];
        return false;
      }
    } else {
      validate_ETag.errors = [{ instancePath, keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
  }
  validate_ETag.errors = vErrors;
  return errors === 0;
}
var pattern14 = func13("^/api/v1/tasks/\\d+$", "u");
/*! #/paths/~1api~1v1~1tasks/post/responses/201/headers */
function validate_createTask_201_headers(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data["Cache-Control"] === void 0 || !func0.call(data, "Cache-Control")) && (missing0 = "Cache-Control") || (data.ETag === void 0 || !func0.call(data, "ETag")) && (missing0 = "ETag") || (data.Location === void 0 || !func0.call(data, "Location")) && (missing0 = "Location")) {
        validate_createTask_201_headers.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data["Cache-Control"] !== void 0 && func0.call(data, "Cache-Control")) {
          const _errs1 = errors;
          if (!validate_NoStore(data["Cache-Control"], { instancePath: instancePath + "/Cache-Control" })) {
            vErrors = vErrors === null ? validate_NoStore.errors : vErrors.concat(validate_NoStore.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.ETag !== void 0 && func0.call(data, "ETag")) {
            const _errs2 = errors;
            if (!validate_ETag(data.ETag, { instancePath: instancePath + "/ETag" })) {
              vErrors = vErrors === null ? validate_ETag.errors : vErrors.concat(validate_ETag.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.Location !== void 0 && func0.call(data, "Location")) {
              let data2 = data.Location;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (typeof data2 === "string") {
                  if (!pattern14.test(data2)) {
                    validate_createTask_201_headers.errors = [{ instancePath: instancePath + "/Location", keyword: "pattern", params: { pattern: "^/api/v1/tasks/\\d+$" }, message: 'must match pattern "^/api/v1/tasks/\\d+$"' }];
                    return false;
                  }
                } else {
                  validate_createTask_201_headers.errors = [{ instancePath: instancePath + "/Location", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.RateLimit !== void 0 && func0.call(data, "RateLimit")) {
                const _errs5 = errors;
                if (!validate_RateLimit(data.RateLimit, { instancePath: instancePath + "/RateLimit" })) {
                  vErrors = vErrors === null ? validate_RateLimit.errors : vErrors.concat(validate_RateLimit.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data["RateLimit-Policy"] !== void 0 && func0.call(data, "RateLimit-Policy")) {
                  const _errs6 = errors;
                  if (!validate_RateLimitPolicy(data["RateLimit-Policy"], { instancePath: instancePath + "/RateLimit-Policy" })) {
                    vErrors = vErrors === null ? validate_RateLimitPolicy.errors : vErrors.concat(validate_RateLimitPolicy.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data["X-Request-Id"] !== void 0 && func0.call(data, "X-Request-Id")) {
                    const _errs7 = errors;
                    if (!validate_RequestId(data["X-Request-Id"], { instancePath: instancePath + "/X-Request-Id" })) {
                      vErrors = vErrors === null ? validate_RequestId.errors : vErrors.concat(validate_RequestId.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate_createTask_201_headers.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_createTask_201_headers.errors = vErrors;
  return errors === 0;
}
/*! #/components/responses/InvalidTask/content/application~1json/schema */
function validate_InvalidTask(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate_Error(data, { instancePath })) {
    vErrors = vErrors === null ? validate_Error.errors : vErrors.concat(validate_Error.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.code !== void 0 && func0.call(data, "code")) {
        let data0 = data.code;
        if (typeof data0 !== "string") {
          validate_InvalidTask.errors = [{ instancePath: instancePath + "/code", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
        if (!(data0 === "INVALID_TITLE" || data0 === "DESCRIPTION_TOO_LONG" || data0 === "INVALID_PRIORITY" || data0 === "INVALID_DUE_DATE" || data0 === "INVALID_RECURRENCE_RULE" || data0 === "MALFORMED_REQUEST")) {
          validate_InvalidTask.errors = [{ instancePath: instancePath + "/code", keyword: "enum", params: { allowedValues: ["INVALID_TITLE", "DESCRIPTION_TOO_LONG", "INVALID_PRIORITY", "INVALID_DUE_DATE", "INVALID_RECURRENCE_RULE", "MALFORMED_REQUEST"] }, message: "must be equal to one of the allowed values" }];
          return false;
        }
      }
    } else {
      validate_InvalidTask.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_InvalidTask.errors = vErrors;
  return errors === 0;
}
var pattern16 = func13("^\\s*\\S(?:[\\s\\S]{0,198}\\S)?\\s*$", "u");
/*! #/components/schemas/TaskTitle */
function validate_TaskTitle(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      validate_TaskTitle.errors = [{ instancePath, keyword: "pattern", params: { pattern: "^[^\\x00\\p{Cs}]*$" }, message: 'must match pattern "^[^\\x00\\p{Cs}]*$"' }];
      return false;
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern16.test(data)) {
        validate_TaskTitle.errors = [{ instancePath, keyword: "pattern", params: { ...{ pattern: "^\\s*\\S(?:[\\s\\S]{0,198}\\S)?\\s*$" }, errorCode: "INVALID_TITLE" }, message: 'must match pattern "^\\s*\\S(?:[\\s\\S]{0,198}\\S)?\\s*$"' }];
        return false;
      }
    } else {
      validate_TaskTitle.errors = [{ instancePath, keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
  }
  validate_TaskTitle.errors = vErrors;
  return errors === 0;
}
var schema48 = { "type": ["string", "null"], "maxLength": 1e3, "pattern": "^[^\\x00\\p{Cs}]*$", "x-error-codes": { "maxLength": "DESCRIPTION_TOO_LONG" } };
/*! #/components/schemas/TaskDescription */
function validate_TaskDescription(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && data !== null) {
    validate_TaskDescription.errors = [{ instancePath, keyword: "type", params: { type: schema48.type }, message: "must be string,null" }];
    return false;
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (func6(data) > 1e3) {
        validate_TaskDescription.errors = [{ instancePath, keyword: "maxLength", params: { ...{ limit: 1e3 }, errorCode: "DESCRIPTION_TOO_LONG" }, message: "must NOT have more than 1000 characters" }];
        return false;
      } else {
        if (!pattern4.test(data)) {
          validate_TaskDescription.errors = [{ instancePath, keyword: "pattern", params: { pattern: "^[^\\x00\\p{Cs}]*$" }, message: 'must match pattern "^[^\\x00\\p{Cs}]*$"' }];
          return false;
        }
      }
    }
  }
  validate_TaskDescription.errors = vErrors;
  return errors === 0;
}
var schema49 = { "type": ["string", "null"], "format": "date-time", "x-error-codes": { "format": "INVALID_DUE_DATE" } };
/*! #/components/schemas/TaskDueDate */
function validate_TaskDueDate(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && data !== null) {
    validate_TaskDueDate.errors = [{ instancePath, keyword: "type", params: { type: schema49.type }, message: "must be string,null" }];
    return false;
  }
  if (errors === 0) {
    if (errors === 0) {
      if (typeof data === "string") {
        if (!formats4(data)) {
          validate_TaskDueDate.errors = [{ instancePath, keyword: "format", params: { ...{ format: "date-time" }, errorCode: "INVALID_DUE_DATE" }, message: 'must match format "date-time"' }];
          return false;
        }
      }
    }
  }
  validate_TaskDueDate.errors = vErrors;
  return errors === 0;
}
var schema50 = { "type": ["string", "null"] };
/*! #/components/schemas/TaskRecurrenceRule */
function validate_TaskRecurrenceRule(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && data !== null) {
    validate_TaskRecurrenceRule.errors = [{ instancePath, keyword: "type", params: { type: schema50.type }, message: "must be string,null" }];
    return false;
  }
  validate_TaskRecurrenceRule.errors = vErrors;
  return errors === 0;
}
/*! #/components/schemas/NewTask */
function validate_NewTask_request(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.completed === void 0) {
        data.completed = false;
      }
      if (data.priority === void 0) {
        data.priority = "medium";
      }
      let missing0;
      if ((data.title === void 0 || !func0.call(data, "title")) && (missing0 = "title")) {
        validate_NewTask_request.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.title !== void 0 && func0.call(data, "title")) {
          const _errs1 = errors;
          if (!validate_TaskTitle(data.title, { instancePath: instancePath + "/title" })) {
            vErrors = vErrors === null ? validate_TaskTitle.errors : vErrors.concat(validate_TaskTitle.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.description !== void 0 && func0.call(data, "description")) {
            const _errs2 = errors;
            if (!validate_TaskDescription(data.description, { instancePath: instancePath + "/description" })) {
              vErrors = vErrors === null ? validate_TaskDescription.errors : vErrors.concat(validate_TaskDescription.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            const _errs3 = errors;
            if (typeof data.completed !== "boolean") {
              validate_NewTask_request.errors = [{ instancePath: instancePath + "/completed", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
              return false;
            }
            var valid0 = _errs3 === errors;
            if (valid0) {
              const _errs5 = errors;
              if (!validate_Priority(data.priority, { instancePath: instancePath + "/priority" })) {
                vErrors = vErrors === null ? validate_Priority.errors : vErrors.concat(validate_Priority.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
              if (valid0) {
                if (data.due_date !== void 0 && func0.call(data, "due_date")) {
                  const _errs6 = errors;
                  if (!validate_TaskDueDate(data.due_date, { instancePath: instancePath + "/due_date" })) {
                    vErrors = vErrors === null ? validate_TaskDueDate.errors : vErrors.concat(validate_TaskDueDate.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.recurrence_rule !== void 0 && func0.call(data, "recurrence_rule")) {
                    const _errs7 = errors;
                    if (!validate_TaskRecurrenceRule(data.recurrence_rule, { instancePath: instancePath + "/recurrence_rule" })) {
                      vErrors = vErrors === null ? validate_TaskRecurrenceRule.errors : vErrors.concat(validate_TaskRecurrenceRule.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate_NewTask_request.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_NewTask_request.errors = vErrors;
  return errors === 0;
}
/*! #/paths/~1api~1v1~1tasks~1{task_id}/get/parameters in path, and 3 like it */
function validate_getTask_path(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.task_id === void 0 || !func0.call(data, "task_id")) && (missing0 = "task_id")) {
        validate_getTask_path.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.task_id !== void 0 && func0.call(data, "task_id")) {
          let data0 = data.task_id;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
            validate_getTask_path.errors = [{ instancePath: instancePath + "/task_id", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
            return false;
          }
        }
      }
    } else {
      validate_getTask_path.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_getTask_path.errors = vErrors;
  return errors === 0;
}
/*! #/paths/~1api~1v1~1tasks~1{task_id}/get/parameters in header */
function validate_getTask_header(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data["If-None-Match"] !== void 0 && func0.call(data, "If-None-Match")) {
        let data0 = data["If-None-Match"];
        const _errs1 = errors;
        if (errors === _errs1) {
          if (typeof data0 === "string") {
            if (func6(data0) > 2048) {
              validate_getTask_header.errors = [{ instancePath: instancePath + "/If-None-Match", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }];
              return false;
            } else {
              if (func6(data0) < 1) {
                validate_getTask_header.errors = [{ instancePath: instancePath + "/If-None-Match", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                return false;
              }
            }
          } else {
            validate_getTask_header.errors = [{ instancePath: instancePath + "/If-None-Match", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
        }
      }
    } else {
      validate_getTask_header.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_getTask_header.errors = vErrors;
  return errors === 0;
}
/*! #/components/responses/Task/headers, and 1 like it */
function validate_Task_headers(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data["Cache-Control"] === void 0 || !func0.call(data, "Cache-Control")) && (missing0 = "Cache-Control") || (data.ETag === void 0 || !func0.call(data, "ETag")) && (missing0 = "ETag")) {
        validate_Task_headers.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data["Cache-Control"] !== void 0 && func0.call(data, "Cache-Control")) {
          const _errs1 = errors;
          if (!validate_NoStore(data["Cache-Control"], { instancePath: instancePath + "/Cache-Control" })) {
            vErrors = vErrors === null ? validate_NoStore.errors : vErrors.concat(validate_NoStore.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.ETag !== void 0 && func0.call(data, "ETag")) {
            const _errs2 = errors;
            if (!validate_ETag(data.ETag, { instancePath: instancePath + "/ETag" })) {
              vErrors = vErrors === null ? validate_ETag.errors : vErrors.concat(validate_ETag.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.RateLimit !== void 0 && func0.call(data, "RateLimit")) {
              const _errs3 = errors;
              if (!validate_RateLimit(data.RateLimit, { instancePath: instancePath + "/RateLimit" })) {
                vErrors = vErrors === null ? validate_RateLimit.errors : vErrors.concat(validate_RateLimit.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data["RateLimit-Policy"] !== void 0 && func0.call(data, "RateLimit-Policy")) {
                const _errs4 = errors;
                if (!validate_RateLimitPolicy(data["RateLimit-Policy"], { instancePath: instancePath + "/RateLimit-Policy" })) {
                  vErrors = vErrors === null ? validate_RateLimitPolicy.errors : vErrors.concat(validate_RateLimitPolicy.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data["X-Request-Id"] !== void 0 && func0.call(data, "X-Request-Id")) {
                  const _errs5 = errors;
                  if (!validate_RequestId(data["X-Request-Id"], { instancePath: instancePath + "/X-Request-Id" })) {
                    vErrors = vErrors === null ? validate_RequestId.errors : vErrors.concat(validate_RequestId.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate_Task_headers.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_Task_headers.errors = vErrors;
  return errors === 0;
}
/*! #/paths/~1api~1v1~1tasks~1{task_id}/get/responses/304/headers */
function validate_getTask_304_headers(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data["Cache-Control"] === void 0 || !func0.call(data, "Cache-Control")) && (missing0 = "Cache-Control") || (data.ETag === void 0 || !func0.call(data, "ETag")) && (missing0 = "ETag")) {
        validate_getTask_304_headers.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data["Cache-Control"] !== void 0 && func0.call(data, "Cache-Control")) {
          const _errs1 = errors;
          if (!validate_NoStore(data["Cache-Control"], { instancePath: instancePath + "/Cache-Control" })) {
            vErrors = vErrors === null ? validate_NoStore.errors : vErrors.concat(validate_NoStore.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.ETag !== void 0 && func0.call(data, "ETag")) {
            const _errs2 = errors;
            if (!validate_ETag(data.ETag, { instancePath: instancePath + "/ETag" })) {
              vErrors = vErrors === null ? validate_ETag.errors : vErrors.concat(validate_ETag.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data["X-Request-Id"] !== void 0 && func0.call(data, "X-Request-Id")) {
              const _errs3 = errors;
              if (!validate_RequestId(data["X-Request-Id"], { instancePath: instancePath + "/X-Request-Id" })) {
                vErrors = vErrors === null ? validate_RequestId.errors : vErrors.concat(validate_RequestId.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate_getTask_304_headers.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_getTask_304_headers.errors = vErrors;
  return errors === 0;
}
/*! #/components/responses/TaskNotFound/content/application~1json/schema */
function validate_TaskNotFound(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate_Error(data, { instancePath })) {
    vErrors = vErrors === null ? validate_Error.errors : vErrors.concat(validate_Error.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.code !== void 0 && func0.call(data, "code")) {
        let data0 = data.code;
        if (typeof data0 !== "string") {
          validate_TaskNotFound.errors = [{ instancePath: instancePath + "/code", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
        if (!(data0 === "TASK_NOT_FOUND")) {
          validate_TaskNotFound.errors = [{ instancePath: instancePath + "/code", keyword: "enum", params: { allowedValues: ["TASK_NOT_FOUND"] }, message: "must be equal to one of the allowed values" }];
          return false;
        }
      }
    } else {
      validate_TaskNotFound.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_TaskNotFound.errors = vErrors;
  return errors === 0;
}
/*! #/paths/~1api~1v1~1tasks~1{task_id}/put/parameters in header, and 2 like it */
function validate_replaceTask_header(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data["If-Match"] !== void 0 && func0.call(data, "If-Match")) {
        let data0 = data["If-Match"];
        const _errs1 = errors;
        if (errors === _errs1) {
          if (typeof data0 === "string") {
            if (func6(data0) > 2048) {
              validate_replaceTask_header.errors = [{ instancePath: instancePath + "/If-Match", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }];
              return false;
            } else {
              if (func6(data0) < 1) {
                validate_replaceTask_header.errors = [{ instancePath: instancePath + "/If-Match", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                return false;
              }
            }
          } else {
            validate_replaceTask_header.errors = [{ instancePath: instancePath + "/If-Match", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
        }
      }
    } else {
      validate_replaceTask_header.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_replaceTask_header.errors = vErrors;
  return errors === 0;
}
/*! #/components/responses/PreconditionFailed/content/application~1json/schema */
function validate_PreconditionFailed(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate_Error(data, { instancePath })) {
    vErrors = vErrors === null ? validate_Error.errors : vErrors.concat(validate_Error.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.code !== void 0 && func0.call(data, "code")) {
        let data0 = data.code;
        if (typeof data0 !== "string") {
          validate_PreconditionFailed.errors = [{ instancePath: instancePath + "/code", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
        if (!(data0 === "PRECONDITION_FAILED")) {
          validate_PreconditionFailed.errors = [{ instancePath: instancePath + "/code", keyword: "enum", params: { allowedValues: ["PRECONDITION_FAILED"] }, message: "must be equal to one of the allowed values" }];
          return false;
        }
      }
    } else {
      validate_PreconditionFailed.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_PreconditionFailed.errors = vErrors;
  return errors === 0;
}
/*! #/components/schemas/TaskReplacement */
function validate_TaskReplacement(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.title === void 0 || !func0.call(data, "title")) && (missing0 = "title") || (data.completed === void 0 || !func0.call(data, "completed")) && (missing0 = "completed") || (data.priority === void 0 || !func0.call(data, "priority")) && (missing0 = "priority")) {
        validate_TaskReplacement.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.title !== void 0 && func0.call(data, "title")) {
          const _errs1 = errors;
          if (!validate_TaskTitle(data.title, { instancePath: instancePath + "/title" })) {
            vErrors = vErrors === null ? validate_TaskTitle.errors : vErrors.concat(validate_TaskTitle.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.description !== void 0 && func0.call(data, "description")) {
            const _errs2 = errors;
            if (!validate_TaskDescription(data.description, { instancePath: instancePath + "/description" })) {
              vErrors = vErrors === null ? validate_TaskDescription.errors : vErrors.concat(validate_TaskDescription.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.completed !== void 0 && func0.call(data, "completed")) {
              const _errs3 = errors;
              if (typeof data.completed !== "boolean") {
                validate_TaskReplacement.errors = [{ instancePath: instancePath + "/completed", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.priority !== void 0 && func0.call(data, "priority")) {
                const _errs5 = errors;
                if (!validate_Priority(data.priority, { instancePath: instancePath + "/priority" })) {
                  vErrors = vErrors === null ? validate_Priority.errors : vErrors.concat(validate_Priority.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.due_date !== void 0 && func0.call(data, "due_date")) {
                  const _errs6 = errors;
                  if (!validate_TaskDueDate(data.due_date, { instancePath: instancePath + "/due_date" })) {
                    vErrors = vErrors === null ? validate_TaskDueDate.errors : vErrors.concat(validate_TaskDueDate.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.recurrence_rule !== void 0 && func0.call(data, "recurrence_rule")) {
                    const _errs7 = errors;
                    if (!validate_TaskRecurrenceRule(data.recurrence_rule, { instancePath: instancePath + "/recurrence_rule" })) {
                      vErrors = vErrors === null ? validate_TaskRecurrenceRule.errors : vErrors.concat(validate_TaskRecurrenceRule.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate_TaskReplacement.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_TaskReplacement.errors = vErrors;
  return errors === 0;
}
/*! #/components/schemas/TaskChanges */
function validate_TaskChanges(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.title !== void 0 && func0.call(data, "title")) {
        const _errs1 = errors;
        if (!validate_TaskTitle(data.title, { instancePath: instancePath + "/title" })) {
          vErrors = vErrors === null ? validate_TaskTitle.errors : vErrors.concat(validate_TaskTitle.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.description !== void 0 && func0.call(data, "description")) {
          const _errs2 = errors;
          if (!validate_TaskDescription(data.description, { instancePath: instancePath + "/description" })) {
            vErrors = vErrors === null ? validate_TaskDescription.errors : vErrors.concat(validate_TaskDescription.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.completed !== void 0 && func0.call(data, "completed")) {
            const _errs3 = errors;
            if (typeof data.completed !== "boolean") {
              validate_TaskChanges.errors = [{ instancePath: instancePath + "/completed", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.priority !== void 0 && func0.call(data, "priority")) {
              const _errs5 = errors;
              if (!validate_Priority(data.priority, { instancePath: instancePath + "/priority" })) {
                vErrors = vErrors === null ? validate_Priority.errors : vErrors.concat(validate_Priority.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.due_date !== void 0 && func0.call(data, "due_date")) {
                const _errs6 = errors;
                if (!validate_TaskDueDate(data.due_date, { instancePath: instancePath + "/due_date" })) {
                  vErrors = vErrors === null ? validate_TaskDueDate.errors : vErrors.concat(validate_TaskDueDate.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.recurrence_rule !== void 0 && func0.call(data, "recurrence_rule")) {
                  const _errs7 = errors;
                  if (!validate_TaskRecurrenceRule(data.recurrence_rule, { instancePath: instancePath + "/recurrence_rule" })) {
                    vErrors = vErrors === null ? validate_TaskRecurrenceRule.errors : vErrors.concat(validate_TaskRecurrenceRule.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate_TaskChanges.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_TaskChanges.errors = vErrors;
  return errors === 0;
}
/*! #/paths/~1api~1v1~1tasks~1{task_id}~1tags~1{tag_id}/post/parameters in path, and 1 like it */
function validate_addTagToTask_path(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.task_id === void 0 || !func0.call(data, "task_id")) && (missing0 = "task_id") || (data.tag_id === void 0 || !func0.call(data, "tag_id")) && (missing0 = "tag_id")) {
        validate_addTagToTask_path.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.task_id !== void 0 && func0.call(data, "task_id")) {
          let data0 = data.task_id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
            validate_addTagToTask_path.errors = [{ instancePath: instancePath + "/task_id", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.tag_id !== void 0 && func0.call(data, "tag_id")) {
            let data1 = data.tag_id;
            const _errs3 = errors;
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
              validate_addTagToTask_path.errors = [{ instancePath: instancePath + "/tag_id", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate_addTagToTask_path.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_addTagToTask_path.errors = vErrors;
  return errors === 0;
}
/*! #/components/responses/TaskOrTagNotFound/content/application~1json/schema */
function validate_TaskOrTagNotFound(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate_Error(data, { instancePath })) {
    vErrors = vErrors === null ? validate_Error.errors : vErrors.concat(validate_Error.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.code !== void 0 && func0.call(data, "code")) {
        let data0 = data.code;
        if (typeof data0 !== "string") {
          validate_TaskOrTagNotFound.errors = [{ instancePath: instancePath + "/code", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
        if (!(data0 === "TASK_NOT_FOUND" || data0 === "TAG_NOT_FOUND")) {
          validate_TaskOrTagNotFound.errors = [{ instancePath: instancePath + "/code", keyword: "enum", params: { allowedValues: ["TASK_NOT_FOUND", "TAG_NOT_FOUND"] }, message: "must be equal to one of the allowed values" }];
          return false;
        }
      }
    } else {
      validate_TaskOrTagNotFound.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_TaskOrTagNotFound.errors = vErrors;
  return errors === 0;
}
var schema63 = { "type": "object", "required": ["id", "name", "color", "user_id"], "additionalProperties": false, "properties": { "id": { "type": "integer", "minimum": 1 }, "name": { "type": "string", "minLength": 1, "maxLength": 50 }, "color": { "type": ["string", "null"], "pattern": "^#[0-9A-F]{6}$" }, "user_id": { "type": "string", "format": "uuid" } } };
/*! #/components/schemas/Tag */
function validate_Tag(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.id === void 0 || !func0.call(data, "id")) && (missing0 = "id") || (data.name === void 0 || !func0.call(data, "name")) && (missing0 = "name") || (data.color === void 0 || !func0.call(data, "color")) && (missing0 = "color") || (data.user_id === void 0 || !func0.call(data, "user_id")) && (missing0 = "user_id")) {
        validate_Tag.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 of Object.keys(data)) {
          if (!(key0 === "id" || key0 === "name" || key0 === "color" || key0 === "user_id")) {
            validate_Tag.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0 && func0.call(data, "id")) {
            let data0 = data.id;
            const _errs2 = errors;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
              validate_Tag.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            if (errors === _errs2) {
              if (typeof data0 == "number") {
                if (data0 < 1 || isNaN(data0)) {
                  validate_Tag.errors = [{ instancePath: instancePath + "/id", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                  return false;
                }
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.name !== void 0 && func0.call(data, "name")) {
              let data1 = data.name;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data1 === "string") {
                  if (func6(data1) > 50) {
                    validate_Tag.errors = [{ instancePath: instancePath + "/name", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" }];
                    return false;
                  } else {
                    if (func6(data1) < 1) {
                      validate_Tag.errors = [{ instancePath: instancePath + "/name", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    }
                  }
                } else {
                  validate_Tag.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.color !== void 0 && func0.call(data, "color")) {
                let data2 = data.color;
                const _errs6 = errors;
                if (typeof data2 !== "string" && data2 !== null) {
                  validate_Tag.errors = [{ instancePath: instancePath + "/color", keyword: "type", params: { type: schema63.properties.color.type }, message: "must be string,null" }];
                  return false;
                }
                if (errors === _errs6) {
                  if (typeof data2 === "string") {
                    if (!pattern11.test(data2)) {
                      validate_Tag.errors = [{ instancePath: instancePath + "/color", keyword: "pattern", params: { pattern: "^#[0-9A-F]{6}$" }, message: 'must match pattern "^#[0-9A-F]{6}$"' }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.user_id !== void 0 && func0.call(data, "user_id")) {
                  let data3 = data.user_id;
                  const _errs8 = errors;
                  if (errors === _errs8) {
                    if (errors === _errs8) {
                      if (typeof data3 === "string") {
                        if (!formats0.test(data3)) {
                          validate_Tag.errors = [{ instancePath: instancePath + "/user_id", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }];
                          return false;
                        }
                      } else {
                        validate_Tag.errors = [{ instancePath: instancePath + "/user_id", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate_Tag.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_Tag.errors = vErrors;
  return errors === 0;
}
/*! #/paths/~1api~1v1~1tags/get/responses/200/content/application~1json/schema */
function validate_listTags_200(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (!validate_Tag(data[i0], { instancePath: instancePath + "/" + i0 })) {
          vErrors = vErrors === null ? validate_Tag.errors : vErrors.concat(validate_Tag.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate_listTags_200.errors = [{ instancePath, keyword: "type", params: { type: "array" }, message: "must be array" }];
      return false;
    }
  }
  validate_listTags_200.errors = vErrors;
  return errors === 0;
}
/*! #/components/responses/InvalidTag/content/application~1json/schema */
function validate_InvalidTag(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate_Error(data, { instancePath })) {
    vErrors = vErrors === null ? validate_Error.errors : vErrors.concat(validate_Error.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.code !== void 0 && func0.call(data, "code")) {
        let data0 = data.code;
        if (typeof data0 !== "string") {
          validate_InvalidTag.errors = [{ instancePath: instancePath + "/code", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
        if (!(data0 === "INVALID_TAG_NAME" || data0 === "TAG_ALREADY_EXISTS" || data0 === "INVALID_COLOR" || data0 === "MALFORMED_REQUEST")) {
          validate_InvalidTag.errors = [{ instancePath: instancePath + "/code", keyword: "enum", params: { allowedValues: ["INVALID_TAG_NAME", "TAG_ALREADY_EXISTS", "INVALID_COLOR", "MALFORMED_REQUEST"] }, message: "must be equal to one of the allowed values" }];
          return false;
        }
      }
    } else {
      validate_InvalidTag.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_InvalidTag.errors = vErrors;
  return errors === 0;
}
var schema65 = { "type": "object", "required": ["name"], "properties": { "name": { "type": "string", "pattern": "^\\s*\\S(?:[\\s\\S]{0,48}\\S)?\\s*$", "x-error-codes": { "pattern": "INVALID_TAG_NAME" }, "allOf": [{ "pattern": "^[^\\x00\\p{Cs}]*$" }] }, "color": { "type": ["string", "null"], "pattern": "^#[0-9A-Fa-f]{6}$", "x-error-codes": { "pattern": "INVALID_COLOR" } } } };
var pattern20 = func13("^\\s*\\S(?:[\\s\\S]{0,48}\\S)?\\s*$", "u");
var pattern21 = func13("^#[0-9A-Fa-f]{6}$", "u");
/*! #/components/schemas/NewTag */
function validate_NewTag(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.name === void 0 || !func0.call(data, "name")) && (missing0 = "name")) {
        validate_NewTag.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.name !== void 0 && func0.call(data, "name")) {
          let data0 = data.name;
          const _errs1 = errors;
          if (typeof data0 === "string") {
            if (!pattern4.test(data0)) {
              validate_NewTag.errors = [{ instancePath: instancePath + "/name", keyword: "pattern", params: { pattern: "^[^\\x00\\p{Cs}]*$" }, message: 'must match pattern "^[^\\x00\\p{Cs}]*$"' }];
              return false;
            }
          }
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern20.test(data0)) {
                validate_NewTag.errors = [{ instancePath: instancePath + "/name", keyword: "pattern", params: { ...{ pattern: "^\\s*\\S(?:[\\s\\S]{0,48}\\S)?\\s*$" }, errorCode: "INVALID_TAG_NAME" }, message: 'must match pattern "^\\s*\\S(?:[\\s\\S]{0,48}\\S)?\\s*$"' }];
                return false;
              }
            } else {
              validate_NewTag.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.color !== void 0 && func0.call(data, "color")) {
            let data1 = data.color;
            const _errs4 = errors;
            if (typeof data1 !== "string" && data1 !== null) {
              validate_NewTag.errors = [{ instancePath: instancePath + "/color", keyword: "type", params: { type: schema65.properties.color.type }, message: "must be string,null" }];
              return false;
            }
            if (errors === _errs4) {
              if (typeof data1 === "string") {
                if (!pattern21.test(data1)) {
                  validate_NewTag.errors = [{ instancePath: instancePath + "/color", keyword: "pattern", params: { ...{ pattern: "^#[0-9A-Fa-f]{6}$" }, errorCode: "INVALID_COLOR" }, message: 'must match pattern "^#[0-9A-Fa-f]{6}$"' }];
                  return false;
                }
              }
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate_NewTag.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_NewTag.errors = vErrors;
  return errors === 0;
}
/*! #/paths/~1api~1v1~1tags~1{tag_id}/put/parameters in path, and 1 like it */
function validate_replaceTag_path(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.tag_id === void 0 || !func0.call(data, "tag_id")) && (missing0 = "tag_id")) {
        validate_replaceTag_path.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.tag_id !== void 0 && func0.call(data, "tag_id")) {
          let data0 = data.tag_id;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
            validate_replaceTag_path.errors = [{ instancePath: instancePath + "/tag_id", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
            return false;
          }
        }
      }
    } else {
      validate_replaceTag_path.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_replaceTag_path.errors = vErrors;
  return errors === 0;
}
/*! #/components/responses/TagNotFound/content/application~1json/schema */
function validate_TagNotFound(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate_Error(data, { instancePath })) {
    vErrors = vErrors === null ? validate_Error.errors : vErrors.concat(validate_Error.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.code !== void 0 && func0.call(data, "code")) {
        let data0 = data.code;
        if (typeof data0 !== "string") {
          validate_TagNotFound.errors = [{ instancePath: instancePath + "/code", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
        if (!(data0 === "TAG_NOT_FOUND")) {
          validate_TagNotFound.errors = [{ instancePath: instancePath + "/code", keyword: "enum", params: { allowedValues: ["TAG_NOT_FOUND"] }, message: "must be equal to one of the allowed values" }];
          return false;
        }
      }
    } else {
      validate_TagNotFound.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_TagNotFound.errors = vErrors;
  return errors === 0;
}
var schema69 = { "type": "object", "required": ["id", "created_at", "last_used_at", "expires_at", "user_agent", "address", "current"], "additionalProperties": false, "properties": { "id": { "type": "string", "format": "uuid" }, "created_at": { "type": "string", "format": "date-time" }, "last_used_at": { "type": "string", "format": "date-time" }, "expires_at": { "type": "string", "format": "date-time" }, "user_agent": { "type": ["string", "null"], "maxLength": 256 }, "address": { "type": ["string", "null"] }, "current": { "type": "boolean" } } };
/*! #/components/schemas/Session */
function validate_Session(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.id === void 0 || !func0.call(data, "id")) && (missing0 = "id") || (data.created_at === void 0 || !func0.call(data, "created_at")) && (missing0 = "created_at") || (data.last_used_at === void 0 || !func0.call(data, "last_used_at")) && (missing0 = "last_used_at") || (data.expires_at === void 0 || !func0.call(data, "expires_at")) && (missing0 = "expires_at") || (data.user_agent === void 0 || !func0.call(data, "user_agent")) && (missing0 = "user_agent") || (data.address === void 0 || !func0.call(data, "address")) && (missing0 = "address") || (data.current === void 0 || !func0.call(data, "current")) && (missing0 = "current")) {
        validate_Session.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 of Object.keys(data)) {
          if (!(key0 === "id" || key0 === "created_at" || key0 === "last_used_at" || key0 === "expires_at" || key0 === "user_agent" || key0 === "address" || key0 === "current")) {
            validate_Session.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0 && func0.call(data, "id")) {
            let data0 = data.id;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (!formats0.test(data0)) {
                    validate_Session.errors = [{ instancePath: instancePath + "/id", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }];
                    return false;
                  }
                } else {
                  validate_Session.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.created_at !== void 0 && func0.call(data, "created_at")) {
              let data1 = data.created_at;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (errors === _errs4) {
                  if (typeof data1 === "string") {
                    if (!formats4(data1)) {
                      validate_Session.errors = [{ instancePath: instancePath + "/created_at", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }];
                      return false;
                    }
                  } else {
                    validate_Session.errors = [{ instancePath: instancePath + "/created_at", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.last_used_at !== void 0 && func0.call(data, "last_used_at")) {
                let data2 = data.last_used_at;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (errors === _errs6) {
                    if (typeof data2 === "string") {
                      if (!formats4(data2)) {
                        validate_Session.errors = [{ instancePath: instancePath + "/last_used_at", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }];
                        return false;
                      }
                    } else {
                      validate_Session.errors = [{ instancePath: instancePath + "/last_used_at", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.expires_at !== void 0 && func0.call(data, "expires_at")) {
                  let data3 = data.expires_at;
                  const _errs8 = errors;
                  if (errors === _errs8) {
                    if (errors === _errs8) {
                      if (typeof data3 === "string") {
                        if (!formats4(data3)) {
                          validate_Session.errors = [{ instancePath: instancePath + "/expires_at", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }];
                          return false;
                        }
                      } else {
                        validate_Session.errors = [{ instancePath: instancePath + "/expires_at", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.user_agent !== void 0 && func0.call(data, "user_agent")) {
                    let data4 = data.user_agent;
                    const _errs10 = errors;
                    if (typeof data4 !== "string" && data4 !== null) {
                      validate_Session.errors = [{ instancePath: instancePath + "/user_agent", keyword: "type", params: { type: schema69.properties.user_agent.type }, message: "must be string,null" }];
                      return false;
                    }
                    if (errors === _errs10) {
                      if (typeof data4 === "string") {
                        if (func6(data4) > 256) {
                          validate_Session.errors = [{ instancePath: instancePath + "/user_agent", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.address !== void 0 && func0.call(data, "address")) {
                      let data5 = data.address;
                      const _errs12 = errors;
                      if (typeof data5 !== "string" && data5 !== null) {
                        validate_Session.errors = [{ instancePath: instancePath + "/address", keyword: "type", params: { type: schema69.properties.address.type }, message: "must be string,null" }];
                        return false;
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.current !== void 0 && func0.call(data, "current")) {
                        const _errs14 = errors;
                        if (typeof data.current !== "boolean") {
                          validate_Session.errors = [{ instancePath: instancePath + "/current", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                          return false;
                        }
                        var valid0 = _errs14 === errors;
                      } else {
                        var valid0 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate_Session.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_Session.errors = vErrors;
  return errors === 0;
}
/*! #/components/schemas/Sessions */
function validate_Sessions(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      if (data.length > 100) {
        validate_Sessions.errors = [{ instancePath, keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
        return false;
      } else {
        var valid0 = true;
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          const _errs1 = errors;
          if (!validate_Session(data[i0], { instancePath: instancePath + "/" + i0 })) {
            vErrors = vErrors === null ? validate_Session.errors : vErrors.concat(validate_Session.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
          if (!valid0) {
            break;
          }
        }
      }
    } else {
      validate_Sessions.errors = [{ instancePath, keyword: "type", params: { type: "array" }, message: "must be array" }];
      return false;
    }
  }
  validate_Sessions.errors = vErrors;
  return errors === 0;
}
/*! #/paths/~1api~1v1~1auth~1sessions~1{session_id}/delete/parameters in path */
function validate_revokeSession_path(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.session_id === void 0 || !func0.call(data, "session_id")) && (missing0 = "session_id")) {
        validate_revokeSession_path.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.session_id !== void 0 && func0.call(data, "session_id")) {
          let data0 = data.session_id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (errors === _errs1) {
              if (typeof data0 === "string") {
                if (!formats0.test(data0)) {
                  validate_revokeSession_path.errors = [{ instancePath: instancePath + "/session_id", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }];
                  return false;
                }
              } else {
                validate_revokeSession_path.errors = [{ instancePath: instancePath + "/session_id", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
          }
        }
      }
    } else {
      validate_revokeSession_path.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_revokeSession_path.errors = vErrors;
  return errors === 0;
}
/*! #/paths/~1api~1v1~1auth~1sessions~1{session_id}/delete/responses/404/content/application~1json/schema */
function validate_revokeSession_404(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate_Error(data, { instancePath })) {
    vErrors = vErrors === null ? validate_Error.errors : vErrors.concat(validate_Error.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.code !== void 0 && func0.call(data, "code")) {
        let data0 = data.code;
        if (typeof data0 !== "string") {
          validate_revokeSession_404.errors = [{ instancePath: instancePath + "/code", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
        if (!(data0 === "SESSION_NOT_FOUND")) {
          validate_revokeSession_404.errors = [{ instancePath: instancePath + "/code", keyword: "enum", params: { allowedValues: ["SESSION_NOT_FOUND"] }, message: "must be equal to one of the allowed values" }];
          return false;
        }
      }
    } else {
      validate_revokeSession_404.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_revokeSession_404.errors = vErrors;
  return errors === 0;
}
/*! #/components/responses/NewPasswordRefused/content/application~1json/schema */
function validate_NewPasswordRefused(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate_Error(data, { instancePath })) {
    vErrors = vErrors === null ? validate_Error.errors : vErrors.concat(validate_Error.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.code !== void 0 && func0.call(data, "code")) {
        let data0 = data.code;
        if (typeof data0 !== "string") {
          validate_NewPasswordRefused.errors = [{ instancePath: instancePath + "/code", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
        if (!(data0 === "PASSWORD_TOO_SHORT" || data0 === "PASSWORD_TOO_LONG" || data0 === "PASSWORD_TOO_COMMON" || data0 === "MALFORMED_REQUEST")) {
          validate_NewPasswordRefused.errors = [{ instancePath: instancePath + "/code", keyword: "enum", params: { allowedValues: ["PASSWORD_TOO_SHORT", "PASSWORD_TOO_LONG", "PASSWORD_TOO_COMMON", "MALFORMED_REQUEST"] }, message: "must be equal to one of the allowed values" }];
          return false;
        }
      }
    } else {
      validate_NewPasswordRefused.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_NewPasswordRefused.errors = vErrors;
  return errors === 0;
}
/*! #/components/responses/IncorrectPassword/content/application~1json/schema */
function validate_IncorrectPassword(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate_Error(data, { instancePath })) {
    vErrors = vErrors === null ? validate_Error.errors : vErrors.concat(validate_Error.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.code !== void 0 && func0.call(data, "code")) {
        let data0 = data.code;
        if (typeof data0 !== "string") {
          validate_IncorrectPassword.errors = [{ instancePath: instancePath + "/code", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
        if (!(data0 === "INCORRECT_PASSWORD")) {
          validate_IncorrectPassword.errors = [{ instancePath: instancePath + "/code", keyword: "enum", params: { allowedValues: ["INCORRECT_PASSWORD"] }, message: "must be equal to one of the allowed values" }];
          return false;
        }
      }
    } else {
      validate_IncorrectPassword.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_IncorrectPassword.errors = vErrors;
  return errors === 0;
}
/*! #/components/schemas/PasswordChange */
function validate_PasswordChange(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.current_password === void 0 || !func0.call(data, "current_password")) && (missing0 = "current_password") || (data.new_password === void 0 || !func0.call(data, "new_password")) && (missing0 = "new_password")) {
        validate_PasswordChange.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.current_password !== void 0 && func0.call(data, "current_password")) {
          let data0 = data.current_password;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (errors === _errs1) {
              if (typeof data0 === "string") {
                if (func6(data0) < 1) {
                  validate_PasswordChange.errors = [{ instancePath: instancePath + "/current_password", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                  return false;
                }
              } else {
                validate_PasswordChange.errors = [{ instancePath: instancePath + "/current_password", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.new_password !== void 0 && func0.call(data, "new_password")) {
            let data1 = data.new_password;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (errors === _errs3) {
                if (typeof data1 === "string") {
                  if (func6(data1) < 8) {
                    validate_PasswordChange.errors = [{ instancePath: instancePath + "/new_password", keyword: "minLength", params: { ...{ limit: 8 }, errorCode: "PASSWORD_TOO_SHORT" }, message: "must NOT have fewer than 8 characters" }];
                    return false;
                  } else {
                    if (!pattern4.test(data1)) {
                      validate_PasswordChange.errors = [{ instancePath: instancePath + "/new_password", keyword: "pattern", params: { pattern: "^[^\\x00\\p{Cs}]*$" }, message: 'must match pattern "^[^\\x00\\p{Cs}]*$"' }];
                      return false;
                    } else {
                      if (new TextEncoder().encode(data1).length > 72) {
                        validate_PasswordChange.errors = [{ instancePath: instancePath + "/new_password", keyword: "x-max-bytes", params: { ...{ limit: 72 }, errorCode: "PASSWORD_TOO_LONG" }, message: "must NOT have more than 72 bytes" }];
                        return false;
                      }
                    }
                  }
                } else {
                  validate_PasswordChange.errors = [{ instancePath: instancePath + "/new_password", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate_PasswordChange.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_PasswordChange.errors = vErrors;
  return errors === 0;
}
/*! #/components/schemas/MailOnItsWay */
function validate_MailOnItsWay(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.message === void 0 || !func0.call(data, "message")) && (missing0 = "message")) {
        validate_MailOnItsWay.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 of Object.keys(data)) {
          if (!(key0 === "message")) {
            validate_MailOnItsWay.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.message !== void 0 && func0.call(data, "message")) {
            let data0 = data.message;
            if (typeof data0 !== "string") {
              validate_MailOnItsWay.errors = [{ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            if (!(data0 === "If the address can be used for this, a mail is on its way")) {
              validate_MailOnItsWay.errors = [{ instancePath: instancePath + "/message", keyword: "enum", params: { allowedValues: ["If the address can be used for this, a mail is on its way"] }, message: "must be equal to one of the allowed values" }];
              return false;
            }
          }
        }
      }
    } else {
      validate_MailOnItsWay.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_MailOnItsWay.errors = vErrors;
  return errors === 0;
}
/*! #/components/responses/InvalidAddress/content/application~1json/schema, and 1 like it */
function validate_InvalidAddress(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate_Error(data, { instancePath })) {
    vErrors = vErrors === null ? validate_Error.errors : vErrors.concat(validate_Error.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.code !== void 0 && func0.call(data, "code")) {
        let data0 = data.code;
        if (typeof data0 !== "string") {
          validate_InvalidAddress.errors = [{ instancePath: instancePath + "/code", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
        if (!(data0 === "INVALID_EMAIL" || data0 === "MALFORMED_REQUEST")) {
          validate_InvalidAddress.errors = [{ instancePath: instancePath + "/code", keyword: "enum", params: { allowedValues: ["INVALID_EMAIL", "MALFORMED_REQUEST"] }, message: "must be equal to one of the allowed values" }];
          return false;
        }
      }
    } else {
      validate_InvalidAddress.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_InvalidAddress.errors = vErrors;
  return errors === 0;
}
/*! #/components/schemas/AddressRequest */
function validate_AddressRequest(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.email === void 0 || !func0.call(data, "email")) && (missing0 = "email")) {
        validate_AddressRequest.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.email !== void 0 && func0.call(data, "email")) {
          let data0 = data.email;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (errors === _errs1) {
              if (typeof data0 === "string") {
                if (func6(data0) > 254) {
                  validate_AddressRequest.errors = [{ instancePath: instancePath + "/email", keyword: "maxLength", params: { ...{ limit: 254 }, errorCode: "INVALID_EMAIL" }, message: "must NOT have more than 254 characters" }];
                  return false;
                } else {
                  if (!formats2.test(data0)) {
                    validate_AddressRequest.errors = [{ instancePath: instancePath + "/email", keyword: "format", params: { ...{ format: "email" }, errorCode: "INVALID_EMAIL" }, message: 'must match format "email"' }];
                    return false;
                  }
                }
              } else {
                validate_AddressRequest.errors = [{ instancePath: instancePath + "/email", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
          }
        }
      }
    } else {
      validate_AddressRequest.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_AddressRequest.errors = vErrors;
  return errors === 0;
}
/*! #/components/responses/LinkOrPasswordRefused/content/application~1json/schema */
function validate_LinkOrPasswordRefused(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate_Error(data, { instancePath })) {
    vErrors = vErrors === null ? validate_Error.errors : vErrors.concat(validate_Error.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.code !== void 0 && func0.call(data, "code")) {
        let data0 = data.code;
        if (typeof data0 !== "string") {
          validate_LinkOrPasswordRefused.errors = [{ instancePath: instancePath + "/code", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
        if (!(data0 === "INVALID_LINK" || data0 === "PASSWORD_TOO_SHORT" || data0 === "PASSWORD_TOO_LONG" || data0 === "PASSWORD_TOO_COMMON" || data0 === "MALFORMED_REQUEST")) {
          validate_LinkOrPasswordRefused.errors = [{ instancePath: instancePath + "/code", keyword: "enum", params: { allowedValues: ["INVALID_LINK", "PASSWORD_TOO_SHORT", "PASSWORD_TOO_LONG", "PASSWORD_TOO_COMMON", "MALFORMED_REQUEST"] }, message: "must be equal to one of the allowed values" }];
          return false;
        }
      }
    } else {
      validate_LinkOrPasswordRefused.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_LinkOrPasswordRefused.errors = vErrors;
  return errors === 0;
}
var pattern23 = func13("^[A-Za-z0-9_-]{43}$", "u");
/*! #/components/schemas/ResetToken, and 2 like it */
function validate_ResetToken(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern23.test(data)) {
        validate_ResetToken.errors = [{ instancePath, keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{43}$" }, message: 'must match pattern "^[A-Za-z0-9_-]{43}$"' }];
        return false;
      }
    } else {
      validate_ResetToken.errors = [{ instancePath, keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
  }
  validate_ResetToken.errors = vErrors;
  return errors === 0;
}
/*! #/components/schemas/PasswordReset, and 1 like it */
function validate_PasswordReset(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.token === void 0 || !func0.call(data, "token")) && (missing0 = "token") || (data.new_password === void 0 || !func0.call(data, "new_password")) && (missing0 = "new_password")) {
        validate_PasswordReset.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.token !== void 0 && func0.call(data, "token")) {
          const _errs1 = errors;
          if (!validate_ResetToken(data.token, { instancePath: instancePath + "/token" })) {
            vErrors = vErrors === null ? validate_ResetToken.errors : vErrors.concat(validate_ResetToken.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.new_password !== void 0 && func0.call(data, "new_password")) {
            let data1 = data.new_password;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (errors === _errs2) {
                if (typeof data1 === "string") {
                  if (func6(data1) < 8) {
                    validate_PasswordReset.errors = [{ instancePath: instancePath + "/new_password", keyword: "minLength", params: { ...{ limit: 8 }, errorCode: "PASSWORD_TOO_SHORT" }, message: "must NOT have fewer than 8 characters" }];
                    return false;
                  } else {
                    if (!pattern4.test(data1)) {
                      validate_PasswordReset.errors = [{ instancePath: instancePath + "/new_password", keyword: "pattern", params: { pattern: "^[^\\x00\\p{Cs}]*$" }, message: 'must match pattern "^[^\\x00\\p{Cs}]*$"' }];
                      return false;
                    } else {
                      if (new TextEncoder().encode(data1).length > 72) {
                        validate_PasswordReset.errors = [{ instancePath: instancePath + "/new_password", keyword: "x-max-bytes", params: { ...{ limit: 72 }, errorCode: "PASSWORD_TOO_LONG" }, message: "must NOT have more than 72 bytes" }];
                        return false;
                      }
                    }
                  }
                } else {
                  validate_PasswordReset.errors = [{ instancePath: instancePath + "/new_password", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate_PasswordReset.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_PasswordReset.errors = vErrors;
  return errors === 0;
}
/*! #/components/responses/VerificationRefused/content/application~1json/schema */
function validate_VerificationRefused(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate_Error(data, { instancePath })) {
    vErrors = vErrors === null ? validate_Error.errors : vErrors.concat(validate_Error.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.code !== void 0 && func0.call(data, "code")) {
        let data0 = data.code;
        if (typeof data0 !== "string") {
          validate_VerificationRefused.errors = [{ instancePath: instancePath + "/code", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
        if (!(data0 === "INVALID_LINK" || data0 === "EMAIL_ALREADY_EXISTS" || data0 === "MALFORMED_REQUEST")) {
          validate_VerificationRefused.errors = [{ instancePath: instancePath + "/code", keyword: "enum", params: { allowedValues: ["INVALID_LINK", "EMAIL_ALREADY_EXISTS", "MALFORMED_REQUEST"] }, message: "must be equal to one of the allowed values" }];
          return false;
        }
      }
    } else {
      validate_VerificationRefused.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_VerificationRefused.errors = vErrors;
  return errors === 0;
}
/*! #/components/schemas/EmailVerification */
function validate_EmailVerification(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.token === void 0 || !func0.call(data, "token")) && (missing0 = "token")) {
        validate_EmailVerification.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.token !== void 0 && func0.call(data, "token")) {
          if (!validate_ResetToken(data.token, { instancePath: instancePath + "/token" })) {
            vErrors = vErrors === null ? validate_ResetToken.errors : vErrors.concat(validate_ResetToken.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate_EmailVerification.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_EmailVerification.errors = vErrors;
  return errors === 0;
}
/*! #/components/responses/CodeRefused/content/application~1json/schema */
function validate_CodeRefused(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate_Error(data, { instancePath })) {
    vErrors = vErrors === null ? validate_Error.errors : vErrors.concat(validate_Error.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.code !== void 0 && func0.call(data, "code")) {
        let data0 = data.code;
        if (typeof data0 !== "string") {
          validate_CodeRefused.errors = [{ instancePath: instancePath + "/code", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
        if (!(data0 === "INVALID_CODE" || data0 === "EMAIL_ALREADY_EXISTS" || data0 === "INVALID_EMAIL" || data0 === "MALFORMED_REQUEST")) {
          validate_CodeRefused.errors = [{ instancePath: instancePath + "/code", keyword: "enum", params: { allowedValues: ["INVALID_CODE", "EMAIL_ALREADY_EXISTS", "INVALID_EMAIL", "MALFORMED_REQUEST"] }, message: "must be equal to one of the allowed values" }];
          return false;
        }
      }
    } else {
      validate_CodeRefused.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_CodeRefused.errors = vErrors;
  return errors === 0;
}
var pattern25 = func13("^[0-9]{8}$", "u");
/*! #/components/schemas/EmailCode */
function validate_EmailCode(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.email === void 0 || !func0.call(data, "email")) && (missing0 = "email") || (data.code === void 0 || !func0.call(data, "code")) && (missing0 = "code")) {
        validate_EmailCode.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.email !== void 0 && func0.call(data, "email")) {
          let data0 = data.email;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (errors === _errs1) {
              if (typeof data0 === "string") {
                if (func6(data0) > 254) {
                  validate_EmailCode.errors = [{ instancePath: instancePath + "/email", keyword: "maxLength", params: { ...{ limit: 254 }, errorCode: "INVALID_EMAIL" }, message: "must NOT have more than 254 characters" }];
                  return false;
                } else {
                  if (!formats2.test(data0)) {
                    validate_EmailCode.errors = [{ instancePath: instancePath + "/email", keyword: "format", params: { ...{ format: "email" }, errorCode: "INVALID_EMAIL" }, message: 'must match format "email"' }];
                    return false;
                  }
                }
              } else {
                validate_EmailCode.errors = [{ instancePath: instancePath + "/email", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.code !== void 0 && func0.call(data, "code")) {
            let data1 = data.code;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data1 === "string") {
                if (!pattern25.test(data1)) {
                  validate_EmailCode.errors = [{ instancePath: instancePath + "/code", keyword: "pattern", params: { pattern: "^[0-9]{8}$" }, message: 'must match pattern "^[0-9]{8}$"' }];
                  return false;
                }
              } else {
                validate_EmailCode.errors = [{ instancePath: instancePath + "/code", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate_EmailCode.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_EmailCode.errors = vErrors;
  return errors === 0;
}
/*! #/components/schemas/EmailChange */
function validate_EmailChange(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.new_email === void 0 || !func0.call(data, "new_email")) && (missing0 = "new_email") || (data.current_password === void 0 || !func0.call(data, "current_password")) && (missing0 = "current_password")) {
        validate_EmailChange.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.new_email !== void 0 && func0.call(data, "new_email")) {
          let data0 = data.new_email;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (errors === _errs1) {
              if (typeof data0 === "string") {
                if (func6(data0) > 254) {
                  validate_EmailChange.errors = [{ instancePath: instancePath + "/new_email", keyword: "maxLength", params: { ...{ limit: 254 }, errorCode: "INVALID_EMAIL" }, message: "must NOT have more than 254 characters" }];
                  return false;
                } else {
                  if (!formats2.test(data0)) {
                    validate_EmailChange.errors = [{ instancePath: instancePath + "/new_email", keyword: "format", params: { ...{ format: "email" }, errorCode: "INVALID_EMAIL" }, message: 'must match format "email"' }];
                    return false;
                  }
                }
              } else {
                validate_EmailChange.errors = [{ instancePath: instancePath + "/new_email", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.current_password !== void 0 && func0.call(data, "current_password")) {
            let data1 = data.current_password;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (errors === _errs3) {
                if (typeof data1 === "string") {
                  if (func6(data1) < 1) {
                    validate_EmailChange.errors = [{ instancePath: instancePath + "/current_password", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                } else {
                  validate_EmailChange.errors = [{ instancePath: instancePath + "/current_password", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate_EmailChange.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_EmailChange.errors = vErrors;
  return errors === 0;
}
var schema86 = { "type": "object", "required": ["id", "email", "email_verified", "name", "created_at"], "additionalProperties": false, "properties": { "id": { "type": "string", "format": "uuid" }, "email": { "type": "string", "format": "email", "maxLength": 254 }, "email_verified": { "type": "boolean" }, "name": { "type": ["string", "null"], "maxLength": 200 }, "created_at": { "type": "string", "format": "date-time" } } };
/*! #/components/schemas/Account */
function validate_Account(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.id === void 0 || !func0.call(data, "id")) && (missing0 = "id") || (data.email === void 0 || !func0.call(data, "email")) && (missing0 = "email") || (data.email_verified === void 0 || !func0.call(data, "email_verified")) && (missing0 = "email_verified") || (data.name === void 0 || !func0.call(data, "name")) && (missing0 = "name") || (data.created_at === void 0 || !func0.call(data, "created_at")) && (missing0 = "created_at")) {
        validate_Account.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 of Object.keys(data)) {
          if (!(key0 === "id" || key0 === "email" || key0 === "email_verified" || key0 === "name" || key0 === "created_at")) {
            validate_Account.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0 && func0.call(data, "id")) {
            let data0 = data.id;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (!formats0.test(data0)) {
                    validate_Account.errors = [{ instancePath: instancePath + "/id", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }];
                    return false;
                  }
                } else {
                  validate_Account.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.email !== void 0 && func0.call(data, "email")) {
              let data1 = data.email;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (errors === _errs4) {
                  if (typeof data1 === "string") {
                    if (func6(data1) > 254) {
                      validate_Account.errors = [{ instancePath: instancePath + "/email", keyword: "maxLength", params: { limit: 254 }, message: "must NOT have more than 254 characters" }];
                      return false;
                    } else {
                      if (!formats2.test(data1)) {
                        validate_Account.errors = [{ instancePath: instancePath + "/email", keyword: "format", params: { format: "email" }, message: 'must match format "email"' }];
                        return false;
                      }
                    }
                  } else {
                    validate_Account.errors = [{ instancePath: instancePath + "/email", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.email_verified !== void 0 && func0.call(data, "email_verified")) {
                const _errs6 = errors;
                if (typeof data.email_verified !== "boolean") {
                  validate_Account.errors = [{ instancePath: instancePath + "/email_verified", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.name !== void 0 && func0.call(data, "name")) {
                  let data3 = data.name;
                  const _errs8 = errors;
                  if (typeof data3 !== "string" && data3 !== null) {
                    validate_Account.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: schema86.properties.name.type }, message: "must be string,null" }];
                    return false;
                  }
                  if (errors === _errs8) {
                    if (typeof data3 === "string") {
                      if (func6(data3) > 200) {
                        validate_Account.errors = [{ instancePath: instancePath + "/name", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.created_at !== void 0 && func0.call(data, "created_at")) {
                    let data4 = data.created_at;
                    const _errs10 = errors;
                    if (errors === _errs10) {
                      if (errors === _errs10) {
                        if (typeof data4 === "string") {
                          if (!formats4(data4)) {
                            validate_Account.errors = [{ instancePath: instancePath + "/created_at", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }];
                            return false;
                          }
                        } else {
                          validate_Account.errors = [{ instancePath: instancePath + "/created_at", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate_Account.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_Account.errors = vErrors;
  return errors === 0;
}
var schema87 = { "type": "object", "properties": { "name": { "type": ["string", "null"], "minLength": 1, "maxLength": 200, "pattern": "^[^\\p{Cc}\\p{Cs}\\p{Bidi_Control}\\xad\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u200b-\\u200d\\u2060-\\u2064\\u206a-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\u{e0000}-\\u{e0fff}][\\ufe00-\\ufe0f\\u{e0020}-\\u{e007f}\\u{e0100}-\\u{e01ef}]*([\\u200c\\u200d]?[^\\p{Cc}\\p{Cs}\\p{Bidi_Control}\\xad\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u200b-\\u200d\\u2060-\\u2064\\u206a-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\u{e0000}-\\u{e0fff}][\\ufe00-\\ufe0f\\u{e0020}-\\u{e007f}\\u{e0100}-\\u{e01ef}]*)*$" } } };
/*! #/components/schemas/AccountChanges */
function validate_AccountChanges(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.name !== void 0 && func0.call(data, "name")) {
        let data0 = data.name;
        const _errs1 = errors;
        if (typeof data0 !== "string" && data0 !== null) {
          validate_AccountChanges.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: schema87.properties.name.type }, message: "must be string,null" }];
          return false;
        }
        if (errors === _errs1) {
          if (typeof data0 === "string") {
            if (func6(data0) > 200) {
              validate_AccountChanges.errors = [{ instancePath: instancePath + "/name", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
              return false;
            } else {
              if (func6(data0) < 1) {
                validate_AccountChanges.errors = [{ instancePath: instancePath + "/name", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                return false;
              } else {
                if (!pattern5.test(data0)) {
                  validate_AccountChanges.errors = [{ instancePath: instancePath + "/name", keyword: "pattern", params: { pattern: "^[^\\p{Cc}\\p{Cs}\\p{Bidi_Control}\\xad\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u200b-\\u200d\\u2060-\\u2064\\u206a-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\u{e0000}-\\u{e0fff}][\\ufe00-\\ufe0f\\u{e0020}-\\u{e007f}\\u{e0100}-\\u{e01ef}]*([\\u200c\\u200d]?[^\\p{Cc}\\p{Cs}\\p{Bidi_Control}\\xad\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u200b-\\u200d\\u2060-\\u2064\\u206a-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\u{e0000}-\\u{e0fff}][\\ufe00-\\ufe0f\\u{e0020}-\\u{e007f}\\u{e0100}-\\u{e01ef}]*)*$" }, message: 'must match pattern "^[^\\p{Cc}\\p{Cs}\\p{Bidi_Control}\\xad\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u200b-\\u200d\\u2060-\\u2064\\u206a-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\u{e0000}-\\u{e0fff}][\\ufe00-\\ufe0f\\u{e0020}-\\u{e007f}\\u{e0100}-\\u{e01ef}]*([\\u200c\\u200d]?[^\\p{Cc}\\p{Cs}\\p{Bidi_Control}\\xad\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u200b-\\u200d\\u2060-\\u2064\\u206a-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\u{e0000}-\\u{e0fff}][\\ufe00-\\ufe0f\\u{e0020}-\\u{e007f}\\u{e0100}-\\u{e01ef}]*)*$"' }];
                  return false;
                }
              }
            }
          }
        }
      }
    } else {
      validate_AccountChanges.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_AccountChanges.errors = vErrors;
  return errors === 0;
}
/*! #/paths/~1api~1v1~1auth~1account~1delete/post/responses/204/headers */
function validate_deleteAccount_204_headers(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data["Cache-Control"] === void 0 || !func0.call(data, "Cache-Control")) && (missing0 = "Cache-Control")) {
        validate_deleteAccount_204_headers.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data["Cache-Control"] !== void 0 && func0.call(data, "Cache-Control")) {
          const _errs1 = errors;
          if (!validate_NoStore(data["Cache-Control"], { instancePath: instancePath + "/Cache-Control" })) {
            vErrors = vErrors === null ? validate_NoStore.errors : vErrors.concat(validate_NoStore.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data["Set-Cookie"] !== void 0 && func0.call(data, "Set-Cookie")) {
            const _errs2 = errors;
            if (!validate_ClearedRefreshCookie(data["Set-Cookie"], { instancePath: instancePath + "/Set-Cookie" })) {
              vErrors = vErrors === null ? validate_ClearedRefreshCookie.errors : vErrors.concat(validate_ClearedRefreshCookie.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.RateLimit !== void 0 && func0.call(data, "RateLimit")) {
              const _errs3 = errors;
              if (!validate_RateLimit(data.RateLimit, { instancePath: instancePath + "/RateLimit" })) {
                vErrors = vErrors === null ? validate_RateLimit.errors : vErrors.concat(validate_RateLimit.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data["RateLimit-Policy"] !== void 0 && func0.call(data, "RateLimit-Policy")) {
                const _errs4 = errors;
                if (!validate_RateLimitPolicy(data["RateLimit-Policy"], { instancePath: instancePath + "/RateLimit-Policy" })) {
                  vErrors = vErrors === null ? validate_RateLimitPolicy.errors : vErrors.concat(validate_RateLimitPolicy.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data["X-Request-Id"] !== void 0 && func0.call(data, "X-Request-Id")) {
                  const _errs5 = errors;
                  if (!validate_RequestId(data["X-Request-Id"], { instancePath: instancePath + "/X-Request-Id" })) {
                    vErrors = vErrors === null ? validate_RequestId.errors : vErrors.concat(validate_RequestId.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate_deleteAccount_204_headers.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_deleteAccount_204_headers.errors = vErrors;
  return errors === 0;
}
/*! #/components/schemas/AccountDeletion */
function validate_AccountDeletion(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.password === void 0 || !func0.call(data, "password")) && (missing0 = "password")) {
        validate_AccountDeletion.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.password !== void 0 && func0.call(data, "password")) {
          let data0 = data.password;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (errors === _errs1) {
              if (typeof data0 === "string") {
                if (func6(data0) < 1) {
                  validate_AccountDeletion.errors = [{ instancePath: instancePath + "/password", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                  return false;
                }
              } else {
                validate_AccountDeletion.errors = [{ instancePath: instancePath + "/password", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
          }
        }
      }
    } else {
      validate_AccountDeletion.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_AccountDeletion.errors = vErrors;
  return errors === 0;
}
/*! #/paths/~1api~1v1~1auth~1account~1events/get/parameters in query */
function validate_listAccountEvents_query(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.limit === void 0) {
        data.limit = 50;
      }
      let data0 = data.limit;
      const _errs1 = errors;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
        validate_listAccountEvents_query.errors = [{ instancePath: instancePath + "/limit", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
        return false;
      }
      if (errors === _errs1) {
        if (typeof data0 == "number") {
          if (data0 > 100 || isNaN(data0)) {
            validate_listAccountEvents_query.errors = [{ instancePath: instancePath + "/limit", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" }];
            return false;
          } else {
            if (data0 < 1 || isNaN(data0)) {
              validate_listAccountEvents_query.errors = [{ instancePath: instancePath + "/limit", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
              return false;
            }
          }
        }
      }
      var valid0 = _errs1 === errors;
      if (valid0) {
        if (data.before !== void 0 && func0.call(data, "before")) {
          let data1 = data.before;
          const _errs3 = errors;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
            validate_listAccountEvents_query.errors = [{ instancePath: instancePath + "/before", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
            return false;
          }
          if (errors === _errs3) {
            if (typeof data1 == "number") {
              if (data1 > 9007199254740991 || isNaN(data1)) {
                validate_listAccountEvents_query.errors = [{ instancePath: instancePath + "/before", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }];
                return false;
              } else {
                if (data1 < 1 || isNaN(data1)) {
                  validate_listAccountEvents_query.errors = [{ instancePath: instancePath + "/before", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                  return false;
                }
              }
            }
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate_listAccountEvents_query.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_listAccountEvents_query.errors = vErrors;
  return errors === 0;
}
var schema92 = { "type": "object", "required": ["id", "event", "created_at", "session_id", "reason", "user_agent", "address"], "additionalProperties": false, "properties": { "id": { "type": "integer", "minimum": 1 }, "event": { "type": "string", "enum": ["password_set", "password_changed", "password_reset", "email_verified", "email_changed", "email_change_undone", "name_changed", "session_created", "session_revoked", "refresh_token_reused", "account_banned", "account_unbanned"] }, "created_at": { "type": "string", "format": "date-time" }, "session_id": { "type": ["string", "null"], "format": "uuid" }, "reason": { "type": ["string", "null"] }, "user_agent": { "type": ["string", "null"] }, "address": { "type": ["string", "null"] } } };
/*! #/components/schemas/AccountEvent */
function validate_AccountEvent(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.id === void 0 || !func0.call(data, "id")) && (missing0 = "id") || (data.event === void 0 || !func0.call(data, "event")) && (missing0 = "event") || (data.created_at === void 0 || !func0.call(data, "created_at")) && (missing0 = "created_at") || (data.session_id === void 0 || !func0.call(data, "session_id")) && (missing0 = "session_id") || (data.reason === void 0 || !func0.call(data, "reason")) && (missing0 = "reason") || (data.user_agent === void 0 || !func0.call(data, "user_agent")) && (missing0 = "user_agent") || (data.address === void 0 || !func0.call(data, "address")) && (missing0 = "address")) {
        validate_AccountEvent.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 of Object.keys(data)) {
          if (!(key0 === "id" || key0 === "event" || key0 === "created_at" || key0 === "session_id" || key0 === "reason" || key0 === "user_agent" || key0 === "address")) {
            validate_AccountEvent.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0 && func0.call(data, "id")) {
            let data0 = data.id;
            const _errs2 = errors;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
              validate_AccountEvent.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            if (errors === _errs2) {
              if (typeof data0 == "number") {
                if (data0 < 1 || isNaN(data0)) {
                  validate_AccountEvent.errors = [{ instancePath: instancePath + "/id", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                  return false;
                }
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.event !== void 0 && func0.call(data, "event")) {
              let data1 = data.event;
              const _errs4 = errors;
              if (typeof data1 !== "string") {
                validate_AccountEvent.errors = [{ instancePath: instancePath + "/event", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              if (!(data1 === "password_set" || data1 === "password_changed" || data1 === "password_reset" || data1 === "email_verified" || data1 === "email_changed" || data1 === "email_change_undone" || data1 === "name_changed" || data1 === "session_created" || data1 === "session_revoked" || data1 === "refresh_token_reused" || data1 === "account_banned" || data1 === "account_unbanned")) {
                validate_AccountEvent.errors = [{ instancePath: instancePath + "/event", keyword: "enum", params: { allowedValues: ["password_set", "password_changed", "password_reset", "email_verified", "email_changed", "email_change_undone", "name_changed", "session_created", "session_revoked", "refresh_token_reused", "account_banned", "account_unbanned"] }, message: "must be equal to one of the allowed values" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.created_at !== void 0 && func0.call(data, "created_at")) {
                let data2 = data.created_at;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (errors === _errs6) {
                    if (typeof data2 === "string") {
                      if (!formats4(data2)) {
                        validate_AccountEvent.errors = [{ instancePath: instancePath + "/created_at", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }];
                        return false;
                      }
                    } else {
                      validate_AccountEvent.errors = [{ instancePath: instancePath + "/created_at", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.session_id !== void 0 && func0.call(data, "session_id")) {
                  let data3 = data.session_id;
                  const _errs8 = errors;
                  if (typeof data3 !== "string" && data3 !== null) {
                    validate_AccountEvent.errors = [{ instancePath: instancePath + "/session_id", keyword: "type", params: { type: schema92.properties.session_id.type }, message: "must be string,null" }];
                    return false;
                  }
                  if (errors === _errs8) {
                    if (errors === _errs8) {
                      if (typeof data3 === "string") {
                        if (!formats0.test(data3)) {
                          validate_AccountEvent.errors = [{ instancePath: instancePath + "/session_id", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.reason !== void 0 && func0.call(data, "reason")) {
                    let data4 = data.reason;
                    const _errs10 = errors;
                    if (typeof data4 !== "string" && data4 !== null) {
                      validate_AccountEvent.errors = [{ instancePath: instancePath + "/reason", keyword: "type", params: { type: schema92.properties.reason.type }, message: "must be string,null" }];
                      return false;
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.user_agent !== void 0 && func0.call(data, "user_agent")) {
                      let data5 = data.user_agent;
                      const _errs12 = errors;
                      if (typeof data5 !== "string" && data5 !== null) {
                        validate_AccountEvent.errors = [{ instancePath: instancePath + "/user_agent", keyword: "type", params: { type: schema92.properties.user_agent.type }, message: "must be string,null" }];
                        return false;
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.address !== void 0 && func0.call(data, "address")) {
                        let data6 = data.address;
                        const _errs14 = errors;
                        if (typeof data6 !== "string" && data6 !== null) {
                          validate_AccountEvent.errors = [{ instancePath: instancePath + "/address", keyword: "type", params: { type: schema92.properties.address.type }, message: "must be string,null" }];
                          return false;
                        }
                        var valid0 = _errs14 === errors;
                      } else {
                        var valid0 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate_AccountEvent.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_AccountEvent.errors = vErrors;
  return errors === 0;
}
/*! #/paths/~1api~1v1~1auth~1account~1events/get/responses/200/content/application~1json/schema */
function validate_listAccountEvents_200(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.items === void 0 || !func0.call(data, "items")) && (missing0 = "items")) {
        validate_listAccountEvents_200.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 of Object.keys(data)) {
          if (!(key0 === "items")) {
            validate_listAccountEvents_200.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.items !== void 0 && func0.call(data, "items")) {
            let data0 = data.items;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                var valid1 = true;
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs4 = errors;
                  if (!validate_AccountEvent(data0[i0], { instancePath: instancePath + "/items/" + i0 })) {
                    vErrors = vErrors === null ? validate_AccountEvent.errors : vErrors.concat(validate_AccountEvent.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs4 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate_listAccountEvents_200.errors = [{ instancePath: instancePath + "/items", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
          }
        }
      }
    } else {
      validate_listAccountEvents_200.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_listAccountEvents_200.errors = vErrors;
  return errors === 0;
}
/*! #/components/schemas/Keys */
function validate_Keys(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.keys === void 0 || !func0.call(data, "keys")) && (missing0 = "keys")) {
        validate_Keys.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 of Object.keys(data)) {
          if (!(key0 === "keys")) {
            validate_Keys.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.keys !== void 0 && func0.call(data, "keys")) {
            let data0 = data.keys;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                var valid1 = true;
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data1 = data0[i0];
                  const _errs4 = errors;
                  if (errors === _errs4) {
                    if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                      let missing1;
                      if ((data1.kty === void 0 || !func0.call(data1, "kty")) && (missing1 = "kty") || (data1.crv === void 0 || !func0.call(data1, "crv")) && (missing1 = "crv") || (data1.x === void 0 || !func0.call(data1, "x")) && (missing1 = "x") || (data1.y === void 0 || !func0.call(data1, "y")) && (missing1 = "y") || (data1.kid === void 0 || !func0.call(data1, "kid")) && (missing1 = "kid") || (data1.alg === void 0 || !func0.call(data1, "alg")) && (missing1 = "alg") || (data1.use === void 0 || !func0.call(data1, "use")) && (missing1 = "use")) {
                        validate_Keys.errors = [{ instancePath: instancePath + "/keys/" + i0, keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                        return false;
                      } else {
                        const _errs6 = errors;
                        for (const key1 of Object.keys(data1)) {
                          if (!(key1 === "kty" || key1 === "crv" || key1 === "x" || key1 === "y" || key1 === "kid" || key1 === "alg" || key1 === "use")) {
                            validate_Keys.errors = [{ instancePath: instancePath + "/keys/" + i0, keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                            return false;
                            break;
                          }
                        }
                        if (_errs6 === errors) {
                          if (data1.kty !== void 0 && func0.call(data1, "kty")) {
                            let data2 = data1.kty;
                            const _errs7 = errors;
                            if (typeof data2 !== "string") {
                              validate_Keys.errors = [{ instancePath: instancePath + "/keys/" + i0 + "/kty", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                            if (!(data2 === "EC")) {
                              validate_Keys.errors = [{ instancePath: instancePath + "/keys/" + i0 + "/kty", keyword: "enum", params: { allowedValues: ["EC"] }, message: "must be equal to one of the allowed values" }];
                              return false;
                            }
                            var valid2 = _errs7 === errors;
                          } else {
                            var valid2 = true;
                          }
                          if (valid2) {
                            if (data1.crv !== void 0 && func0.call(data1, "crv")) {
                              let data3 = data1.crv;
                              const _errs9 = errors;
                              if (typeof data3 !== "string") {
                                validate_Keys.errors = [{ instancePath: instancePath + "/keys/" + i0 + "/crv", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                              if (!(data3 === "P-256")) {
                                validate_Keys.errors = [{ instancePath: instancePath + "/keys/" + i0 + "/crv", keyword: "enum", params: { allowedValues: ["P-256"] }, message: "must be equal to one of the allowed values" }];
                                return false;
                              }
                              var valid2 = _errs9 === errors;
                            } else {
                              var valid2 = true;
                            }
                            if (valid2) {
                              if (data1.x !== void 0 && func0.call(data1, "x")) {
                                const _errs11 = errors;
                                if (typeof data1.x !== "string") {
                                  validate_Keys.errors = [{ instancePath: instancePath + "/keys/" + i0 + "/x", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                                var valid2 = _errs11 === errors;
                              } else {
                                var valid2 = true;
                              }
                              if (valid2) {
                                if (data1.y !== void 0 && func0.call(data1, "y")) {
                                  const _errs13 = errors;
                                  if (typeof data1.y !== "string") {
                                    validate_Keys.errors = [{ instancePath: instancePath + "/keys/" + i0 + "/y", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                  var valid2 = _errs13 === errors;
                                } else {
                                  var valid2 = true;
                                }
                                if (valid2) {
                                  if (data1.kid !== void 0 && func0.call(data1, "kid")) {
                                    const _errs15 = errors;
                                    if (typeof data1.kid !== "string") {
                                      validate_Keys.errors = [{ instancePath: instancePath + "/keys/" + i0 + "/kid", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                    var valid2 = _errs15 === errors;
                                  } else {
                                    var valid2 = true;
                                  }
                                  if (valid2) {
                                    if (data1.alg !== void 0 && func0.call(data1, "alg")) {
                                      let data7 = data1.alg;
                                      const _errs17 = errors;
                                      if (typeof data7 !== "string") {
                                        validate_Keys.errors = [{ instancePath: instancePath + "/keys/" + i0 + "/alg", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                      if (!(data7 === "ES256")) {
                                        validate_Keys.errors = [{ instancePath: instancePath + "/keys/" + i0 + "/alg", keyword: "enum", params: { allowedValues: ["ES256"] }, message: "must be equal to one of the allowed values" }];
                                        return false;
                                      }
                                      var valid2 = _errs17 === errors;
                                    } else {
                                      var valid2 = true;
                                    }
                                    if (valid2) {
                                      if (data1.use !== void 0 && func0.call(data1, "use")) {
                                        let data8 = data1.use;
                                        const _errs19 = errors;
                                        if (typeof data8 !== "string") {
                                          validate_Keys.errors = [{ instancePath: instancePath + "/keys/" + i0 + "/use", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                        if (!(data8 === "sig")) {
                                          validate_Keys.errors = [{ instancePath: instancePath + "/keys/" + i0 + "/use", keyword: "enum", params: { allowedValues: ["sig"] }, message: "must be equal to one of the allowed values" }];
                                          return false;
                                        }
                                        var valid2 = _errs19 === errors;
                                      } else {
                                        var valid2 = true;
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    } else {
                      validate_Keys.errors = [{ instancePath: instancePath + "/keys/" + i0, keyword: "type", params: { type: "object" }, message: "must be object" }];
                      return false;
                    }
                  }
                  var valid1 = _errs4 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate_Keys.errors = [{ instancePath: instancePath + "/keys", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
          }
        }
      }
    } else {
      validate_Keys.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_Keys.errors = vErrors;
  return errors === 0;
}
/*! #/components/responses/NotFound/content/application~1json/schema */
function validate_NotFound(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate_Error(data, { instancePath })) {
    vErrors = vErrors === null ? validate_Error.errors : vErrors.concat(validate_Error.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.code !== void 0 && func0.call(data, "code")) {
        let data0 = data.code;
        if (typeof data0 !== "string") {
          validate_NotFound.errors = [{ instancePath: instancePath + "/code", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
        if (!(data0 === "NOT_FOUND")) {
          validate_NotFound.errors = [{ instancePath: instancePath + "/code", keyword: "enum", params: { allowedValues: ["NOT_FOUND"] }, message: "must be equal to one of the allowed values" }];
          return false;
        }
      }
    } else {
      validate_NotFound.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_NotFound.errors = vErrors;
  return errors === 0;
}
/*! #/components/responses/MethodNotAllowed/content/application~1json/schema */
function validate_MethodNotAllowed(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate_Error(data, { instancePath })) {
    vErrors = vErrors === null ? validate_Error.errors : vErrors.concat(validate_Error.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.code !== void 0 && func0.call(data, "code")) {
        let data0 = data.code;
        if (typeof data0 !== "string") {
          validate_MethodNotAllowed.errors = [{ instancePath: instancePath + "/code", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
        if (!(data0 === "METHOD_NOT_ALLOWED")) {
          validate_MethodNotAllowed.errors = [{ instancePath: instancePath + "/code", keyword: "enum", params: { allowedValues: ["METHOD_NOT_ALLOWED"] }, message: "must be equal to one of the allowed values" }];
          return false;
        }
      }
    } else {
      validate_MethodNotAllowed.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_MethodNotAllowed.errors = vErrors;
  return errors === 0;
}
var pattern27 = func13("^[A-Z]+(, [A-Z]+)*$", "u");
/*! #/components/headers/Allow/schema */
function validate_Allow(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern27.test(data)) {
        validate_Allow.errors = [{ instancePath, keyword: "pattern", params: { pattern: "^[A-Z]+(, [A-Z]+)*$" }, message: 'must match pattern "^[A-Z]+(, [A-Z]+)*$"' }];
        return false;
      }
    } else {
      validate_Allow.errors = [{ instancePath, keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
  }
  validate_Allow.errors = vErrors;
  return errors === 0;
}
/*! #/components/responses/MethodNotAllowed/headers */
function validate_MethodNotAllowed_headers(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data["Cache-Control"] === void 0 || !func0.call(data, "Cache-Control")) && (missing0 = "Cache-Control") || (data.Allow === void 0 || !func0.call(data, "Allow")) && (missing0 = "Allow")) {
        validate_MethodNotAllowed_headers.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data["Cache-Control"] !== void 0 && func0.call(data, "Cache-Control")) {
          const _errs1 = errors;
          if (!validate_NoStore(data["Cache-Control"], { instancePath: instancePath + "/Cache-Control" })) {
            vErrors = vErrors === null ? validate_NoStore.errors : vErrors.concat(validate_NoStore.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.Allow !== void 0 && func0.call(data, "Allow")) {
            const _errs2 = errors;
            if (!validate_Allow(data.Allow, { instancePath: instancePath + "/Allow" })) {
              vErrors = vErrors === null ? validate_Allow.errors : vErrors.concat(validate_Allow.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data["X-Request-Id"] !== void 0 && func0.call(data, "X-Request-Id")) {
              const _errs3 = errors;
              if (!validate_RequestId(data["X-Request-Id"], { instancePath: instancePath + "/X-Request-Id" })) {
                vErrors = vErrors === null ? validate_RequestId.errors : vErrors.concat(validate_RequestId.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate_MethodNotAllowed_headers.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_MethodNotAllowed_headers.errors = vErrors;
  return errors === 0;
}
/*! #/components/responses/RequestTimeout/content/application~1json/schema */
function validate_RequestTimeout(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate_Error(data, { instancePath })) {
    vErrors = vErrors === null ? validate_Error.errors : vErrors.concat(validate_Error.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.code !== void 0 && func0.call(data, "code")) {
        let data0 = data.code;
        if (typeof data0 !== "string") {
          validate_RequestTimeout.errors = [{ instancePath: instancePath + "/code", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
        if (!(data0 === "REQUEST_TIMEOUT")) {
          validate_RequestTimeout.errors = [{ instancePath: instancePath + "/code", keyword: "enum", params: { allowedValues: ["REQUEST_TIMEOUT"] }, message: "must be equal to one of the allowed values" }];
          return false;
        }
      }
    } else {
      validate_RequestTimeout.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_RequestTimeout.errors = vErrors;
  return errors === 0;
}
/*! #/components/responses/HeadersTooLarge/content/application~1json/schema */
function validate_HeadersTooLarge(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate_Error(data, { instancePath })) {
    vErrors = vErrors === null ? validate_Error.errors : vErrors.concat(validate_Error.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.code !== void 0 && func0.call(data, "code")) {
        let data0 = data.code;
        if (typeof data0 !== "string") {
          validate_HeadersTooLarge.errors = [{ instancePath: instancePath + "/code", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
        if (!(data0 === "HEADERS_TOO_LARGE")) {
          validate_HeadersTooLarge.errors = [{ instancePath: instancePath + "/code", keyword: "enum", params: { allowedValues: ["HEADERS_TOO_LARGE"] }, message: "must be equal to one of the allowed values" }];
          return false;
        }
      }
    } else {
      validate_HeadersTooLarge.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate_HeadersTooLarge.errors = vErrors;
  return errors === 0;
}

// contract:entry
var response_BodyTooLarge = {
  body: { "application/json": validate_BodyTooLarge },
  headers: validate_BodyTooLarge_headers
};
var response_UnsupportedMediaType = {
  body: { "application/json": validate_UnsupportedMediaType },
  headers: validate_BodyTooLarge_headers
};
var response_ValidationError = {
  body: { "application/json": validate_ValidationError },
  headers: validate_BodyTooLarge_headers
};
var response_TooManyRequests = {
  body: { "application/json": validate_TooManyRequests },
  headers: validate_TooManyRequests_headers
};
var response_InternalError = {
  body: { "application/json": validate_InternalError },
  headers: validate_BodyTooLarge_headers
};
var response_ServiceUnavailable = {
  body: { "application/json": validate_ServiceUnavailable },
  headers: validate_ServiceUnavailable_headers
};
var response_MalformedRequest = {
  body: { "application/json": validate_MalformedRequest },
  headers: validate_BodyTooLarge_headers
};
var response_CrossSiteRequest = {
  body: { "application/json": validate_CrossSiteRequest },
  headers: validate_BodyTooLarge_headers
};
var response_Unauthorized = {
  body: { "application/json": validate_Unauthorized },
  headers: validate_Unauthorized_headers
};
var response_InvalidParameter = {
  body: { "application/json": validate_ValidationError },
  headers: validate_BodyTooLarge_headers
};
var response_InvalidTask = {
  body: { "application/json": validate_InvalidTask },
  headers: validate_BodyTooLarge_headers
};
var response_InvalidTaskMember = {
  body: { "application/json": validate_ValidationError },
  headers: validate_BodyTooLarge_headers
};
var response_TooManyWrites = {
  body: { "application/json": validate_TooManyRequests },
  headers: validate_TooManyRequests_headers
};
var response_Task = { body: { "application/json": validate_Task }, headers: validate_Task_headers };
var response_TaskNotFound = {
  body: { "application/json": validate_TaskNotFound },
  headers: validate_BodyTooLarge_headers
};
var response_PreconditionFailed = {
  body: { "application/json": validate_PreconditionFailed },
  headers: validate_BodyTooLarge_headers
};
var response_Deleted = { body: {}, headers: validate_registerUser_201_headers };
var response_TaskOrTagNotFound = {
  body: { "application/json": validate_TaskOrTagNotFound },
  headers: validate_BodyTooLarge_headers
};
var response_InvalidTag = {
  body: { "application/json": validate_InvalidTag },
  headers: validate_BodyTooLarge_headers
};
var response_InvalidTagMember = {
  body: { "application/json": validate_ValidationError },
  headers: validate_BodyTooLarge_headers
};
var response_TagNotFound = {
  body: { "application/json": validate_TagNotFound },
  headers: validate_BodyTooLarge_headers
};
var response_InvalidSessionId = {
  body: { "application/json": validate_ValidationError },
  headers: validate_BodyTooLarge_headers
};
var response_NewPasswordRefused = {
  body: { "application/json": validate_NewPasswordRefused },
  headers: validate_BodyTooLarge_headers
};
var response_IncorrectPassword = {
  body: { "application/json": validate_IncorrectPassword },
  headers: validate_BodyTooLarge_headers
};
var response_MailOnItsWay = {
  body: { "application/json": validate_MailOnItsWay },
  headers: validate_registerUser_201_headers
};
var response_InvalidAddress = {
  body: { "application/json": validate_InvalidAddress },
  headers: validate_BodyTooLarge_headers
};
var response_LinkOrPasswordRefused = {
  body: { "application/json": validate_LinkOrPasswordRefused },
  headers: validate_BodyTooLarge_headers
};
var response_VerificationRefused = {
  body: { "application/json": validate_VerificationRefused },
  headers: validate_BodyTooLarge_headers
};
var response_CodeRefused = {
  body: { "application/json": validate_CodeRefused },
  headers: validate_BodyTooLarge_headers
};
var response_InvalidNewAddress = {
  body: { "application/json": validate_InvalidAddress },
  headers: validate_BodyTooLarge_headers
};
var response_Account = {
  body: { "application/json": validate_Account },
  headers: validate_registerUser_201_headers
};
var response_InvalidName = {
  body: { "application/json": validate_ValidationError },
  headers: validate_BodyTooLarge_headers
};
var response_NotFound = {
  body: { "application/json": validate_NotFound },
  headers: validate_BodyTooLarge_headers
};
var response_MethodNotAllowed = {
  body: { "application/json": validate_MethodNotAllowed },
  headers: validate_MethodNotAllowed_headers
};
var response_RequestTimeout = {
  body: { "application/json": validate_RequestTimeout },
  headers: validate_BodyTooLarge_headers
};
var response_HeadersTooLarge = {
  body: { "application/json": validate_HeadersTooLarge },
  headers: validate_BodyTooLarge_headers
};
export const unmatchedValidators: UnmatchedValidators<keyof typeof tables.unmatched> = {
  "400": response_MalformedRequest,
  "404": response_NotFound,
  "405": response_MethodNotAllowed,
  "408": response_RequestTimeout,
  "431": response_HeadersTooLarge,
  "500": response_InternalError,
  "503": response_ServiceUnavailable
};
export const validators: ValidatorsTable<keyof typeof tables.operations> = {
  registerUser: {
    parameters: {},
    body: { "application/json": validate_RegisterRequest },
    responses: {
      "201": {
        body: { "application/json": validate_User },
        headers: validate_registerUser_201_headers
      },
      "400": {
        body: { "application/json": validate_registerUser_400 },
        headers: validate_registerUser_201_headers
      },
      "413": response_BodyTooLarge,
      "415": response_UnsupportedMediaType,
      "422": response_ValidationError,
      "429": response_TooManyRequests,
      "500": response_InternalError,
      "503": response_ServiceUnavailable
    }
  },
  loginUser: {
    parameters: {},
    body: { "application/x-www-form-urlencoded": validate_LoginForm },
    responses: {
      "200": {
        body: { "application/json": validate_Token },
        headers: validate_loginUser_200_headers
      },
      "400": response_MalformedRequest,
      "401": {
        body: { "application/json": validate_loginUser_401 },
        headers: validate_loginUser_401_headers
      },
      "403": {
        body: { "application/json": validate_loginUser_403 },
        headers: validate_BodyTooLarge_headers
      },
      "413": response_BodyTooLarge,
      "415": response_UnsupportedMediaType,
      "422": response_ValidationError,
      "429": response_TooManyRequests,
      "500": response_InternalError,
      "503": response_ServiceUnavailable
    }
  },
  refreshToken: {
    parameters: {},
    body: {},
    responses: {
      "200": {
        body: { "application/json": validate_Token },
        headers: validate_loginUser_200_headers
      },
      "401": {
        body: { "application/json": validate_refreshToken_401 },
        headers: validate_refreshToken_401_headers
      },
      "403": response_CrossSiteRequest,
      "429": response_TooManyRequests,
      "500": response_InternalError,
      "503": response_ServiceUnavailable
    }
  },
  getCurrentUser: {
    parameters: {},
    body: {},
    responses: {
      "200": {
        body: { "application/json": validate_User },
        headers: validate_BodyTooLarge_headers
      },
      "401": response_Unauthorized,
      "500": response_InternalError,
      "503": response_ServiceUnavailable
    }
  },
  logoutUser: {
    parameters: {},
    body: {},
    responses: {
      "200": {
        body: { "application/json": validate_Message },
        headers: validate_logoutUser_200_headers
      },
      "403": response_CrossSiteRequest,
      "500": response_InternalError,
      "503": response_ServiceUnavailable
    }
  },
  listTasks: {
    parameters: { query: validate_listTasks_query },
    body: {},
    responses: {
      "200": {
        body: { "application/json": validate_TaskPage },
        headers: validate_listTasks_200_headers
      },
      "400": {
        body: { "application/json": validate_listTasks_400 },
        headers: validate_BodyTooLarge_headers
      },
      "401": response_Unauthorized,
      "422": response_InvalidParameter,
      "500": response_InternalError,
      "503": response_ServiceUnavailable
    }
  },
  createTask: {
    parameters: {},
    body: { "application/json": validate_NewTask_request },
    responses: {
      "201": {
        body: { "application/json": validate_Task },
        headers: validate_createTask_201_headers
      },
      "400": response_InvalidTask,
      "401": response_Unauthorized,
      "413": response_BodyTooLarge,
      "415": response_UnsupportedMediaType,
      "422": response_InvalidTaskMember,
      "429": response_TooManyWrites,
      "500": response_InternalError,
      "503": response_ServiceUnavailable
    }
  },
  getTask: {
    parameters: { path: validate_getTask_path, header: validate_getTask_header },
    body: {},
    responses: {
      "200": response_Task,
      "304": { body: {}, headers: validate_getTask_304_headers },
      "401": response_Unauthorized,
      "404": response_TaskNotFound,
      "422": response_InvalidParameter,
      "500": response_InternalError,
      "503": response_ServiceUnavailable
    }
  },
  replaceTask: {
    parameters: { path: validate_getTask_path, header: validate_replaceTask_header },
    body: { "application/json": validate_TaskReplacement },
    responses: {
      "200": response_Task,
      "400": response_InvalidTask,
      "401": response_Unauthorized,
      "404": response_TaskNotFound,
      "412": response_PreconditionFailed,
      "413": response_BodyTooLarge,
      "415": response_UnsupportedMediaType,
      "422": response_InvalidTaskMember,
      "429": response_TooManyWrites,
      "500": response_InternalError,
      "503": response_ServiceUnavailable
    }
  },
  updateTask: {
    parameters: { path: validate_getTask_path, header: validate_replaceTask_header },
    body: { "application/json": validate_TaskChanges },
    responses: {
      "200": response_Task,
      "400": response_InvalidTask,
      "401": response_Unauthorized,
      "404": response_TaskNotFound,
      "412": response_PreconditionFailed,
      "413": response_BodyTooLarge,
      "415": response_UnsupportedMediaType,
      "422": response_InvalidTaskMember,
      "429": response_TooManyWrites,
      "500": response_InternalError,
      "503": response_ServiceUnavailable
    }
  },
  deleteTask: {
    parameters: { path: validate_getTask_path, header: validate_replaceTask_header },
    body: {},
    responses: {
      "204": response_Deleted,
      "401": response_Unauthorized,
      "404": response_TaskNotFound,
      "412": response_PreconditionFailed,
      "422": response_InvalidParameter,
      "429": response_TooManyWrites,
      "500": response_InternalError,
      "503": response_ServiceUnavailable
    }
  },
  addTagToTask: {
    parameters: { path: validate_addTagToTask_path },
    body: {},
    responses: {
      "200": response_Task,
      "201": {
        body: { "application/json": validate_Task },
        headers: validate_Task_headers
      },
      "401": response_Unauthorized,
      "404": response_TaskOrTagNotFound,
      "422": response_InvalidParameter,
      "429": response_TooManyWrites,
      "500": response_InternalError,
      "503": response_ServiceUnavailable
    }
  },
  removeTagFromTask: {
    parameters: { path: validate_addTagToTask_path },
    body: {},
    responses: {
      "204": response_Deleted,
      "401": response_Unauthorized,
      "404": response_TaskOrTagNotFound,
      "422": response_InvalidParameter,
      "429": response_TooManyWrites,
      "500": response_InternalError,
      "503": response_ServiceUnavailable
    }
  },
  listTags: {
    parameters: {},
    body: {},
    responses: {
      "200": {
        body: { "application/json": validate_listTags_200 },
        headers: validate_BodyTooLarge_headers
      },
      "401": response_Unauthorized,
      "500": response_InternalError,
      "503": response_ServiceUnavailable
    }
  },
  createTag: {
    parameters: {},
    body: { "application/json": validate_NewTag },
    responses: {
      "201": {
        body: { "application/json": validate_Tag },
        headers: validate_registerUser_201_headers
      },
      "400": response_InvalidTag,
      "401": response_Unauthorized,
      "413": response_BodyTooLarge,
      "415": response_UnsupportedMediaType,
      "422": response_InvalidTagMember,
      "429": response_TooManyWrites,
      "500": response_InternalError,
      "503": response_ServiceUnavailable
    }
  },
  replaceTag: {
    parameters: { path: validate_replaceTag_path },
    body: { "application/json": validate_NewTag },
    responses: {
      "200": {
        body: { "application/json": validate_Tag },
        headers: validate_registerUser_201_headers
      },
      "400": response_InvalidTag,
      "401": response_Unauthorized,
      "404": response_TagNotFound,
      "413": response_BodyTooLarge,
      "415": response_UnsupportedMediaType,
      "422": response_InvalidTagMember,
      "429": response_TooManyWrites,
      "500": response_InternalError,
      "503": response_ServiceUnavailable
    }
  },
  deleteTag: {
    parameters: { path: validate_replaceTag_path },
    body: {},
    responses: {
      "204": response_Deleted,
      "401": response_Unauthorized,
      "404": response_TagNotFound,
      "422": response_InvalidParameter,
      "429": response_TooManyWrites,
      "500": response_InternalError,
      "503": response_ServiceUnavailable
    }
  },
  listSessions: {
    parameters: {},
    body: {},
    responses: {
      "200": {
        body: { "application/json": validate_Sessions },
        headers: validate_BodyTooLarge_headers
      },
      "401": response_Unauthorized,
      "500": response_InternalError,
      "503": response_ServiceUnavailable
    }
  },
  revokeOtherSessions: {
    parameters: {},
    body: {},
    responses: {
      "204": { body: {}, headers: validate_registerUser_201_headers },
      "401": response_Unauthorized,
      "429": response_TooManyWrites,
      "500": response_InternalError,
      "503": response_ServiceUnavailable
    }
  },
  revokeSession: {
    parameters: { path: validate_revokeSession_path },
    body: {},
    responses: {
      "204": { body: {}, headers: validate_registerUser_201_headers },
      "401": response_Unauthorized,
      "404": {
        body: { "application/json": validate_revokeSession_404 },
        headers: validate_BodyTooLarge_headers
      },
      "422": response_InvalidSessionId,
      "429": response_TooManyWrites,
      "500": response_InternalError,
      "503": response_ServiceUnavailable
    }
  },
  changePassword: {
    parameters: {},
    body: { "application/json": validate_PasswordChange },
    responses: {
      "204": { body: {}, headers: validate_registerUser_201_headers },
      "400": response_NewPasswordRefused,
      "401": response_Unauthorized,
      "403": response_IncorrectPassword,
      "413": response_BodyTooLarge,
      "415": response_UnsupportedMediaType,
      "422": response_ValidationError,
      "429": response_TooManyRequests,
      "500": response_InternalError,
      "503": response_ServiceUnavailable
    }
  },
  requestPasswordReset: {
    parameters: {},
    body: { "application/json": validate_AddressRequest },
    responses: {
      "202": response_MailOnItsWay,
      "400": response_InvalidAddress,
      "413": response_BodyTooLarge,
      "415": response_UnsupportedMediaType,
      "422": response_ValidationError,
      "429": response_TooManyRequests,
      "500": response_InternalError,
      "503": response_ServiceUnavailable
    }
  },
  resetPassword: {
    parameters: {},
    body: { "application/json": validate_PasswordReset },
    responses: {
      "204": { body: {}, headers: validate_registerUser_201_headers },
      "400": response_LinkOrPasswordRefused,
      "413": response_BodyTooLarge,
      "415": response_UnsupportedMediaType,
      "422": response_ValidationError,
      "429": response_TooManyRequests,
      "500": response_InternalError,
      "503": response_ServiceUnavailable
    }
  },
  requestEmailVerification: {
    parameters: {},
    body: { "application/json": validate_AddressRequest },
    responses: {
      "202": response_MailOnItsWay,
      "400": response_InvalidAddress,
      "413": response_BodyTooLarge,
      "415": response_UnsupportedMediaType,
      "422": response_ValidationError,
      "429": response_TooManyRequests,
      "500": response_InternalError,
      "503": response_ServiceUnavailable
    }
  },
  verifyEmail: {
    parameters: {},
    body: { "application/json": validate_EmailVerification },
    responses: {
      "204": { body: {}, headers: validate_registerUser_201_headers },
      "400": response_VerificationRefused,
      "413": response_BodyTooLarge,
      "415": response_UnsupportedMediaType,
      "422": response_ValidationError,
      "429": response_TooManyRequests,
      "500": response_InternalError,
      "503": response_ServiceUnavailable
    }
  },
  verifyEmailByCode: {
    parameters: {},
    body: { "application/json": validate_EmailCode },
    responses: {
      "204": { body: {}, headers: validate_registerUser_201_headers },
      "400": response_CodeRefused,
      "413": response_BodyTooLarge,
      "415": response_UnsupportedMediaType,
      "422": response_ValidationError,
      "429": response_TooManyRequests,
      "500": response_InternalError,
      "503": response_ServiceUnavailable
    }
  },
  requestEmailChange: {
    parameters: {},
    body: { "application/json": validate_EmailChange },
    responses: {
      "202": response_MailOnItsWay,
      "400": response_InvalidNewAddress,
      "401": response_Unauthorized,
      "403": response_IncorrectPassword,
      "413": response_BodyTooLarge,
      "415": response_UnsupportedMediaType,
      "422": response_ValidationError,
      "429": response_TooManyRequests,
      "500": response_InternalError,
      "503": response_ServiceUnavailable
    }
  },
  undoEmailChange: {
    parameters: {},
    body: { "application/json": validate_PasswordReset },
    responses: {
      "204": { body: {}, headers: validate_registerUser_201_headers },
      "400": response_LinkOrPasswordRefused,
      "413": response_BodyTooLarge,
      "415": response_UnsupportedMediaType,
      "422": response_ValidationError,
      "429": response_TooManyRequests,
      "500": response_InternalError,
      "503": response_ServiceUnavailable
    }
  },
  getAccount: {
    parameters: {},
    body: {},
    responses: {
      "200": response_Account,
      "401": response_Unauthorized,
      "500": response_InternalError,
      "503": response_ServiceUnavailable
    }
  },
  updateAccount: {
    parameters: {},
    body: { "application/json": validate_AccountChanges },
    responses: {
      "200": response_Account,
      "400": response_MalformedRequest,
      "401": response_Unauthorized,
      "413": response_BodyTooLarge,
      "415": response_UnsupportedMediaType,
      "422": response_InvalidName,
      "429": response_TooManyWrites,
      "500": response_InternalError,
      "503": response_ServiceUnavailable
    }
  },
  deleteAccount: {
    parameters: {},
    body: { "application/json": validate_AccountDeletion },
    responses: {
      "204": { body: {}, headers: validate_deleteAccount_204_headers },
      "400": response_MalformedRequest,
      "401": response_Unauthorized,
      "403": response_IncorrectPassword,
      "413": response_BodyTooLarge,
      "415": response_UnsupportedMediaType,
      "422": response_ValidationError,
      "429": response_TooManyRequests,
      "500": response_InternalError,
      "503": response_ServiceUnavailable
    }
  },
  listAccountEvents: {
    parameters: { query: validate_listAccountEvents_query },
    body: {},
    responses: {
      "200": {
        body: { "application/json": validate_listAccountEvents_200 },
        headers: validate_listTasks_200_headers
      },
      "401": response_Unauthorized,
      "422": {
        body: { "application/json": validate_ValidationError },
        headers: validate_BodyTooLarge_headers
      },
      "500": response_InternalError,
      "503": response_ServiceUnavailable
    }
  },
  getKeys: {
    parameters: {},
    body: {},
    responses: {
      "200": {
        body: { "application/json": validate_Keys },
        headers: validate_BodyTooLarge_headers
      }
    }
  }
};
