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
var validate_getCurrentUser_401 = validate26;
var schema15 = { "allOf": [{ "$ref": "validate_Error" }, { "type": "object", "properties": { "code": { "type": "string", "enum": ["MISSING_TOKEN", "TOKEN_EXPIRED", "INVALID_TOKEN", "INVALID_TOKEN_TYPE"] } } }] };
/*! #/paths/~1api~1v1~1auth~1me/get/responses/401/content/application~1json/schema */
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
var validate_NotFound_application_json = validate29;
var schema17 = { "allOf": [{ "$ref": "validate_Error" }, { "type": "object", "properties": { "code": { "type": "string", "enum": ["NOT_FOUND"] } } }] };
/*! #/components/responses/NotFound/content/application~1json/schema */
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
            validate29.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/allOf/1/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.allOf[1].properties.code.type, parentSchema: schema17.allOf[1].properties.code, data: data0 }];
            return false;
          }
          if (!(data0 === "NOT_FOUND")) {
            validate29.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/allOf/1/properties/code/enum", keyword: "enum", params: { allowedValues: schema17.allOf[1].properties.code.enum }, message: "must be equal to one of the allowed values", schema: schema17.allOf[1].properties.code.enum, parentSchema: schema17.allOf[1].properties.code, data: data0 }];
            return false;
          }
        }
      } else {
        validate29.errors = [{ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.allOf[1].type, parentSchema: schema17.allOf[1], data }];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
var validate_MethodNotAllowed_application_json = validate31;
var schema18 = { "allOf": [{ "$ref": "validate_Error" }, { "type": "object", "properties": { "code": { "type": "string", "enum": ["METHOD_NOT_ALLOWED"] } } }] };
/*! #/components/responses/MethodNotAllowed/content/application~1json/schema */
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
            validate31.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/allOf/1/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema18.allOf[1].properties.code.type, parentSchema: schema18.allOf[1].properties.code, data: data0 }];
            return false;
          }
          if (!(data0 === "METHOD_NOT_ALLOWED")) {
            validate31.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/allOf/1/properties/code/enum", keyword: "enum", params: { allowedValues: schema18.allOf[1].properties.code.enum }, message: "must be equal to one of the allowed values", schema: schema18.allOf[1].properties.code.enum, parentSchema: schema18.allOf[1].properties.code, data: data0 }];
            return false;
          }
        }
      } else {
        validate31.errors = [{ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema18.allOf[1].type, parentSchema: schema18.allOf[1], data }];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
var validate_RequestTimeout_application_json = validate33;
var schema19 = { "allOf": [{ "$ref": "validate_Error" }, { "type": "object", "properties": { "code": { "type": "string", "enum": ["REQUEST_TIMEOUT"] } } }] };
/*! #/components/responses/RequestTimeout/content/application~1json/schema */
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
            validate33.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/allOf/1/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.allOf[1].properties.code.type, parentSchema: schema19.allOf[1].properties.code, data: data0 }];
            return false;
          }
          if (!(data0 === "REQUEST_TIMEOUT")) {
            validate33.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/allOf/1/properties/code/enum", keyword: "enum", params: { allowedValues: schema19.allOf[1].properties.code.enum }, message: "must be equal to one of the allowed values", schema: schema19.allOf[1].properties.code.enum, parentSchema: schema19.allOf[1].properties.code, data: data0 }];
            return false;
          }
        }
      } else {
        validate33.errors = [{ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.allOf[1].type, parentSchema: schema19.allOf[1], data }];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
var validate_HeadersTooLarge_application_json = validate35;
var schema20 = { "allOf": [{ "$ref": "validate_Error" }, { "type": "object", "properties": { "code": { "type": "string", "enum": ["HEADERS_TOO_LARGE"] } } }] };
/*! #/components/responses/HeadersTooLarge/content/application~1json/schema */
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
            validate35.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/allOf/1/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.allOf[1].properties.code.type, parentSchema: schema20.allOf[1].properties.code, data: data0 }];
            return false;
          }
          if (!(data0 === "HEADERS_TOO_LARGE")) {
            validate35.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/allOf/1/properties/code/enum", keyword: "enum", params: { allowedValues: schema20.allOf[1].properties.code.enum }, message: "must be equal to one of the allowed values", schema: schema20.allOf[1].properties.code.enum, parentSchema: schema20.allOf[1].properties.code, data: data0 }];
            return false;
          }
        }
      } else {
        validate35.errors = [{ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema20.allOf[1].type, parentSchema: schema20.allOf[1], data }];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate35.errors = vErrors;
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
var schema22 = { "type": "string", "pattern": '^"[^"]+"; r=\\d+; t=\\d+$' };
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
        validate3.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.type, parentSchema: schema22, data }];
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
        validate3.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: '^"[^"]+"; r=\\d+; t=\\d+$' }, message: 'must match pattern "^"[^"]+"; r=\\d+; t=\\d+$"', schema: '^"[^"]+"; r=\\d+; t=\\d+$', parentSchema: schema22, data }];
        return false;
      }
    }
  }
  validate3.errors = vErrors;
  return errors === 0;
}
var schema32 = { "type": "string", "pattern": '^"[^"]+"; q=\\d+; w=\\d+(; pk=:[A-Za-z0-9+/=]*:)?$' };
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
        validate5.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data }];
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
        validate5.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: '^"[^"]+"; q=\\d+; w=\\d+(; pk=:[A-Za-z0-9+/=]*:)?$' }, message: 'must match pattern "^"[^"]+"; q=\\d+; w=\\d+(; pk=:[A-Za-z0-9+/=]*:)?$"', schema: '^"[^"]+"; q=\\d+; w=\\d+(; pk=:[A-Za-z0-9+/=]*:)?$', parentSchema: schema32, data }];
        return false;
      }
    }
  }
  validate5.errors = vErrors;
  return errors === 0;
}
var schema42 = { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,128}$" };
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
        validate7.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema42.type, parentSchema: schema42, data }];
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
        validate7.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._-]{1,128}$" }, message: 'must match pattern "^[A-Za-z0-9._-]{1,128}$"', schema: "^[A-Za-z0-9._-]{1,128}$", parentSchema: schema42, data }];
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
var validate_InternalError_headers = validate30;
var schema112 = { "type": "object", "properties": { "Cache-Control": { "$ref": "validate_NoStore" }, "X-Request-Id": { "$ref": "validate_RequestId" } }, "required": ["Cache-Control"] };
/*! #/components/responses/InternalError/headers */
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data["Cache-Control"] === void 0 || !func02.call(data, "Cache-Control")) && (missing0 = "Cache-Control")) {
        validate30.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema112.required, parentSchema: schema112, data }];
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
      validate30.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema112.type, parentSchema: schema112, data }];
      return false;
    }
  }
  validate30.errors = vErrors;
  return errors === 0;
}
var validate_ServiceUnavailable_headers = validate332;
var schema122 = { "type": "object", "properties": { "Cache-Control": { "$ref": "validate_NoStore" }, "Retry-After": { "$ref": "validate_RetryAfter" }, "X-Request-Id": { "$ref": "validate_RequestId" } }, "required": ["Cache-Control", "Retry-After"] };
/*! #/components/responses/ServiceUnavailable/headers */
function validate332(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data["Cache-Control"] === void 0 || !func02.call(data, "Cache-Control")) && (missing0 = "Cache-Control") || (data["Retry-After"] === void 0 || !func02.call(data, "Retry-After")) && (missing0 = "Retry-After")) {
        validate332.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema122.required, parentSchema: schema122, data }];
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
      validate332.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema122.type, parentSchema: schema122, data }];
      return false;
    }
  }
  validate332.errors = vErrors;
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
var validate_loginUser_401_headers = validate47;
var schema162 = { "type": "object", "properties": { "Cache-Control": { "$ref": "validate_NoStore" }, "WWW-Authenticate": { "$ref": "validate_Challenge" }, "RateLimit": { "$ref": "validate_RateLimit" }, "RateLimit-Policy": { "$ref": "validate_RateLimitPolicy" }, "X-Request-Id": { "$ref": "validate_RequestId" } }, "required": ["Cache-Control", "WWW-Authenticate"] };
var schema172 = { "type": "string", "enum": ["Bearer"] };
/*! #/components/headers/Challenge/schema */
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        validate49.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema172.type, parentSchema: schema172, data }];
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
    validate49.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema172.enum }, message: "must be equal to one of the allowed values", schema: schema172.enum, parentSchema: schema172, data }];
    return false;
  }
  validate49.errors = vErrors;
  return errors === 0;
}
/*! #/paths/~1api~1v1~1auth~1login/post/responses/401/headers */
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data["Cache-Control"] === void 0 || !func02.call(data, "Cache-Control")) && (missing0 = "Cache-Control") || (data["WWW-Authenticate"] === void 0 || !func02.call(data, "WWW-Authenticate")) && (missing0 = "WWW-Authenticate")) {
        validate47.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema162.required, parentSchema: schema162, data }];
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
            if (!validate49(data["WWW-Authenticate"], { instancePath: instancePath + "/WWW-Authenticate", parentData: data, parentDataProperty: "WWW-Authenticate", rootData })) {
              vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
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
      validate47.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema162.type, parentSchema: schema162, data }];
      return false;
    }
  }
  validate47.errors = vErrors;
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
var validate_LoginForm = validate57;
var schema192 = { "type": "object", "required": ["username", "password"], "properties": { "username": { "type": "string", "minLength": 1 }, "password": { "type": "string", "format": "password", "minLength": 1 } } };
var func61 = require_ucs2length().default;
/*! #/components/schemas/LoginForm */
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.username === void 0 || !func02.call(data, "username")) && (missing0 = "username") || (data.password === void 0 || !func02.call(data, "password")) && (missing0 = "password")) {
        validate57.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema192.required, parentSchema: schema192, data }];
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
                validate57.errors = [{ instancePath: instancePath + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema192.properties.username.type, parentSchema: schema192.properties.username, data: data0 }];
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
                validate57.errors = [{ instancePath: instancePath + "/username", schemaPath: "#/properties/username/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema192.properties.username, data: data0 }];
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
                  validate57.errors = [{ instancePath: instancePath + "/password", schemaPath: "#/properties/password/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema192.properties.password.type, parentSchema: schema192.properties.password, data: data1 }];
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
                    validate57.errors = [{ instancePath: instancePath + "/password", schemaPath: "#/properties/password/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema192.properties.password, data: data1 }];
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
      validate57.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema192.type, parentSchema: schema192, data }];
      return false;
    }
  }
  validate57.errors = vErrors;
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
var schema21 = { "type": "object", "properties": { "Cache-Control": { "$ref": "validate_NoStore" }, "Set-Cookie": { "$ref": "validate_ClearedRefreshCookie" }, "WWW-Authenticate": { "$ref": "validate_Challenge" }, "RateLimit": { "$ref": "validate_RateLimit" }, "RateLimit-Policy": { "$ref": "validate_RateLimitPolicy" }, "X-Request-Id": { "$ref": "validate_RequestId" } }, "required": ["Cache-Control", "WWW-Authenticate"] };
var schema222 = { "type": "string", "pattern": "^(__Host-)?refresh_token=; Max-Age=0;" };
var pattern4 = func3("^(__Host-)?refresh_token=; Max-Age=0;", "u");
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
      if (!pattern4.test(data)) {
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
        validate64.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema21.required, parentSchema: schema21, data }];
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
              if (!validate49(data["WWW-Authenticate"], { instancePath: instancePath + "/WWW-Authenticate", parentData: data, parentDataProperty: "WWW-Authenticate", rootData })) {
                vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
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
      validate64.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema21.type, parentSchema: schema21, data }];
      return false;
    }
  }
  validate64.errors = vErrors;
  return errors === 0;
}
var validate_getCurrentUser_200_headers = validate72;
var schema23 = { "type": "object", "properties": { "Cache-Control": { "$ref": "validate_NoStore" }, "X-Request-Id": { "$ref": "validate_RequestId" } }, "required": ["Cache-Control"] };
/*! #/paths/~1api~1v1~1auth~1me/get/responses/200/headers */
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data["Cache-Control"] === void 0 || !func02.call(data, "Cache-Control")) && (missing0 = "Cache-Control")) {
        validate72.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema23.required, parentSchema: schema23, data }];
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
      validate72.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema23.type, parentSchema: schema23, data }];
      return false;
    }
  }
  validate72.errors = vErrors;
  return errors === 0;
}
var validate_getCurrentUser_401_headers = validate75;
var schema24 = { "type": "object", "properties": { "Cache-Control": { "$ref": "validate_NoStore" }, "WWW-Authenticate": { "$ref": "validate_TokenChallenge" }, "X-Request-Id": { "$ref": "validate_RequestId" } }, "required": ["Cache-Control", "WWW-Authenticate"] };
var schema25 = { "type": "string", "enum": ["Bearer", 'Bearer error="invalid_token"'] };
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
        validate77.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.type, parentSchema: schema25, data }];
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
    validate77.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema25.enum }, message: "must be equal to one of the allowed values", schema: schema25.enum, parentSchema: schema25, data }];
    return false;
  }
  validate77.errors = vErrors;
  return errors === 0;
}
/*! #/paths/~1api~1v1~1auth~1me/get/responses/401/headers */
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data["Cache-Control"] === void 0 || !func02.call(data, "Cache-Control")) && (missing0 = "Cache-Control") || (data["WWW-Authenticate"] === void 0 || !func02.call(data, "WWW-Authenticate")) && (missing0 = "WWW-Authenticate")) {
        validate75.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema24.required, parentSchema: schema24, data }];
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
      validate75.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema24.type, parentSchema: schema24, data }];
      return false;
    }
  }
  validate75.errors = vErrors;
  return errors === 0;
}
var validate_logoutUser_200_headers = validate80;
var schema26 = { "type": "object", "properties": { "Cache-Control": { "$ref": "validate_NoStore" }, "Set-Cookie": { "type": "string", "pattern": "^(__Host-)?refresh_token=; Max-Age=0;" }, "X-Request-Id": { "$ref": "validate_RequestId" } }, "required": ["Cache-Control", "Set-Cookie"] };
/*! #/paths/~1api~1v1~1auth~1logout/post/responses/200/headers */
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data["Cache-Control"] === void 0 || !func02.call(data, "Cache-Control")) && (missing0 = "Cache-Control") || (data["Set-Cookie"] === void 0 || !func02.call(data, "Set-Cookie")) && (missing0 = "Set-Cookie")) {
        validate80.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema26.required, parentSchema: schema26, data }];
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
                  validate80.errors = [{ instancePath: instancePath + "/Set-Cookie", schemaPath: "#/properties/Set-Cookie/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema26.properties["Set-Cookie"].type, parentSchema: schema26.properties["Set-Cookie"], data: data1 }];
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
                if (!pattern4.test(data1)) {
                  validate80.errors = [{ instancePath: instancePath + "/Set-Cookie", schemaPath: "#/properties/Set-Cookie/pattern", keyword: "pattern", params: { pattern: "^(__Host-)?refresh_token=; Max-Age=0;" }, message: 'must match pattern "^(__Host-)?refresh_token=; Max-Age=0;"', schema: "^(__Host-)?refresh_token=; Max-Age=0;", parentSchema: schema26.properties["Set-Cookie"], data: data1 }];
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
      validate80.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema26.type, parentSchema: schema26, data }];
      return false;
    }
  }
  validate80.errors = vErrors;
  return errors === 0;
}
var validate_NotFound_headers = validate83;
var schema27 = { "type": "object", "properties": { "Cache-Control": { "$ref": "validate_NoStore" }, "X-Request-Id": { "$ref": "validate_RequestId" } }, "required": ["Cache-Control"] };
/*! #/components/responses/NotFound/headers */
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data["Cache-Control"] === void 0 || !func02.call(data, "Cache-Control")) && (missing0 = "Cache-Control")) {
        validate83.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema27.required, parentSchema: schema27, data }];
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
      validate83.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema27.type, parentSchema: schema27, data }];
      return false;
    }
  }
  validate83.errors = vErrors;
  return errors === 0;
}
var validate_MethodNotAllowed_headers = validate86;
var schema28 = { "type": "object", "properties": { "Cache-Control": { "$ref": "validate_NoStore" }, "Allow": { "$ref": "validate_Allow" }, "X-Request-Id": { "$ref": "validate_RequestId" } }, "required": ["Cache-Control", "Allow"] };
var schema29 = { "type": "string", "pattern": "^[A-Z]+(, [A-Z]+)*$" };
var pattern6 = func3("^[A-Z]+(, [A-Z]+)*$", "u");
/*! #/components/headers/Allow/schema */
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        validate88.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema29.type, parentSchema: schema29, data }];
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
      if (!pattern6.test(data)) {
        validate88.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Z]+(, [A-Z]+)*$" }, message: 'must match pattern "^[A-Z]+(, [A-Z]+)*$"', schema: "^[A-Z]+(, [A-Z]+)*$", parentSchema: schema29, data }];
        return false;
      }
    }
  }
  validate88.errors = vErrors;
  return errors === 0;
}
/*! #/components/responses/MethodNotAllowed/headers */
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data["Cache-Control"] === void 0 || !func02.call(data, "Cache-Control")) && (missing0 = "Cache-Control") || (data.Allow === void 0 || !func02.call(data, "Allow")) && (missing0 = "Allow")) {
        validate86.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema28.required, parentSchema: schema28, data }];
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
            if (!validate88(data.Allow, { instancePath: instancePath + "/Allow", parentData: data, parentDataProperty: "Allow", rootData })) {
              vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
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
      validate86.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema28.type, parentSchema: schema28, data }];
      return false;
    }
  }
  validate86.errors = vErrors;
  return errors === 0;
}
var validate_RequestTimeout_headers = validate91;
var schema30 = { "type": "object", "properties": { "Cache-Control": { "$ref": "validate_NoStore" }, "X-Request-Id": { "$ref": "validate_RequestId" } }, "required": ["Cache-Control"] };
/*! #/components/responses/RequestTimeout/headers */
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data["Cache-Control"] === void 0 || !func02.call(data, "Cache-Control")) && (missing0 = "Cache-Control")) {
        validate91.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema30.required, parentSchema: schema30, data }];
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
      validate91.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema30.type, parentSchema: schema30, data }];
      return false;
    }
  }
  validate91.errors = vErrors;
  return errors === 0;
}
var validate_HeadersTooLarge_headers = validate94;
var schema31 = { "type": "object", "properties": { "Cache-Control": { "$ref": "validate_NoStore" }, "X-Request-Id": { "$ref": "validate_RequestId" } }, "required": ["Cache-Control"] };
/*! #/components/responses/HeadersTooLarge/headers */
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data["Cache-Control"] === void 0 || !func02.call(data, "Cache-Control")) && (missing0 = "Cache-Control")) {
        validate94.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema31.required, parentSchema: schema31, data }];
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
      validate94.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data }];
      return false;
    }
  }
  validate94.errors = vErrors;
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
      "401": {
        body: { "application/json": validate_getCurrentUser_401 },
        headers: validate_getCurrentUser_401_headers
      },
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
  }
};
