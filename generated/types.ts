// Generated from openapi/auth-api.yaml by `make generate`. Do not edit: change the contract and generate anew.

export interface paths {
    "/api/v1/auth/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an account
         * @description Creates a user. It does not log in: call `POST /api/v1/auth/login` next.
         *
         *     The address is stored, and compared, in one form: lower case, its domain in ASCII
         *     (`Ada@Bücher.example` is `ada@xn--bcher-kva.example`). Members of the body that are not
         *     listed here are ignored.
         */
        post: operations["registerUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in
         * @description The OAuth 2.0 password form (RFC 6749, 4.3.2): `username` is the e-mail address. Other fields of
         *     the form (`grant_type`, `scope` ...) are ignored, and so is the query.
         *
         *     Every login opens a new session. When a live refresh cookie comes along, its session ends. Requests
         *     that a browser sends from another site are refused.
         *
         *     A wrong password and an unknown address get the same response in the same time.
         */
        post: operations["loginUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a new access token
         * @description Takes the refresh token from the cookie, answers with a new access token and replaces the
         *     cookie. There is no body; call it with `credentials: 'include'`.
         *
         *     A `401` means that the session is over: show the login. A refresh token that was replaced
         *     before the grace ends the whole session (`INVALID_TOKEN`), since it has been copied.
         *     Requests that a browser sends from another site are refused.
         */
        post: operations["refreshToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The user who is logged in
         * @description Answers with the user to whom the access token belongs, read from the database: after a
         *     logout, or when the user is gone, the token is refused although it has not expired.
         */
        get: operations["getCurrentUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log out
         * @description Ends the session of the refresh cookie, this one only, and clears the cookie. Access tokens of
         *     the session are refused from then on. It needs no valid token, and answers alike when there is
         *     no session (any more). Requests that a browser sends from another site are refused.
         */
        post: operations["logoutUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        RegisterRequest: {
            /**
             * Format: email
             * @description The local part in ASCII, the domain in any script. Stored in lower case, with the domain in
             *     its ASCII form.
             * @example ada@example.com
             */
            email: string;
            /**
             * Format: password
             * @description At least 8 characters (Unicode code points), at most 72 bytes in UTF-8, and not on a list of
             *     common passwords (in any case). No rules on which characters, except that NUL and unpaired
             *     surrogates are refused. Spaces of any kind and combined characters are made uniform first
             *     (RFC 8265, OpaqueString); the lengths hold before and after that.
             * @example correct horse battery
             */
            password: string;
            /**
             * @description How to address the user. No control characters, no characters that change the direction of the
             *     text, and no invisible ones. Joiners (U+200C, U+200D) stand between two characters, and variation
             *     selectors and tags behind one, as some scripts and emoji need them.
             * @example Ada Lovelace
             */
            name?: string | null;
        };
        LoginForm: {
            /**
             * @description The e-mail address.
             * @example ada@example.com
             */
            username: string;
            /**
             * Format: password
             * @example correct horse battery
             */
            password: string;
        };
        User: {
            /**
             * Format: uuid
             * @example 3f0c6f6e-2f0b-4c55-9d1c-8a4f5d0c7b11
             */
            id: string;
            /**
             * Format: email
             * @description In the form in which it is stored.
             * @example ada@example.com
             */
            email: string;
            /**
             * @description Null when none was given.
             * @example Ada Lovelace
             */
            name: string | null;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC.
             * @example 2026-01-15T09:30:00.000Z
             */
            created_at: string;
        };
        Token: {
            /** @description A JWT; keep it in memory. Its payload is an `AccessTokenPayload`. */
            access_token: string;
            /** @enum {string} */
            token_type: "bearer";
        };
        Message: {
            /** @enum {string} */
            message: "Successfully logged out";
        };
        Error: {
            /**
             * @description What is wrong and what to do, for people. It may change; don't branch on it.
             * @example Invalid email or password
             */
            detail: string;
            /**
             * @description Stable, for programs.
             * @example INVALID_CREDENTIALS
             */
            code: string;
            /**
             * @description The input that is to blame, where there is one.
             * @example email
             */
            field?: string | null;
        };
        /**
         * @description The claims of an access token: a JWT signed with HS256. It lives for `x-lifetime` seconds
         *     (15 minutes). Clients may read `exp`; everything else is the server's business.
         */
        AccessTokenPayload: {
            /**
             * Format: uuid
             * @description The user's id.
             */
            sub: string;
            /**
             * Format: email
             * @description The address at the time of signing; GET /me has the current one.
             */
            email: string;
            /** @description Issued at; seconds since 1970. */
            iat: number;
            /** @description Refused from then on; seconds since 1970. */
            exp: number;
            /**
             * @description An access token is refused as a refresh token.
             * @enum {string}
             */
            type: "access";
            /**
             * Format: uuid
             * @description The session; when it ends, the token ends.
             */
            sid: string;
        };
        /**
         * @description The claims of a refresh token: a JWT signed with HS256, in the cookie only. A session lives for
         *     `x-lifetime` seconds (7 days) from the login; rotation does not lengthen it.
         */
        RefreshTokenPayload: {
            /**
             * Format: uuid
             * @description The user's id.
             */
            sub: string;
            /**
             * Format: email
             * @description The address at the time of signing.
             */
            email: string;
            /** @description Issued at; seconds since 1970. */
            iat: number;
            /** @description The end of the session; seconds since 1970. */
            exp: number;
            /**
             * @description A refresh token is refused as an access token.
             * @enum {string}
             */
            type: "refresh";
            /**
             * Format: uuid
             * @description The session.
             */
            sid: string;
            /**
             * Format: int32
             * @description How many times the session had been refreshed.
             */
            gen: number;
        };
    };
    responses: {
        /** @description The request can't be read. */
        MalformedRequest: {
            headers: {
                "Cache-Control": components["headers"]["NoStore"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {string} */
                    code?: "MALFORMED_REQUEST";
                };
            };
        };
        /** @description A browser sent this from another site (`Origin` or `Sec-Fetch-Site`). */
        CrossSiteRequest: {
            headers: {
                "Cache-Control": components["headers"]["NoStore"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {string} */
                    code?: "CROSS_SITE_REQUEST";
                };
            };
        };
        /** @description No operation has this path. */
        NotFound: {
            headers: {
                "Cache-Control": components["headers"]["NoStore"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {string} */
                    code?: "NOT_FOUND";
                };
            };
        };
        /** @description The path exists, but not with this method. */
        MethodNotAllowed: {
            headers: {
                "Cache-Control": components["headers"]["NoStore"];
                Allow: components["headers"]["Allow"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {string} */
                    code?: "METHOD_NOT_ALLOWED";
                };
            };
        };
        /** @description The request did not arrive in time. */
        RequestTimeout: {
            headers: {
                "Cache-Control": components["headers"]["NoStore"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {string} */
                    code?: "REQUEST_TIMEOUT";
                };
            };
        };
        /** @description The body is larger than `x-max-bytes`. */
        BodyTooLarge: {
            headers: {
                "Cache-Control": components["headers"]["NoStore"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {string} */
                    code?: "BODY_TOO_LARGE";
                };
            };
        };
        /** @description The body has a Content-Type that this operation doesn't take. */
        UnsupportedMediaType: {
            headers: {
                "Cache-Control": components["headers"]["NoStore"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {string} */
                    code?: "UNSUPPORTED_MEDIA_TYPE";
                };
            };
        };
        /** @description The header fields are too large. */
        HeadersTooLarge: {
            headers: {
                "Cache-Control": components["headers"]["NoStore"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {string} */
                    code?: "HEADERS_TOO_LARGE";
                };
            };
        };
        /** @description A field is missing, comes twice, or has the wrong type or form; `field` names it, `detail` says what is wrong. */
        ValidationError: {
            headers: {
                "Cache-Control": components["headers"]["NoStore"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {string} */
                    code?: "VALIDATION_ERROR";
                };
            };
        };
        /** @description More requests than `x-rate-limit` allows; come back after `Retry-After` seconds. */
        TooManyRequests: {
            headers: {
                "Cache-Control": components["headers"]["NoStore"];
                "Retry-After": components["headers"]["RetryAfter"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {string} */
                    code?: "RATE_LIMIT_EXCEEDED";
                };
            };
        };
        /** @description A fault of the service. It has been logged under `X-Request-Id`. */
        InternalError: {
            headers: {
                "Cache-Control": components["headers"]["NoStore"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {string} */
                    code?: "INTERNAL_ERROR";
                };
            };
        };
        /** @description The service is busy or a part of it is away; nothing was changed. Try again after `Retry-After` seconds. */
        ServiceUnavailable: {
            headers: {
                "Cache-Control": components["headers"]["NoStore"];
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {string} */
                    code?: "SERVICE_UNAVAILABLE";
                };
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description Answers of this service are for one caller; no cache may keep them. */
        NoStore: "no-store";
        /** @description Names this request in the service's logs. Quote it when you report a problem. */
        RequestId: string;
        /** @description What is left of the limit (`r`, requests) and when it starts anew (`t`, seconds). */
        RateLimit: string;
        /** @description The limit (`q`, requests in `w` seconds) and the partition that it counts (`pk`). */
        RateLimitPolicy: string;
        /** @description Seconds to wait before the next try. */
        RetryAfter: number;
        /** @description The methods that this path has. */
        Allow: string;
        /** @description RFC 9110, 11.6.1. */
        Challenge: "Bearer";
        /**
         * @description RFC 6750, 3: bare when no credentials came, with `error="invalid_token"` when those that came
         *     are no good.
         */
        TokenChallenge: "Bearer" | "Bearer error=\"invalid_token\"";
        /**
         * @description The refresh token, for `POST /api/v1/auth/refresh` and `POST /api/v1/auth/logout`. `Max-Age` is
         *     what is left of the session. `Secure` is left out only where a developer has said so
         *     (`COOKIE_SECURE=false`).
         */
        RefreshCookie: string;
        /** @description Comes along when the session is over. The same attributes, an empty value and `Max-Age=0`. */
        ClearedRefreshCookie: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    registerUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterRequest"];
            };
        };
        responses: {
            /** @description The user has been created. */
            201: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description The address is taken or none, the password is too short, too long or too common, or the body can't be read. */
            400: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {string} */
                        code?: "EMAIL_ALREADY_EXISTS" | "INVALID_EMAIL" | "PASSWORD_TOO_SHORT" | "PASSWORD_TOO_LONG" | "PASSWORD_TOO_COMMON" | "MALFORMED_REQUEST";
                    };
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    loginUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["LoginForm"];
            };
        };
        responses: {
            /** @description Logged in. The refresh token is in the cookie, and nowhere else. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    "Set-Cookie": components["headers"]["RefreshCookie"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Token"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            /** @description The address or the password is wrong. Which of them is not said. */
            401: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    "WWW-Authenticate": components["headers"]["Challenge"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {string} */
                        code?: "INVALID_CREDENTIALS";
                    };
                };
            };
            403: components["responses"]["CrossSiteRequest"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    refreshToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A new access token; the cookie holds the next refresh token. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    "Set-Cookie": components["headers"]["RefreshCookie"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Token"];
                };
            };
            /** @description There is no refresh token, or it is good for nothing any more. The cookie is cleared when the session is over. */
            401: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    "Set-Cookie": components["headers"]["ClearedRefreshCookie"];
                    "WWW-Authenticate": components["headers"]["Challenge"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {string} */
                        code?: "MISSING_REFRESH_TOKEN" | "REFRESH_TOKEN_EXPIRED" | "INVALID_TOKEN" | "INVALID_TOKEN_TYPE";
                    };
                };
            };
            403: components["responses"]["CrossSiteRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCurrentUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The current user. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description The access token is missing, has expired, or is good for nothing. */
            401: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    "WWW-Authenticate": components["headers"]["TokenChallenge"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {string} */
                        code?: "MISSING_TOKEN" | "TOKEN_EXPIRED" | "INVALID_TOKEN" | "INVALID_TOKEN_TYPE";
                    };
                };
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    logoutUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Logged out; the cookie is cleared. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    /** @description The same attributes as at login, an empty value and `Max-Age=0`. */
                    "Set-Cookie": string;
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            403: components["responses"]["CrossSiteRequest"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}
