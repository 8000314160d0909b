// Generated from openapi/auth-api.yaml by `make generate`. Do not edit: change the contract and generate anew.

// @ts-nocheck
import type { UnmatchedValidators, ValidatorsTable } from '../src/openapi/compiled/tables.js'
import type * as tables from './operations.js'

var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// npm:ajv/dist/runtime/ucs2length
var require_ucs2length = __commonJS({
  "npm:ajv/dist/runtime/ucs2length"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// npm:ajv-formats/dist/formats
var require_formats = __commonJS({
  "npm:ajv-formats/dist/formats"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
    function fmtDef(validate, compare) {
      return { validate, compare };
    }
    exports.fullFormats = {
      // date: http://tools.ietf.org/html/rfc3339#section-5.6
      date: fmtDef(date, compareDate),
      // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
      time: fmtDef(getTime(true), compareTime),
      "date-time": fmtDef(getDateTime(true), compareDateTime),
      "iso-time": fmtDef(getTime(), compareIsoTime),
      "iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
      // duration: https://tools.ietf.org/html/rfc3339#appendix-A
      duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
      uri,
      "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
      // uri-template: https://tools.ietf.org/html/rfc6570
      "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
      // For the source: https://gist.github.com/dperini/729294
      // For test cases: https://mathiasbynens.be/demo/url-regex
      url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
      email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
      hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
      // optimized https://www.safaribooksonline.com/library/view/regular-expressions-cookbook/9780596802837/ch07s16.html
      ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
      ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
      regex,
      // uuid: http://tools.ietf.org/html/rfc4122
      uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
      // JSON-pointer: https://tools.ietf.org/html/rfc6901
      // uri fragment: https://tools.ietf.org/html/rfc3986#appendix-A
      "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
      "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
      // relative JSON-pointer: http://tools.ietf.org/html/draft-luff-relative-json-pointer-00
      "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
      // the following formats are used by the openapi specification: https://spec.openapis.org/oas/v3.0.0#data-types
      // byte: https://github.com/miguelmota/is-base64
      byte,
      // signed 32 bit integer
      int32: { type: "number", validate: validateInt32 },
      // signed 64 bit integer
      int64: { type: "number", validate: validateInt64 },
      // C-type float
      float: { type: "number", validate: validateNumber },
      // C-type double
      double: { type: "number", validate: validateNumber },
      // hint to the UI to hide input strings
      password: true,
      // unchecked string payload
      binary: true
    };
    exports.fastFormats = {
      ...exports.fullFormats,
      date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
      time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
      "date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
      "iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
      "iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
      // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
      uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
      "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
      // email (sources from jsen validator):
      // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
      // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
      email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
    };
    exports.formatNames = Object.keys(exports.fullFormats);
    function isLeapYear(year) {
      return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    }
    var DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
    var DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    function date(str) {
      const matches = DATE.exec(str);
      if (!matches)
        return false;
      const year = +matches[1];
      const month = +matches[2];
      const day = +matches[3];
      return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
    }
    function compareDate(d1, d2) {
      if (!(d1 && d2))
        return void 0;
      if (d1 > d2)
        return 1;
      if (d1 < d2)
        return -1;
      return 0;
    }
    var TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
    function getTime(strictTimeZone) {
      return function time(str) {
        const matches = TIME.exec(str);
        if (!matches)
          return false;
        const hr = +matches[1];
        const min = +matches[2];
        const sec = +matches[3];
        const tz = matches[4];
        const tzSign = matches[5] === "-" ? -1 : 1;
        const tzH = +(matches[6] || 0);
        const tzM = +(matches[7] || 0);
        if (tzH > 23 || tzM > 59 || strictTimeZone && !tz)
          return false;
        if (hr <= 23 && min <= 59 && sec < 60)
          return true;
        const utcMin = min - tzM * tzSign;
        const utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
        return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
      };
    }
    function compareTime(s1, s2) {
      if (!(s1 && s2))
        return void 0;
      const t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf();
      const t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
      if (!(t1 && t2))
        return void 0;
      return t1 - t2;
    }
    function compareIsoTime(t1, t2) {
      if (!(t1 && t2))
        return void 0;
      const a1 = TIME.exec(t1);
      const a2 = TIME.exec(t2);
      if (!(a1 && a2))
        return void 0;
      t1 = a1[1] + a1[2] + a1[3];
      t2 = a2[1] + a2[2] + a2[3];
      if (t1 > t2)
        return 1;
      if (t1 < t2)
        return -1;
      return 0;
    }
    var DATE_TIME_SEPARATOR = /t|\s/i;
    function getDateTime(strictTimeZone) {
      const time = getTime(strictTimeZone);
      return function date_time(str) {
        const dateTime = str.split(DATE_TIME_SEPARATOR);
        return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
      };
    }
    function compareDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const d1 = new Date(dt1).valueOf();
      const d2 = new Date(dt2).valueOf();
      if (!(d1 && d2))
        return void 0;
      return d1 - d2;
    }
    function compareIsoDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const [d1, t1] = dt1.split(DATE_TIME_SEPARATOR);
      const [d2, t2] = dt2.split(DATE_TIME_SEPARATOR);
      const res = compareDate(d1, d2);
      if (res === void 0)
        return void 0;
      return res || compareTime(t1, t2);
    }
    var NOT_URI_FRAGMENT = /\/|:/;
    var URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
    function uri(str) {
      return NOT_URI_FRAGMENT.test(str) && URI.test(str);
    }
    var BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
    function byte(str) {
      BYTE.lastIndex = 0;
      return BYTE.test(str);
    }
    var MIN_INT32 = -(2 ** 31);
    var MAX_INT32 = 2 ** 31 - 1;
    function validateInt32(value) {
      return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
    }
    function validateInt64(value) {
      return Number.isInteger(value);
    }
    function validateNumber() {
      return true;
    }
    var Z_ANCHOR = /[^\\]\\Z/;
    function regex(str) {
      if (Z_ANCHOR.test(str))
        return false;
      try {
        new RegExp(str);
        return true;
      } catch (e) {
        return false;
      }
    }
  }
});

// contract:json
var validate_User = validate0;
var schema0 = { "type": "object", "required": ["id", "email", "name", "created_at"], "additionalProperties": false, "properties": { "id": { "type": "string", "format": "uuid" }, "email": { "type": "string", "format": "email", "maxLength": 254 }, "name": { "type": ["string", "null"], "maxLength": 200 }, "created_at": { "type": "string", "format": "date-time" } } };
var func0 = Object.prototype.hasOwnProperty;
var func6 = require_ucs2length().default;
var formats0 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
var formats2 = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\p{L}\p{N}\p{M}](?:[\p{L}\p{N}\p{M}-]*[\p{L}\p{N}\p{M}])?(?:\.[\p{L}\p{N}\p{M}](?:[\p{L}\p{N}\p{M}-]*[\p{L}\p{N}\p{M}])?)+$/u;
var formats4 = require_formats().fullFormats["date-time"];
/*! #/components/schemas/User */
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.id === void 0 || !func0.call(data, "id")) && (missing0 = "id") || (data.email === void 0 || !func0.call(data, "email")) && (missing0 = "email") || (data.name === void 0 || !func0.call(data, "name")) && (missing0 = "name") || (data.created_at === void 0 || !func0.call(data, "created_at")) && (missing0 = "created_at")) {
        validate0.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema0.required, parentSchema: schema0, data }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 of Object.keys(data)) {
          if (!(key0 === "id" || key0 === "email" || key0 === "name" || key0 === "created_at")) {
            validate0.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema0, data }];
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
                    validate0.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"', schema: "uuid", parentSchema: schema0.properties.id, data: data0 }];
                    return false;
                  }
                } else {
                  validate0.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema0.properties.id.type, parentSchema: schema0.properties.id, data: data0 }];
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
                      validate0.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/maxLength", keyword: "maxLength", params: { limit: 254 }, message: "must NOT have more than 254 characters", schema: 254, parentSchema: schema0.properties.email, data: data1 }];
                      return false;
                    } else {
                      if (!formats2.test(data1)) {
                        validate0.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"', schema: "email", parentSchema: schema0.properties.email, data: data1 }];
                        return false;
                      }
                    }
                  } else {
                    validate0.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema0.properties.email.type, parentSchema: schema0.properties.email, data: data1 }];
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
                  validate0.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: schema0.properties.name.type }, message: "must be string,null", schema: schema0.properties.name.type, parentSchema: schema0.properties.name, data: data2 }];
                  return false;
                }
                if (errors === _errs6) {
                  if (typeof data2 === "string") {
                    if (func6(data2) > 200) {
                      validate0.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema0.properties.name, data: data2 }];
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
                        if (!formats4.validate(data3)) {
                          validate0.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"', schema: "date-time", parentSchema: schema0.properties.created_at, data: data3 }];
                          return false;
                        }
                      } else {
                        validate0.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema0.properties.created_at.type, parentSchema: schema0.properties.created_at, data: data3 }];
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
      validate0.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema0.type, parentSchema: schema0, data }];
      return false;
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
var validate_registerUser_400 = validate1;
var schema1 = { "allOf": [{ "$ref": "validate_Error" }, { "type": "object", "properties": { "code": { "type": "string", "enum": ["EMAIL_ALREADY_EXISTS", "INVALID_EMAIL", "PASSWORD_TOO_SHORT", "PASSWORD_TOO_LONG", "PASSWORD_TOO_COMMON", "MALFORMED_REQUEST"] } } }] };
var schema2 = { "type": "object", "required": ["detail", "code"], "additionalProperties": false, "properties": { "detail": { "type": "string", "minLength": 1 }, "code": { "type": "string", "pattern": "^[A-Z][A-Z0-9_]*$" }, "field": { "type": ["string", "null"] } } };
var func15 = (pattern, flags) => {
  try {
    return new RegExp(pattern, flags);
  } catch {
    return new RegExp(pattern);
  }
};
var pattern0 = func15("^[A-Z][A-Z0-9_]*$", "u");
/*! #/components/schemas/Error */
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.detail === void 0 || !func0.call(data, "detail")) && (missing0 = "detail") || (data.code === void 0 || !func0.call(data, "code")) && (missing0 = "code")) {
        validate2.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema2.required, parentSchema: schema2, data }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 of Object.keys(data)) {
          if (!(key0 === "detail" || key0 === "code" || key0 === "field")) {
            validate2.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema2, data }];
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
                  validate2.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema2.properties.detail, data: data0 }];
                  return false;
                }
              } else {
                validate2.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema2.properties.detail.type, parentSchema: schema2.properties.detail, data: data0 }];
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
                  if (!pattern0.test(data1)) {
                    validate2.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]*$" }, message: 'must match pattern "^[A-Z][A-Z0-9_]*$"', schema: "^[A-Z][A-Z0-9_]*$", parentSchema: schema2.properties.code, data: data1 }];
                    return false;
                  }
                } else {
                  validate2.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema2.properties.code.type, parentSchema: schema2.properties.code, data: data1 }];
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
                  validate2.errors = [{ instancePath: instancePath + "/field", schemaPath: "#/properties/field/type", keyword: "type", params: { type: schema2.properties.field.type }, message: "must be string,null", schema: schema2.properties.field.type, parentSchema: schema2.properties.field, data: data2 }];
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
      validate2.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema2.type, parentSchema: schema2, data }];
      return false;
    }
  }
  validate2.errors = vErrors;
  return errors === 0;
}
/*! #/paths/~1api~1v1~1auth~1register/post/responses/400/content/application~1json/schema */
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate2(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.code !== void 0 && func0.call(data, "code")) {
          let data0 = data.code;
          if (typeof data0 !== "string") {
            validate1.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/allOf/1/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema1.allOf[1].properties.code.type, parentSchema: schema1.allOf[1].properties.code, data: data0 }];
            return false;
          }
          if (!(data0 === "EMAIL_ALREADY_EXISTS" || data0 === "INVALID_EMAIL" || data0 === "PASSWORD_TOO_SHORT" || data0 === "PASSWORD_TOO_LONG" || data0 === "PASSWORD_TOO_COMMON" || data0 === "MALFORMED_REQUEST")) {
            validate1.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/allOf/1/properties/code/enum", keyword: "enum", params: { allowedValues: schema1.allOf[1].properties.code.enum }, message: "must be equal to one of the allowed values", schema: schema1.allOf[1].properties.code.enum, parentSchema: schema1.allOf[1].properties.code, data: data0 }];
            return false;
          }
        }
      } else {
        validate1.errors = [{ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema1.allOf[1].type, parentSchema: schema1.allOf[1], data }];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate1.errors = vErrors;
  return errors === 0;
}
var validate_BodyTooLarge_application_json = validate4;
var schema3 = { "allOf": [{ "$ref": "validate_Error" }, { "type": "object", "properties": { "code": { "type": "string", "enum": ["BODY_TOO_LARGE"] } } }] };
/*! #/components/responses/BodyTooLarge/content/application~1json/schema */
function validate4(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate2(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.code !== void 0 && func0.call(data, "code")) {
          let data0 = data.code;
          if (typeof data0 !== "string") {
            validate4.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/allOf/1/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema3.allOf[1].properties.code.type, parentSchema: schema3.allOf[1].properties.code, data: data0 }];
            return false;
          }
          if (!(data0 === "BODY_TOO_LARGE")) {
            validate4.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/allOf/1/properties/code/enum", keyword: "enum", params: { allowedValues: schema3.allOf[1].properties.code.enum }, message: "must be equal to one of the allowed values", schema: schema3.allOf[1].properties.code.enum, parentSchema: schema3.allOf[1].properties.code, data: data0 }];
            return false;
          }
        }
      } else {
        validate4.errors = [{ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema3.allOf[1].type, parentSchema: schema3.allOf[1], data }];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate4.errors = vErrors;
  return errors === 0;
}
var validate_UnsupportedMediaType_application_json = validate6;
var schema4 = { "allOf": [{ "$ref": "validate_Error" }, { "type": "object", "properties": { "code": { "type": "string", "enum": ["UNSUPPORTED_MEDIA_TYPE"] } } }] };
/*! #/components/responses/UnsupportedMediaType/content/application~1json/schema */
function validate6(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate2(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.code !== void 0 && func0.call(data, "code")) {
          let data0 = data.code;
          if (typeof data0 !== "string") {
            validate6.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/allOf/1/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema4.allOf[1].properties.code.type, parentSchema: schema4.allOf[1].properties.code, data: data0 }];
            return false;
          }
          if (!(data0 === "UNSUPPORTED_MEDIA_TYPE")) {
            validate6.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/allOf/1/properties/code/enum", keyword: "enum", params: { allowedValues: schema4.allOf[1].properties.code.enum }, message: "must be equal to one of the allowed values", schema: schema4.allOf[1].properties.code.enum, parentSchema: schema4.allOf[1].properties.code, data: data0 }];
            return false;
          }
        }
      } else {
        validate6.errors = [{ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema4.allOf[1].type, parentSchema: schema4.allOf[1], data }];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate6.errors = vErrors;
  return errors === 0;
}
var validate_ValidationError_application_json = validate8;
var schema5 = { "allOf": [{ "$ref": "validate_Error" }, { "type": "object", "required": ["field"], "properties": { "code": { "type": "string", "enum": ["VALIDATION_ERROR"] } } }] };
/*! #/components/responses/ValidationError/content/application~1json/schema */
function validate8(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate2(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((data.field === void 0 || !func0.call(data, "field")) && (missing0 = "field")) {
          validate8.errors = [{ instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema5.allOf[1].required, parentSchema: schema5.allOf[1], data }];
          return false;
        } else {
          if (data.code !== void 0 && func0.call(data, "code")) {
            let data0 = data.code;
            if (typeof data0 !== "string") {
              validate8.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/allOf/1/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema5.allOf[1].properties.code.type, parentSchema: schema5.allOf[1].properties.code, data: data0 }];
              return false;
            }
            if (!(data0 === "VALIDATION_ERROR")) {
              validate8.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/allOf/1/properties/code/enum", keyword: "enum", params: { allowedValues: schema5.allOf[1].properties.code.enum }, message: "must be equal to one of the allowed values", schema: schema5.allOf[1].properties.code.enum, parentSchema: schema5.allOf[1].properties.code, data: data0 }];
              return false;
            }
          }
        }
      } else {
        validate8.errors = [{ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema5.allOf[1].type, parentSchema: schema5.allOf[1], data }];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate8.errors = vErrors;
  return errors === 0;
}
var validate_TooManyRequests_application_json = validate10;
var schema6 = { "allOf": [{ "$ref": "validate_Error" }, { "type": "object", "properties": { "code": { "type": "string", "enum": ["RATE_LIMIT_EXCEEDED"] } } }] };
/*! #/components/responses/TooManyRequests/content/application~1json/schema */
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate2(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.code !== void 0 && func0.call(data, "code")) {
          let data0 = data.code;
          if (typeof data0 !== "string") {
            validate10.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/allOf/1/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.allOf[1].properties.code.type, parentSchema: schema6.allOf[1].properties.code, data: data0 }];
            return false;
          }
          if (!(data0 === "RATE_LIMIT_EXCEEDED")) {
            validate10.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/allOf/1/properties/code/enum", keyword: "enum", params: { allowedValues: schema6.allOf[1].properties.code.enum }, message: "must be equal to one of the allowed values", schema: schema6.allOf[1].properties.code.enum, parentSchema: schema6.allOf[1].properties.code, data: data0 }];
            return false;
          }
        }
      } else {
        validate10.errors = [{ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.allOf[1].type, parentSchema: schema6.allOf[1], data }];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
var validate_InternalError_application_json = validate12;
var schema7 = { "allOf": [{ "$ref": "validate_Error" }, { "type": "object", "properties": { "code": { "type": "string", "enum": ["INTERNAL_ERROR"] } } }] };
/*! #/components/responses/InternalError/content/application~1json/schema */
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate2(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.code !== void 0 && func0.call(data, "code")) {
          let data0 = data.code;
          if (typeof data0 !== "string") {
            validate12.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/allOf/1/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema7.allOf[1].properties.code.type, parentSchema: schema7.allOf[1].properties.code, data: data0 }];
            return false;
          }
          if (!(data0 === "INTERNAL_ERROR")) {
            validate12.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/allOf/1/properties/code/enum", keyword: "enum", params: { allowedValues: schema7.allOf[1].properties.code.enum }, message: "must be equal to one of the allowed values", schema: schema7.allOf[1].properties.code.enum, parentSchema: schema7.allOf[1].properties.code, data: data0 }];
            return false;
          }
        }
      } else {
        validate12.errors = [{ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema7.allOf[1].type, parentSchema: schema7.allOf[1], data }];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate12.errors = vErrors;
  return errors === 0;
}
var validate_ServiceUnavailable_application_json = validate14;
var schema8 = { "allOf": [{ "$ref": "validate_Error" }, { "type": "object", "properties": { "code": { "type": "string", "enum": ["SERVICE_UNAVAILABLE"] } } }] };
/*! #/components/responses/ServiceUnavailable/content/application~1json/schema */
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate2(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.code !== void 0 && func0.call(data, "code")) {
          let data0 = data.code;
          if (typeof data0 !== "string") {
            validate14.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/allOf/1/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema8.allOf[1].properties.code.type, parentSchema: schema8.allOf[1].properties.code, data: data0 }];
            return false;
          }
          if (!(data0 === "SERVICE_UNAVAILABLE")) {
            validate14.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/allOf/1/properties/code/enum", keyword: "enum", params: { allowedValues: schema8.allOf[1].properties.code.enum }, message: "must be equal to one of the allowed values", schema: schema8.allOf[1].properties.code.enum, parentSchema: schema8.allOf[1].properties.code, data: data0 }];
            return false;
          }
        }
      } else {
        validate14.errors = [{ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema8.allOf[1].type, parentSchema: schema8.allOf[1], data }];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate14.errors = vErrors;
  return errors === 0;
}
var validate_RegisterRequest = validate16;
var schema9 = { "type": "object", "required": ["email", "password"], "properties": { "email": { "type": "string", "format": "email", "maxLength": 254, "x-error-codes": { "format": "INVALID_EMAIL", "maxLength": "INVALID_EMAIL" } }, "password": { "type": "string", "format": "password", "minLength": 8, "x-max-bytes": 72, "pattern": "^[^\\x00\\p{Cs}]*$", "x-error-codes": { "minLength": "PASSWORD_TOO_SHORT", "x-max-bytes": "PASSWORD_TOO_LONG" } }, "name": { "type": ["string", "null"], "minLength": 1, "maxLength": 200, "pattern": "^[^\\p{Cc}\\p{Cs}\\p{Bidi_Control}\\xad\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u200b-\\u200d\\u2060-\\u2064\\u206a-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\u{e0000}-\\u{e0fff}][\\ufe00-\\ufe0f\\u{e0020}-\\u{e007f}\\u{e0100}-\\u{e01ef}]*([\\u200c\\u200d]?[^\\p{Cc}\\p{Cs}\\p{Bidi_Control}\\xad\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u200b-\\u200d\\u2060-\\u2064\\u206a-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\u{e0000}-\\u{e0fff}][\\ufe00-\\ufe0f\\u{e0020}-\\u{e007f}\\u{e0100}-\\u{e01ef}]*)*$" } } };
var pattern1 = func15("^[^\\x00\\p{Cs}]*$", "u");
var pattern2 = func15("^[^\\p{Cc}\\p{Cs}\\p{Bidi_Control}\\xad\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u200b-\\u200d\\u2060-\\u2064\\u206a-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\u{e0000}-\\u{e0fff}][\\ufe00-\\ufe0f\\u{e0020}-\\u{e007f}\\u{e0100}-\\u{e01ef}]*([\\u200c\\u200d]?[^\\p{Cc}\\p{Cs}\\p{Bidi_Control}\\xad\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u200b-\\u200d\\u2060-\\u2064\\u206a-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\u{e0000}-\\u{e0fff}][\\ufe00-\\ufe0f\\u{e0020}-\\u{e007f}\\u{e0100}-\\u{e01ef}]*)*$", "u");
/*! #/components/schemas/RegisterRequest */
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.email === void 0 || !func0.call(data, "email")) && (missing0 = "email") || (data.password === void 0 || !func0.call(data, "password")) && (missing0 = "password")) {
        validate16.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema9.required, parentSchema: schema9, data }];
        return false;
      } else {
        if (data.email !== void 0 && func0.call(data, "email")) {
          let data0 = data.email;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (errors === _errs1) {
              if (typeof data0 === "string") {
                if (func6(data0) > 254) {
                  validate16.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/maxLength", keyword: "maxLength", params: { limit: 254 }, message: "must NOT have more than 254 characters", schema: 254, parentSchema: schema9.properties.email, data: data0 }];
                  return false;
                } else {
                  if (!formats2.test(data0)) {
                    validate16.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"', schema: "email", parentSchema: schema9.properties.email, data: data0 }];
                    return false;
                  }
                }
              } else {
                validate16.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema9.properties.email.type, parentSchema: schema9.properties.email, data: data0 }];
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
                    validate16.errors = [{ instancePath: instancePath + "/password", schemaPath: "#/properties/password/minLength", keyword: "minLength", params: { limit: 8 }, message: "must NOT have fewer than 8 characters", schema: 8, parentSchema: schema9.properties.password, data: data1 }];
                    return false;
                  } else {
                    if (!pattern1.test(data1)) {
                      validate16.errors = [{ instancePath: instancePath + "/password", schemaPath: "#/properties/password/pattern", keyword: "pattern", params: { pattern: "^[^\\x00\\p{Cs}]*$" }, message: 'must match pattern "^[^\\x00\\p{Cs}]*$"', schema: "^[^\\x00\\p{Cs}]*$", parentSchema: schema9.properties.password, data: data1 }];
                      return false;
                    } else {
                      if (new TextEncoder().encode(data1).length > 72) {
                        validate16.errors = [{ instancePath: instancePath + "/password", schemaPath: "#/properties/password/x-max-bytes", keyword: "x-max-bytes", params: { limit: 72 }, message: "must NOT have more than 72 bytes", schema: 72, parentSchema: schema9.properties.password, data: data1 }];
                        return false;
                      }
                    }
                  }
                } else {
                  validate16.errors = [{ instancePath: instancePath + "/password", schemaPath: "#/properties/password/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema9.properties.password.type, parentSchema: schema9.properties.password, data: data1 }];
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
                validate16.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: schema9.properties.name.type }, message: "must be string,null", schema: schema9.properties.name.type, parentSchema: schema9.properties.name, data: data2 }];
                return false;
              }
              if (errors === _errs5) {
                if (typeof data2 === "string") {
                  if (func6(data2) > 200) {
                    validate16.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema9.properties.name, data: data2 }];
                    return false;
                  } else {
                    if (func6(data2) < 1) {
                      validate16.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema9.properties.name, data: data2 }];
                      return false;
                    } else {
                      if (!pattern2.test(data2)) {
                        validate16.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[^\\p{Cc}\\p{Cs}\\p{Bidi_Control}\\xad\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u200b-\\u200d\\u2060-\\u2064\\u206a-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\u{e0000}-\\u{e0fff}][\\ufe00-\\ufe0f\\u{e0020}-\\u{e007f}\\u{e0100}-\\u{e01ef}]*([\\u200c\\u200d]?[^\\p{Cc}\\p{Cs}\\p{Bidi_Control}\\xad\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u200b-\\u200d\\u2060-\\u2064\\u206a-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\u{e0000}-\\u{e0fff}][\\ufe00-\\ufe0f\\u{e0020}-\\u{e007f}\\u{e0100}-\\u{e01ef}]*)*$" }, message: 'must match pattern "^[^\\p{Cc}\\p{Cs}\\p{Bidi_Control}\\xad\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u200b-\\u200d\\u2060-\\u2064\\u206a-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\u{e0000}-\\u{e0fff}][\\ufe00-\\ufe0f\\u{e0020}-\\u{e007f}\\u{e0100}-\\u{e01ef}]*([\\u200c\\u200d]?[^\\p{Cc}\\p{Cs}\\p{Bidi_Control}\\xad\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u200b-\\u200d\\u2060-\\u2064\\u206a-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\u{e0000}-\\u{e0fff}][\\ufe00-\\ufe0f\\u{e0020}-\\u{e007f}\\u{e0100}-\\u{e01ef}]*)*$"', schema: "^[^\\p{Cc}\\p{Cs}\\p{Bidi_Control}\\xad\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u200b-\\u200d\\u2060-\\u2064\\u206a-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\u{e0000}-\\u{e0fff}][\\ufe00-\\ufe0f\\u{e0020}-\\u{e007f}\\u{e0100}-\\u{e01ef}]*([\\u200c\\u200d]?[^\\p{Cc}\\p{Cs}\\p{Bidi_Control}\\xad\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u200b-\\u200d\\u2060-\\u2064\\u206a-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\u{e0000}-\\u{e0fff}][\\ufe00-\\ufe0f\\u{e0020}-\\u{e007f}\\u{e0100}-\\u{e01ef}]*)*$", parentSchema: schema9.properties.name, data: data2 }];
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
      validate16.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema9.type, parentSchema: schema9, data }];
      return false;
    }
  }
  validate16.errors = vErrors;
  return errors === 0;
}
var validate_Token = validate17;
var schema10 = { "type": "object", "required": ["access_token", "token_type"], "additionalProperties": false, "properties": { "access_token": { "type": "string", "pattern": "^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$" }, "token_type": { "type": "string", "enum": ["bearer"] } } };
var pattern3 = func15("^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$", "u");
/*! #/components/schemas/Token */
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.access_token === void 0 || !func0.call(data, "access_token")) && (missing0 = "access_token") || (data.token_type === void 0 || !func0.call(data, "token_type")) && (missing0 = "token_type")) {
        validate17.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema10.required, parentSchema: schema10, data }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 of Object.keys(data)) {
          if (!(key0 === "access_token" || key0 === "token_type")) {
            validate17.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema10, data }];
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
                if (!pattern3.test(data0)) {
                  validate17.errors = [{ instancePath: instancePath + "/access_token", schemaPath: "#/properties/access_token/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$"', schema: "^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$", parentSchema: schema10.properties.access_token, data: data0 }];
                  return false;
                }
              } else {
                validate17.errors = [{ instancePath: instancePath + "/access_token", schemaPath: "#/properties/access_token/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema10.properties.access_token.type, parentSchema: schema10.properties.access_token, data: data0 }];
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
                validate17.errors = [{ instancePath: instancePath + "/token_type", schemaPath: "#/properties/token_type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema10.properties.token_type.type, parentSchema: schema10.properties.token_type, data: data1 }];
                return false;
              }
              if (!(data1 === "bearer")) {
                validate17.errors = [{ instancePath: instancePath + "/token_type", schemaPath: "#/properties/token_type/enum", keyword: "enum", params: { allowedValues: schema10.properties.token_type.enum }, message: "must be equal to one of the allowed values", schema: schema10.properties.token_type.enum, parentSchema: schema10.properties.token_type, data: data1 }];
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
      validate17.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema10.type, parentSchema: schema10, data }];
      return false;
    }
  }
  validate17.errors = vErrors;
  return errors === 0;
}
var validate_MalformedRequest_application_json = validate18;
var schema11 = { "allOf": [{ "$ref": "validate_Error" }, { "type": "object", "properties": { "code": { "type": "string", "enum": ["MALFORMED_REQUEST"] } } }] };
/*! #/components/responses/MalformedRequest/content/application~1json/schema */
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate2(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.code !== void 0 && func0.call(data, "code")) {
          let data0 = data.code;
          if (typeof data0 !== "string") {
            validate18.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/allOf/1/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.allOf[1].properties.code.type, parentSchema: schema11.allOf[1].properties.code, data: data0 }];
            return false;
          }
          if (!(data0 === "MALFORMED_REQUEST")) {
            validate18.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/allOf/1/properties/code/enum", keyword: "enum", params: { allowedValues: schema11.allOf[1].properties.code.enum }, message: "must be equal to one of the allowed values", schema: schema11.allOf[1].properties.code.enum, parentSchema: schema11.allOf[1].properties.code, data: data0 }];
            return false;
          }
        }
      } else {
        validate18.errors = [{ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.allOf[1].type, parentSchema: schema11.allOf[1], data }];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate18.errors = vErrors;
  return errors === 0;
}
var validate_loginUser_401 = validate20;
var schema12 = { "allOf": [{ "$ref": "validate_Error" }, { "type": "object", "properties": { "code": { "type": "string", "enum": ["INVALID_CREDENTIALS"] } } }] };
/*! #/paths/~1api~1v1~1auth~1login/post/responses/401/content/application~1json/schema */
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate2(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.code !== void 0 && func0.call(data, "code")) {
          let data0 = data.code;
          if (typeof data0 !== "string") {
            validate20.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/allOf/1/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.allOf[1].properties.code.type, parentSchema: schema12.allOf[1].properties.code, data: data0 }];
            return false;
          }
          if (!(data0 === "INVALID_CREDENTIALS")) {
            validate20.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/allOf/1/properties/code/enum", keyword: "enum", params: { allowedValues: schema12.allOf[1].properties.code.enum }, message: "must be equal to one of the allowed values", schema: schema12.allOf[1].properties.code.enum, parentSchema: schema12.allOf[1].properties.code, data: data0 }];
            return false;
          }
        }
      } else {
        validate20.errors = [{ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.allOf[1].type, parentSchema: schema12.allOf[1], data }];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
var validate_CrossSiteRequest_application_json = validate22;
var schema13 = { "allOf": [{ "$ref": "validate_Error" }, { "type": "object", "properties": { "code": { "type": "string", "enum": ["CROSS_SITE_REQUEST"] } } }] };
/*! #/components/responses/CrossSiteRequest/content/application~1json/schema */
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate2(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.code !== void 0 && func0.call(data, "code")) {
          let data0 = data.code;
          if (typeof data0 !== "string") {
            validate22.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/allOf/1/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.allOf[1].properties.code.type, parentSchema: schema13.allOf[1].properties.code, data: data0 }];
            return false;
          }
          if (!(data0 === "CROSS_SITE_REQUEST")) {
            validate22.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/allOf/1/properties/code/enum", keyword: "enum", params: { allowedValues: schema13.allOf[1].properties.code.enum }, message: "must be equal to one of the allowed values", schema: schema13.allOf[1].properties.code.enum, parentSchema: schema13.allOf[1].properties.code, data: data0 }];
            return false;
          }
        }
      } else {
        validate22.errors = [{ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema13.allOf[1].type, parentSchema: schema13.allOf[1], data }];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var validate_refreshToken_401 = validate24;
var schema14 = { "allOf": [{ "$ref": "validate_Error" }, { "type": "object", "properties": { "code": { "type": "string", "enum": ["MISSING_REFRESH_TOKEN", "REFRESH_TOKEN_EXPIRED", "INVALID_TOKEN", "INVALID_TOKEN_TYPE"] } } }] };
/*! #/paths/~1api~1v1~1auth~1refresh/post/responses/401/content/application~1json/schema */
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate2(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.code !== void 0 && func0.call(data, "code")) {
          let data0 = data.code;
          if (typeof data0 !== "string") {
            validate24.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/allOf/1/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.allOf[1].properties.code.type, parentSchema: schema14.allOf[1].properties.code, data: data0 }];
            return false;
          }
          if (!(data0 === "MISSING_REFRESH_TOKEN" || data0 === "REFRESH_TOKEN_EXPIRED" || data0 === "INVALID_TOKEN" || data0 === "INVALID_TOKEN_TYPE")) {
            validate24.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/allOf/1/properties/code/enum", keyword: "enum", params: { allowedValues: schema14.allOf[1].properties.code.enum }, message: "must be equal to one of the allowed values", schema: schema14.allOf[1].properties.code.enum, parentSchema: schema14.allOf[1].properties.code, data: data0 }];
            return false;
          }
        }
      } else {
        validate24.errors = [{ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema14.allOf[1].type, parentSchema: schema14.allOf[1], data }];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
var validate_Unauthorized_application_json = validate26;
var schema15 = { "allOf": [{ "$ref": "validate_Error" }, { "type": "object", "properties": { "code": { "type": "string", "enum": ["MISSING_TOKEN", "TOKEN_EXPIRED", "INVALID_TOKEN", "INVALID_TOKEN_TYPE"] } } }] };
/*! #/components/responses/Unauthorized/content/application~1json/schema */
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate2(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.code !== void 0 && func0.call(data, "code")) {
          let data0 = data.code;
          if (typeof data0 !== "string") {
            validate26.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/allOf/1/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema15.allOf[1].properties.code.type, parentSchema: schema15.allOf[1].properties.code, data: data0 }];
            return false;
          }
          if (!(data0 === "MISSING_TOKEN" || data0 === "TOKEN_EXPIRED" || data0 === "INVALID_TOKEN" || data0 === "INVALID_TOKEN_TYPE")) {
            validate26.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/allOf/1/properties/code/enum", keyword: "enum", params: { allowedValues: schema15.allOf[1].properties.code.enum }, message: "must be equal to one of the allowed values", schema: schema15.allOf[1].properties.code.enum, parentSchema: schema15.allOf[1].properties.code, data: data0 }];
            return false;
          }
        }
      } else {
        validate26.errors = [{ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema15.allOf[1].type, parentSchema: schema15.allOf[1], data }];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
var validate_Message = validate28;
var schema16 = { "type": "object", "required": ["message"], "additionalProperties": false, "properties": { "message": { "type": "string", "enum": ["Successfully logged out"] } } };
/*! #/components/schemas/Message */
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.message === void 0 || !func0.call(data, "message")) && (missing0 = "message")) {
        validate28.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema16.required, parentSchema: schema16, data }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 of Object.keys(data)) {
          if (!(key0 === "message")) {
            validate28.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema16, data }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.message !== void 0 && func0.call(data, "message")) {
            let data0 = data.message;
            if (typeof data0 !== "string") {
              validate28.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.properties.message.type, parentSchema: schema16.properties.message, data: data0 }];
              return false;
            }
            if (!(data0 === "Successfully logged out")) {
              validate28.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/enum", keyword: "enum", params: { allowedValues: schema16.properties.message.enum }, message: "must be equal to one of the allowed values", schema: schema16.properties.message.enum, parentSchema: schema16.properties.message, data: data0 }];
              return false;
            }
          }
        }
      }
    } else {
      validate28.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema16.type, parentSchema: schema16, data }];
      return false;
    }
  }
  validate28.errors = vErrors;
  return errors === 0;
}
var validate_TaskPage = validate29;
var schema17 = { "type": "object", "required": ["items", "total", "page", "limit", "pages"], "additionalProperties": false, "properties": { "items": { "type": "array", "items": { "$ref": "validate_Task" } }, "total": { "type": "integer", "minimum": 0 }, "page": { "type": "integer", "minimum": 1 }, "limit": { "type": "integer", "minimum": 1, "maximum": 100 }, "pages": { "type": "integer", "minimum": 0 } } };
var schema18 = { "type": "object", "required": ["id", "title", "description", "completed", "priority", "due_date", "recurrence_rule", "user_id", "created_at", "updated_at", "tags"], "additionalProperties": false, "properties": { "id": { "type": "integer", "minimum": 1 }, "title": { "type": "string", "minLength": 1, "maxLength": 200 }, "description": { "type": ["string", "null"], "maxLength": 1e3 }, "completed": { "type": "boolean" }, "priority": { "type": "string", "enum": ["high", "medium", "low"] }, "due_date": { "type": ["string", "null"], "format": "date-time" }, "recurrence_rule": { "type": ["string", "null"] }, "user_id": { "type": "string", "format": "uuid" }, "created_at": { "type": "string", "format": "date-time" }, "updated_at": { "type": "string", "format": "date-time" }, "tags": { "type": "array", "items": { "type": "object", "required": ["id", "name", "color"], "additionalProperties": false, "properties": { "id": { "type": "integer", "minimum": 1 }, "name": { "type": "string" }, "color": { "type": ["string", "null"], "pattern": "^#[0-9A-F]{6}$" } } } } } };
var pattern4 = func15("^#[0-9A-F]{6}$", "u");
/*! #/components/schemas/Task */
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.id === void 0 || !func0.call(data, "id")) && (missing0 = "id") || (data.title === void 0 || !func0.call(data, "title")) && (missing0 = "title") || (data.description === void 0 || !func0.call(data, "description")) && (missing0 = "description") || (data.completed === void 0 || !func0.call(data, "completed")) && (missing0 = "completed") || (data.priority === void 0 || !func0.call(data, "priority")) && (missing0 = "priority") || (data.due_date === void 0 || !func0.call(data, "due_date")) && (missing0 = "due_date") || (data.recurrence_rule === void 0 || !func0.call(data, "recurrence_rule")) && (missing0 = "recurrence_rule") || (data.user_id === void 0 || !func0.call(data, "user_id")) && (missing0 = "user_id") || (data.created_at === void 0 || !func0.call(data, "created_at")) && (missing0 = "created_at") || (data.updated_at === void 0 || !func0.call(data, "updated_at")) && (missing0 = "updated_at") || (data.tags === void 0 || !func0.call(data, "tags")) && (missing0 = "tags")) {
        validate30.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema18.required, parentSchema: schema18, data }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 of Object.keys(data)) {
          if (!func0.call(schema18.properties, key0)) {
            validate30.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema18, data }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0 && func0.call(data, "id")) {
            let data0 = data.id;
            const _errs2 = errors;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
              validate30.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema18.properties.id.type, parentSchema: schema18.properties.id, data: data0 }];
              return false;
            }
            if (errors === _errs2) {
              if (typeof data0 == "number") {
                if (data0 < 1 || isNaN(data0)) {
                  validate30.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema18.properties.id, data: data0 }];
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
                    validate30.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema18.properties.title, data: data1 }];
                    return false;
                  } else {
                    if (func6(data1) < 1) {
                      validate30.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema18.properties.title, data: data1 }];
                      return false;
                    }
                  }
                } else {
                  validate30.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema18.properties.title.type, parentSchema: schema18.properties.title, data: data1 }];
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
                  validate30.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema18.properties.description.type }, message: "must be string,null", schema: schema18.properties.description.type, parentSchema: schema18.properties.description, data: data2 }];
                  return false;
                }
                if (errors === _errs6) {
                  if (typeof data2 === "string") {
                    if (func6(data2) > 1e3) {
                      validate30.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema18.properties.description, data: data2 }];
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
                  let data3 = data.completed;
                  const _errs8 = errors;
                  if (typeof data3 !== "boolean") {
                    validate30.errors = [{ instancePath: instancePath + "/completed", schemaPath: "#/properties/completed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema18.properties.completed.type, parentSchema: schema18.properties.completed, data: data3 }];
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
                      validate30.errors = [{ instancePath: instancePath + "/priority", schemaPath: "#/properties/priority/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema18.properties.priority.type, parentSchema: schema18.properties.priority, data: data4 }];
                      return false;
                    }
                    if (!(data4 === "high" || data4 === "medium" || data4 === "low")) {
                      validate30.errors = [{ instancePath: instancePath + "/priority", schemaPath: "#/properties/priority/enum", keyword: "enum", params: { allowedValues: schema18.properties.priority.enum }, message: "must be equal to one of the allowed values", schema: schema18.properties.priority.enum, parentSchema: schema18.properties.priority, data: data4 }];
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
                        validate30.errors = [{ instancePath: instancePath + "/due_date", schemaPath: "#/properties/due_date/type", keyword: "type", params: { type: schema18.properties.due_date.type }, message: "must be string,null", schema: schema18.properties.due_date.type, parentSchema: schema18.properties.due_date, data: data5 }];
                        return false;
                      }
                      if (errors === _errs12) {
                        if (errors === _errs12) {
                          if (typeof data5 === "string") {
                            if (!formats4.validate(data5)) {
                              validate30.errors = [{ instancePath: instancePath + "/due_date", schemaPath: "#/properties/due_date/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"', schema: "date-time", parentSchema: schema18.properties.due_date, data: data5 }];
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
                          validate30.errors = [{ instancePath: instancePath + "/recurrence_rule", schemaPath: "#/properties/recurrence_rule/type", keyword: "type", params: { type: schema18.properties.recurrence_rule.type }, message: "must be string,null", schema: schema18.properties.recurrence_rule.type, parentSchema: schema18.properties.recurrence_rule, data: data6 }];
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
                                  validate30.errors = [{ instancePath: instancePath + "/user_id", schemaPath: "#/properties/user_id/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"', schema: "uuid", parentSchema: schema18.properties.user_id, data: data7 }];
                                  return false;
                                }
                              } else {
                                validate30.errors = [{ instancePath: instancePath + "/user_id", schemaPath: "#/properties/user_id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema18.properties.user_id.type, parentSchema: schema18.properties.user_id, data: data7 }];
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
                                  if (!formats4.validate(data8)) {
                                    validate30.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"', schema: "date-time", parentSchema: schema18.properties.created_at, data: data8 }];
                                    return false;
                                  }
                                } else {
                                  validate30.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema18.properties.created_at.type, parentSchema: schema18.properties.created_at, data: data8 }];
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
                                    if (!formats4.validate(data9)) {
                                      validate30.errors = [{ instancePath: instancePath + "/updated_at", schemaPath: "#/properties/updated_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"', schema: "date-time", parentSchema: schema18.properties.updated_at, data: data9 }];
                                      return false;
                                    }
                                  } else {
                                    validate30.errors = [{ instancePath: instancePath + "/updated_at", schemaPath: "#/properties/updated_at/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema18.properties.updated_at.type, parentSchema: schema18.properties.updated_at, data: data9 }];
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
                                            validate30.errors = [{ instancePath: instancePath + "/tags/" + i0, schemaPath: "#/properties/tags/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'", schema: schema18.properties.tags.items.required, parentSchema: schema18.properties.tags.items, data: data11 }];
                                            return false;
                                          } else {
                                            const _errs26 = errors;
                                            for (const key1 of Object.keys(data11)) {
                                              if (!(key1 === "id" || key1 === "name" || key1 === "color")) {
                                                validate30.errors = [{ instancePath: instancePath + "/tags/" + i0, schemaPath: "#/properties/tags/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema18.properties.tags.items, data: data11 }];
                                                return false;
                                                break;
                                              }
                                            }
                                            if (_errs26 === errors) {
                                              if (data11.id !== void 0 && func0.call(data11, "id")) {
                                                let data12 = data11.id;
                                                const _errs27 = errors;
                                                if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)))) {
                                                  validate30.errors = [{ instancePath: instancePath + "/tags/" + i0 + "/id", schemaPath: "#/properties/tags/items/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema18.properties.tags.items.properties.id.type, parentSchema: schema18.properties.tags.items.properties.id, data: data12 }];
                                                  return false;
                                                }
                                                if (errors === _errs27) {
                                                  if (typeof data12 == "number") {
                                                    if (data12 < 1 || isNaN(data12)) {
                                                      validate30.errors = [{ instancePath: instancePath + "/tags/" + i0 + "/id", schemaPath: "#/properties/tags/items/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema18.properties.tags.items.properties.id, data: data12 }];
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
                                                  let data13 = data11.name;
                                                  const _errs29 = errors;
                                                  if (typeof data13 !== "string") {
                                                    validate30.errors = [{ instancePath: instancePath + "/tags/" + i0 + "/name", schemaPath: "#/properties/tags/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema18.properties.tags.items.properties.name.type, parentSchema: schema18.properties.tags.items.properties.name, data: data13 }];
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
                                                      validate30.errors = [{ instancePath: instancePath + "/tags/" + i0 + "/color", schemaPath: "#/properties/tags/items/properties/color/type", keyword: "type", params: { type: schema18.properties.tags.items.properties.color.type }, message: "must be string,null", schema: schema18.properties.tags.items.properties.color.type, parentSchema: schema18.properties.tags.items.properties.color, data: data14 }];
                                                      return false;
                                                    }
                                                    if (errors === _errs31) {
                                                      if (typeof data14 === "string") {
                                                        if (!pattern4.test(data14)) {
                                                          validate30.errors = [{ instancePath: instancePath + "/tags/" + i0 + "/color", schemaPath: "#/properties/tags/items/properties/color/pattern", keyword: "pattern", params: { pattern: "^#[0-9A-F]{6}$" }, message: 'must match pattern "^#[0-9A-F]{6}$"', schema: "^#[0-9A-F]{6}$", parentSchema: schema18.properties.tags.items.properties.color, data: data14 }];
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
                                          validate30.errors = [{ instancePath: instancePath + "/tags/" + i0, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema18.properties.tags.items.type, parentSchema: schema18.properties.tags.items, data: data11 }];
                                          return false;
                                        }
                                      }
                                      var valid1 = _errs24 === errors;
                                      if (!valid1) {
                                        break;
                                      }
                                    }
                                  } else {
                                    validate30.errors = [{ instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema18.properties.tags.type, parentSchema: schema18.properties.tags, data: data10 }];
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
      validate30.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema18.type, parentSchema: schema18, data }];
      return false;
    }
  }
  validate30.errors = vErrors;
  return errors === 0;
}
/*! #/components/schemas/TaskPage */
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.items === void 0 || !func0.call(data, "items")) && (missing0 = "items") || (data.total === void 0 || !func0.call(data, "total")) && (missing0 = "total") || (data.page === void 0 || !func0.call(data, "page")) && (missing0 = "page") || (data.limit === void 0 || !func0.call(data, "limit")) && (missing0 = "limit") || (data.pages === void 0 || !func0.call(data, "pages")) && (missing0 = "pages")) {
        validate29.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema17.required, parentSchema: schema17, data }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 of Object.keys(data)) {
          if (!(key0 === "items" || key0 === "total" || key0 === "page" || key0 === "limit" || key0 === "pages")) {
            validate29.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17, data }];
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
                  if (!validate30(data0[i0], { instancePath: instancePath + "/items/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                    vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs4 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate29.errors = [{ instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema17.properties.items.type, parentSchema: schema17.properties.items, data: data0 }];
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
                validate29.errors = [{ instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema17.properties.total.type, parentSchema: schema17.properties.total, data: data2 }];
                return false;
              }
              if (errors === _errs5) {
                if (typeof data2 == "number") {
                  if (data2 < 0 || isNaN(data2)) {
                    validate29.errors = [{ instancePath: instancePath + "/total", schemaPath: "#/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema17.properties.total, data: data2 }];
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
                  validate29.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema17.properties.page.type, parentSchema: schema17.properties.page, data: data3 }];
                  return false;
                }
                if (errors === _errs7) {
                  if (typeof data3 == "number") {
                    if (data3 < 1 || isNaN(data3)) {
                      validate29.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema17.properties.page, data: data3 }];
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
                    validate29.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema17.properties.limit.type, parentSchema: schema17.properties.limit, data: data4 }];
                    return false;
                  }
                  if (errors === _errs9) {
                    if (typeof data4 == "number") {
                      if (data4 > 100 || isNaN(data4)) {
                        validate29.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: schema17.properties.limit, data: data4 }];
                        return false;
                      } else {
                        if (data4 < 1 || isNaN(data4)) {
                          validate29.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema17.properties.limit, data: data4 }];
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
                      validate29.errors = [{ instancePath: instancePath + "/pages", schemaPath: "#/properties/pages/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema17.properties.pages.type, parentSchema: schema17.properties.pages, data: data5 }];
                      return false;
                    }
                    if (errors === _errs11) {
                      if (typeof data5 == "number") {
                        if (data5 < 0 || isNaN(data5)) {
                          validate29.errors = [{ instancePath: instancePath + "/pages", schemaPath: "#/properties/pages/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema17.properties.pages, data: data5 }];
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
      validate29.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.type, parentSchema: schema17, data }];
      return false;
    }
  }
  validate29.errors = vErrors;
  return errors === 0;
}
var validate_listTasks_400 = validate32;
var schema19 = { "allOf": [{ "$ref": "validate_Error" }, { "type": "object", "properties": { "code": { "type": "string", "enum": ["INVALID_PAGINATION", "INVALID_CURSOR", "INVALID_STATUS", "INVALID_PRIORITY", "INVALID_SORT_FIELD"] } } }] };
/*! #/paths/~1api~1v1~1tasks/get/responses/400/content/application~1json/schema */
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate2(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.code !== void 0 && func0.call(data, "code")) {
          let data0 = data.code;
          if (typeof data0 !== "string") {
            validate32.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/allOf/1/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.allOf[1].properties.code.type, parentSchema: schema19.allOf[1].properties.code, data: data0 }];
            return false;
          }
          if (!(data0 === "INVALID_PAGINATION" || data0 === "INVALID_CURSOR" || data0 === "INVALID_STATUS" || data0 === "INVALID_PRIORITY" || data0 === "INVALID_SORT_FIELD")) {
            validate32.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/allOf/1/properties/code/enum", keyword: "enum", params: { allowedValues: schema19.allOf[1].properties.code.enum }, message: "must be equal to one of the allowed values", schema: schema19.allOf[1].properties.code.enum, parentSchema: schema19.allOf[1].properties.code, data: data0 }];
            return false;
          }
        }
      } else {
        validate32.errors = [{ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.allOf[1].type, parentSchema: schema19.allOf[1], data }];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
var validate_InvalidParameter_application_json = validate34;
var schema20 = { "allOf": [{ "$ref": "validate_Error" }, { "type": "object", "required": ["field"], "properties": { "code": { "type": "string", "enum": ["VALIDATION_ERROR"] } } }] };
/*! #/components/responses/InvalidParameter/content/application~1json/schema */
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate2(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((data.field === void 0 || !func0.call(data, "field")) && (missing0 = "field")) {
          validate34.errors = [{ instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema20.allOf[1].required, parentSchema: schema20.allOf[1], data }];
          return false;
        } else {
          if (data.code !== void 0 && func0.call(data, "code")) {
            let data0 = data.code;
            if (typeof data0 !== "string") {
              validate34.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/allOf/1/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.allOf[1].properties.code.type, parentSchema: schema20.allOf[1].properties.code, data: data0 }];
              return false;
            }
            if (!(data0 === "VALIDATION_ERROR")) {
              validate34.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/allOf/1/properties/code/enum", keyword: "enum", params: { allowedValues: schema20.allOf[1].properties.code.enum }, message: "must be equal to one of the allowed values", schema: schema20.allOf[1].properties.code.enum, parentSchema: schema20.allOf[1].properties.code, data: data0 }];
              return false;
            }
          }
        }
      } else {
        validate34.errors = [{ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema20.allOf[1].type, parentSchema: schema20.allOf[1], data }];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
var validate_Task = validate30;
var validate_InvalidTask_application_json = validate36;
var schema21 = { "allOf": [{ "$ref": "validate_Error" }, { "type": "object", "properties": { "code": { "type": "string", "enum": ["INVALID_TITLE", "DESCRIPTION_TOO_LONG", "INVALID_PRIORITY", "INVALID_DUE_DATE", "INVALID_RECURRENCE_RULE", "MALFORMED_REQUEST"] } } }] };
/*! #/components/responses/InvalidTask/content/application~1json/schema */
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate2(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.code !== void 0 && func0.call(data, "code")) {
          let data0 = data.code;
          if (typeof data0 !== "string") {
            validate36.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/allOf/1/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.allOf[1].properties.code.type, parentSchema: schema21.allOf[1].properties.code, data: data0 }];
            return false;
          }
          if (!(data0 === "INVALID_TITLE" || data0 === "DESCRIPTION_TOO_LONG" || data0 === "INVALID_PRIORITY" || data0 === "INVALID_DUE_DATE" || data0 === "INVALID_RECURRENCE_RULE" || data0 === "MALFORMED_REQUEST")) {
            validate36.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/allOf/1/properties/code/enum", keyword: "enum", params: { allowedValues: schema21.allOf[1].properties.code.enum }, message: "must be equal to one of the allowed values", schema: schema21.allOf[1].properties.code.enum, parentSchema: schema21.allOf[1].properties.code, data: data0 }];
            return false;
          }
        }
      } else {
        validate36.errors = [{ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema21.allOf[1].type, parentSchema: schema21.allOf[1], data }];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate36.errors = vErrors;
  return errors === 0;
}
var validate_InvalidTaskMember_application_json = validate38;
var schema22 = { "allOf": [{ "$ref": "validate_Error" }, { "type": "object", "required": ["field"], "properties": { "code": { "type": "string", "enum": ["VALIDATION_ERROR"] } } }] };
/*! #/components/responses/InvalidTaskMember/content/application~1json/schema */
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate2(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((data.field === void 0 || !func0.call(data, "field")) && (missing0 = "field")) {
          validate38.errors = [{ instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema22.allOf[1].required, parentSchema: schema22.allOf[1], data }];
          return false;
        } else {
          if (data.code !== void 0 && func0.call(data, "code")) {
            let data0 = data.code;
            if (typeof data0 !== "string") {
              validate38.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/allOf/1/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.allOf[1].properties.code.type, parentSchema: schema22.allOf[1].properties.code, data: data0 }];
              return false;
            }
            if (!(data0 === "VALIDATION_ERROR")) {
              validate38.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/allOf/1/properties/code/enum", keyword: "enum", params: { allowedValues: schema22.allOf[1].properties.code.enum }, message: "must be equal to one of the allowed values", schema: schema22.allOf[1].properties.code.enum, parentSchema: schema22.allOf[1].properties.code, data: data0 }];
              return false;
            }
          }
        }
      } else {
        validate38.errors = [{ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema22.allOf[1].type, parentSchema: schema22.allOf[1], data }];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate38.errors = vErrors;
  return errors === 0;
}
var validate_TooManyWrites_application_json = validate40;
var schema23 = { "allOf": [{ "$ref": "validate_Error" }, { "type": "object", "properties": { "code": { "type": "string", "enum": ["RATE_LIMIT_EXCEEDED"] } } }] };
/*! #/components/responses/TooManyWrites/content/application~1json/schema */
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate2(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.code !== void 0 && func0.call(data, "code")) {
          let data0 = data.code;
          if (typeof data0 !== "string") {
            validate40.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/allOf/1/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema23.allOf[1].properties.code.type, parentSchema: schema23.allOf[1].properties.code, data: data0 }];
            return false;
          }
          if (!(data0 === "RATE_LIMIT_EXCEEDED")) {
            validate40.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/allOf/1/properties/code/enum", keyword: "enum", params: { allowedValues: schema23.allOf[1].properties.code.enum }, message: "must be equal to one of the allowed values", schema: schema23.allOf[1].properties.code.enum, parentSchema: schema23.allOf[1].properties.code, data: data0 }];
            return false;
          }
        }
      } else {
        validate40.errors = [{ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema23.allOf[1].type, parentSchema: schema23.allOf[1], data }];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate40.errors = vErrors;
  return errors === 0;
}
var validate_NewTask_request = validate42;
var schema24 = { "type": "object", "required": ["title"], "properties": { "title": { "$ref": "validate_TaskTitle" }, "description": { "$ref": "validate_TaskDescription" }, "completed": { "type": "boolean", "default": false }, "priority": { "allOf": [{ "$ref": "validate_Priority" }], "default": "medium" }, "due_date": { "$ref": "validate_TaskDueDate" }, "recurrence_rule": { "$ref": "validate_TaskRecurrenceRule" } } };
var schema25 = { "type": "string", "allOf": [{ "pattern": "^\\s*\\S(?:[\\s\\S]{0,198}\\S)?\\s*$", "x-error-codes": { "pattern": "INVALID_TITLE" } }, { "pattern": "^[^\\x00\\p{Cs}]*$" }] };
var pattern5 = func15("^\\s*\\S(?:[\\s\\S]{0,198}\\S)?\\s*$", "u");
/*! #/components/schemas/TaskTitle */
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate43.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.type, parentSchema: schema25, data }];
    return false;
  }
  const _errs1 = errors;
  if (typeof data === "string") {
    if (!pattern5.test(data)) {
      validate43.errors = [{ instancePath, schemaPath: "#/allOf/0/pattern", keyword: "pattern", params: { pattern: "^\\s*\\S(?:[\\s\\S]{0,198}\\S)?\\s*$" }, message: 'must match pattern "^\\s*\\S(?:[\\s\\S]{0,198}\\S)?\\s*$"', schema: "^\\s*\\S(?:[\\s\\S]{0,198}\\S)?\\s*$", parentSchema: schema25.allOf[0], data }];
      return false;
    }
  }
  var valid0 = _errs1 === errors;
  if (valid0) {
    const _errs2 = errors;
    if (typeof data === "string") {
      if (!pattern1.test(data)) {
        validate43.errors = [{ instancePath, schemaPath: "#/allOf/1/pattern", keyword: "pattern", params: { pattern: "^[^\\x00\\p{Cs}]*$" }, message: 'must match pattern "^[^\\x00\\p{Cs}]*$"', schema: "^[^\\x00\\p{Cs}]*$", parentSchema: schema25.allOf[1], data }];
        return false;
      }
    }
    var valid0 = _errs2 === errors;
  }
  validate43.errors = vErrors;
  return errors === 0;
}
var schema26 = { "type": ["string", "null"], "maxLength": 1e3, "pattern": "^[^\\x00\\p{Cs}]*$", "x-error-codes": { "maxLength": "DESCRIPTION_TOO_LONG" } };
/*! #/components/schemas/TaskDescription */
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && data !== null) {
    validate45.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema26.type }, message: "must be string,null", schema: schema26.type, parentSchema: schema26, data }];
    return false;
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (func6(data) > 1e3) {
        validate45.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema26, data }];
        return false;
      } else {
        if (!pattern1.test(data)) {
          validate45.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\x00\\p{Cs}]*$" }, message: 'must match pattern "^[^\\x00\\p{Cs}]*$"', schema: "^[^\\x00\\p{Cs}]*$", parentSchema: schema26, data }];
          return false;
        }
      }
    }
  }
  validate45.errors = vErrors;
  return errors === 0;
}
var schema27 = { "type": "string", "enum": ["high", "medium", "low"], "x-error-codes": { "enum": "INVALID_PRIORITY" } };
/*! #/components/schemas/Priority */
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate47.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema27.type, parentSchema: schema27, data }];
    return false;
  }
  if (!(data === "high" || data === "medium" || data === "low")) {
    validate47.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema27.enum }, message: "must be equal to one of the allowed values", schema: schema27.enum, parentSchema: schema27, data }];
    return false;
  }
  validate47.errors = vErrors;
  return errors === 0;
}
var schema28 = { "type": ["string", "null"], "format": "date-time", "x-error-codes": { "format": "INVALID_DUE_DATE" } };
/*! #/components/schemas/TaskDueDate */
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && data !== null) {
    validate49.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema28.type }, message: "must be string,null", schema: schema28.type, parentSchema: schema28, data }];
    return false;
  }
  if (errors === 0) {
    if (errors === 0) {
      if (typeof data === "string") {
        if (!formats4.validate(data)) {
          validate49.errors = [{ instancePath, schemaPath: "#/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"', schema: "date-time", parentSchema: schema28, data }];
          return false;
        }
      }
    }
  }
  validate49.errors = vErrors;
  return errors === 0;
}
var schema29 = { "type": ["string", "null"] };
/*! #/components/schemas/TaskRecurrenceRule */
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && data !== null) {
    validate51.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema29.type }, message: "must be string,null", schema: schema29.type, parentSchema: schema29, data }];
    return false;
  }
  validate51.errors = vErrors;
  return errors === 0;
}
/*! #/components/schemas/NewTask in a request */
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        validate42.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema24.required, parentSchema: schema24, data }];
        return false;
      } else {
        if (data.title !== void 0 && func0.call(data, "title")) {
          const _errs1 = errors;
          if (!validate43(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
            vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.description !== void 0 && func0.call(data, "description")) {
            const _errs2 = errors;
            if (!validate45(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData })) {
              vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            let data2 = data.completed;
            const _errs3 = errors;
            if (typeof data2 !== "boolean") {
              validate42.errors = [{ instancePath: instancePath + "/completed", schemaPath: "#/properties/completed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema24.properties.completed.type, parentSchema: schema24.properties.completed, data: data2 }];
              return false;
            }
            var valid0 = _errs3 === errors;
            if (valid0) {
              const _errs5 = errors;
              if (!validate47(data.priority, { instancePath: instancePath + "/priority", parentData: data, parentDataProperty: "priority", rootData })) {
                vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
              if (valid0) {
                if (data.due_date !== void 0 && func0.call(data, "due_date")) {
                  const _errs7 = errors;
                  if (!validate49(data.due_date, { instancePath: instancePath + "/due_date", parentData: data, parentDataProperty: "due_date", rootData })) {
                    vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.recurrence_rule !== void 0 && func0.call(data, "recurrence_rule")) {
                    const _errs8 = errors;
                    if (!validate51(data.recurrence_rule, { instancePath: instancePath + "/recurrence_rule", parentData: data, parentDataProperty: "recurrence_rule", rootData })) {
                      vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
                      errors = vErrors.length;
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
      }
    } else {
      validate42.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema24.type, parentSchema: schema24, data }];
      return false;
    }
  }
  validate42.errors = vErrors;
  return errors === 0;
}
var validate_TaskNotFound_application_json = validate53;
var schema30 = { "allOf": [{ "$ref": "validate_Error" }, { "type": "object", "properties": { "code": { "type": "string", "enum": ["TASK_NOT_FOUND"] } } }] };
/*! #/components/responses/TaskNotFound/content/application~1json/schema */
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate2(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.code !== void 0 && func0.call(data, "code")) {
          let data0 = data.code;
          if (typeof data0 !== "string") {
            validate53.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/allOf/1/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema30.allOf[1].properties.code.type, parentSchema: schema30.allOf[1].properties.code, data: data0 }];
            return false;
          }
          if (!(data0 === "TASK_NOT_FOUND")) {
            validate53.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/allOf/1/properties/code/enum", keyword: "enum", params: { allowedValues: schema30.allOf[1].properties.code.enum }, message: "must be equal to one of the allowed values", schema: schema30.allOf[1].properties.code.enum, parentSchema: schema30.allOf[1].properties.code, data: data0 }];
            return false;
          }
        }
      } else {
        validate53.errors = [{ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema30.allOf[1].type, parentSchema: schema30.allOf[1], data }];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
var validate_PreconditionFailed_application_json = validate55;
var schema31 = { "allOf": [{ "$ref": "validate_Error" }, { "type": "object", "properties": { "code": { "type": "string", "enum": ["PRECONDITION_FAILED"] } } }] };
/*! #/components/responses/PreconditionFailed/content/application~1json/schema */
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate2(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.code !== void 0 && func0.call(data, "code")) {
          let data0 = data.code;
          if (typeof data0 !== "string") {
            validate55.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/allOf/1/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.allOf[1].properties.code.type, parentSchema: schema31.allOf[1].properties.code, data: data0 }];
            return false;
          }
          if (!(data0 === "PRECONDITION_FAILED")) {
            validate55.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/allOf/1/properties/code/enum", keyword: "enum", params: { allowedValues: schema31.allOf[1].properties.code.enum }, message: "must be equal to one of the allowed values", schema: schema31.allOf[1].properties.code.enum, parentSchema: schema31.allOf[1].properties.code, data: data0 }];
            return false;
          }
        }
      } else {
        validate55.errors = [{ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.allOf[1].type, parentSchema: schema31.allOf[1], data }];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
var validate_TaskReplacement = validate57;
var schema32 = { "type": "object", "required": ["title", "completed", "priority"], "properties": { "title": { "$ref": "validate_TaskTitle" }, "description": { "$ref": "validate_TaskDescription" }, "completed": { "type": "boolean" }, "priority": { "$ref": "validate_Priority" }, "due_date": { "$ref": "validate_TaskDueDate" }, "recurrence_rule": { "$ref": "validate_TaskRecurrenceRule" } } };
/*! #/components/schemas/TaskReplacement */
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.title === void 0 || !func0.call(data, "title")) && (missing0 = "title") || (data.completed === void 0 || !func0.call(data, "completed")) && (missing0 = "completed") || (data.priority === void 0 || !func0.call(data, "priority")) && (missing0 = "priority")) {
        validate57.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema32.required, parentSchema: schema32, data }];
        return false;
      } else {
        if (data.title !== void 0 && func0.call(data, "title")) {
          const _errs1 = errors;
          if (!validate43(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
            vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.description !== void 0 && func0.call(data, "description")) {
            const _errs2 = errors;
            if (!validate45(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData })) {
              vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.completed !== void 0 && func0.call(data, "completed")) {
              let data2 = data.completed;
              const _errs3 = errors;
              if (typeof data2 !== "boolean") {
                validate57.errors = [{ instancePath: instancePath + "/completed", schemaPath: "#/properties/completed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.completed.type, parentSchema: schema32.properties.completed, data: data2 }];
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.priority !== void 0 && func0.call(data, "priority")) {
                const _errs5 = errors;
                if (!validate47(data.priority, { instancePath: instancePath + "/priority", parentData: data, parentDataProperty: "priority", rootData })) {
                  vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.due_date !== void 0 && func0.call(data, "due_date")) {
                  const _errs6 = errors;
                  if (!validate49(data.due_date, { instancePath: instancePath + "/due_date", parentData: data, parentDataProperty: "due_date", rootData })) {
                    vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.recurrence_rule !== void 0 && func0.call(data, "recurrence_rule")) {
                    const _errs7 = errors;
                    if (!validate51(data.recurrence_rule, { instancePath: instancePath + "/recurrence_rule", parentData: data, parentDataProperty: "recurrence_rule", rootData })) {
                      vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
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
      validate57.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.type, parentSchema: schema32, data }];
      return false;
    }
  }
  validate57.errors = vErrors;
  return errors === 0;
}
var validate_TaskChanges = validate63;
var schema33 = { "type": "object", "properties": { "title": { "$ref": "validate_TaskTitle" }, "description": { "$ref": "validate_TaskDescription" }, "completed": { "type": "boolean" }, "priority": { "$ref": "validate_Priority" }, "due_date": { "$ref": "validate_TaskDueDate" }, "recurrence_rule": { "$ref": "validate_TaskRecurrenceRule" } } };
/*! #/components/schemas/TaskChanges */
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.title !== void 0 && func0.call(data, "title")) {
        const _errs1 = errors;
        if (!validate43(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
          vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.description !== void 0 && func0.call(data, "description")) {
          const _errs2 = errors;
          if (!validate45(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData })) {
            vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.completed !== void 0 && func0.call(data, "completed")) {
            let data2 = data.completed;
            const _errs3 = errors;
            if (typeof data2 !== "boolean") {
              validate63.errors = [{ instancePath: instancePath + "/completed", schemaPath: "#/properties/completed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.properties.completed.type, parentSchema: schema33.properties.completed, data: data2 }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.priority !== void 0 && func0.call(data, "priority")) {
              const _errs5 = errors;
              if (!validate47(data.priority, { instancePath: instancePath + "/priority", parentData: data, parentDataProperty: "priority", rootData })) {
                vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.due_date !== void 0 && func0.call(data, "due_date")) {
                const _errs6 = errors;
                if (!validate49(data.due_date, { instancePath: instancePath + "/due_date", parentData: data, parentDataProperty: "due_date", rootData })) {
                  vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.recurrence_rule !== void 0 && func0.call(data, "recurrence_rule")) {
                  const _errs7 = errors;
                  if (!validate51(data.recurrence_rule, { instancePath: instancePath + "/recurrence_rule", parentData: data, parentDataProperty: "recurrence_rule", rootData })) {
                    vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
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
      validate63.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.type, parentSchema: schema33, data }];
      return false;
    }
  }
  validate63.errors = vErrors;
  return errors === 0;
}
var validate_TaskOrTagNotFound_application_json = validate69;
var schema34 = { "allOf": [{ "$ref": "validate_Error" }, { "type": "object", "properties": { "code": { "type": "string", "enum": ["TASK_NOT_FOUND", "TAG_NOT_FOUND"] } } }] };
/*! #/components/responses/TaskOrTagNotFound/content/application~1json/schema */
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate2(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.code !== void 0 && func0.call(data, "code")) {
          let data0 = data.code;
          if (typeof data0 !== "string") {
            validate69.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/allOf/1/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.allOf[1].properties.code.type, parentSchema: schema34.allOf[1].properties.code, data: data0 }];
            return false;
          }
          if (!(data0 === "TASK_NOT_FOUND" || data0 === "TAG_NOT_FOUND")) {
            validate69.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/allOf/1/properties/code/enum", keyword: "enum", params: { allowedValues: schema34.allOf[1].properties.code.enum }, message: "must be equal to one of the allowed values", schema: schema34.allOf[1].properties.code.enum, parentSchema: schema34.allOf[1].properties.code, data: data0 }];
            return false;
          }
        }
      } else {
        validate69.errors = [{ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.allOf[1].type, parentSchema: schema34.allOf[1], data }];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate69.errors = vErrors;
  return errors === 0;
}
var validate_listTags_200 = validate71;
var schema35 = { "type": "array", "items": { "$ref": "validate_Tag" } };
var schema36 = { "type": "object", "required": ["id", "name", "color", "user_id"], "additionalProperties": false, "properties": { "id": { "type": "integer", "minimum": 1 }, "name": { "type": "string", "minLength": 1, "maxLength": 50 }, "color": { "type": ["string", "null"], "pattern": "^#[0-9A-F]{6}$" }, "user_id": { "type": "string", "format": "uuid" } } };
/*! #/components/schemas/Tag */
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.id === void 0 || !func0.call(data, "id")) && (missing0 = "id") || (data.name === void 0 || !func0.call(data, "name")) && (missing0 = "name") || (data.color === void 0 || !func0.call(data, "color")) && (missing0 = "color") || (data.user_id === void 0 || !func0.call(data, "user_id")) && (missing0 = "user_id")) {
        validate72.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema36.required, parentSchema: schema36, data }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 of Object.keys(data)) {
          if (!(key0 === "id" || key0 === "name" || key0 === "color" || key0 === "user_id")) {
            validate72.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema36, data }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0 && func0.call(data, "id")) {
            let data0 = data.id;
            const _errs2 = errors;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
              validate72.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema36.properties.id.type, parentSchema: schema36.properties.id, data: data0 }];
              return false;
            }
            if (errors === _errs2) {
              if (typeof data0 == "number") {
                if (data0 < 1 || isNaN(data0)) {
                  validate72.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema36.properties.id, data: data0 }];
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
                    validate72.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters", schema: 50, parentSchema: schema36.properties.name, data: data1 }];
                    return false;
                  } else {
                    if (func6(data1) < 1) {
                      validate72.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema36.properties.name, data: data1 }];
                      return false;
                    }
                  }
                } else {
                  validate72.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.name.type, parentSchema: schema36.properties.name, data: data1 }];
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
                  validate72.errors = [{ instancePath: instancePath + "/color", schemaPath: "#/properties/color/type", keyword: "type", params: { type: schema36.properties.color.type }, message: "must be string,null", schema: schema36.properties.color.type, parentSchema: schema36.properties.color, data: data2 }];
                  return false;
                }
                if (errors === _errs6) {
                  if (typeof data2 === "string") {
                    if (!pattern4.test(data2)) {
                      validate72.errors = [{ instancePath: instancePath + "/color", schemaPath: "#/properties/color/pattern", keyword: "pattern", params: { pattern: "^#[0-9A-F]{6}$" }, message: 'must match pattern "^#[0-9A-F]{6}$"', schema: "^#[0-9A-F]{6}$", parentSchema: schema36.properties.color, data: data2 }];
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
                          validate72.errors = [{ instancePath: instancePath + "/user_id", schemaPath: "#/properties/user_id/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"', schema: "uuid", parentSchema: schema36.properties.user_id, data: data3 }];
                          return false;
                        }
                      } else {
                        validate72.errors = [{ instancePath: instancePath + "/user_id", schemaPath: "#/properties/user_id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.user_id.type, parentSchema: schema36.properties.user_id, data: data3 }];
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
      validate72.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema36.type, parentSchema: schema36, data }];
      return false;
    }
  }
  validate72.errors = vErrors;
  return errors === 0;
}
/*! #/paths/~1api~1v1~1tags/get/responses/200/content/application~1json/schema */
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (!validate72(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate71.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema35.type, parentSchema: schema35, data }];
      return false;
    }
  }
  validate71.errors = vErrors;
  return errors === 0;
}
var validate_Tag = validate72;
var validate_InvalidTag_application_json = validate74;
var schema37 = { "allOf": [{ "$ref": "validate_Error" }, { "type": "object", "properties": { "code": { "type": "string", "enum": ["INVALID_TAG_NAME", "TAG_ALREADY_EXISTS", "INVALID_COLOR", "MALFORMED_REQUEST"] } } }] };
/*! #/components/responses/InvalidTag/content/application~1json/schema */
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate2(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.code !== void 0 && func0.call(data, "code")) {
          let data0 = data.code;
          if (typeof data0 !== "string") {
            validate74.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/allOf/1/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.allOf[1].properties.code.type, parentSchema: schema37.allOf[1].properties.code, data: data0 }];
            return false;
          }
          if (!(data0 === "INVALID_TAG_NAME" || data0 === "TAG_ALREADY_EXISTS" || data0 === "INVALID_COLOR" || data0 === "MALFORMED_REQUEST")) {
            validate74.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/allOf/1/properties/code/enum", keyword: "enum", params: { allowedValues: schema37.allOf[1].properties.code.enum }, message: "must be equal to one of the allowed values", schema: schema37.allOf[1].properties.code.enum, parentSchema: schema37.allOf[1].properties.code, data: data0 }];
            return false;
          }
        }
      } else {
        validate74.errors = [{ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema37.allOf[1].type, parentSchema: schema37.allOf[1], data }];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate74.errors = vErrors;
  return errors === 0;
}
var validate_InvalidTagMember_application_json = validate76;
var schema38 = { "allOf": [{ "$ref": "validate_Error" }, { "type": "object", "required": ["field"], "properties": { "code": { "type": "string", "enum": ["VALIDATION_ERROR"] } } }] };
/*! #/components/responses/InvalidTagMember/content/application~1json/schema */
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate2(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((data.field === void 0 || !func0.call(data, "field")) && (missing0 = "field")) {
          validate76.errors = [{ instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema38.allOf[1].required, parentSchema: schema38.allOf[1], data }];
          return false;
        } else {
          if (data.code !== void 0 && func0.call(data, "code")) {
            let data0 = data.code;
            if (typeof data0 !== "string") {
              validate76.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/allOf/1/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.allOf[1].properties.code.type, parentSchema: schema38.allOf[1].properties.code, data: data0 }];
              return false;
            }
            if (!(data0 === "VALIDATION_ERROR")) {
              validate76.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/allOf/1/properties/code/enum", keyword: "enum", params: { allowedValues: schema38.allOf[1].properties.code.enum }, message: "must be equal to one of the allowed values", schema: schema38.allOf[1].properties.code.enum, parentSchema: schema38.allOf[1].properties.code, data: data0 }];
              return false;
            }
          }
        }
      } else {
        validate76.errors = [{ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.allOf[1].type, parentSchema: schema38.allOf[1], data }];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate76.errors = vErrors;
  return errors === 0;
}
var validate_NewTag = validate78;
var schema39 = { "type": "object", "required": ["name"], "properties": { "name": { "type": "string", "allOf": [{ "pattern": "^\\s*\\S(?:[\\s\\S]{0,48}\\S)?\\s*$", "x-error-codes": { "pattern": "INVALID_TAG_NAME" } }, { "pattern": "^[^\\x00\\p{Cs}]*$" }] }, "color": { "type": ["string", "null"], "pattern": "^#[0-9A-Fa-f]{6}$", "x-error-codes": { "pattern": "INVALID_COLOR" } } } };
var pattern9 = func15("^\\s*\\S(?:[\\s\\S]{0,48}\\S)?\\s*$", "u");
var pattern11 = func15("^#[0-9A-Fa-f]{6}$", "u");
/*! #/components/schemas/NewTag */
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.name === void 0 || !func0.call(data, "name")) && (missing0 = "name")) {
        validate78.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema39.required, parentSchema: schema39, data }];
        return false;
      } else {
        if (data.name !== void 0 && func0.call(data, "name")) {
          let data0 = data.name;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validate78.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.properties.name.type, parentSchema: schema39.properties.name, data: data0 }];
            return false;
          }
          const _errs3 = errors;
          if (typeof data0 === "string") {
            if (!pattern9.test(data0)) {
              validate78.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/allOf/0/pattern", keyword: "pattern", params: { pattern: "^\\s*\\S(?:[\\s\\S]{0,48}\\S)?\\s*$" }, message: 'must match pattern "^\\s*\\S(?:[\\s\\S]{0,48}\\S)?\\s*$"', schema: "^\\s*\\S(?:[\\s\\S]{0,48}\\S)?\\s*$", parentSchema: schema39.properties.name.allOf[0], data: data0 }];
              return false;
            }
          }
          var valid1 = _errs3 === errors;
          if (valid1) {
            const _errs4 = errors;
            if (typeof data0 === "string") {
              if (!pattern1.test(data0)) {
                validate78.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/allOf/1/pattern", keyword: "pattern", params: { pattern: "^[^\\x00\\p{Cs}]*$" }, message: 'must match pattern "^[^\\x00\\p{Cs}]*$"', schema: "^[^\\x00\\p{Cs}]*$", parentSchema: schema39.properties.name.allOf[1], data: data0 }];
                return false;
              }
            }
            var valid1 = _errs4 === errors;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.color !== void 0 && func0.call(data, "color")) {
            let data1 = data.color;
            const _errs5 = errors;
            if (typeof data1 !== "string" && data1 !== null) {
              validate78.errors = [{ instancePath: instancePath + "/color", schemaPath: "#/properties/color/type", keyword: "type", params: { type: schema39.properties.color.type }, message: "must be string,null", schema: schema39.properties.color.type, parentSchema: schema39.properties.color, data: data1 }];
              return false;
            }
            if (errors === _errs5) {
              if (typeof data1 === "string") {
                if (!pattern11.test(data1)) {
                  validate78.errors = [{ instancePath: instancePath + "/color", schemaPath: "#/properties/color/pattern", keyword: "pattern", params: { pattern: "^#[0-9A-Fa-f]{6}$" }, message: 'must match pattern "^#[0-9A-Fa-f]{6}$"', schema: "^#[0-9A-Fa-f]{6}$", parentSchema: schema39.properties.color, data: data1 }];
                  return false;
                }
              }
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate78.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema39.type, parentSchema: schema39, data }];
      return false;
    }
  }
  validate78.errors = vErrors;
  return errors === 0;
}
var validate_TagNotFound_application_json = validate79;
var schema40 = { "allOf": [{ "$ref": "validate_Error" }, { "type": "object", "properties": { "code": { "type": "string", "enum": ["TAG_NOT_FOUND"] } } }] };
/*! #/components/responses/TagNotFound/content/application~1json/schema */
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate2(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.code !== void 0 && func0.call(data, "code")) {
          let data0 = data.code;
          if (typeof data0 !== "string") {
            validate79.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/allOf/1/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.allOf[1].properties.code.type, parentSchema: schema40.allOf[1].properties.code, data: data0 }];
            return false;
          }
          if (!(data0 === "TAG_NOT_FOUND")) {
            validate79.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/allOf/1/properties/code/enum", keyword: "enum", params: { allowedValues: schema40.allOf[1].properties.code.enum }, message: "must be equal to one of the allowed values", schema: schema40.allOf[1].properties.code.enum, parentSchema: schema40.allOf[1].properties.code, data: data0 }];
            return false;
          }
        }
      } else {
        validate79.errors = [{ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema40.allOf[1].type, parentSchema: schema40.allOf[1], data }];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate79.errors = vErrors;
  return errors === 0;
}
var validate_NotFound_application_json = validate81;
var schema41 = { "allOf": [{ "$ref": "validate_Error" }, { "type": "object", "properties": { "code": { "type": "string", "enum": ["NOT_FOUND"] } } }] };
/*! #/components/responses/NotFound/content/application~1json/schema */
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate2(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.code !== void 0 && func0.call(data, "code")) {
          let data0 = data.code;
          if (typeof data0 !== "string") {
            validate81.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/allOf/1/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.allOf[1].properties.code.type, parentSchema: schema41.allOf[1].properties.code, data: data0 }];
            return false;
          }
          if (!(data0 === "NOT_FOUND")) {
            validate81.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/allOf/1/properties/code/enum", keyword: "enum", params: { allowedValues: schema41.allOf[1].properties.code.enum }, message: "must be equal to one of the allowed values", schema: schema41.allOf[1].properties.code.enum, parentSchema: schema41.allOf[1].properties.code, data: data0 }];
            return false;
          }
        }
      } else {
        validate81.errors = [{ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema41.allOf[1].type, parentSchema: schema41.allOf[1], data }];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate81.errors = vErrors;
  return errors === 0;
}
var validate_MethodNotAllowed_application_json = validate83;
var schema42 = { "allOf": [{ "$ref": "validate_Error" }, { "type": "object", "properties": { "code": { "type": "string", "enum": ["METHOD_NOT_ALLOWED"] } } }] };
/*! #/components/responses/MethodNotAllowed/content/application~1json/schema */
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate2(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.code !== void 0 && func0.call(data, "code")) {
          let data0 = data.code;
          if (typeof data0 !== "string") {
            validate83.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/allOf/1/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema42.allOf[1].properties.code.type, parentSchema: schema42.allOf[1].properties.code, data: data0 }];
            return false;
          }
          if (!(data0 === "METHOD_NOT_ALLOWED")) {
            validate83.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/allOf/1/properties/code/enum", keyword: "enum", params: { allowedValues: schema42.allOf[1].properties.code.enum }, message: "must be equal to one of the allowed values", schema: schema42.allOf[1].properties.code.enum, parentSchema: schema42.allOf[1].properties.code, data: data0 }];
            return false;
          }
        }
      } else {
        validate83.errors = [{ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema42.allOf[1].type, parentSchema: schema42.allOf[1], data }];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate83.errors = vErrors;
  return errors === 0;
}
var validate_RequestTimeout_application_json = validate85;
var schema43 = { "allOf": [{ "$ref": "validate_Error" }, { "type": "object", "properties": { "code": { "type": "string", "enum": ["REQUEST_TIMEOUT"] } } }] };
/*! #/components/responses/RequestTimeout/content/application~1json/schema */
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate2(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.code !== void 0 && func0.call(data, "code")) {
          let data0 = data.code;
          if (typeof data0 !== "string") {
            validate85.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/allOf/1/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.allOf[1].properties.code.type, parentSchema: schema43.allOf[1].properties.code, data: data0 }];
            return false;
          }
          if (!(data0 === "REQUEST_TIMEOUT")) {
            validate85.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/allOf/1/properties/code/enum", keyword: "enum", params: { allowedValues: schema43.allOf[1].properties.code.enum }, message: "must be equal to one of the allowed values", schema: schema43.allOf[1].properties.code.enum, parentSchema: schema43.allOf[1].properties.code, data: data0 }];
            return false;
          }
        }
      } else {
        validate85.errors = [{ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema43.allOf[1].type, parentSchema: schema43.allOf[1], data }];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate85.errors = vErrors;
  return errors === 0;
}
var validate_HeadersTooLarge_application_json = validate87;
var schema44 = { "allOf": [{ "$ref": "validate_Error" }, { "type": "object", "properties": { "code": { "type": "string", "enum": ["HEADERS_TOO_LARGE"] } } }] };
/*! #/components/responses/HeadersTooLarge/content/application~1json/schema */
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate2(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.code !== void 0 && func0.call(data, "code")) {
          let data0 = data.code;
          if (typeof data0 !== "string") {
            validate87.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/allOf/1/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.allOf[1].properties.code.type, parentSchema: schema44.allOf[1].properties.code, data: data0 }];
            return false;
          }
          if (!(data0 === "HEADERS_TOO_LARGE")) {
            validate87.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/allOf/1/properties/code/enum", keyword: "enum", params: { allowedValues: schema44.allOf[1].properties.code.enum }, message: "must be equal to one of the allowed values", schema: schema44.allOf[1].properties.code.enum, parentSchema: schema44.allOf[1].properties.code, data: data0 }];
            return false;
          }
        }
      } else {
        validate87.errors = [{ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema44.allOf[1].type, parentSchema: schema44.allOf[1], data }];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate87.errors = vErrors;
  return errors === 0;
}

// contract:text
var validate_registerUser_201_headers = validate02;
var schema02 = { "type": "object", "properties": { "Cache-Control": { "$ref": "validate_NoStore" }, "RateLimit": { "$ref": "validate_RateLimit" }, "RateLimit-Policy": { "$ref": "validate_RateLimitPolicy" }, "X-Request-Id": { "$ref": "validate_RequestId" } }, "required": ["Cache-Control"] };
var func02 = Object.prototype.hasOwnProperty;
var schema110 = { "type": "string", "enum": ["no-store"] };
/*! #/components/headers/NoStore/schema */
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (dataType0 == "object" && Array.isArray(data) && data.length == 1) {
      data = data[0];
      dataType0 = typeof data;
      if (typeof data === "string") {
        coerced0 = data;
      }
    }
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate13.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema110.type, parentSchema: schema110, data }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (!(data === "no-store")) {
    validate13.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema110.enum }, message: "must be equal to one of the allowed values", schema: schema110.enum, parentSchema: schema110, data }];
    return false;
  }
  validate13.errors = vErrors;
  return errors === 0;
}
var schema210 = { "type": "string", "pattern": '^"[^"]+"; r=\\d+; t=\\d+$' };
var func3 = (pattern, flags) => {
  try {
    return new RegExp(pattern, flags);
  } catch {
    return new RegExp(pattern);
  }
};
var pattern02 = func3('^"[^"]+"; r=\\d+; t=\\d+$', "u");
/*! #/components/headers/RateLimit/schema */
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (dataType0 == "object" && Array.isArray(data) && data.length == 1) {
      data = data[0];
      dataType0 = typeof data;
      if (typeof data === "string") {
        coerced0 = data;
      }
    }
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate3.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema210.type, parentSchema: schema210, data }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern02.test(data)) {
        validate3.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: '^"[^"]+"; r=\\d+; t=\\d+$' }, message: 'must match pattern "^"[^"]+"; r=\\d+; t=\\d+$"', schema: '^"[^"]+"; r=\\d+; t=\\d+$', parentSchema: schema210, data }];
        return false;
      }
    }
  }
  validate3.errors = vErrors;
  return errors === 0;
}
var schema310 = { "type": "string", "pattern": '^"[^"]+"; q=\\d+; w=\\d+(; pk=:[A-Za-z0-9+/=]*:)?$' };
var pattern12 = func3('^"[^"]+"; q=\\d+; w=\\d+(; pk=:[A-Za-z0-9+/=]*:)?$', "u");
/*! #/components/headers/RateLimitPolicy/schema */
function validate5(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (dataType0 == "object" && Array.isArray(data) && data.length == 1) {
      data = data[0];
      dataType0 = typeof data;
      if (typeof data === "string") {
        coerced0 = data;
      }
    }
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate5.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema310.type, parentSchema: schema310, data }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern12.test(data)) {
        validate5.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: '^"[^"]+"; q=\\d+; w=\\d+(; pk=:[A-Za-z0-9+/=]*:)?$' }, message: 'must match pattern "^"[^"]+"; q=\\d+; w=\\d+(; pk=:[A-Za-z0-9+/=]*:)?$"', schema: '^"[^"]+"; q=\\d+; w=\\d+(; pk=:[A-Za-z0-9+/=]*:)?$', parentSchema: schema310, data }];
        return false;
      }
    }
  }
  validate5.errors = vErrors;
  return errors === 0;
}
var schema45 = { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,128}$" };
var pattern22 = func3("^[A-Za-z0-9._-]{1,128}$", "u");
/*! #/components/headers/RequestId/schema */
function validate7(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (dataType0 == "object" && Array.isArray(data) && data.length == 1) {
      data = data[0];
      dataType0 = typeof data;
      if (typeof data === "string") {
        coerced0 = data;
      }
    }
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate7.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.type, parentSchema: schema45, data }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern22.test(data)) {
        validate7.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._-]{1,128}$" }, message: 'must match pattern "^[A-Za-z0-9._-]{1,128}$"', schema: "^[A-Za-z0-9._-]{1,128}$", parentSchema: schema45, data }];
        return false;
      }
    }
  }
  validate7.errors = vErrors;
  return errors === 0;
}
/*! #/paths/~1api~1v1~1auth~1register/post/responses/201/headers */
function validate02(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data["Cache-Control"] === void 0 || !func02.call(data, "Cache-Control")) && (missing0 = "Cache-Control")) {
        validate02.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema02.required, parentSchema: schema02, data }];
        return false;
      } else {
        if (data["Cache-Control"] !== void 0 && func02.call(data, "Cache-Control")) {
          const _errs1 = errors;
          if (!validate13(data["Cache-Control"], { instancePath: instancePath + "/Cache-Control", parentData: data, parentDataProperty: "Cache-Control", rootData })) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.RateLimit !== void 0 && func02.call(data, "RateLimit")) {
            const _errs2 = errors;
            if (!validate3(data.RateLimit, { instancePath: instancePath + "/RateLimit", parentData: data, parentDataProperty: "RateLimit", rootData })) {
              vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data["RateLimit-Policy"] !== void 0 && func02.call(data, "RateLimit-Policy")) {
              const _errs3 = errors;
              if (!validate5(data["RateLimit-Policy"], { instancePath: instancePath + "/RateLimit-Policy", parentData: data, parentDataProperty: "RateLimit-Policy", rootData })) {
                vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data["X-Request-Id"] !== void 0 && func02.call(data, "X-Request-Id")) {
                const _errs4 = errors;
                if (!validate7(data["X-Request-Id"], { instancePath: instancePath + "/X-Request-Id", parentData: data, parentDataProperty: "X-Request-Id", rootData })) {
                  vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
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
      validate02.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema02.type, parentSchema: schema02, data }];
      return false;
    }
  }
  validate02.errors = vErrors;
  return errors === 0;
}
var validate_registerUser_400_headers = validate9;
var schema52 = { "type": "object", "properties": { "Cache-Control": { "$ref": "validate_NoStore" }, "RateLimit": { "$ref": "validate_RateLimit" }, "RateLimit-Policy": { "$ref": "validate_RateLimitPolicy" }, "X-Request-Id": { "$ref": "validate_RequestId" } }, "required": ["Cache-Control"] };
/*! #/paths/~1api~1v1~1auth~1register/post/responses/400/headers */
function validate9(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data["Cache-Control"] === void 0 || !func02.call(data, "Cache-Control")) && (missing0 = "Cache-Control")) {
        validate9.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema52.required, parentSchema: schema52, data }];
        return false;
      } else {
        if (data["Cache-Control"] !== void 0 && func02.call(data, "Cache-Control")) {
          const _errs1 = errors;
          if (!validate13(data["Cache-Control"], { instancePath: instancePath + "/Cache-Control", parentData: data, parentDataProperty: "Cache-Control", rootData })) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.RateLimit !== void 0 && func02.call(data, "RateLimit")) {
            const _errs2 = errors;
            if (!validate3(data.RateLimit, { instancePath: instancePath + "/RateLimit", parentData: data, parentDataProperty: "RateLimit", rootData })) {
              vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data["RateLimit-Policy"] !== void 0 && func02.call(data, "RateLimit-Policy")) {
              const _errs3 = errors;
              if (!validate5(data["RateLimit-Policy"], { instancePath: instancePath + "/RateLimit-Policy", parentData: data, parentDataProperty: "RateLimit-Policy", rootData })) {
                vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data["X-Request-Id"] !== void 0 && func02.call(data, "X-Request-Id")) {
                const _errs4 = errors;
                if (!validate7(data["X-Request-Id"], { instancePath: instancePath + "/X-Request-Id", parentData: data, parentDataProperty: "X-Request-Id", rootData })) {
                  vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
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
      validate9.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema52.type, parentSchema: schema52, data }];
      return false;
    }
  }
  validate9.errors = vErrors;
  return errors === 0;
}
var validate_BodyTooLarge_headers = validate142;
var schema62 = { "type": "object", "properties": { "Cache-Control": { "$ref": "validate_NoStore" }, "X-Request-Id": { "$ref": "validate_RequestId" } }, "required": ["Cache-Control"] };
/*! #/components/responses/BodyTooLarge/headers */
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data["Cache-Control"] === void 0 || !func02.call(data, "Cache-Control")) && (missing0 = "Cache-Control")) {
        validate142.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema62.required, parentSchema: schema62, data }];
        return false;
      } else {
        if (data["Cache-Control"] !== void 0 && func02.call(data, "Cache-Control")) {
          const _errs1 = errors;
          if (!validate13(data["Cache-Control"], { instancePath: instancePath + "/Cache-Control", parentData: data, parentDataProperty: "Cache-Control", rootData })) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data["X-Request-Id"] !== void 0 && func02.call(data, "X-Request-Id")) {
            const _errs2 = errors;
            if (!validate7(data["X-Request-Id"], { instancePath: instancePath + "/X-Request-Id", parentData: data, parentDataProperty: "X-Request-Id", rootData })) {
              vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate142.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema62.type, parentSchema: schema62, data }];
      return false;
    }
  }
  validate142.errors = vErrors;
  return errors === 0;
}
var validate_UnsupportedMediaType_headers = validate172;
var schema72 = { "type": "object", "properties": { "Cache-Control": { "$ref": "validate_NoStore" }, "X-Request-Id": { "$ref": "validate_RequestId" } }, "required": ["Cache-Control"] };
/*! #/components/responses/UnsupportedMediaType/headers */
function validate172(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data["Cache-Control"] === void 0 || !func02.call(data, "Cache-Control")) && (missing0 = "Cache-Control")) {
        validate172.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema72.required, parentSchema: schema72, data }];
        return false;
      } else {
        if (data["Cache-Control"] !== void 0 && func02.call(data, "Cache-Control")) {
          const _errs1 = errors;
          if (!validate13(data["Cache-Control"], { instancePath: instancePath + "/Cache-Control", parentData: data, parentDataProperty: "Cache-Control", rootData })) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data["X-Request-Id"] !== void 0 && func02.call(data, "X-Request-Id")) {
            const _errs2 = errors;
            if (!validate7(data["X-Request-Id"], { instancePath: instancePath + "/X-Request-Id", parentData: data, parentDataProperty: "X-Request-Id", rootData })) {
              vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate172.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema72.type, parentSchema: schema72, data }];
      return false;
    }
  }
  validate172.errors = vErrors;
  return errors === 0;
}
var validate_ValidationError_headers = validate202;
var schema82 = { "type": "object", "properties": { "Cache-Control": { "$ref": "validate_NoStore" }, "X-Request-Id": { "$ref": "validate_RequestId" } }, "required": ["Cache-Control"] };
/*! #/components/responses/ValidationError/headers */
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data["Cache-Control"] === void 0 || !func02.call(data, "Cache-Control")) && (missing0 = "Cache-Control")) {
        validate202.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema82.required, parentSchema: schema82, data }];
        return false;
      } else {
        if (data["Cache-Control"] !== void 0 && func02.call(data, "Cache-Control")) {
          const _errs1 = errors;
          if (!validate13(data["Cache-Control"], { instancePath: instancePath + "/Cache-Control", parentData: data, parentDataProperty: "Cache-Control", rootData })) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data["X-Request-Id"] !== void 0 && func02.call(data, "X-Request-Id")) {
            const _errs2 = errors;
            if (!validate7(data["X-Request-Id"], { instancePath: instancePath + "/X-Request-Id", parentData: data, parentDataProperty: "X-Request-Id", rootData })) {
              vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate202.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema82.type, parentSchema: schema82, data }];
      return false;
    }
  }
  validate202.errors = vErrors;
  return errors === 0;
}
var validate_TooManyRequests_headers = validate23;
var schema92 = { "type": "object", "properties": { "Cache-Control": { "$ref": "validate_NoStore" }, "Retry-After": { "$ref": "validate_RetryAfter" }, "RateLimit": { "$ref": "validate_RateLimit" }, "RateLimit-Policy": { "$ref": "validate_RateLimitPolicy" }, "X-Request-Id": { "$ref": "validate_RequestId" } }, "required": ["Cache-Control", "Retry-After"] };
var schema102 = { "type": "integer", "minimum": 0, "maximum": 9007199254740991 };
/*! #/components/headers/RetryAfter/schema */
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)))) {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (dataType0 == "object" && Array.isArray(data) && data.length == 1) {
      data = data[0];
      dataType0 = typeof data;
      if (typeof data == "number" && (!(data % 1) && !isNaN(data))) {
        coerced0 = data;
      }
    }
    if (!(coerced0 !== void 0)) {
      if (dataType0 === "boolean" || data === null || dataType0 === "string" && data && data == +data && !(data % 1)) {
        coerced0 = +data;
      } else {
        validate25.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema102.type, parentSchema: schema102, data }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data == "number") {
      if (data > 9007199254740991 || isNaN(data)) {
        validate25.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema102, data }];
        return false;
      } else {
        if (data < 0 || isNaN(data)) {
          validate25.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema102, data }];
          return false;
        }
      }
    }
  }
  validate25.errors = vErrors;
  return errors === 0;
}
/*! #/components/responses/TooManyRequests/headers */
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data["Cache-Control"] === void 0 || !func02.call(data, "Cache-Control")) && (missing0 = "Cache-Control") || (data["Retry-After"] === void 0 || !func02.call(data, "Retry-After")) && (missing0 = "Retry-After")) {
        validate23.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema92.required, parentSchema: schema92, data }];
        return false;
      } else {
        if (data["Cache-Control"] !== void 0 && func02.call(data, "Cache-Control")) {
          const _errs1 = errors;
          if (!validate13(data["Cache-Control"], { instancePath: instancePath + "/Cache-Control", parentData: data, parentDataProperty: "Cache-Control", rootData })) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data["Retry-After"] !== void 0 && func02.call(data, "Retry-After")) {
            const _errs2 = errors;
            if (!validate25(data["Retry-After"], { instancePath: instancePath + "/Retry-After", parentData: data, parentDataProperty: "Retry-After", rootData })) {
              vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.RateLimit !== void 0 && func02.call(data, "RateLimit")) {
              const _errs3 = errors;
              if (!validate3(data.RateLimit, { instancePath: instancePath + "/RateLimit", parentData: data, parentDataProperty: "RateLimit", rootData })) {
                vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data["RateLimit-Policy"] !== void 0 && func02.call(data, "RateLimit-Policy")) {
                const _errs4 = errors;
                if (!validate5(data["RateLimit-Policy"], { instancePath: instancePath + "/RateLimit-Policy", parentData: data, parentDataProperty: "RateLimit-Policy", rootData })) {
                  vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data["X-Request-Id"] !== void 0 && func02.call(data, "X-Request-Id")) {
                  const _errs5 = errors;
                  if (!validate7(data["X-Request-Id"], { instancePath: instancePath + "/X-Request-Id", parentData: data, parentDataProperty: "X-Request-Id", rootData })) {
                    vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
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
      validate23.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema92.type, parentSchema: schema92, data }];
      return false;
    }
  }
  validate23.errors = vErrors;
  return errors === 0;
}
var validate_InternalError_headers = validate302;
var schema112 = { "type": "object", "properties": { "Cache-Control": { "$ref": "validate_NoStore" }, "X-Request-Id": { "$ref": "validate_RequestId" } }, "required": ["Cache-Control"] };
/*! #/components/responses/InternalError/headers */
function validate302(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data["Cache-Control"] === void 0 || !func02.call(data, "Cache-Control")) && (missing0 = "Cache-Control")) {
        validate302.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema112.required, parentSchema: schema112, data }];
        return false;
      } else {
        if (data["Cache-Control"] !== void 0 && func02.call(data, "Cache-Control")) {
          const _errs1 = errors;
          if (!validate13(data["Cache-Control"], { instancePath: instancePath + "/Cache-Control", parentData: data, parentDataProperty: "Cache-Control", rootData })) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data["X-Request-Id"] !== void 0 && func02.call(data, "X-Request-Id")) {
            const _errs2 = errors;
            if (!validate7(data["X-Request-Id"], { instancePath: instancePath + "/X-Request-Id", parentData: data, parentDataProperty: "X-Request-Id", rootData })) {
              vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate302.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema112.type, parentSchema: schema112, data }];
      return false;
    }
  }
  validate302.errors = vErrors;
  return errors === 0;
}
var validate_ServiceUnavailable_headers = validate33;
var schema122 = { "type": "object", "properties": { "Cache-Control": { "$ref": "validate_NoStore" }, "Retry-After": { "$ref": "validate_RetryAfter" }, "X-Request-Id": { "$ref": "validate_RequestId" } }, "required": ["Cache-Control", "Retry-After"] };
/*! #/components/responses/ServiceUnavailable/headers */
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data["Cache-Control"] === void 0 || !func02.call(data, "Cache-Control")) && (missing0 = "Cache-Control") || (data["Retry-After"] === void 0 || !func02.call(data, "Retry-After")) && (missing0 = "Retry-After")) {
        validate33.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema122.required, parentSchema: schema122, data }];
        return false;
      } else {
        if (data["Cache-Control"] !== void 0 && func02.call(data, "Cache-Control")) {
          const _errs1 = errors;
          if (!validate13(data["Cache-Control"], { instancePath: instancePath + "/Cache-Control", parentData: data, parentDataProperty: "Cache-Control", rootData })) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data["Retry-After"] !== void 0 && func02.call(data, "Retry-After")) {
            const _errs2 = errors;
            if (!validate25(data["Retry-After"], { instancePath: instancePath + "/Retry-After", parentData: data, parentDataProperty: "Retry-After", rootData })) {
              vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data["X-Request-Id"] !== void 0 && func02.call(data, "X-Request-Id")) {
              const _errs3 = errors;
              if (!validate7(data["X-Request-Id"], { instancePath: instancePath + "/X-Request-Id", parentData: data, parentDataProperty: "X-Request-Id", rootData })) {
                vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
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
      validate33.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema122.type, parentSchema: schema122, data }];
      return false;
    }
  }
  validate33.errors = vErrors;
  return errors === 0;
}
var validate_loginUser_200_headers = validate37;
var schema132 = { "type": "object", "properties": { "Cache-Control": { "$ref": "validate_NoStore" }, "Set-Cookie": { "$ref": "validate_RefreshCookie" }, "RateLimit": { "$ref": "validate_RateLimit" }, "RateLimit-Policy": { "$ref": "validate_RateLimitPolicy" }, "X-Request-Id": { "$ref": "validate_RequestId" } }, "required": ["Cache-Control", "Set-Cookie"] };
var schema142 = { "type": "string", "pattern": "^(__Host-)?refresh_token=[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+; Max-Age=\\d+;" };
var pattern32 = func3("^(__Host-)?refresh_token=[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+; Max-Age=\\d+;", "u");
/*! #/components/headers/RefreshCookie/schema */
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (dataType0 == "object" && Array.isArray(data) && data.length == 1) {
      data = data[0];
      dataType0 = typeof data;
      if (typeof data === "string") {
        coerced0 = data;
      }
    }
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate39.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema142.type, parentSchema: schema142, data }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern32.test(data)) {
        validate39.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(__Host-)?refresh_token=[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+; Max-Age=\\d+;" }, message: 'must match pattern "^(__Host-)?refresh_token=[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+; Max-Age=\\d+;"', schema: "^(__Host-)?refresh_token=[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+; Max-Age=\\d+;", parentSchema: schema142, data }];
        return false;
      }
    }
  }
  validate39.errors = vErrors;
  return errors === 0;
}
/*! #/paths/~1api~1v1~1auth~1login/post/responses/200/headers */
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data["Cache-Control"] === void 0 || !func02.call(data, "Cache-Control")) && (missing0 = "Cache-Control") || (data["Set-Cookie"] === void 0 || !func02.call(data, "Set-Cookie")) && (missing0 = "Set-Cookie")) {
        validate37.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema132.required, parentSchema: schema132, data }];
        return false;
      } else {
        if (data["Cache-Control"] !== void 0 && func02.call(data, "Cache-Control")) {
          const _errs1 = errors;
          if (!validate13(data["Cache-Control"], { instancePath: instancePath + "/Cache-Control", parentData: data, parentDataProperty: "Cache-Control", rootData })) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data["Set-Cookie"] !== void 0 && func02.call(data, "Set-Cookie")) {
            const _errs2 = errors;
            if (!validate39(data["Set-Cookie"], { instancePath: instancePath + "/Set-Cookie", parentData: data, parentDataProperty: "Set-Cookie", rootData })) {
              vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.RateLimit !== void 0 && func02.call(data, "RateLimit")) {
              const _errs3 = errors;
              if (!validate3(data.RateLimit, { instancePath: instancePath + "/RateLimit", parentData: data, parentDataProperty: "RateLimit", rootData })) {
                vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data["RateLimit-Policy"] !== void 0 && func02.call(data, "RateLimit-Policy")) {
                const _errs4 = errors;
                if (!validate5(data["RateLimit-Policy"], { instancePath: instancePath + "/RateLimit-Policy", parentData: data, parentDataProperty: "RateLimit-Policy", rootData })) {
                  vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data["X-Request-Id"] !== void 0 && func02.call(data, "X-Request-Id")) {
                  const _errs5 = errors;
                  if (!validate7(data["X-Request-Id"], { instancePath: instancePath + "/X-Request-Id", parentData: data, parentDataProperty: "X-Request-Id", rootData })) {
                    vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
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
      validate37.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema132.type, parentSchema: schema132, data }];
      return false;
    }
  }
  validate37.errors = vErrors;
  return errors === 0;
}
var validate_MalformedRequest_headers = validate44;
var schema152 = { "type": "object", "properties": { "Cache-Control": { "$ref": "validate_NoStore" }, "X-Request-Id": { "$ref": "validate_RequestId" } }, "required": ["Cache-Control"] };
/*! #/components/responses/MalformedRequest/headers */
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data["Cache-Control"] === void 0 || !func02.call(data, "Cache-Control")) && (missing0 = "Cache-Control")) {
        validate44.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema152.required, parentSchema: schema152, data }];
        return false;
      } else {
        if (data["Cache-Control"] !== void 0 && func02.call(data, "Cache-Control")) {
          const _errs1 = errors;
          if (!validate13(data["Cache-Control"], { instancePath: instancePath + "/Cache-Control", parentData: data, parentDataProperty: "Cache-Control", rootData })) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data["X-Request-Id"] !== void 0 && func02.call(data, "X-Request-Id")) {
            const _errs2 = errors;
            if (!validate7(data["X-Request-Id"], { instancePath: instancePath + "/X-Request-Id", parentData: data, parentDataProperty: "X-Request-Id", rootData })) {
              vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate44.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema152.type, parentSchema: schema152, data }];
      return false;
    }
  }
  validate44.errors = vErrors;
  return errors === 0;
}
var validate_loginUser_401_headers = validate472;
var schema162 = { "type": "object", "properties": { "Cache-Control": { "$ref": "validate_NoStore" }, "WWW-Authenticate": { "$ref": "validate_Challenge" }, "RateLimit": { "$ref": "validate_RateLimit" }, "RateLimit-Policy": { "$ref": "validate_RateLimitPolicy" }, "X-Request-Id": { "$ref": "validate_RequestId" } }, "required": ["Cache-Control", "WWW-Authenticate"] };
var schema172 = { "type": "string", "enum": ["Bearer"] };
/*! #/components/headers/Challenge/schema */
function validate492(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (dataType0 == "object" && Array.isArray(data) && data.length == 1) {
      data = data[0];
      dataType0 = typeof data;
      if (typeof data === "string") {
        coerced0 = data;
      }
    }
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate492.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema172.type, parentSchema: schema172, data }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (!(data === "Bearer")) {
    validate492.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema172.enum }, message: "must be equal to one of the allowed values", schema: schema172.enum, parentSchema: schema172, data }];
    return false;
  }
  validate492.errors = vErrors;
  return errors === 0;
}
/*! #/paths/~1api~1v1~1auth~1login/post/responses/401/headers */
function validate472(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data["Cache-Control"] === void 0 || !func02.call(data, "Cache-Control")) && (missing0 = "Cache-Control") || (data["WWW-Authenticate"] === void 0 || !func02.call(data, "WWW-Authenticate")) && (missing0 = "WWW-Authenticate")) {
        validate472.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema162.required, parentSchema: schema162, data }];
        return false;
      } else {
        if (data["Cache-Control"] !== void 0 && func02.call(data, "Cache-Control")) {
          const _errs1 = errors;
          if (!validate13(data["Cache-Control"], { instancePath: instancePath + "/Cache-Control", parentData: data, parentDataProperty: "Cache-Control", rootData })) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data["WWW-Authenticate"] !== void 0 && func02.call(data, "WWW-Authenticate")) {
            const _errs2 = errors;
            if (!validate492(data["WWW-Authenticate"], { instancePath: instancePath + "/WWW-Authenticate", parentData: data, parentDataProperty: "WWW-Authenticate", rootData })) {
              vErrors = vErrors === null ? validate492.errors : vErrors.concat(validate492.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.RateLimit !== void 0 && func02.call(data, "RateLimit")) {
              const _errs3 = errors;
              if (!validate3(data.RateLimit, { instancePath: instancePath + "/RateLimit", parentData: data, parentDataProperty: "RateLimit", rootData })) {
                vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data["RateLimit-Policy"] !== void 0 && func02.call(data, "RateLimit-Policy")) {
                const _errs4 = errors;
                if (!validate5(data["RateLimit-Policy"], { instancePath: instancePath + "/RateLimit-Policy", parentData: data, parentDataProperty: "RateLimit-Policy", rootData })) {
                  vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data["X-Request-Id"] !== void 0 && func02.call(data, "X-Request-Id")) {
                  const _errs5 = errors;
                  if (!validate7(data["X-Request-Id"], { instancePath: instancePath + "/X-Request-Id", parentData: data, parentDataProperty: "X-Request-Id", rootData })) {
                    vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
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
      validate472.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema162.type, parentSchema: schema162, data }];
      return false;
    }
  }
  validate472.errors = vErrors;
  return errors === 0;
}
var validate_CrossSiteRequest_headers = validate54;
var schema182 = { "type": "object", "properties": { "Cache-Control": { "$ref": "validate_NoStore" }, "X-Request-Id": { "$ref": "validate_RequestId" } }, "required": ["Cache-Control"] };
/*! #/components/responses/CrossSiteRequest/headers */
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data["Cache-Control"] === void 0 || !func02.call(data, "Cache-Control")) && (missing0 = "Cache-Control")) {
        validate54.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema182.required, parentSchema: schema182, data }];
        return false;
      } else {
        if (data["Cache-Control"] !== void 0 && func02.call(data, "Cache-Control")) {
          const _errs1 = errors;
          if (!validate13(data["Cache-Control"], { instancePath: instancePath + "/Cache-Control", parentData: data, parentDataProperty: "Cache-Control", rootData })) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data["X-Request-Id"] !== void 0 && func02.call(data, "X-Request-Id")) {
            const _errs2 = errors;
            if (!validate7(data["X-Request-Id"], { instancePath: instancePath + "/X-Request-Id", parentData: data, parentDataProperty: "X-Request-Id", rootData })) {
              vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate54.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema182.type, parentSchema: schema182, data }];
      return false;
    }
  }
  validate54.errors = vErrors;
  return errors === 0;
}
var validate_LoginForm = validate572;
var schema192 = { "type": "object", "required": ["username", "password"], "properties": { "username": { "type": "string", "minLength": 1 }, "password": { "type": "string", "format": "password", "minLength": 1 } } };
var func61 = require_ucs2length().default;
/*! #/components/schemas/LoginForm */
function validate572(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.username === void 0 || !func02.call(data, "username")) && (missing0 = "username") || (data.password === void 0 || !func02.call(data, "password")) && (missing0 = "password")) {
        validate572.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema192.required, parentSchema: schema192, data }];
        return false;
      } else {
        if (data.username !== void 0 && func02.call(data, "username")) {
          let data0 = data.username;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
              data0 = data0[0];
              dataType0 = typeof data0;
              if (typeof data0 === "string") {
                coerced0 = data0;
              }
            }
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                validate572.errors = [{ instancePath: instancePath + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema192.properties.username.type, parentSchema: schema192.properties.username, data: data0 }];
                return false;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["username"] = coerced0;
              }
            }
          }
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (func61(data0) < 1) {
                validate572.errors = [{ instancePath: instancePath + "/username", schemaPath: "#/properties/username/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema192.properties.username, data: data0 }];
                return false;
              }
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.password !== void 0 && func02.call(data, "password")) {
            let data1 = data.password;
            const _errs3 = errors;
            if (typeof data1 !== "string") {
              let dataType1 = typeof data1;
              let coerced1 = void 0;
              if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1) {
                data1 = data1[0];
                dataType1 = typeof data1;
                if (typeof data1 === "string") {
                  coerced1 = data1;
                }
              }
              if (!(coerced1 !== void 0)) {
                if (dataType1 == "number" || dataType1 == "boolean") {
                  coerced1 = "" + data1;
                } else if (data1 === null) {
                  coerced1 = "";
                } else {
                  validate572.errors = [{ instancePath: instancePath + "/password", schemaPath: "#/properties/password/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema192.properties.password.type, parentSchema: schema192.properties.password, data: data1 }];
                  return false;
                }
              }
              if (coerced1 !== void 0) {
                data1 = coerced1;
                if (data !== void 0) {
                  data["password"] = coerced1;
                }
              }
            }
            if (errors === _errs3) {
              if (errors === _errs3) {
                if (typeof data1 === "string") {
                  if (func61(data1) < 1) {
                    validate572.errors = [{ instancePath: instancePath + "/password", schemaPath: "#/properties/password/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema192.properties.password, data: data1 }];
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
      }
    } else {
      validate572.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema192.type, parentSchema: schema192, data }];
      return false;
    }
  }
  validate572.errors = vErrors;
  return errors === 0;
}
var validate_refreshToken_200_headers = validate58;
var schema202 = { "type": "object", "properties": { "Cache-Control": { "$ref": "validate_NoStore" }, "Set-Cookie": { "$ref": "validate_RefreshCookie" }, "RateLimit": { "$ref": "validate_RateLimit" }, "RateLimit-Policy": { "$ref": "validate_RateLimitPolicy" }, "X-Request-Id": { "$ref": "validate_RequestId" } }, "required": ["Cache-Control", "Set-Cookie"] };
/*! #/paths/~1api~1v1~1auth~1refresh/post/responses/200/headers */
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data["Cache-Control"] === void 0 || !func02.call(data, "Cache-Control")) && (missing0 = "Cache-Control") || (data["Set-Cookie"] === void 0 || !func02.call(data, "Set-Cookie")) && (missing0 = "Set-Cookie")) {
        validate58.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema202.required, parentSchema: schema202, data }];
        return false;
      } else {
        if (data["Cache-Control"] !== void 0 && func02.call(data, "Cache-Control")) {
          const _errs1 = errors;
          if (!validate13(data["Cache-Control"], { instancePath: instancePath + "/Cache-Control", parentData: data, parentDataProperty: "Cache-Control", rootData })) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data["Set-Cookie"] !== void 0 && func02.call(data, "Set-Cookie")) {
            const _errs2 = errors;
            if (!validate39(data["Set-Cookie"], { instancePath: instancePath + "/Set-Cookie", parentData: data, parentDataProperty: "Set-Cookie", rootData })) {
              vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.RateLimit !== void 0 && func02.call(data, "RateLimit")) {
              const _errs3 = errors;
              if (!validate3(data.RateLimit, { instancePath: instancePath + "/RateLimit", parentData: data, parentDataProperty: "RateLimit", rootData })) {
                vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data["RateLimit-Policy"] !== void 0 && func02.call(data, "RateLimit-Policy")) {
                const _errs4 = errors;
                if (!validate5(data["RateLimit-Policy"], { instancePath: instancePath + "/RateLimit-Policy", parentData: data, parentDataProperty: "RateLimit-Policy", rootData })) {
                  vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data["X-Request-Id"] !== void 0 && func02.call(data, "X-Request-Id")) {
                  const _errs5 = errors;
                  if (!validate7(data["X-Request-Id"], { instancePath: instancePath + "/X-Request-Id", parentData: data, parentDataProperty: "X-Request-Id", rootData })) {
                    vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
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
      validate58.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema202.type, parentSchema: schema202, data }];
      return false;
    }
  }
  validate58.errors = vErrors;
  return errors === 0;
}
var validate_refreshToken_401_headers = validate64;
var schema212 = { "type": "object", "properties": { "Cache-Control": { "$ref": "validate_NoStore" }, "Set-Cookie": { "$ref": "validate_ClearedRefreshCookie" }, "WWW-Authenticate": { "$ref": "validate_Challenge" }, "RateLimit": { "$ref": "validate_RateLimit" }, "RateLimit-Policy": { "$ref": "validate_RateLimitPolicy" }, "X-Request-Id": { "$ref": "validate_RequestId" } }, "required": ["Cache-Control", "WWW-Authenticate"] };
var schema222 = { "type": "string", "pattern": "^(__Host-)?refresh_token=; Max-Age=0;" };
var pattern42 = func3("^(__Host-)?refresh_token=; Max-Age=0;", "u");
/*! #/components/headers/ClearedRefreshCookie/schema */
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (dataType0 == "object" && Array.isArray(data) && data.length == 1) {
      data = data[0];
      dataType0 = typeof data;
      if (typeof data === "string") {
        coerced0 = data;
      }
    }
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate66.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema222.type, parentSchema: schema222, data }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern42.test(data)) {
        validate66.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(__Host-)?refresh_token=; Max-Age=0;" }, message: 'must match pattern "^(__Host-)?refresh_token=; Max-Age=0;"', schema: "^(__Host-)?refresh_token=; Max-Age=0;", parentSchema: schema222, data }];
        return false;
      }
    }
  }
  validate66.errors = vErrors;
  return errors === 0;
}
/*! #/paths/~1api~1v1~1auth~1refresh/post/responses/401/headers */
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data["Cache-Control"] === void 0 || !func02.call(data, "Cache-Control")) && (missing0 = "Cache-Control") || (data["WWW-Authenticate"] === void 0 || !func02.call(data, "WWW-Authenticate")) && (missing0 = "WWW-Authenticate")) {
        validate64.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema212.required, parentSchema: schema212, data }];
        return false;
      } else {
        if (data["Cache-Control"] !== void 0 && func02.call(data, "Cache-Control")) {
          const _errs1 = errors;
          if (!validate13(data["Cache-Control"], { instancePath: instancePath + "/Cache-Control", parentData: data, parentDataProperty: "Cache-Control", rootData })) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data["Set-Cookie"] !== void 0 && func02.call(data, "Set-Cookie")) {
            const _errs2 = errors;
            if (!validate66(data["Set-Cookie"], { instancePath: instancePath + "/Set-Cookie", parentData: data, parentDataProperty: "Set-Cookie", rootData })) {
              vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data["WWW-Authenticate"] !== void 0 && func02.call(data, "WWW-Authenticate")) {
              const _errs3 = errors;
              if (!validate492(data["WWW-Authenticate"], { instancePath: instancePath + "/WWW-Authenticate", parentData: data, parentDataProperty: "WWW-Authenticate", rootData })) {
                vErrors = vErrors === null ? validate492.errors : vErrors.concat(validate492.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.RateLimit !== void 0 && func02.call(data, "RateLimit")) {
                const _errs4 = errors;
                if (!validate3(data.RateLimit, { instancePath: instancePath + "/RateLimit", parentData: data, parentDataProperty: "RateLimit", rootData })) {
                  vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data["RateLimit-Policy"] !== void 0 && func02.call(data, "RateLimit-Policy")) {
                  const _errs5 = errors;
                  if (!validate5(data["RateLimit-Policy"], { instancePath: instancePath + "/RateLimit-Policy", parentData: data, parentDataProperty: "RateLimit-Policy", rootData })) {
                    vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data["X-Request-Id"] !== void 0 && func02.call(data, "X-Request-Id")) {
                    const _errs6 = errors;
                    if (!validate7(data["X-Request-Id"], { instancePath: instancePath + "/X-Request-Id", parentData: data, parentDataProperty: "X-Request-Id", rootData })) {
                      vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
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
      validate64.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema212.type, parentSchema: schema212, data }];
      return false;
    }
  }
  validate64.errors = vErrors;
  return errors === 0;
}
var validate_getCurrentUser_200_headers = validate722;
var schema232 = { "type": "object", "properties": { "Cache-Control": { "$ref": "validate_NoStore" }, "X-Request-Id": { "$ref": "validate_RequestId" } }, "required": ["Cache-Control"] };
/*! #/paths/~1api~1v1~1auth~1me/get/responses/200/headers */
function validate722(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data["Cache-Control"] === void 0 || !func02.call(data, "Cache-Control")) && (missing0 = "Cache-Control")) {
        validate722.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema232.required, parentSchema: schema232, data }];
        return false;
      } else {
        if (data["Cache-Control"] !== void 0 && func02.call(data, "Cache-Control")) {
          const _errs1 = errors;
          if (!validate13(data["Cache-Control"], { instancePath: instancePath + "/Cache-Control", parentData: data, parentDataProperty: "Cache-Control", rootData })) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data["X-Request-Id"] !== void 0 && func02.call(data, "X-Request-Id")) {
            const _errs2 = errors;
            if (!validate7(data["X-Request-Id"], { instancePath: instancePath + "/X-Request-Id", parentData: data, parentDataProperty: "X-Request-Id", rootData })) {
              vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate722.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema232.type, parentSchema: schema232, data }];
      return false;
    }
  }
  validate722.errors = vErrors;
  return errors === 0;
}
var validate_Unauthorized_headers = validate75;
var schema242 = { "type": "object", "properties": { "Cache-Control": { "$ref": "validate_NoStore" }, "WWW-Authenticate": { "$ref": "validate_TokenChallenge" }, "X-Request-Id": { "$ref": "validate_RequestId" } }, "required": ["Cache-Control", "WWW-Authenticate"] };
var schema252 = { "type": "string", "enum": ["Bearer", 'Bearer error="invalid_token"'] };
/*! #/components/headers/TokenChallenge/schema */
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (dataType0 == "object" && Array.isArray(data) && data.length == 1) {
      data = data[0];
      dataType0 = typeof data;
      if (typeof data === "string") {
        coerced0 = data;
      }
    }
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate77.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema252.type, parentSchema: schema252, data }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (!(data === "Bearer" || data === 'Bearer error="invalid_token"')) {
    validate77.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema252.enum }, message: "must be equal to one of the allowed values", schema: schema252.enum, parentSchema: schema252, data }];
    return false;
  }
  validate77.errors = vErrors;
  return errors === 0;
}
/*! #/components/responses/Unauthorized/headers */
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data["Cache-Control"] === void 0 || !func02.call(data, "Cache-Control")) && (missing0 = "Cache-Control") || (data["WWW-Authenticate"] === void 0 || !func02.call(data, "WWW-Authenticate")) && (missing0 = "WWW-Authenticate")) {
        validate75.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema242.required, parentSchema: schema242, data }];
        return false;
      } else {
        if (data["Cache-Control"] !== void 0 && func02.call(data, "Cache-Control")) {
          const _errs1 = errors;
          if (!validate13(data["Cache-Control"], { instancePath: instancePath + "/Cache-Control", parentData: data, parentDataProperty: "Cache-Control", rootData })) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data["WWW-Authenticate"] !== void 0 && func02.call(data, "WWW-Authenticate")) {
            const _errs2 = errors;
            if (!validate77(data["WWW-Authenticate"], { instancePath: instancePath + "/WWW-Authenticate", parentData: data, parentDataProperty: "WWW-Authenticate", rootData })) {
              vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data["X-Request-Id"] !== void 0 && func02.call(data, "X-Request-Id")) {
              const _errs3 = errors;
              if (!validate7(data["X-Request-Id"], { instancePath: instancePath + "/X-Request-Id", parentData: data, parentDataProperty: "X-Request-Id", rootData })) {
                vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
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
      validate75.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema242.type, parentSchema: schema242, data }];
      return false;
    }
  }
  validate75.errors = vErrors;
  return errors === 0;
}
var validate_logoutUser_200_headers = validate80;
var schema262 = { "type": "object", "properties": { "Cache-Control": { "$ref": "validate_NoStore" }, "Set-Cookie": { "type": "string", "pattern": "^(__Host-)?refresh_token=; Max-Age=0;" }, "X-Request-Id": { "$ref": "validate_RequestId" } }, "required": ["Cache-Control", "Set-Cookie"] };
/*! #/paths/~1api~1v1~1auth~1logout/post/responses/200/headers */
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data["Cache-Control"] === void 0 || !func02.call(data, "Cache-Control")) && (missing0 = "Cache-Control") || (data["Set-Cookie"] === void 0 || !func02.call(data, "Set-Cookie")) && (missing0 = "Set-Cookie")) {
        validate80.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema262.required, parentSchema: schema262, data }];
        return false;
      } else {
        if (data["Cache-Control"] !== void 0 && func02.call(data, "Cache-Control")) {
          const _errs1 = errors;
          if (!validate13(data["Cache-Control"], { instancePath: instancePath + "/Cache-Control", parentData: data, parentDataProperty: "Cache-Control", rootData })) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data["Set-Cookie"] !== void 0 && func02.call(data, "Set-Cookie")) {
            let data1 = data["Set-Cookie"];
            const _errs2 = errors;
            if (typeof data1 !== "string") {
              let dataType0 = typeof data1;
              let coerced0 = void 0;
              if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1) {
                data1 = data1[0];
                dataType0 = typeof data1;
                if (typeof data1 === "string") {
                  coerced0 = data1;
                }
              }
              if (!(coerced0 !== void 0)) {
                if (dataType0 == "number" || dataType0 == "boolean") {
                  coerced0 = "" + data1;
                } else if (data1 === null) {
                  coerced0 = "";
                } else {
                  validate80.errors = [{ instancePath: instancePath + "/Set-Cookie", schemaPath: "#/properties/Set-Cookie/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema262.properties["Set-Cookie"].type, parentSchema: schema262.properties["Set-Cookie"], data: data1 }];
                  return false;
                }
              }
              if (coerced0 !== void 0) {
                data1 = coerced0;
                if (data !== void 0) {
                  data["Set-Cookie"] = coerced0;
                }
              }
            }
            if (errors === _errs2) {
              if (typeof data1 === "string") {
                if (!pattern42.test(data1)) {
                  validate80.errors = [{ instancePath: instancePath + "/Set-Cookie", schemaPath: "#/properties/Set-Cookie/pattern", keyword: "pattern", params: { pattern: "^(__Host-)?refresh_token=; Max-Age=0;" }, message: 'must match pattern "^(__Host-)?refresh_token=; Max-Age=0;"', schema: "^(__Host-)?refresh_token=; Max-Age=0;", parentSchema: schema262.properties["Set-Cookie"], data: data1 }];
                  return false;
                }
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data["X-Request-Id"] !== void 0 && func02.call(data, "X-Request-Id")) {
              const _errs4 = errors;
              if (!validate7(data["X-Request-Id"], { instancePath: instancePath + "/X-Request-Id", parentData: data, parentDataProperty: "X-Request-Id", rootData })) {
                vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
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
      validate80.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema262.type, parentSchema: schema262, data }];
      return false;
    }
  }
  validate80.errors = vErrors;
  return errors === 0;
}
var validate_listTasks_query = validate832;
var schema272 = { "type": "object", "properties": { "page": { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "x-error-codes": { "type": "INVALID_PAGINATION", "minimum": "INVALID_PAGINATION", "maximum": "INVALID_PAGINATION" }, "default": 1 }, "limit": { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "x-error-codes": { "type": "INVALID_PAGINATION", "minimum": "INVALID_PAGINATION", "maximum": "INVALID_PAGINATION" }, "default": 20 }, "after": { "type": "string", "maxLength": 2e3, "pattern": "^[A-Za-z0-9_-]+$" }, "q": { "type": "string", "maxLength": 1e3 }, "status": { "type": "string", "enum": ["all", "pending", "completed"], "x-error-codes": { "enum": "INVALID_STATUS" }, "default": "all" }, "priority": { "$ref": "validate_Priority" }, "tag": { "type": "string", "minLength": 1, "maxLength": 50 }, "sort": { "type": "string", "enum": ["due_date", "priority", "created_at", "title", "-due_date", "-priority", "-created_at", "-title"], "x-error-codes": { "enum": "INVALID_SORT_FIELD" }, "default": "-created_at" } }, "required": [] };
var pattern6 = func3("^[A-Za-z0-9_-]+$", "u");
var schema282 = { "type": "string", "enum": ["high", "medium", "low"], "x-error-codes": { "enum": "INVALID_PRIORITY" } };
/*! #/components/schemas/Priority */
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (dataType0 == "object" && Array.isArray(data) && data.length == 1) {
      data = data[0];
      dataType0 = typeof data;
      if (typeof data === "string") {
        coerced0 = data;
      }
    }
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate84.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema282.type, parentSchema: schema282, data }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (!(data === "high" || data === "medium" || data === "low")) {
    validate84.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema282.enum }, message: "must be equal to one of the allowed values", schema: schema282.enum, parentSchema: schema282, data }];
    return false;
  }
  validate84.errors = vErrors;
  return errors === 0;
}
/*! #/paths/~1api~1v1~1tasks/get/parameters in query */
function validate832(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        let dataType0 = typeof data0;
        let coerced0 = void 0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
          data0 = data0[0];
          dataType0 = typeof data0;
          if (typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0))) {
            coerced0 = data0;
          }
        }
        if (!(coerced0 !== void 0)) {
          if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1)) {
            coerced0 = +data0;
          } else {
            validate832.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema272.properties.page.type, parentSchema: schema272.properties.page, data: data0 }];
            return false;
          }
        }
        if (coerced0 !== void 0) {
          data0 = coerced0;
          if (data !== void 0) {
            data["page"] = coerced0;
          }
        }
      }
      if (errors === _errs1) {
        if (typeof data0 == "number") {
          if (data0 > 9007199254740991 || isNaN(data0)) {
            validate832.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema272.properties.page, data: data0 }];
            return false;
          } else {
            if (data0 < 1 || isNaN(data0)) {
              validate832.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema272.properties.page, data: data0 }];
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
          let dataType1 = typeof data1;
          let coerced1 = void 0;
          if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1) {
            data1 = data1[0];
            dataType1 = typeof data1;
            if (typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1))) {
              coerced1 = data1;
            }
          }
          if (!(coerced1 !== void 0)) {
            if (dataType1 === "boolean" || data1 === null || dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1)) {
              coerced1 = +data1;
            } else {
              validate832.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema272.properties.limit.type, parentSchema: schema272.properties.limit, data: data1 }];
              return false;
            }
          }
          if (coerced1 !== void 0) {
            data1 = coerced1;
            if (data !== void 0) {
              data["limit"] = coerced1;
            }
          }
        }
        if (errors === _errs3) {
          if (typeof data1 == "number") {
            if (data1 > 9007199254740991 || isNaN(data1)) {
              validate832.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema272.properties.limit, data: data1 }];
              return false;
            } else {
              if (data1 < 1 || isNaN(data1)) {
                validate832.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema272.properties.limit, data: data1 }];
                return false;
              }
            }
          }
        }
        var valid0 = _errs3 === errors;
        if (valid0) {
          if (data.after !== void 0 && func02.call(data, "after")) {
            let data2 = data.after;
            const _errs5 = errors;
            if (typeof data2 !== "string") {
              let dataType2 = typeof data2;
              let coerced2 = void 0;
              if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1) {
                data2 = data2[0];
                dataType2 = typeof data2;
                if (typeof data2 === "string") {
                  coerced2 = data2;
                }
              }
              if (!(coerced2 !== void 0)) {
                if (dataType2 == "number" || dataType2 == "boolean") {
                  coerced2 = "" + data2;
                } else if (data2 === null) {
                  coerced2 = "";
                } else {
                  validate832.errors = [{ instancePath: instancePath + "/after", schemaPath: "#/properties/after/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema272.properties.after.type, parentSchema: schema272.properties.after, data: data2 }];
                  return false;
                }
              }
              if (coerced2 !== void 0) {
                data2 = coerced2;
                if (data !== void 0) {
                  data["after"] = coerced2;
                }
              }
            }
            if (errors === _errs5) {
              if (typeof data2 === "string") {
                if (func61(data2) > 2e3) {
                  validate832.errors = [{ instancePath: instancePath + "/after", schemaPath: "#/properties/after/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters", schema: 2e3, parentSchema: schema272.properties.after, data: data2 }];
                  return false;
                } else {
                  if (!pattern6.test(data2)) {
                    validate832.errors = [{ instancePath: instancePath + "/after", schemaPath: "#/properties/after/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"', schema: "^[A-Za-z0-9_-]+$", parentSchema: schema272.properties.after, data: data2 }];
                    return false;
                  }
                }
              }
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.q !== void 0 && func02.call(data, "q")) {
              let data3 = data.q;
              const _errs7 = errors;
              if (typeof data3 !== "string") {
                let dataType3 = typeof data3;
                let coerced3 = void 0;
                if (dataType3 == "object" && Array.isArray(data3) && data3.length == 1) {
                  data3 = data3[0];
                  dataType3 = typeof data3;
                  if (typeof data3 === "string") {
                    coerced3 = data3;
                  }
                }
                if (!(coerced3 !== void 0)) {
                  if (dataType3 == "number" || dataType3 == "boolean") {
                    coerced3 = "" + data3;
                  } else if (data3 === null) {
                    coerced3 = "";
                  } else {
                    validate832.errors = [{ instancePath: instancePath + "/q", schemaPath: "#/properties/q/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema272.properties.q.type, parentSchema: schema272.properties.q, data: data3 }];
                    return false;
                  }
                }
                if (coerced3 !== void 0) {
                  data3 = coerced3;
                  if (data !== void 0) {
                    data["q"] = coerced3;
                  }
                }
              }
              if (errors === _errs7) {
                if (typeof data3 === "string") {
                  if (func61(data3) > 1e3) {
                    validate832.errors = [{ instancePath: instancePath + "/q", schemaPath: "#/properties/q/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema272.properties.q, data: data3 }];
                    return false;
                  }
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
                let dataType4 = typeof data4;
                let coerced4 = void 0;
                if (dataType4 == "object" && Array.isArray(data4) && data4.length == 1) {
                  data4 = data4[0];
                  dataType4 = typeof data4;
                  if (typeof data4 === "string") {
                    coerced4 = data4;
                  }
                }
                if (!(coerced4 !== void 0)) {
                  if (dataType4 == "number" || dataType4 == "boolean") {
                    coerced4 = "" + data4;
                  } else if (data4 === null) {
                    coerced4 = "";
                  } else {
                    validate832.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema272.properties.status.type, parentSchema: schema272.properties.status, data: data4 }];
                    return false;
                  }
                }
                if (coerced4 !== void 0) {
                  data4 = coerced4;
                  if (data !== void 0) {
                    data["status"] = coerced4;
                  }
                }
              }
              if (!(data4 === "all" || data4 === "pending" || data4 === "completed")) {
                validate832.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema272.properties.status.enum }, message: "must be equal to one of the allowed values", schema: schema272.properties.status.enum, parentSchema: schema272.properties.status, data: data4 }];
                return false;
              }
              var valid0 = _errs9 === errors;
              if (valid0) {
                if (data.priority !== void 0 && func02.call(data, "priority")) {
                  const _errs11 = errors;
                  if (!validate84(data.priority, { instancePath: instancePath + "/priority", parentData: data, parentDataProperty: "priority", rootData })) {
                    vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs11 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.tag !== void 0 && func02.call(data, "tag")) {
                    let data6 = data.tag;
                    const _errs12 = errors;
                    if (typeof data6 !== "string") {
                      let dataType5 = typeof data6;
                      let coerced5 = void 0;
                      if (dataType5 == "object" && Array.isArray(data6) && data6.length == 1) {
                        data6 = data6[0];
                        dataType5 = typeof data6;
                        if (typeof data6 === "string") {
                          coerced5 = data6;
                        }
                      }
                      if (!(coerced5 !== void 0)) {
                        if (dataType5 == "number" || dataType5 == "boolean") {
                          coerced5 = "" + data6;
                        } else if (data6 === null) {
                          coerced5 = "";
                        } else {
                          validate832.errors = [{ instancePath: instancePath + "/tag", schemaPath: "#/properties/tag/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema272.properties.tag.type, parentSchema: schema272.properties.tag, data: data6 }];
                          return false;
                        }
                      }
                      if (coerced5 !== void 0) {
                        data6 = coerced5;
                        if (data !== void 0) {
                          data["tag"] = coerced5;
                        }
                      }
                    }
                    if (errors === _errs12) {
                      if (typeof data6 === "string") {
                        if (func61(data6) > 50) {
                          validate832.errors = [{ instancePath: instancePath + "/tag", schemaPath: "#/properties/tag/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters", schema: 50, parentSchema: schema272.properties.tag, data: data6 }];
                          return false;
                        } else {
                          if (func61(data6) < 1) {
                            validate832.errors = [{ instancePath: instancePath + "/tag", schemaPath: "#/properties/tag/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema272.properties.tag, data: data6 }];
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
                    let data7 = data.sort;
                    const _errs14 = errors;
                    if (typeof data7 !== "string") {
                      let dataType6 = typeof data7;
                      let coerced6 = void 0;
                      if (dataType6 == "object" && Array.isArray(data7) && data7.length == 1) {
                        data7 = data7[0];
                        dataType6 = typeof data7;
                        if (typeof data7 === "string") {
                          coerced6 = data7;
                        }
                      }
                      if (!(coerced6 !== void 0)) {
                        if (dataType6 == "number" || dataType6 == "boolean") {
                          coerced6 = "" + data7;
                        } else if (data7 === null) {
                          coerced6 = "";
                        } else {
                          validate832.errors = [{ instancePath: instancePath + "/sort", schemaPath: "#/properties/sort/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema272.properties.sort.type, parentSchema: schema272.properties.sort, data: data7 }];
                          return false;
                        }
                      }
                      if (coerced6 !== void 0) {
                        data7 = coerced6;
                        if (data !== void 0) {
                          data["sort"] = coerced6;
                        }
                      }
                    }
                    if (!(data7 === "due_date" || data7 === "priority" || data7 === "created_at" || data7 === "title" || data7 === "-due_date" || data7 === "-priority" || data7 === "-created_at" || data7 === "-title")) {
                      validate832.errors = [{ instancePath: instancePath + "/sort", schemaPath: "#/properties/sort/enum", keyword: "enum", params: { allowedValues: schema272.properties.sort.enum }, message: "must be equal to one of the allowed values", schema: schema272.properties.sort.enum, parentSchema: schema272.properties.sort, data: data7 }];
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
      validate832.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema272.type, parentSchema: schema272, data }];
      return false;
    }
  }
  validate832.errors = vErrors;
  return errors === 0;
}
var validate_listTasks_200_headers = validate86;
var schema292 = { "type": "object", "properties": { "Cache-Control": { "$ref": "validate_NoStore" }, "Link": { "type": "string", "pattern": '^<[^<>]+>; rel="next"$' }, "X-Request-Id": { "$ref": "validate_RequestId" } }, "required": ["Cache-Control"] };
var pattern7 = func3('^<[^<>]+>; rel="next"$', "u");
/*! #/paths/~1api~1v1~1tasks/get/responses/200/headers */
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data["Cache-Control"] === void 0 || !func02.call(data, "Cache-Control")) && (missing0 = "Cache-Control")) {
        validate86.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema292.required, parentSchema: schema292, data }];
        return false;
      } else {
        if (data["Cache-Control"] !== void 0 && func02.call(data, "Cache-Control")) {
          const _errs1 = errors;
          if (!validate13(data["Cache-Control"], { instancePath: instancePath + "/Cache-Control", parentData: data, parentDataProperty: "Cache-Control", rootData })) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.Link !== void 0 && func02.call(data, "Link")) {
            let data1 = data.Link;
            const _errs2 = errors;
            if (typeof data1 !== "string") {
              let dataType0 = typeof data1;
              let coerced0 = void 0;
              if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1) {
                data1 = data1[0];
                dataType0 = typeof data1;
                if (typeof data1 === "string") {
                  coerced0 = data1;
                }
              }
              if (!(coerced0 !== void 0)) {
                if (dataType0 == "number" || dataType0 == "boolean") {
                  coerced0 = "" + data1;
                } else if (data1 === null) {
                  coerced0 = "";
                } else {
                  validate86.errors = [{ instancePath: instancePath + "/Link", schemaPath: "#/properties/Link/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema292.properties.Link.type, parentSchema: schema292.properties.Link, data: data1 }];
                  return false;
                }
              }
              if (coerced0 !== void 0) {
                data1 = coerced0;
                if (data !== void 0) {
                  data["Link"] = coerced0;
                }
              }
            }
            if (errors === _errs2) {
              if (typeof data1 === "string") {
                if (!pattern7.test(data1)) {
                  validate86.errors = [{ instancePath: instancePath + "/Link", schemaPath: "#/properties/Link/pattern", keyword: "pattern", params: { pattern: '^<[^<>]+>; rel="next"$' }, message: 'must match pattern "^<[^<>]+>; rel="next"$"', schema: '^<[^<>]+>; rel="next"$', parentSchema: schema292.properties.Link, data: data1 }];
                  return false;
                }
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data["X-Request-Id"] !== void 0 && func02.call(data, "X-Request-Id")) {
              const _errs4 = errors;
              if (!validate7(data["X-Request-Id"], { instancePath: instancePath + "/X-Request-Id", parentData: data, parentDataProperty: "X-Request-Id", rootData })) {
                vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
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
      validate86.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema292.type, parentSchema: schema292, data }];
      return false;
    }
  }
  validate86.errors = vErrors;
  return errors === 0;
}
var validate_listTasks_400_headers = validate89;
var schema302 = { "type": "object", "properties": { "Cache-Control": { "$ref": "validate_NoStore" }, "X-Request-Id": { "$ref": "validate_RequestId" } }, "required": ["Cache-Control"] };
/*! #/paths/~1api~1v1~1tasks/get/responses/400/headers */
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data["Cache-Control"] === void 0 || !func02.call(data, "Cache-Control")) && (missing0 = "Cache-Control")) {
        validate89.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema302.required, parentSchema: schema302, data }];
        return false;
      } else {
        if (data["Cache-Control"] !== void 0 && func02.call(data, "Cache-Control")) {
          const _errs1 = errors;
          if (!validate13(data["Cache-Control"], { instancePath: instancePath + "/Cache-Control", parentData: data, parentDataProperty: "Cache-Control", rootData })) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data["X-Request-Id"] !== void 0 && func02.call(data, "X-Request-Id")) {
            const _errs2 = errors;
            if (!validate7(data["X-Request-Id"], { instancePath: instancePath + "/X-Request-Id", parentData: data, parentDataProperty: "X-Request-Id", rootData })) {
              vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate89.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema302.type, parentSchema: schema302, data }];
      return false;
    }
  }
  validate89.errors = vErrors;
  return errors === 0;
}
var validate_InvalidParameter_headers = validate92;
var schema312 = { "type": "object", "properties": { "Cache-Control": { "$ref": "validate_NoStore" }, "X-Request-Id": { "$ref": "validate_RequestId" } }, "required": ["Cache-Control"] };
/*! #/components/responses/InvalidParameter/headers */
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data["Cache-Control"] === void 0 || !func02.call(data, "Cache-Control")) && (missing0 = "Cache-Control")) {
        validate92.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema312.required, parentSchema: schema312, data }];
        return false;
      } else {
        if (data["Cache-Control"] !== void 0 && func02.call(data, "Cache-Control")) {
          const _errs1 = errors;
          if (!validate13(data["Cache-Control"], { instancePath: instancePath + "/Cache-Control", parentData: data, parentDataProperty: "Cache-Control", rootData })) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data["X-Request-Id"] !== void 0 && func02.call(data, "X-Request-Id")) {
            const _errs2 = errors;
            if (!validate7(data["X-Request-Id"], { instancePath: instancePath + "/X-Request-Id", parentData: data, parentDataProperty: "X-Request-Id", rootData })) {
              vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate92.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema312.type, parentSchema: schema312, data }];
      return false;
    }
  }
  validate92.errors = vErrors;
  return errors === 0;
}
var validate_createTask_201_headers = validate95;
var schema322 = { "type": "object", "properties": { "Cache-Control": { "$ref": "validate_NoStore" }, "ETag": { "$ref": "validate_ETag" }, "Location": { "type": "string", "pattern": "^/api/v1/tasks/\\d+$" }, "RateLimit": { "$ref": "validate_RateLimit" }, "RateLimit-Policy": { "$ref": "validate_RateLimitPolicy" }, "X-Request-Id": { "$ref": "validate_RequestId" } }, "required": ["Cache-Control", "ETag", "Location"] };
var schema332 = { "type": "string", "pattern": '^"[\\x21\\x23-\\x7e]+"$' };
var pattern8 = func3('^"[\\x21\\x23-\\x7e]+"$', "u");
/*! #/components/headers/ETag/schema */
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (dataType0 == "object" && Array.isArray(data) && data.length == 1) {
      data = data[0];
      dataType0 = typeof data;
      if (typeof data === "string") {
        coerced0 = data;
      }
    }
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate97.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema332.type, parentSchema: schema332, data }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern8.test(data)) {
        validate97.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: '^"[\\x21\\x23-\\x7e]+"$' }, message: 'must match pattern "^"[\\x21\\x23-\\x7e]+"$"', schema: '^"[\\x21\\x23-\\x7e]+"$', parentSchema: schema332, data }];
        return false;
      }
    }
  }
  validate97.errors = vErrors;
  return errors === 0;
}
var pattern92 = func3("^/api/v1/tasks/\\d+$", "u");
/*! #/paths/~1api~1v1~1tasks/post/responses/201/headers */
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data["Cache-Control"] === void 0 || !func02.call(data, "Cache-Control")) && (missing0 = "Cache-Control") || (data.ETag === void 0 || !func02.call(data, "ETag")) && (missing0 = "ETag") || (data.Location === void 0 || !func02.call(data, "Location")) && (missing0 = "Location")) {
        validate95.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema322.required, parentSchema: schema322, data }];
        return false;
      } else {
        if (data["Cache-Control"] !== void 0 && func02.call(data, "Cache-Control")) {
          const _errs1 = errors;
          if (!validate13(data["Cache-Control"], { instancePath: instancePath + "/Cache-Control", parentData: data, parentDataProperty: "Cache-Control", rootData })) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.ETag !== void 0 && func02.call(data, "ETag")) {
            const _errs2 = errors;
            if (!validate97(data.ETag, { instancePath: instancePath + "/ETag", parentData: data, parentDataProperty: "ETag", rootData })) {
              vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.Location !== void 0 && func02.call(data, "Location")) {
              let data2 = data.Location;
              const _errs3 = errors;
              if (typeof data2 !== "string") {
                let dataType0 = typeof data2;
                let coerced0 = void 0;
                if (dataType0 == "object" && Array.isArray(data2) && data2.length == 1) {
                  data2 = data2[0];
                  dataType0 = typeof data2;
                  if (typeof data2 === "string") {
                    coerced0 = data2;
                  }
                }
                if (!(coerced0 !== void 0)) {
                  if (dataType0 == "number" || dataType0 == "boolean") {
                    coerced0 = "" + data2;
                  } else if (data2 === null) {
                    coerced0 = "";
                  } else {
                    validate95.errors = [{ instancePath: instancePath + "/Location", schemaPath: "#/properties/Location/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema322.properties.Location.type, parentSchema: schema322.properties.Location, data: data2 }];
                    return false;
                  }
                }
                if (coerced0 !== void 0) {
                  data2 = coerced0;
                  if (data !== void 0) {
                    data["Location"] = coerced0;
                  }
                }
              }
              if (errors === _errs3) {
                if (typeof data2 === "string") {
                  if (!pattern92.test(data2)) {
                    validate95.errors = [{ instancePath: instancePath + "/Location", schemaPath: "#/properties/Location/pattern", keyword: "pattern", params: { pattern: "^/api/v1/tasks/\\d+$" }, message: 'must match pattern "^/api/v1/tasks/\\d+$"', schema: "^/api/v1/tasks/\\d+$", parentSchema: schema322.properties.Location, data: data2 }];
                    return false;
                  }
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.RateLimit !== void 0 && func02.call(data, "RateLimit")) {
                const _errs5 = errors;
                if (!validate3(data.RateLimit, { instancePath: instancePath + "/RateLimit", parentData: data, parentDataProperty: "RateLimit", rootData })) {
                  vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data["RateLimit-Policy"] !== void 0 && func02.call(data, "RateLimit-Policy")) {
                  const _errs6 = errors;
                  if (!validate5(data["RateLimit-Policy"], { instancePath: instancePath + "/RateLimit-Policy", parentData: data, parentDataProperty: "RateLimit-Policy", rootData })) {
                    vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data["X-Request-Id"] !== void 0 && func02.call(data, "X-Request-Id")) {
                    const _errs7 = errors;
                    if (!validate7(data["X-Request-Id"], { instancePath: instancePath + "/X-Request-Id", parentData: data, parentDataProperty: "X-Request-Id", rootData })) {
                      vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
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
      validate95.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema322.type, parentSchema: schema322, data }];
      return false;
    }
  }
  validate95.errors = vErrors;
  return errors === 0;
}
var validate_InvalidTask_headers = validate102;
var schema342 = { "type": "object", "properties": { "Cache-Control": { "$ref": "validate_NoStore" }, "X-Request-Id": { "$ref": "validate_RequestId" } }, "required": ["Cache-Control"] };
/*! #/components/responses/InvalidTask/headers */
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data["Cache-Control"] === void 0 || !func02.call(data, "Cache-Control")) && (missing0 = "Cache-Control")) {
        validate102.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema342.required, parentSchema: schema342, data }];
        return false;
      } else {
        if (data["Cache-Control"] !== void 0 && func02.call(data, "Cache-Control")) {
          const _errs1 = errors;
          if (!validate13(data["Cache-Control"], { instancePath: instancePath + "/Cache-Control", parentData: data, parentDataProperty: "Cache-Control", rootData })) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data["X-Request-Id"] !== void 0 && func02.call(data, "X-Request-Id")) {
            const _errs2 = errors;
            if (!validate7(data["X-Request-Id"], { instancePath: instancePath + "/X-Request-Id", parentData: data, parentDataProperty: "X-Request-Id", rootData })) {
              vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate102.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema342.type, parentSchema: schema342, data }];
      return false;
    }
  }
  validate102.errors = vErrors;
  return errors === 0;
}
var validate_InvalidTaskMember_headers = validate105;
var schema352 = { "type": "object", "properties": { "Cache-Control": { "$ref": "validate_NoStore" }, "X-Request-Id": { "$ref": "validate_RequestId" } }, "required": ["Cache-Control"] };
/*! #/components/responses/InvalidTaskMember/headers */
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data["Cache-Control"] === void 0 || !func02.call(data, "Cache-Control")) && (missing0 = "Cache-Control")) {
        validate105.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema352.required, parentSchema: schema352, data }];
        return false;
      } else {
        if (data["Cache-Control"] !== void 0 && func02.call(data, "Cache-Control")) {
          const _errs1 = errors;
          if (!validate13(data["Cache-Control"], { instancePath: instancePath + "/Cache-Control", parentData: data, parentDataProperty: "Cache-Control", rootData })) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data["X-Request-Id"] !== void 0 && func02.call(data, "X-Request-Id")) {
            const _errs2 = errors;
            if (!validate7(data["X-Request-Id"], { instancePath: instancePath + "/X-Request-Id", parentData: data, parentDataProperty: "X-Request-Id", rootData })) {
              vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate105.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema352.type, parentSchema: schema352, data }];
      return false;
    }
  }
  validate105.errors = vErrors;
  return errors === 0;
}
var validate_TooManyWrites_headers = validate108;
var schema362 = { "type": "object", "properties": { "Cache-Control": { "$ref": "validate_NoStore" }, "Retry-After": { "$ref": "validate_RetryAfter" }, "RateLimit": { "$ref": "validate_RateLimit" }, "RateLimit-Policy": { "$ref": "validate_RateLimitPolicy" }, "X-Request-Id": { "$ref": "validate_RequestId" } }, "required": ["Cache-Control", "Retry-After"] };
/*! #/components/responses/TooManyWrites/headers */
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data["Cache-Control"] === void 0 || !func02.call(data, "Cache-Control")) && (missing0 = "Cache-Control") || (data["Retry-After"] === void 0 || !func02.call(data, "Retry-After")) && (missing0 = "Retry-After")) {
        validate108.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema362.required, parentSchema: schema362, data }];
        return false;
      } else {
        if (data["Cache-Control"] !== void 0 && func02.call(data, "Cache-Control")) {
          const _errs1 = errors;
          if (!validate13(data["Cache-Control"], { instancePath: instancePath + "/Cache-Control", parentData: data, parentDataProperty: "Cache-Control", rootData })) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data["Retry-After"] !== void 0 && func02.call(data, "Retry-After")) {
            const _errs2 = errors;
            if (!validate25(data["Retry-After"], { instancePath: instancePath + "/Retry-After", parentData: data, parentDataProperty: "Retry-After", rootData })) {
              vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.RateLimit !== void 0 && func02.call(data, "RateLimit")) {
              const _errs3 = errors;
              if (!validate3(data.RateLimit, { instancePath: instancePath + "/RateLimit", parentData: data, parentDataProperty: "RateLimit", rootData })) {
                vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data["RateLimit-Policy"] !== void 0 && func02.call(data, "RateLimit-Policy")) {
                const _errs4 = errors;
                if (!validate5(data["RateLimit-Policy"], { instancePath: instancePath + "/RateLimit-Policy", parentData: data, parentDataProperty: "RateLimit-Policy", rootData })) {
                  vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data["X-Request-Id"] !== void 0 && func02.call(data, "X-Request-Id")) {
                  const _errs5 = errors;
                  if (!validate7(data["X-Request-Id"], { instancePath: instancePath + "/X-Request-Id", parentData: data, parentDataProperty: "X-Request-Id", rootData })) {
                    vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
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
      validate108.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema362.type, parentSchema: schema362, data }];
      return false;
    }
  }
  validate108.errors = vErrors;
  return errors === 0;
}
var validate_getTask_path = validate114;
var schema372 = { "type": "object", "properties": { "task_id": { "type": "integer", "maximum": 9007199254740991, "minimum": -9007199254740991 } }, "required": ["task_id"] };
/*! #/paths/~1api~1v1~1tasks~1{task_id}/get/parameters in path */
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.task_id === void 0 || !func02.call(data, "task_id")) && (missing0 = "task_id")) {
        validate114.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema372.required, parentSchema: schema372, data }];
        return false;
      } else {
        if (data.task_id !== void 0 && func02.call(data, "task_id")) {
          let data0 = data.task_id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
              data0 = data0[0];
              dataType0 = typeof data0;
              if (typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0))) {
                coerced0 = data0;
              }
            }
            if (!(coerced0 !== void 0)) {
              if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1)) {
                coerced0 = +data0;
              } else {
                validate114.errors = [{ instancePath: instancePath + "/task_id", schemaPath: "#/properties/task_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema372.properties.task_id.type, parentSchema: schema372.properties.task_id, data: data0 }];
                return false;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["task_id"] = coerced0;
              }
            }
          }
          if (errors === _errs1) {
            if (typeof data0 == "number") {
              if (data0 > 9007199254740991 || isNaN(data0)) {
                validate114.errors = [{ instancePath: instancePath + "/task_id", schemaPath: "#/properties/task_id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema372.properties.task_id, data: data0 }];
                return false;
              } else {
                if (data0 < -9007199254740991 || isNaN(data0)) {
                  validate114.errors = [{ instancePath: instancePath + "/task_id", schemaPath: "#/properties/task_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 }, message: "must be >= -9007199254740991", schema: -9007199254740991, parentSchema: schema372.properties.task_id, data: data0 }];
                  return false;
                }
              }
            }
          }
        }
      }
    } else {
      validate114.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema372.type, parentSchema: schema372, data }];
      return false;
    }
  }
  validate114.errors = vErrors;
  return errors === 0;
}
var validate_getTask_header = validate115;
var schema382 = { "type": "object", "properties": { "If-None-Match": { "type": "string", "minLength": 1, "maxLength": 2048 } }, "required": [] };
/*! #/paths/~1api~1v1~1tasks~1{task_id}/get/parameters in header */
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data["If-None-Match"] !== void 0 && func02.call(data, "If-None-Match")) {
        let data0 = data["If-None-Match"];
        const _errs1 = errors;
        if (typeof data0 !== "string") {
          let dataType0 = typeof data0;
          let coerced0 = void 0;
          if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
            data0 = data0[0];
            dataType0 = typeof data0;
            if (typeof data0 === "string") {
              coerced0 = data0;
            }
          }
          if (!(coerced0 !== void 0)) {
            if (dataType0 == "number" || dataType0 == "boolean") {
              coerced0 = "" + data0;
            } else if (data0 === null) {
              coerced0 = "";
            } else {
              validate115.errors = [{ instancePath: instancePath + "/If-None-Match", schemaPath: "#/properties/If-None-Match/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema382.properties["If-None-Match"].type, parentSchema: schema382.properties["If-None-Match"], data: data0 }];
              return false;
            }
          }
          if (coerced0 !== void 0) {
            data0 = coerced0;
            if (data !== void 0) {
              data["If-None-Match"] = coerced0;
            }
          }
        }
        if (errors === _errs1) {
          if (typeof data0 === "string") {
            if (func61(data0) > 2048) {
              validate115.errors = [{ instancePath: instancePath + "/If-None-Match", schemaPath: "#/properties/If-None-Match/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters", schema: 2048, parentSchema: schema382.properties["If-None-Match"], data: data0 }];
              return false;
            } else {
              if (func61(data0) < 1) {
                validate115.errors = [{ instancePath: instancePath + "/If-None-Match", schemaPath: "#/properties/If-None-Match/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema382.properties["If-None-Match"], data: data0 }];
                return false;
              }
            }
          }
        }
      }
    } else {
      validate115.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema382.type, parentSchema: schema382, data }];
      return false;
    }
  }
  validate115.errors = vErrors;
  return errors === 0;
}
var validate_Task_headers = validate116;
var schema392 = { "type": "object", "properties": { "Cache-Control": { "$ref": "validate_NoStore" }, "ETag": { "$ref": "validate_ETag" }, "RateLimit": { "$ref": "validate_RateLimit" }, "RateLimit-Policy": { "$ref": "validate_RateLimitPolicy" }, "X-Request-Id": { "$ref": "validate_RequestId" } }, "required": ["Cache-Control", "ETag"] };
/*! #/components/responses/Task/headers */
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data["Cache-Control"] === void 0 || !func02.call(data, "Cache-Control")) && (missing0 = "Cache-Control") || (data.ETag === void 0 || !func02.call(data, "ETag")) && (missing0 = "ETag")) {
        validate116.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema392.required, parentSchema: schema392, data }];
        return false;
      } else {
        if (data["Cache-Control"] !== void 0 && func02.call(data, "Cache-Control")) {
          const _errs1 = errors;
          if (!validate13(data["Cache-Control"], { instancePath: instancePath + "/Cache-Control", parentData: data, parentDataProperty: "Cache-Control", rootData })) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.ETag !== void 0 && func02.call(data, "ETag")) {
            const _errs2 = errors;
            if (!validate97(data.ETag, { instancePath: instancePath + "/ETag", parentData: data, parentDataProperty: "ETag", rootData })) {
              vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.RateLimit !== void 0 && func02.call(data, "RateLimit")) {
              const _errs3 = errors;
              if (!validate3(data.RateLimit, { instancePath: instancePath + "/RateLimit", parentData: data, parentDataProperty: "RateLimit", rootData })) {
                vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data["RateLimit-Policy"] !== void 0 && func02.call(data, "RateLimit-Policy")) {
                const _errs4 = errors;
                if (!validate5(data["RateLimit-Policy"], { instancePath: instancePath + "/RateLimit-Policy", parentData: data, parentDataProperty: "RateLimit-Policy", rootData })) {
                  vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data["X-Request-Id"] !== void 0 && func02.call(data, "X-Request-Id")) {
                  const _errs5 = errors;
                  if (!validate7(data["X-Request-Id"], { instancePath: instancePath + "/X-Request-Id", parentData: data, parentDataProperty: "X-Request-Id", rootData })) {
                    vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
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
      validate116.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema392.type, parentSchema: schema392, data }];
      return false;
    }
  }
  validate116.errors = vErrors;
  return errors === 0;
}
var validate_getTask_304_headers = validate122;
var schema402 = { "type": "object", "properties": { "Cache-Control": { "$ref": "validate_NoStore" }, "ETag": { "$ref": "validate_ETag" }, "X-Request-Id": { "$ref": "validate_RequestId" } }, "required": ["Cache-Control", "ETag"] };
/*! #/paths/~1api~1v1~1tasks~1{task_id}/get/responses/304/headers */
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data["Cache-Control"] === void 0 || !func02.call(data, "Cache-Control")) && (missing0 = "Cache-Control") || (data.ETag === void 0 || !func02.call(data, "ETag")) && (missing0 = "ETag")) {
        validate122.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema402.required, parentSchema: schema402, data }];
        return false;
      } else {
        if (data["Cache-Control"] !== void 0 && func02.call(data, "Cache-Control")) {
          const _errs1 = errors;
          if (!validate13(data["Cache-Control"], { instancePath: instancePath + "/Cache-Control", parentData: data, parentDataProperty: "Cache-Control", rootData })) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.ETag !== void 0 && func02.call(data, "ETag")) {
            const _errs2 = errors;
            if (!validate97(data.ETag, { instancePath: instancePath + "/ETag", parentData: data, parentDataProperty: "ETag", rootData })) {
              vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data["X-Request-Id"] !== void 0 && func02.call(data, "X-Request-Id")) {
              const _errs3 = errors;
              if (!validate7(data["X-Request-Id"], { instancePath: instancePath + "/X-Request-Id", parentData: data, parentDataProperty: "X-Request-Id", rootData })) {
                vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
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
      validate122.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema402.type, parentSchema: schema402, data }];
      return false;
    }
  }
  validate122.errors = vErrors;
  return errors === 0;
}
var validate_TaskNotFound_headers = validate126;
var schema412 = { "type": "object", "properties": { "Cache-Control": { "$ref": "validate_NoStore" }, "X-Request-Id": { "$ref": "validate_RequestId" } }, "required": ["Cache-Control"] };
/*! #/components/responses/TaskNotFound/headers */
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data["Cache-Control"] === void 0 || !func02.call(data, "Cache-Control")) && (missing0 = "Cache-Control")) {
        validate126.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema412.required, parentSchema: schema412, data }];
        return false;
      } else {
        if (data["Cache-Control"] !== void 0 && func02.call(data, "Cache-Control")) {
          const _errs1 = errors;
          if (!validate13(data["Cache-Control"], { instancePath: instancePath + "/Cache-Control", parentData: data, parentDataProperty: "Cache-Control", rootData })) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data["X-Request-Id"] !== void 0 && func02.call(data, "X-Request-Id")) {
            const _errs2 = errors;
            if (!validate7(data["X-Request-Id"], { instancePath: instancePath + "/X-Request-Id", parentData: data, parentDataProperty: "X-Request-Id", rootData })) {
              vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate126.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema412.type, parentSchema: schema412, data }];
      return false;
    }
  }
  validate126.errors = vErrors;
  return errors === 0;
}
var validate_replaceTask_path = validate129;
var schema422 = { "type": "object", "properties": { "task_id": { "type": "integer", "maximum": 9007199254740991, "minimum": -9007199254740991 } }, "required": ["task_id"] };
/*! #/paths/~1api~1v1~1tasks~1{task_id}/put/parameters in path */
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.task_id === void 0 || !func02.call(data, "task_id")) && (missing0 = "task_id")) {
        validate129.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema422.required, parentSchema: schema422, data }];
        return false;
      } else {
        if (data.task_id !== void 0 && func02.call(data, "task_id")) {
          let data0 = data.task_id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
              data0 = data0[0];
              dataType0 = typeof data0;
              if (typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0))) {
                coerced0 = data0;
              }
            }
            if (!(coerced0 !== void 0)) {
              if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1)) {
                coerced0 = +data0;
              } else {
                validate129.errors = [{ instancePath: instancePath + "/task_id", schemaPath: "#/properties/task_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema422.properties.task_id.type, parentSchema: schema422.properties.task_id, data: data0 }];
                return false;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["task_id"] = coerced0;
              }
            }
          }
          if (errors === _errs1) {
            if (typeof data0 == "number") {
              if (data0 > 9007199254740991 || isNaN(data0)) {
                validate129.errors = [{ instancePath: instancePath + "/task_id", schemaPath: "#/properties/task_id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema422.properties.task_id, data: data0 }];
                return false;
              } else {
                if (data0 < -9007199254740991 || isNaN(data0)) {
                  validate129.errors = [{ instancePath: instancePath + "/task_id", schemaPath: "#/properties/task_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 }, message: "must be >= -9007199254740991", schema: -9007199254740991, parentSchema: schema422.properties.task_id, data: data0 }];
                  return false;
                }
              }
            }
          }
        }
      }
    } else {
      validate129.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema422.type, parentSchema: schema422, data }];
      return false;
    }
  }
  validate129.errors = vErrors;
  return errors === 0;
}
var validate_replaceTask_header = validate130;
var schema432 = { "type": "object", "properties": { "If-Match": { "type": "string", "minLength": 1, "maxLength": 2048 } }, "required": [] };
/*! #/paths/~1api~1v1~1tasks~1{task_id}/put/parameters in header */
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data["If-Match"] !== void 0 && func02.call(data, "If-Match")) {
        let data0 = data["If-Match"];
        const _errs1 = errors;
        if (typeof data0 !== "string") {
          let dataType0 = typeof data0;
          let coerced0 = void 0;
          if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
            data0 = data0[0];
            dataType0 = typeof data0;
            if (typeof data0 === "string") {
              coerced0 = data0;
            }
          }
          if (!(coerced0 !== void 0)) {
            if (dataType0 == "number" || dataType0 == "boolean") {
              coerced0 = "" + data0;
            } else if (data0 === null) {
              coerced0 = "";
            } else {
              validate130.errors = [{ instancePath: instancePath + "/If-Match", schemaPath: "#/properties/If-Match/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema432.properties["If-Match"].type, parentSchema: schema432.properties["If-Match"], data: data0 }];
              return false;
            }
          }
          if (coerced0 !== void 0) {
            data0 = coerced0;
            if (data !== void 0) {
              data["If-Match"] = coerced0;
            }
          }
        }
        if (errors === _errs1) {
          if (typeof data0 === "string") {
            if (func61(data0) > 2048) {
              validate130.errors = [{ instancePath: instancePath + "/If-Match", schemaPath: "#/properties/If-Match/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters", schema: 2048, parentSchema: schema432.properties["If-Match"], data: data0 }];
              return false;
            } else {
              if (func61(data0) < 1) {
                validate130.errors = [{ instancePath: instancePath + "/If-Match", schemaPath: "#/properties/If-Match/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema432.properties["If-Match"], data: data0 }];
                return false;
              }
            }
          }
        }
      }
    } else {
      validate130.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema432.type, parentSchema: schema432, data }];
      return false;
    }
  }
  validate130.errors = vErrors;
  return errors === 0;
}
var validate_PreconditionFailed_headers = validate131;
var schema442 = { "type": "object", "properties": { "Cache-Control": { "$ref": "validate_NoStore" }, "X-Request-Id": { "$ref": "validate_RequestId" } }, "required": ["Cache-Control"] };
/*! #/components/responses/PreconditionFailed/headers */
function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data["Cache-Control"] === void 0 || !func02.call(data, "Cache-Control")) && (missing0 = "Cache-Control")) {
        validate131.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema442.required, parentSchema: schema442, data }];
        return false;
      } else {
        if (data["Cache-Control"] !== void 0 && func02.call(data, "Cache-Control")) {
          const _errs1 = errors;
          if (!validate13(data["Cache-Control"], { instancePath: instancePath + "/Cache-Control", parentData: data, parentDataProperty: "Cache-Control", rootData })) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data["X-Request-Id"] !== void 0 && func02.call(data, "X-Request-Id")) {
            const _errs2 = errors;
            if (!validate7(data["X-Request-Id"], { instancePath: instancePath + "/X-Request-Id", parentData: data, parentDataProperty: "X-Request-Id", rootData })) {
              vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate131.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema442.type, parentSchema: schema442, data }];
      return false;
    }
  }
  validate131.errors = vErrors;
  return errors === 0;
}
var validate_updateTask_path = validate134;
var schema452 = { "type": "object", "properties": { "task_id": { "type": "integer", "maximum": 9007199254740991, "minimum": -9007199254740991 } }, "required": ["task_id"] };
/*! #/paths/~1api~1v1~1tasks~1{task_id}/patch/parameters in path */
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.task_id === void 0 || !func02.call(data, "task_id")) && (missing0 = "task_id")) {
        validate134.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema452.required, parentSchema: schema452, data }];
        return false;
      } else {
        if (data.task_id !== void 0 && func02.call(data, "task_id")) {
          let data0 = data.task_id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
              data0 = data0[0];
              dataType0 = typeof data0;
              if (typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0))) {
                coerced0 = data0;
              }
            }
            if (!(coerced0 !== void 0)) {
              if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1)) {
                coerced0 = +data0;
              } else {
                validate134.errors = [{ instancePath: instancePath + "/task_id", schemaPath: "#/properties/task_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema452.properties.task_id.type, parentSchema: schema452.properties.task_id, data: data0 }];
                return false;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["task_id"] = coerced0;
              }
            }
          }
          if (errors === _errs1) {
            if (typeof data0 == "number") {
              if (data0 > 9007199254740991 || isNaN(data0)) {
                validate134.errors = [{ instancePath: instancePath + "/task_id", schemaPath: "#/properties/task_id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema452.properties.task_id, data: data0 }];
                return false;
              } else {
                if (data0 < -9007199254740991 || isNaN(data0)) {
                  validate134.errors = [{ instancePath: instancePath + "/task_id", schemaPath: "#/properties/task_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 }, message: "must be >= -9007199254740991", schema: -9007199254740991, parentSchema: schema452.properties.task_id, data: data0 }];
                  return false;
                }
              }
            }
          }
        }
      }
    } else {
      validate134.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema452.type, parentSchema: schema452, data }];
      return false;
    }
  }
  validate134.errors = vErrors;
  return errors === 0;
}
var validate_updateTask_header = validate135;
var schema46 = { "type": "object", "properties": { "If-Match": { "type": "string", "minLength": 1, "maxLength": 2048 } }, "required": [] };
/*! #/paths/~1api~1v1~1tasks~1{task_id}/patch/parameters in header */
function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data["If-Match"] !== void 0 && func02.call(data, "If-Match")) {
        let data0 = data["If-Match"];
        const _errs1 = errors;
        if (typeof data0 !== "string") {
          let dataType0 = typeof data0;
          let coerced0 = void 0;
          if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
            data0 = data0[0];
            dataType0 = typeof data0;
            if (typeof data0 === "string") {
              coerced0 = data0;
            }
          }
          if (!(coerced0 !== void 0)) {
            if (dataType0 == "number" || dataType0 == "boolean") {
              coerced0 = "" + data0;
            } else if (data0 === null) {
              coerced0 = "";
            } else {
              validate135.errors = [{ instancePath: instancePath + "/If-Match", schemaPath: "#/properties/If-Match/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema46.properties["If-Match"].type, parentSchema: schema46.properties["If-Match"], data: data0 }];
              return false;
            }
          }
          if (coerced0 !== void 0) {
            data0 = coerced0;
            if (data !== void 0) {
              data["If-Match"] = coerced0;
            }
          }
        }
        if (errors === _errs1) {
          if (typeof data0 === "string") {
            if (func61(data0) > 2048) {
              validate135.errors = [{ instancePath: instancePath + "/If-Match", schemaPath: "#/properties/If-Match/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters", schema: 2048, parentSchema: schema46.properties["If-Match"], data: data0 }];
              return false;
            } else {
              if (func61(data0) < 1) {
                validate135.errors = [{ instancePath: instancePath + "/If-Match", schemaPath: "#/properties/If-Match/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema46.properties["If-Match"], data: data0 }];
                return false;
              }
            }
          }
        }
      }
    } else {
      validate135.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema46.type, parentSchema: schema46, data }];
      return false;
    }
  }
  validate135.errors = vErrors;
  return errors === 0;
}
var validate_deleteTask_path = validate136;
var schema47 = { "type": "object", "properties": { "task_id": { "type": "integer", "maximum": 9007199254740991, "minimum": -9007199254740991 } }, "required": ["task_id"] };
/*! #/paths/~1api~1v1~1tasks~1{task_id}/delete/parameters in path */
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.task_id === void 0 || !func02.call(data, "task_id")) && (missing0 = "task_id")) {
        validate136.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema47.required, parentSchema: schema47, data }];
        return false;
      } else {
        if (data.task_id !== void 0 && func02.call(data, "task_id")) {
          let data0 = data.task_id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
              data0 = data0[0];
              dataType0 = typeof data0;
              if (typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0))) {
                coerced0 = data0;
              }
            }
            if (!(coerced0 !== void 0)) {
              if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1)) {
                coerced0 = +data0;
              } else {
                validate136.errors = [{ instancePath: instancePath + "/task_id", schemaPath: "#/properties/task_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema47.properties.task_id.type, parentSchema: schema47.properties.task_id, data: data0 }];
                return false;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["task_id"] = coerced0;
              }
            }
          }
          if (errors === _errs1) {
            if (typeof data0 == "number") {
              if (data0 > 9007199254740991 || isNaN(data0)) {
                validate136.errors = [{ instancePath: instancePath + "/task_id", schemaPath: "#/properties/task_id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema47.properties.task_id, data: data0 }];
                return false;
              } else {
                if (data0 < -9007199254740991 || isNaN(data0)) {
                  validate136.errors = [{ instancePath: instancePath + "/task_id", schemaPath: "#/properties/task_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 }, message: "must be >= -9007199254740991", schema: -9007199254740991, parentSchema: schema47.properties.task_id, data: data0 }];
                  return false;
                }
              }
            }
          }
        }
      }
    } else {
      validate136.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema47.type, parentSchema: schema47, data }];
      return false;
    }
  }
  validate136.errors = vErrors;
  return errors === 0;
}
var validate_deleteTask_header = validate137;
var schema48 = { "type": "object", "properties": { "If-Match": { "type": "string", "minLength": 1, "maxLength": 2048 } }, "required": [] };
/*! #/paths/~1api~1v1~1tasks~1{task_id}/delete/parameters in header */
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data["If-Match"] !== void 0 && func02.call(data, "If-Match")) {
        let data0 = data["If-Match"];
        const _errs1 = errors;
        if (typeof data0 !== "string") {
          let dataType0 = typeof data0;
          let coerced0 = void 0;
          if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
            data0 = data0[0];
            dataType0 = typeof data0;
            if (typeof data0 === "string") {
              coerced0 = data0;
            }
          }
          if (!(coerced0 !== void 0)) {
            if (dataType0 == "number" || dataType0 == "boolean") {
              coerced0 = "" + data0;
            } else if (data0 === null) {
              coerced0 = "";
            } else {
              validate137.errors = [{ instancePath: instancePath + "/If-Match", schemaPath: "#/properties/If-Match/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema48.properties["If-Match"].type, parentSchema: schema48.properties["If-Match"], data: data0 }];
              return false;
            }
          }
          if (coerced0 !== void 0) {
            data0 = coerced0;
            if (data !== void 0) {
              data["If-Match"] = coerced0;
            }
          }
        }
        if (errors === _errs1) {
          if (typeof data0 === "string") {
            if (func61(data0) > 2048) {
              validate137.errors = [{ instancePath: instancePath + "/If-Match", schemaPath: "#/properties/If-Match/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters", schema: 2048, parentSchema: schema48.properties["If-Match"], data: data0 }];
              return false;
            } else {
              if (func61(data0) < 1) {
                validate137.errors = [{ instancePath: instancePath + "/If-Match", schemaPath: "#/properties/If-Match/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema48.properties["If-Match"], data: data0 }];
                return false;
              }
            }
          }
        }
      }
    } else {
      validate137.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema48.type, parentSchema: schema48, data }];
      return false;
    }
  }
  validate137.errors = vErrors;
  return errors === 0;
}
var validate_Deleted_headers = validate138;
var schema49 = { "type": "object", "properties": { "Cache-Control": { "$ref": "validate_NoStore" }, "RateLimit": { "$ref": "validate_RateLimit" }, "RateLimit-Policy": { "$ref": "validate_RateLimitPolicy" }, "X-Request-Id": { "$ref": "validate_RequestId" } }, "required": ["Cache-Control"] };
/*! #/components/responses/Deleted/headers */
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data["Cache-Control"] === void 0 || !func02.call(data, "Cache-Control")) && (missing0 = "Cache-Control")) {
        validate138.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema49.required, parentSchema: schema49, data }];
        return false;
      } else {
        if (data["Cache-Control"] !== void 0 && func02.call(data, "Cache-Control")) {
          const _errs1 = errors;
          if (!validate13(data["Cache-Control"], { instancePath: instancePath + "/Cache-Control", parentData: data, parentDataProperty: "Cache-Control", rootData })) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.RateLimit !== void 0 && func02.call(data, "RateLimit")) {
            const _errs2 = errors;
            if (!validate3(data.RateLimit, { instancePath: instancePath + "/RateLimit", parentData: data, parentDataProperty: "RateLimit", rootData })) {
              vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data["RateLimit-Policy"] !== void 0 && func02.call(data, "RateLimit-Policy")) {
              const _errs3 = errors;
              if (!validate5(data["RateLimit-Policy"], { instancePath: instancePath + "/RateLimit-Policy", parentData: data, parentDataProperty: "RateLimit-Policy", rootData })) {
                vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data["X-Request-Id"] !== void 0 && func02.call(data, "X-Request-Id")) {
                const _errs4 = errors;
                if (!validate7(data["X-Request-Id"], { instancePath: instancePath + "/X-Request-Id", parentData: data, parentDataProperty: "X-Request-Id", rootData })) {
                  vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
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
      validate138.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema49.type, parentSchema: schema49, data }];
      return false;
    }
  }
  validate138.errors = vErrors;
  return errors === 0;
}
var validate_addTagToTask_path = validate143;
var schema50 = { "type": "object", "properties": { "task_id": { "type": "integer", "maximum": 9007199254740991, "minimum": -9007199254740991 }, "tag_id": { "type": "integer", "maximum": 9007199254740991, "minimum": -9007199254740991 } }, "required": ["task_id", "tag_id"] };
/*! #/paths/~1api~1v1~1tasks~1{task_id}~1tags~1{tag_id}/post/parameters in path */
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.task_id === void 0 || !func02.call(data, "task_id")) && (missing0 = "task_id") || (data.tag_id === void 0 || !func02.call(data, "tag_id")) && (missing0 = "tag_id")) {
        validate143.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema50.required, parentSchema: schema50, data }];
        return false;
      } else {
        if (data.task_id !== void 0 && func02.call(data, "task_id")) {
          let data0 = data.task_id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
              data0 = data0[0];
              dataType0 = typeof data0;
              if (typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0))) {
                coerced0 = data0;
              }
            }
            if (!(coerced0 !== void 0)) {
              if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1)) {
                coerced0 = +data0;
              } else {
                validate143.errors = [{ instancePath: instancePath + "/task_id", schemaPath: "#/properties/task_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema50.properties.task_id.type, parentSchema: schema50.properties.task_id, data: data0 }];
                return false;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["task_id"] = coerced0;
              }
            }
          }
          if (errors === _errs1) {
            if (typeof data0 == "number") {
              if (data0 > 9007199254740991 || isNaN(data0)) {
                validate143.errors = [{ instancePath: instancePath + "/task_id", schemaPath: "#/properties/task_id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema50.properties.task_id, data: data0 }];
                return false;
              } else {
                if (data0 < -9007199254740991 || isNaN(data0)) {
                  validate143.errors = [{ instancePath: instancePath + "/task_id", schemaPath: "#/properties/task_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 }, message: "must be >= -9007199254740991", schema: -9007199254740991, parentSchema: schema50.properties.task_id, data: data0 }];
                  return false;
                }
              }
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.tag_id !== void 0 && func02.call(data, "tag_id")) {
            let data1 = data.tag_id;
            const _errs3 = errors;
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
              let dataType1 = typeof data1;
              let coerced1 = void 0;
              if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1) {
                data1 = data1[0];
                dataType1 = typeof data1;
                if (typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1))) {
                  coerced1 = data1;
                }
              }
              if (!(coerced1 !== void 0)) {
                if (dataType1 === "boolean" || data1 === null || dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1)) {
                  coerced1 = +data1;
                } else {
                  validate143.errors = [{ instancePath: instancePath + "/tag_id", schemaPath: "#/properties/tag_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema50.properties.tag_id.type, parentSchema: schema50.properties.tag_id, data: data1 }];
                  return false;
                }
              }
              if (coerced1 !== void 0) {
                data1 = coerced1;
                if (data !== void 0) {
                  data["tag_id"] = coerced1;
                }
              }
            }
            if (errors === _errs3) {
              if (typeof data1 == "number") {
                if (data1 > 9007199254740991 || isNaN(data1)) {
                  validate143.errors = [{ instancePath: instancePath + "/tag_id", schemaPath: "#/properties/tag_id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema50.properties.tag_id, data: data1 }];
                  return false;
                } else {
                  if (data1 < -9007199254740991 || isNaN(data1)) {
                    validate143.errors = [{ instancePath: instancePath + "/tag_id", schemaPath: "#/properties/tag_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 }, message: "must be >= -9007199254740991", schema: -9007199254740991, parentSchema: schema50.properties.tag_id, data: data1 }];
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
      }
    } else {
      validate143.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema50.type, parentSchema: schema50, data }];
      return false;
    }
  }
  validate143.errors = vErrors;
  return errors === 0;
}
var validate_addTagToTask_201_headers = validate144;
var schema51 = { "type": "object", "properties": { "Cache-Control": { "$ref": "validate_NoStore" }, "ETag": { "$ref": "validate_ETag" }, "RateLimit": { "$ref": "validate_RateLimit" }, "RateLimit-Policy": { "$ref": "validate_RateLimitPolicy" }, "X-Request-Id": { "$ref": "validate_RequestId" } }, "required": ["Cache-Control", "ETag"] };
/*! #/paths/~1api~1v1~1tasks~1{task_id}~1tags~1{tag_id}/post/responses/201/headers */
function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data["Cache-Control"] === void 0 || !func02.call(data, "Cache-Control")) && (missing0 = "Cache-Control") || (data.ETag === void 0 || !func02.call(data, "ETag")) && (missing0 = "ETag")) {
        validate144.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema51.required, parentSchema: schema51, data }];
        return false;
      } else {
        if (data["Cache-Control"] !== void 0 && func02.call(data, "Cache-Control")) {
          const _errs1 = errors;
          if (!validate13(data["Cache-Control"], { instancePath: instancePath + "/Cache-Control", parentData: data, parentDataProperty: "Cache-Control", rootData })) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.ETag !== void 0 && func02.call(data, "ETag")) {
            const _errs2 = errors;
            if (!validate97(data.ETag, { instancePath: instancePath + "/ETag", parentData: data, parentDataProperty: "ETag", rootData })) {
              vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.RateLimit !== void 0 && func02.call(data, "RateLimit")) {
              const _errs3 = errors;
              if (!validate3(data.RateLimit, { instancePath: instancePath + "/RateLimit", parentData: data, parentDataProperty: "RateLimit", rootData })) {
                vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data["RateLimit-Policy"] !== void 0 && func02.call(data, "RateLimit-Policy")) {
                const _errs4 = errors;
                if (!validate5(data["RateLimit-Policy"], { instancePath: instancePath + "/RateLimit-Policy", parentData: data, parentDataProperty: "RateLimit-Policy", rootData })) {
                  vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data["X-Request-Id"] !== void 0 && func02.call(data, "X-Request-Id")) {
                  const _errs5 = errors;
                  if (!validate7(data["X-Request-Id"], { instancePath: instancePath + "/X-Request-Id", parentData: data, parentDataProperty: "X-Request-Id", rootData })) {
                    vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
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
      validate144.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema51.type, parentSchema: schema51, data }];
      return false;
    }
  }
  validate144.errors = vErrors;
  return errors === 0;
}
var validate_TaskOrTagNotFound_headers = validate150;
var schema522 = { "type": "object", "properties": { "Cache-Control": { "$ref": "validate_NoStore" }, "X-Request-Id": { "$ref": "validate_RequestId" } }, "required": ["Cache-Control"] };
/*! #/components/responses/TaskOrTagNotFound/headers */
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data["Cache-Control"] === void 0 || !func02.call(data, "Cache-Control")) && (missing0 = "Cache-Control")) {
        validate150.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema522.required, parentSchema: schema522, data }];
        return false;
      } else {
        if (data["Cache-Control"] !== void 0 && func02.call(data, "Cache-Control")) {
          const _errs1 = errors;
          if (!validate13(data["Cache-Control"], { instancePath: instancePath + "/Cache-Control", parentData: data, parentDataProperty: "Cache-Control", rootData })) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data["X-Request-Id"] !== void 0 && func02.call(data, "X-Request-Id")) {
            const _errs2 = errors;
            if (!validate7(data["X-Request-Id"], { instancePath: instancePath + "/X-Request-Id", parentData: data, parentDataProperty: "X-Request-Id", rootData })) {
              vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate150.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema522.type, parentSchema: schema522, data }];
      return false;
    }
  }
  validate150.errors = vErrors;
  return errors === 0;
}
var validate_removeTagFromTask_path = validate153;
var schema53 = { "type": "object", "properties": { "task_id": { "type": "integer", "maximum": 9007199254740991, "minimum": -9007199254740991 }, "tag_id": { "type": "integer", "maximum": 9007199254740991, "minimum": -9007199254740991 } }, "required": ["task_id", "tag_id"] };
/*! #/paths/~1api~1v1~1tasks~1{task_id}~1tags~1{tag_id}/delete/parameters in path */
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.task_id === void 0 || !func02.call(data, "task_id")) && (missing0 = "task_id") || (data.tag_id === void 0 || !func02.call(data, "tag_id")) && (missing0 = "tag_id")) {
        validate153.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema53.required, parentSchema: schema53, data }];
        return false;
      } else {
        if (data.task_id !== void 0 && func02.call(data, "task_id")) {
          let data0 = data.task_id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
              data0 = data0[0];
              dataType0 = typeof data0;
              if (typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0))) {
                coerced0 = data0;
              }
            }
            if (!(coerced0 !== void 0)) {
              if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1)) {
                coerced0 = +data0;
              } else {
                validate153.errors = [{ instancePath: instancePath + "/task_id", schemaPath: "#/properties/task_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema53.properties.task_id.type, parentSchema: schema53.properties.task_id, data: data0 }];
                return false;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["task_id"] = coerced0;
              }
            }
          }
          if (errors === _errs1) {
            if (typeof data0 == "number") {
              if (data0 > 9007199254740991 || isNaN(data0)) {
                validate153.errors = [{ instancePath: instancePath + "/task_id", schemaPath: "#/properties/task_id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema53.properties.task_id, data: data0 }];
                return false;
              } else {
                if (data0 < -9007199254740991 || isNaN(data0)) {
                  validate153.errors = [{ instancePath: instancePath + "/task_id", schemaPath: "#/properties/task_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 }, message: "must be >= -9007199254740991", schema: -9007199254740991, parentSchema: schema53.properties.task_id, data: data0 }];
                  return false;
                }
              }
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.tag_id !== void 0 && func02.call(data, "tag_id")) {
            let data1 = data.tag_id;
            const _errs3 = errors;
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
              let dataType1 = typeof data1;
              let coerced1 = void 0;
              if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1) {
                data1 = data1[0];
                dataType1 = typeof data1;
                if (typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1))) {
                  coerced1 = data1;
                }
              }
              if (!(coerced1 !== void 0)) {
                if (dataType1 === "boolean" || data1 === null || dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1)) {
                  coerced1 = +data1;
                } else {
                  validate153.errors = [{ instancePath: instancePath + "/tag_id", schemaPath: "#/properties/tag_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema53.properties.tag_id.type, parentSchema: schema53.properties.tag_id, data: data1 }];
                  return false;
                }
              }
              if (coerced1 !== void 0) {
                data1 = coerced1;
                if (data !== void 0) {
                  data["tag_id"] = coerced1;
                }
              }
            }
            if (errors === _errs3) {
              if (typeof data1 == "number") {
                if (data1 > 9007199254740991 || isNaN(data1)) {
                  validate153.errors = [{ instancePath: instancePath + "/tag_id", schemaPath: "#/properties/tag_id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema53.properties.tag_id, data: data1 }];
                  return false;
                } else {
                  if (data1 < -9007199254740991 || isNaN(data1)) {
                    validate153.errors = [{ instancePath: instancePath + "/tag_id", schemaPath: "#/properties/tag_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 }, message: "must be >= -9007199254740991", schema: -9007199254740991, parentSchema: schema53.properties.tag_id, data: data1 }];
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
      }
    } else {
      validate153.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema53.type, parentSchema: schema53, data }];
      return false;
    }
  }
  validate153.errors = vErrors;
  return errors === 0;
}
var validate_listTags_200_headers = validate154;
var schema54 = { "type": "object", "properties": { "Cache-Control": { "$ref": "validate_NoStore" }, "X-Request-Id": { "$ref": "validate_RequestId" } }, "required": ["Cache-Control"] };
/*! #/paths/~1api~1v1~1tags/get/responses/200/headers */
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data["Cache-Control"] === void 0 || !func02.call(data, "Cache-Control")) && (missing0 = "Cache-Control")) {
        validate154.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema54.required, parentSchema: schema54, data }];
        return false;
      } else {
        if (data["Cache-Control"] !== void 0 && func02.call(data, "Cache-Control")) {
          const _errs1 = errors;
          if (!validate13(data["Cache-Control"], { instancePath: instancePath + "/Cache-Control", parentData: data, parentDataProperty: "Cache-Control", rootData })) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data["X-Request-Id"] !== void 0 && func02.call(data, "X-Request-Id")) {
            const _errs2 = errors;
            if (!validate7(data["X-Request-Id"], { instancePath: instancePath + "/X-Request-Id", parentData: data, parentDataProperty: "X-Request-Id", rootData })) {
              vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate154.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema54.type, parentSchema: schema54, data }];
      return false;
    }
  }
  validate154.errors = vErrors;
  return errors === 0;
}
var validate_createTag_201_headers = validate157;
var schema55 = { "type": "object", "properties": { "Cache-Control": { "$ref": "validate_NoStore" }, "RateLimit": { "$ref": "validate_RateLimit" }, "RateLimit-Policy": { "$ref": "validate_RateLimitPolicy" }, "X-Request-Id": { "$ref": "validate_RequestId" } }, "required": ["Cache-Control"] };
/*! #/paths/~1api~1v1~1tags/post/responses/201/headers */
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data["Cache-Control"] === void 0 || !func02.call(data, "Cache-Control")) && (missing0 = "Cache-Control")) {
        validate157.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema55.required, parentSchema: schema55, data }];
        return false;
      } else {
        if (data["Cache-Control"] !== void 0 && func02.call(data, "Cache-Control")) {
          const _errs1 = errors;
          if (!validate13(data["Cache-Control"], { instancePath: instancePath + "/Cache-Control", parentData: data, parentDataProperty: "Cache-Control", rootData })) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.RateLimit !== void 0 && func02.call(data, "RateLimit")) {
            const _errs2 = errors;
            if (!validate3(data.RateLimit, { instancePath: instancePath + "/RateLimit", parentData: data, parentDataProperty: "RateLimit", rootData })) {
              vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data["RateLimit-Policy"] !== void 0 && func02.call(data, "RateLimit-Policy")) {
              const _errs3 = errors;
              if (!validate5(data["RateLimit-Policy"], { instancePath: instancePath + "/RateLimit-Policy", parentData: data, parentDataProperty: "RateLimit-Policy", rootData })) {
                vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data["X-Request-Id"] !== void 0 && func02.call(data, "X-Request-Id")) {
                const _errs4 = errors;
                if (!validate7(data["X-Request-Id"], { instancePath: instancePath + "/X-Request-Id", parentData: data, parentDataProperty: "X-Request-Id", rootData })) {
                  vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
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
      validate157.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema55.type, parentSchema: schema55, data }];
      return false;
    }
  }
  validate157.errors = vErrors;
  return errors === 0;
}
var validate_InvalidTag_headers = validate162;
var schema56 = { "type": "object", "properties": { "Cache-Control": { "$ref": "validate_NoStore" }, "X-Request-Id": { "$ref": "validate_RequestId" } }, "required": ["Cache-Control"] };
/*! #/components/responses/InvalidTag/headers */
function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data["Cache-Control"] === void 0 || !func02.call(data, "Cache-Control")) && (missing0 = "Cache-Control")) {
        validate162.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema56.required, parentSchema: schema56, data }];
        return false;
      } else {
        if (data["Cache-Control"] !== void 0 && func02.call(data, "Cache-Control")) {
          const _errs1 = errors;
          if (!validate13(data["Cache-Control"], { instancePath: instancePath + "/Cache-Control", parentData: data, parentDataProperty: "Cache-Control", rootData })) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data["X-Request-Id"] !== void 0 && func02.call(data, "X-Request-Id")) {
            const _errs2 = errors;
            if (!validate7(data["X-Request-Id"], { instancePath: instancePath + "/X-Request-Id", parentData: data, parentDataProperty: "X-Request-Id", rootData })) {
              vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate162.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema56.type, parentSchema: schema56, data }];
      return false;
    }
  }
  validate162.errors = vErrors;
  return errors === 0;
}
var validate_InvalidTagMember_headers = validate165;
var schema57 = { "type": "object", "properties": { "Cache-Control": { "$ref": "validate_NoStore" }, "X-Request-Id": { "$ref": "validate_RequestId" } }, "required": ["Cache-Control"] };
/*! #/components/responses/InvalidTagMember/headers */
function validate165(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data["Cache-Control"] === void 0 || !func02.call(data, "Cache-Control")) && (missing0 = "Cache-Control")) {
        validate165.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema57.required, parentSchema: schema57, data }];
        return false;
      } else {
        if (data["Cache-Control"] !== void 0 && func02.call(data, "Cache-Control")) {
          const _errs1 = errors;
          if (!validate13(data["Cache-Control"], { instancePath: instancePath + "/Cache-Control", parentData: data, parentDataProperty: "Cache-Control", rootData })) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data["X-Request-Id"] !== void 0 && func02.call(data, "X-Request-Id")) {
            const _errs2 = errors;
            if (!validate7(data["X-Request-Id"], { instancePath: instancePath + "/X-Request-Id", parentData: data, parentDataProperty: "X-Request-Id", rootData })) {
              vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate165.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema57.type, parentSchema: schema57, data }];
      return false;
    }
  }
  validate165.errors = vErrors;
  return errors === 0;
}
var validate_replaceTag_path = validate168;
var schema58 = { "type": "object", "properties": { "tag_id": { "type": "integer", "maximum": 9007199254740991, "minimum": -9007199254740991 } }, "required": ["tag_id"] };
/*! #/paths/~1api~1v1~1tags~1{tag_id}/put/parameters in path */
function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.tag_id === void 0 || !func02.call(data, "tag_id")) && (missing0 = "tag_id")) {
        validate168.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema58.required, parentSchema: schema58, data }];
        return false;
      } else {
        if (data.tag_id !== void 0 && func02.call(data, "tag_id")) {
          let data0 = data.tag_id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
              data0 = data0[0];
              dataType0 = typeof data0;
              if (typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0))) {
                coerced0 = data0;
              }
            }
            if (!(coerced0 !== void 0)) {
              if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1)) {
                coerced0 = +data0;
              } else {
                validate168.errors = [{ instancePath: instancePath + "/tag_id", schemaPath: "#/properties/tag_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema58.properties.tag_id.type, parentSchema: schema58.properties.tag_id, data: data0 }];
                return false;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["tag_id"] = coerced0;
              }
            }
          }
          if (errors === _errs1) {
            if (typeof data0 == "number") {
              if (data0 > 9007199254740991 || isNaN(data0)) {
                validate168.errors = [{ instancePath: instancePath + "/tag_id", schemaPath: "#/properties/tag_id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema58.properties.tag_id, data: data0 }];
                return false;
              } else {
                if (data0 < -9007199254740991 || isNaN(data0)) {
                  validate168.errors = [{ instancePath: instancePath + "/tag_id", schemaPath: "#/properties/tag_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 }, message: "must be >= -9007199254740991", schema: -9007199254740991, parentSchema: schema58.properties.tag_id, data: data0 }];
                  return false;
                }
              }
            }
          }
        }
      }
    } else {
      validate168.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema58.type, parentSchema: schema58, data }];
      return false;
    }
  }
  validate168.errors = vErrors;
  return errors === 0;
}
var validate_replaceTag_200_headers = validate169;
var schema59 = { "type": "object", "properties": { "Cache-Control": { "$ref": "validate_NoStore" }, "RateLimit": { "$ref": "validate_RateLimit" }, "RateLimit-Policy": { "$ref": "validate_RateLimitPolicy" }, "X-Request-Id": { "$ref": "validate_RequestId" } }, "required": ["Cache-Control"] };
/*! #/paths/~1api~1v1~1tags~1{tag_id}/put/responses/200/headers */
function validate169(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data["Cache-Control"] === void 0 || !func02.call(data, "Cache-Control")) && (missing0 = "Cache-Control")) {
        validate169.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema59.required, parentSchema: schema59, data }];
        return false;
      } else {
        if (data["Cache-Control"] !== void 0 && func02.call(data, "Cache-Control")) {
          const _errs1 = errors;
          if (!validate13(data["Cache-Control"], { instancePath: instancePath + "/Cache-Control", parentData: data, parentDataProperty: "Cache-Control", rootData })) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.RateLimit !== void 0 && func02.call(data, "RateLimit")) {
            const _errs2 = errors;
            if (!validate3(data.RateLimit, { instancePath: instancePath + "/RateLimit", parentData: data, parentDataProperty: "RateLimit", rootData })) {
              vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data["RateLimit-Policy"] !== void 0 && func02.call(data, "RateLimit-Policy")) {
              const _errs3 = errors;
              if (!validate5(data["RateLimit-Policy"], { instancePath: instancePath + "/RateLimit-Policy", parentData: data, parentDataProperty: "RateLimit-Policy", rootData })) {
                vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data["X-Request-Id"] !== void 0 && func02.call(data, "X-Request-Id")) {
                const _errs4 = errors;
                if (!validate7(data["X-Request-Id"], { instancePath: instancePath + "/X-Request-Id", parentData: data, parentDataProperty: "X-Request-Id", rootData })) {
                  vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
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
      validate169.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema59.type, parentSchema: schema59, data }];
      return false;
    }
  }
  validate169.errors = vErrors;
  return errors === 0;
}
var validate_TagNotFound_headers = validate174;
var schema60 = { "type": "object", "properties": { "Cache-Control": { "$ref": "validate_NoStore" }, "X-Request-Id": { "$ref": "validate_RequestId" } }, "required": ["Cache-Control"] };
/*! #/components/responses/TagNotFound/headers */
function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data["Cache-Control"] === void 0 || !func02.call(data, "Cache-Control")) && (missing0 = "Cache-Control")) {
        validate174.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema60.required, parentSchema: schema60, data }];
        return false;
      } else {
        if (data["Cache-Control"] !== void 0 && func02.call(data, "Cache-Control")) {
          const _errs1 = errors;
          if (!validate13(data["Cache-Control"], { instancePath: instancePath + "/Cache-Control", parentData: data, parentDataProperty: "Cache-Control", rootData })) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data["X-Request-Id"] !== void 0 && func02.call(data, "X-Request-Id")) {
            const _errs2 = errors;
            if (!validate7(data["X-Request-Id"], { instancePath: instancePath + "/X-Request-Id", parentData: data, parentDataProperty: "X-Request-Id", rootData })) {
              vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate174.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema60.type, parentSchema: schema60, data }];
      return false;
    }
  }
  validate174.errors = vErrors;
  return errors === 0;
}
var validate_deleteTag_path = validate177;
var schema61 = { "type": "object", "properties": { "tag_id": { "type": "integer", "maximum": 9007199254740991, "minimum": -9007199254740991 } }, "required": ["tag_id"] };
/*! #/paths/~1api~1v1~1tags~1{tag_id}/delete/parameters in path */
function validate177(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.tag_id === void 0 || !func02.call(data, "tag_id")) && (missing0 = "tag_id")) {
        validate177.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema61.required, parentSchema: schema61, data }];
        return false;
      } else {
        if (data.tag_id !== void 0 && func02.call(data, "tag_id")) {
          let data0 = data.tag_id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
              data0 = data0[0];
              dataType0 = typeof data0;
              if (typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0))) {
                coerced0 = data0;
              }
            }
            if (!(coerced0 !== void 0)) {
              if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1)) {
                coerced0 = +data0;
              } else {
                validate177.errors = [{ instancePath: instancePath + "/tag_id", schemaPath: "#/properties/tag_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema61.properties.tag_id.type, parentSchema: schema61.properties.tag_id, data: data0 }];
                return false;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["tag_id"] = coerced0;
              }
            }
          }
          if (errors === _errs1) {
            if (typeof data0 == "number") {
              if (data0 > 9007199254740991 || isNaN(data0)) {
                validate177.errors = [{ instancePath: instancePath + "/tag_id", schemaPath: "#/properties/tag_id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema61.properties.tag_id, data: data0 }];
                return false;
              } else {
                if (data0 < -9007199254740991 || isNaN(data0)) {
                  validate177.errors = [{ instancePath: instancePath + "/tag_id", schemaPath: "#/properties/tag_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 }, message: "must be >= -9007199254740991", schema: -9007199254740991, parentSchema: schema61.properties.tag_id, data: data0 }];
                  return false;
                }
              }
            }
          }
        }
      }
    } else {
      validate177.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema61.type, parentSchema: schema61, data }];
      return false;
    }
  }
  validate177.errors = vErrors;
  return errors === 0;
}
var validate_NotFound_headers = validate178;
var schema622 = { "type": "object", "properties": { "Cache-Control": { "$ref": "validate_NoStore" }, "X-Request-Id": { "$ref": "validate_RequestId" } }, "required": ["Cache-Control"] };
/*! #/components/responses/NotFound/headers */
function validate178(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data["Cache-Control"] === void 0 || !func02.call(data, "Cache-Control")) && (missing0 = "Cache-Control")) {
        validate178.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema622.required, parentSchema: schema622, data }];
        return false;
      } else {
        if (data["Cache-Control"] !== void 0 && func02.call(data, "Cache-Control")) {
          const _errs1 = errors;
          if (!validate13(data["Cache-Control"], { instancePath: instancePath + "/Cache-Control", parentData: data, parentDataProperty: "Cache-Control", rootData })) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data["X-Request-Id"] !== void 0 && func02.call(data, "X-Request-Id")) {
            const _errs2 = errors;
            if (!validate7(data["X-Request-Id"], { instancePath: instancePath + "/X-Request-Id", parentData: data, parentDataProperty: "X-Request-Id", rootData })) {
              vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate178.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema622.type, parentSchema: schema622, data }];
      return false;
    }
  }
  validate178.errors = vErrors;
  return errors === 0;
}
var validate_MethodNotAllowed_headers = validate181;
var schema63 = { "type": "object", "properties": { "Cache-Control": { "$ref": "validate_NoStore" }, "Allow": { "$ref": "validate_Allow" }, "X-Request-Id": { "$ref": "validate_RequestId" } }, "required": ["Cache-Control", "Allow"] };
var schema64 = { "type": "string", "pattern": "^[A-Z]+(, [A-Z]+)*$" };
var pattern10 = func3("^[A-Z]+(, [A-Z]+)*$", "u");
/*! #/components/headers/Allow/schema */
function validate183(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (dataType0 == "object" && Array.isArray(data) && data.length == 1) {
      data = data[0];
      dataType0 = typeof data;
      if (typeof data === "string") {
        coerced0 = data;
      }
    }
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate183.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema64.type, parentSchema: schema64, data }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern10.test(data)) {
        validate183.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Z]+(, [A-Z]+)*$" }, message: 'must match pattern "^[A-Z]+(, [A-Z]+)*$"', schema: "^[A-Z]+(, [A-Z]+)*$", parentSchema: schema64, data }];
        return false;
      }
    }
  }
  validate183.errors = vErrors;
  return errors === 0;
}
/*! #/components/responses/MethodNotAllowed/headers */
function validate181(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data["Cache-Control"] === void 0 || !func02.call(data, "Cache-Control")) && (missing0 = "Cache-Control") || (data.Allow === void 0 || !func02.call(data, "Allow")) && (missing0 = "Allow")) {
        validate181.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema63.required, parentSchema: schema63, data }];
        return false;
      } else {
        if (data["Cache-Control"] !== void 0 && func02.call(data, "Cache-Control")) {
          const _errs1 = errors;
          if (!validate13(data["Cache-Control"], { instancePath: instancePath + "/Cache-Control", parentData: data, parentDataProperty: "Cache-Control", rootData })) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.Allow !== void 0 && func02.call(data, "Allow")) {
            const _errs2 = errors;
            if (!validate183(data.Allow, { instancePath: instancePath + "/Allow", parentData: data, parentDataProperty: "Allow", rootData })) {
              vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data["X-Request-Id"] !== void 0 && func02.call(data, "X-Request-Id")) {
              const _errs3 = errors;
              if (!validate7(data["X-Request-Id"], { instancePath: instancePath + "/X-Request-Id", parentData: data, parentDataProperty: "X-Request-Id", rootData })) {
                vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
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
      validate181.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema63.type, parentSchema: schema63, data }];
      return false;
    }
  }
  validate181.errors = vErrors;
  return errors === 0;
}
var validate_RequestTimeout_headers = validate186;
var schema65 = { "type": "object", "properties": { "Cache-Control": { "$ref": "validate_NoStore" }, "X-Request-Id": { "$ref": "validate_RequestId" } }, "required": ["Cache-Control"] };
/*! #/components/responses/RequestTimeout/headers */
function validate186(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data["Cache-Control"] === void 0 || !func02.call(data, "Cache-Control")) && (missing0 = "Cache-Control")) {
        validate186.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema65.required, parentSchema: schema65, data }];
        return false;
      } else {
        if (data["Cache-Control"] !== void 0 && func02.call(data, "Cache-Control")) {
          const _errs1 = errors;
          if (!validate13(data["Cache-Control"], { instancePath: instancePath + "/Cache-Control", parentData: data, parentDataProperty: "Cache-Control", rootData })) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data["X-Request-Id"] !== void 0 && func02.call(data, "X-Request-Id")) {
            const _errs2 = errors;
            if (!validate7(data["X-Request-Id"], { instancePath: instancePath + "/X-Request-Id", parentData: data, parentDataProperty: "X-Request-Id", rootData })) {
              vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate186.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema65.type, parentSchema: schema65, data }];
      return false;
    }
  }
  validate186.errors = vErrors;
  return errors === 0;
}
var validate_HeadersTooLarge_headers = validate189;
var schema66 = { "type": "object", "properties": { "Cache-Control": { "$ref": "validate_NoStore" }, "X-Request-Id": { "$ref": "validate_RequestId" } }, "required": ["Cache-Control"] };
/*! #/components/responses/HeadersTooLarge/headers */
function validate189(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data["Cache-Control"] === void 0 || !func02.call(data, "Cache-Control")) && (missing0 = "Cache-Control")) {
        validate189.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema66.required, parentSchema: schema66, data }];
        return false;
      } else {
        if (data["Cache-Control"] !== void 0 && func02.call(data, "Cache-Control")) {
          const _errs1 = errors;
          if (!validate13(data["Cache-Control"], { instancePath: instancePath + "/Cache-Control", parentData: data, parentDataProperty: "Cache-Control", rootData })) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data["X-Request-Id"] !== void 0 && func02.call(data, "X-Request-Id")) {
            const _errs2 = errors;
            if (!validate7(data["X-Request-Id"], { instancePath: instancePath + "/X-Request-Id", parentData: data, parentDataProperty: "X-Request-Id", rootData })) {
              vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate189.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema66.type, parentSchema: schema66, data }];
      return false;
    }
  }
  validate189.errors = vErrors;
  return errors === 0;
}

// contract:entry
var response_BodyTooLarge = {
  body: { "application/json": validate_BodyTooLarge_application_json },
  headers: validate_BodyTooLarge_headers
};
var response_UnsupportedMediaType = {
  body: { "application/json": validate_UnsupportedMediaType_application_json },
  headers: validate_UnsupportedMediaType_headers
};
var response_ValidationError = {
  body: { "application/json": validate_ValidationError_application_json },
  headers: validate_ValidationError_headers
};
var response_TooManyRequests = {
  body: { "application/json": validate_TooManyRequests_application_json },
  headers: validate_TooManyRequests_headers
};
var response_InternalError = {
  body: { "application/json": validate_InternalError_application_json },
  headers: validate_InternalError_headers
};
var response_ServiceUnavailable = {
  body: { "application/json": validate_ServiceUnavailable_application_json },
  headers: validate_ServiceUnavailable_headers
};
var response_MalformedRequest = {
  body: { "application/json": validate_MalformedRequest_application_json },
  headers: validate_MalformedRequest_headers
};
var response_CrossSiteRequest = {
  body: { "application/json": validate_CrossSiteRequest_application_json },
  headers: validate_CrossSiteRequest_headers
};
var response_Unauthorized = {
  body: { "application/json": validate_Unauthorized_application_json },
  headers: validate_Unauthorized_headers
};
var response_InvalidParameter = {
  body: { "application/json": validate_InvalidParameter_application_json },
  headers: validate_InvalidParameter_headers
};
var response_InvalidTask = {
  body: { "application/json": validate_InvalidTask_application_json },
  headers: validate_InvalidTask_headers
};
var response_InvalidTaskMember = {
  body: { "application/json": validate_InvalidTaskMember_application_json },
  headers: validate_InvalidTaskMember_headers
};
var response_TooManyWrites = {
  body: { "application/json": validate_TooManyWrites_application_json },
  headers: validate_TooManyWrites_headers
};
var response_Task = { body: { "application/json": validate_Task }, headers: validate_Task_headers };
var response_TaskNotFound = {
  body: { "application/json": validate_TaskNotFound_application_json },
  headers: validate_TaskNotFound_headers
};
var response_PreconditionFailed = {
  body: { "application/json": validate_PreconditionFailed_application_json },
  headers: validate_PreconditionFailed_headers
};
var response_Deleted = { body: {}, headers: validate_Deleted_headers };
var response_TaskOrTagNotFound = {
  body: { "application/json": validate_TaskOrTagNotFound_application_json },
  headers: validate_TaskOrTagNotFound_headers
};
var response_InvalidTag = {
  body: { "application/json": validate_InvalidTag_application_json },
  headers: validate_InvalidTag_headers
};
var response_InvalidTagMember = {
  body: { "application/json": validate_InvalidTagMember_application_json },
  headers: validate_InvalidTagMember_headers
};
var response_TagNotFound = {
  body: { "application/json": validate_TagNotFound_application_json },
  headers: validate_TagNotFound_headers
};
var response_NotFound = {
  body: { "application/json": validate_NotFound_application_json },
  headers: validate_NotFound_headers
};
var response_MethodNotAllowed = {
  body: { "application/json": validate_MethodNotAllowed_application_json },
  headers: validate_MethodNotAllowed_headers
};
var response_RequestTimeout = {
  body: { "application/json": validate_RequestTimeout_application_json },
  headers: validate_RequestTimeout_headers
};
var response_HeadersTooLarge = {
  body: { "application/json": validate_HeadersTooLarge_application_json },
  headers: validate_HeadersTooLarge_headers
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
        headers: validate_registerUser_400_headers
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
      "403": response_CrossSiteRequest,
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
        headers: validate_refreshToken_200_headers
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
        headers: validate_getCurrentUser_200_headers
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
        headers: validate_listTasks_400_headers
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
    parameters: { path: validate_replaceTask_path, header: validate_replaceTask_header },
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
    parameters: { path: validate_updateTask_path, header: validate_updateTask_header },
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
    parameters: { path: validate_deleteTask_path, header: validate_deleteTask_header },
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
        headers: validate_addTagToTask_201_headers
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
    parameters: { path: validate_removeTagFromTask_path },
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
        headers: validate_listTags_200_headers
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
        headers: validate_createTag_201_headers
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
        headers: validate_replaceTag_200_headers
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
    parameters: { path: validate_deleteTag_path },
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
  }
};
