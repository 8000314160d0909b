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
         *
         *     After `x-account-delay.failures` failed logins in a row to one account, from whatever addresses, the
         *     next attempt has to wait: `429` with `Retry-After`. Each further failure makes the wait
         *     longer, as `delays` says (seconds; the last one repeats). A success, or `forget` seconds without
         *     an attempt, end it. Callers with a refresh cookie of that account, and addresses that logged in to it
         *     in the last 7 days, are counted by themselves, so nobody can lock them out. Unknown accounts behave alike.
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
         *     A `429` is no logout: the session goes on, and the cookie stays.
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
    "/api/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of one's tasks
         * @description All filters must hold. `page` and `limit` count pages. For a long list follow the `Link` header instead:
         *     its `rel="next"` URL has a cursor (`after`), so every page costs the same, and no task is skipped or
         *     repeated when others come and go. With `after`, `page` is not used.
         */
        get: operations["listTasks"];
        put?: never;
        /**
         * Create a task
         * @description Members of the body that are not listed here are ignored; the owner is the user of the token.
         */
        post: operations["createTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{task_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task_id: number;
            };
            cookie?: never;
        };
        /**
         * One task
         * @description With `If-None-Match` the response is 304 when the caller has the task as it is now.
         */
        get: operations["getTask"];
        /**
         * Replace a task
         * @description An optional member that is absent becomes null. The tags stay.
         */
        put: operations["replaceTask"];
        post?: never;
        /**
         * Delete a task
         * @description Its links to tags are deleted too; the tags stay.
         */
        delete: operations["deleteTask"];
        options?: never;
        head?: never;
        /**
         * Change a task
         * @description Only the given members change; null empties one.
         */
        patch: operations["updateTask"];
        trace?: never;
    };
    "/api/v1/tasks/{task_id}/tags/{tag_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task_id: number;
                tag_id: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a tag to a task
         * @description The response is 201 when the tag is new to the task, 200 when the task has it already.
         */
        post: operations["addTagToTask"];
        /**
         * Remove a tag from a task
         * @description The response is the same when the task does not have the tag.
         */
        delete: operations["removeTagFromTask"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All of one's tags
         * @description They are in the order of their names, in any case. There are no pages.
         */
        get: operations["listTags"];
        put?: never;
        /**
         * Create a tag
         * @description A user has one tag with a name; another user may have a tag with the same name.
         */
        post: operations["createTag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tags/{tag_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tag_id: number;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Replace a tag
         * @description A color that is absent becomes null.
         */
        put: operations["replaceTag"];
        post?: never;
        /**
         * Delete a tag
         * @description Its links to tasks are deleted too; the tasks stay.
         */
        delete: operations["deleteTag"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where one is logged in
         * @description The live sessions of the user, the one that was used last first. A user has `maxItems` sessions at most: a
         *     further login ends the one that was not used for the longest time.
         */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        /**
         * Log out everywhere else
         * @description Ends all sessions of the user but this one. Their tokens are refused from then on.
         */
        delete: operations["revokeOtherSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sessions/{session_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End one session
         * @description It may be this one. The tokens of the session are refused from then on.
         */
        delete: operations["revokeSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change the password
         * @description Asks for the present password. All other sessions of the user end, and links to reset the password are no good any more.
         *     Wrong passwords are slowed down like failed logins.
         */
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/password/forgotten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a link to set a new password
         * @description The response is the same, and takes as long, whether the address belongs to an account or not. If it does, a mail with a
         *     link is sent to it. The link is good once, for `x-lifetime` of `ResetToken` seconds.
         *
         *     `x-account-delay` bounds the mails to one address, from whatever addresses they are asked for. The wait is shorter than the life of
         *     a link: whoever has to wait has a mail whose link is good.
         */
        post: operations["requestPasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/password/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a new password by a link
         * @description `token` is what the link of the mail carries. All sessions of the user end. A password that is refused leaves the link good.
         */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/email/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a mail that verifies the address
         * @description Registration sends one by itself. The response is the same, and takes as long, whether the address belongs to an account or not.
         *     The mail has a link and a code; each is good for `x-lifetime` of `VerificationToken` seconds.
         */
        post: operations["requestEmailVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/email/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify an address by a link
         * @description `token` is what the link of the mail carries: of a registration, or of a change of the address, which takes effect now. It logs
         *     nobody in.
         */
        post: operations["verifyEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/email/verify-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify an address by a code
         * @description The code of the mail, for whoever reads it on another device. After 5 wrong codes those that were sent before are no good any more; the
         *     links are.
         */
        post: operations["verifyEmailByCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/email/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the address
         * @description Asks for the present password. A mail with a link and a code is sent to the new address; the address changes when one of them is used.
         *     The response is the same when the new address belongs to an account: then its mail says so.
         *
         *     After the change, a mail to the former address has a link that undoes it, if that address had been verified.
         */
        post: operations["requestEmailChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/email/undo-change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a changed address back
         * @description `token` is what the link in the mail to the former address carries; it is good for `x-lifetime` of `UndoToken` seconds. The account has the former
         *     address and a new password, and all its sessions end: whoever has changed the address is out. Nobody else can
         *     register the former address as long as the link is good.
         */
        post: operations["undoEmailChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The account
         * @description The user, and whether the address has been verified.
         */
        get: operations["getAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the name
         * @description null removes the name. Members that are absent stay; the address has an operation of its own.
         */
        patch: operations["updateAccount"];
        trace?: never;
    };
    "/api/v1/auth/account/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete the account
         * @description Asks for the password. Everything of the user is deleted: sessions, tasks, tags, events. It can't be undone.
         */
        post: operations["deleteAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/account/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What has happened to the account
         * @description Changes of the password, the address and the name, logins, and ends of sessions, of the last `x-retention` seconds of
         *     `AccountEvent`; the newest is first. The `rel="next"` URL of the `Link` header leads to the next page.
         */
        get: operations["listAccountEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The keys that verify access tokens
         * @description A JSON Web Key Set (RFC 7517). With ES256 (`JWT_PRIVATE_KEY`) other services verify access tokens by it, without a secret; a token names its
         *     key (`kid`). With HS256, the default, it is empty. Refresh tokens are always signed with HS256.
         */
        get: operations["getKeys"];
        put?: never;
        post?: never;
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
        /** @enum {string} */
        Priority: "high" | "medium" | "low";
        /**
         * @description 1 to 200 characters (Unicode code points). White space around it is removed first.
         * @example Write the report
         */
        TaskTitle: string;
        /** @example With the figures of the last quarter */
        TaskDescription: string | null;
        /**
         * Format: date-time
         * @description RFC 3339, with an offset; the past is allowed.
         * @example 2026-02-01T17:00:00Z
         */
        TaskDueDate: string | null;
        /**
         * @description An iCalendar recurrence rule (RFC 5545, 3.3.10) of at most 1000 characters, with or without `RRULE:`.
         * @example FREQ=WEEKLY;BYDAY=MO
         */
        TaskRecurrenceRule: string | null;
        NewTask: {
            title: components["schemas"]["TaskTitle"];
            description?: components["schemas"]["TaskDescription"];
            /** @default false */
            completed?: boolean;
            /** @default medium */
            priority?: components["schemas"]["Priority"];
            due_date?: components["schemas"]["TaskDueDate"];
            recurrence_rule?: components["schemas"]["TaskRecurrenceRule"];
        };
        TaskReplacement: {
            title: components["schemas"]["TaskTitle"];
            description?: components["schemas"]["TaskDescription"];
            completed: boolean;
            priority: components["schemas"]["Priority"];
            due_date?: components["schemas"]["TaskDueDate"];
            recurrence_rule?: components["schemas"]["TaskRecurrenceRule"];
        };
        TaskChanges: {
            title?: components["schemas"]["TaskTitle"];
            description?: components["schemas"]["TaskDescription"];
            completed?: boolean;
            priority?: components["schemas"]["Priority"];
            due_date?: components["schemas"]["TaskDueDate"];
            recurrence_rule?: components["schemas"]["TaskRecurrenceRule"];
        };
        Task: {
            /** @example 1 */
            id: number;
            /** @example Write the report */
            title: string;
            description: string | null;
            completed: boolean;
            /** @enum {string} */
            priority: "high" | "medium" | "low";
            /** Format: date-time */
            due_date: string | null;
            /** @description In its normal form. */
            recurrence_rule: string | null;
            /**
             * Format: uuid
             * @description The owner.
             */
            user_id: string;
            /** Format: date-time */
            created_at: string;
            /**
             * Format: date-time
             * @description The last change of the task or of its tags.
             */
            updated_at: string;
            /** @description By name. */
            tags: {
                id: number;
                name: string;
                color: string | null;
            }[];
        };
        TaskPage: {
            items: components["schemas"]["Task"][];
            /** @description How many tasks the filters leave. */
            total: number;
            page: number;
            limit: number;
            pages: number;
        };
        NewTag: {
            /**
             * @description 1 to 50 characters; white space around it is removed first. A user has one tag with a name.
             * @example work
             */
            name: string;
            /** @example #FF5733 */
            color?: string | null;
        };
        Tag: {
            /** @example 1 */
            id: number;
            /** @example work */
            name: string;
            /**
             * @description In upper case.
             * @example #FF5733
             */
            color: string | null;
            /**
             * Format: uuid
             * @description The owner.
             */
            user_id: string;
        };
        PasswordChange: {
            /**
             * Format: password
             * @example correct horse battery
             */
            current_password: string;
            /**
             * Format: password
             * @description At least 8 characters (Unicode code points), at most 72 bytes in UTF-8, and not on a list of
             *     common passwords (in any case). No rules on which characters, except that NUL and unpaired
             *     surrogates are refused. Spaces of any kind and combined characters are made uniform first
             *     (RFC 8265, OpaqueString); the lengths hold before and after that.
             * @example correct horse battery
             */
            new_password: string;
        };
        AddressRequest: {
            /**
             * Format: email
             * @description The local part in ASCII, the domain in any script. Stored in lower case, with the domain in
             *     its ASCII form.
             * @example ada@example.com
             */
            email: string;
        };
        /**
         * @description Of a link that sets a new password. It is good once, for `x-lifetime` seconds.
         * @example 3q2-7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
         */
        ResetToken: string;
        /**
         * @description Of a link that verifies an address. It is good once, for `x-lifetime` seconds.
         * @example 3q2-7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
         */
        VerificationToken: string;
        /**
         * @description Of a link that takes a changed address back. It is good once, for `x-lifetime` seconds.
         * @example 3q2-7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
         */
        UndoToken: string;
        PasswordReset: {
            token: components["schemas"]["ResetToken"];
            /**
             * Format: password
             * @description At least 8 characters (Unicode code points), at most 72 bytes in UTF-8, and not on a list of
             *     common passwords (in any case). No rules on which characters, except that NUL and unpaired
             *     surrogates are refused. Spaces of any kind and combined characters are made uniform first
             *     (RFC 8265, OpaqueString); the lengths hold before and after that.
             * @example correct horse battery
             */
            new_password: string;
        };
        EmailVerification: {
            token: components["schemas"]["VerificationToken"];
        };
        EmailCode: {
            /**
             * Format: email
             * @description The local part in ASCII, the domain in any script. Stored in lower case, with the domain in
             *     its ASCII form.
             * @example ada@example.com
             */
            email: string;
            /** @example 01234567 */
            code: string;
        };
        EmailChange: {
            /**
             * Format: email
             * @description The local part in ASCII, the domain in any script. Stored in lower case, with the domain in
             *     its ASCII form.
             * @example ada@example.com
             */
            new_email: string;
            /**
             * Format: password
             * @example correct horse battery
             */
            current_password: string;
        };
        EmailChangeUndo: {
            token: components["schemas"]["UndoToken"];
            /**
             * Format: password
             * @description At least 8 characters (Unicode code points), at most 72 bytes in UTF-8, and not on a list of
             *     common passwords (in any case). No rules on which characters, except that NUL and unpaired
             *     surrogates are refused. Spaces of any kind and combined characters are made uniform first
             *     (RFC 8265, OpaqueString); the lengths hold before and after that.
             * @example correct horse battery
             */
            new_password: string;
        };
        AccountDeletion: {
            /**
             * Format: password
             * @example correct horse battery
             */
            password: string;
        };
        AccountChanges: {
            /**
             * @description How to address the user. No control characters, no characters that change the direction of the
             *     text, and no invisible ones. Joiners (U+200C, U+200D) stand between two characters, and variation
             *     selectors and tags behind one, as some scripts and emoji need them.
             * @example Ada Lovelace
             */
            name?: string | null;
        };
        Account: {
            /** Format: uuid */
            id: string;
            /** Format: email */
            email: string;
            /** @description Whether somebody has shown that mails to the address arrive. */
            email_verified: boolean;
            name: string | null;
            /** Format: date-time */
            created_at: string;
        };
        /** @description Kept for `x-retention` seconds. */
        AccountEvent: {
            id: number;
            /** @enum {string} */
            event: "password_set" | "password_changed" | "password_reset" | "email_verified" | "email_changed" | "email_change_undone" | "name_changed" | "session_created" | "session_revoked" | "refresh_token_reused" | "account_banned" | "account_unbanned";
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            session_id: string | null;
            /** @description What ended a session. */
            reason: string | null;
            user_agent: string | null;
            address: string | null;
        };
        MailOnItsWay: {
            /** @enum {string} */
            message: "If the address can be used for this, a mail is on its way";
        };
        Keys: {
            keys: {
                /** @enum {string} */
                kty: "EC";
                /** @enum {string} */
                crv: "P-256";
                x: string;
                y: string;
                /** @description The thumbprint of the key (RFC 7638). */
                kid: string;
                /** @enum {string} */
                alg: "ES256";
                /** @enum {string} */
                use: "sig";
            }[];
        };
        Sessions: components["schemas"]["Session"][];
        Session: {
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description The login.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description The login, or the last refresh.
             */
            last_used_at: string;
            /** Format: date-time */
            expires_at: string;
            /** @description The `User-Agent` of the last use, without control characters; null when there was none. */
            user_agent: string | null;
            /** @description The IP address of the last use; null when it is not known. */
            address: string | null;
            /** @description Whether it is the session of this access token. */
            current: boolean;
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
         * @description The claims of an access token: a JWT signed with HS256, or with ES256 where the operator has set that. It lives for `x-lifetime` seconds
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
            /** @description The issuer, where the operator has set one. */
            iss?: string;
            /** @description The audience, where the operator has set one. */
            aud?: string;
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
        /** @description More requests than `x-rate-limit`, or more failures than `x-account-delay` allows; come back after `Retry-After` seconds. */
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
        /** @description The access token is missing, has expired, or is good for nothing. */
        Unauthorized: {
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
        /** @description The task as it is now. */
        Task: {
            headers: {
                "Cache-Control": components["headers"]["NoStore"];
                ETag: components["headers"]["ETag"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Task"];
            };
        };
        /** @description It is gone. */
        Deleted: {
            headers: {
                "Cache-Control": components["headers"]["NoStore"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description A member of the task has a value that is not allowed, or the body can't be read. */
        InvalidTask: {
            headers: {
                "Cache-Control": components["headers"]["NoStore"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {string} */
                    code?: "INVALID_TITLE" | "DESCRIPTION_TOO_LONG" | "INVALID_PRIORITY" | "INVALID_DUE_DATE" | "INVALID_RECURRENCE_RULE" | "MALFORMED_REQUEST";
                };
            };
        };
        /** @description A member of the tag has a value that is not allowed, the name is taken, or the body can't be read. */
        InvalidTag: {
            headers: {
                "Cache-Control": components["headers"]["NoStore"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {string} */
                    code?: "INVALID_TAG_NAME" | "TAG_ALREADY_EXISTS" | "INVALID_COLOR" | "MALFORMED_REQUEST";
                };
            };
        };
        /** @description The user has no task with this id. */
        TaskNotFound: {
            headers: {
                "Cache-Control": components["headers"]["NoStore"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {string} */
                    code?: "TASK_NOT_FOUND";
                };
            };
        };
        /** @description The user has no tag with this id. */
        TagNotFound: {
            headers: {
                "Cache-Control": components["headers"]["NoStore"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {string} */
                    code?: "TAG_NOT_FOUND";
                };
            };
        };
        /** @description The user has no task, or no tag, with this id. */
        TaskOrTagNotFound: {
            headers: {
                "Cache-Control": components["headers"]["NoStore"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {string} */
                    code?: "TASK_NOT_FOUND" | "TAG_NOT_FOUND";
                };
            };
        };
        /** @description The task has changed since the caller read it. Read it again. */
        PreconditionFailed: {
            headers: {
                "Cache-Control": components["headers"]["NoStore"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {string} */
                    code?: "PRECONDITION_FAILED";
                };
            };
        };
        /** @description A member is missing, comes twice, or has the wrong type; `field` names it, `detail` says what is wrong. */
        InvalidTaskMember: {
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
        /** @description A member is missing, comes twice, or has the wrong type; `field` names it, `detail` says what is wrong. */
        InvalidTagMember: {
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
        /** @description A parameter has the wrong type or form; `field` names it. */
        InvalidParameter: {
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
        /** @description A mail is sent if the address can be used for this. Whether it can is not said. */
        MailOnItsWay: {
            headers: {
                "Cache-Control": components["headers"]["NoStore"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MailOnItsWay"];
            };
        };
        /** @description The account as it is now. */
        Account: {
            headers: {
                "Cache-Control": components["headers"]["NoStore"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Account"];
            };
        };
        /** @description The new password is too short, too long or too common, or the body can't be read. */
        NewPasswordRefused: {
            headers: {
                "Cache-Control": components["headers"]["NoStore"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {string} */
                    code?: "PASSWORD_TOO_SHORT" | "PASSWORD_TOO_LONG" | "PASSWORD_TOO_COMMON" | "MALFORMED_REQUEST";
                };
            };
        };
        /** @description The link is no good, the new password is too short, too long or too common, or the body can't be read. */
        LinkOrPasswordRefused: {
            headers: {
                "Cache-Control": components["headers"]["NoStore"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {string} */
                    code?: "INVALID_LINK" | "PASSWORD_TOO_SHORT" | "PASSWORD_TOO_LONG" | "PASSWORD_TOO_COMMON" | "MALFORMED_REQUEST";
                };
            };
        };
        /** @description The link is no good, the new address is taken by now, or the body can't be read. */
        VerificationRefused: {
            headers: {
                "Cache-Control": components["headers"]["NoStore"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {string} */
                    code?: "INVALID_LINK" | "EMAIL_ALREADY_EXISTS" | "MALFORMED_REQUEST";
                };
            };
        };
        /** @description The code is no good, the new address is taken by now, or the body can't be read. */
        CodeRefused: {
            headers: {
                "Cache-Control": components["headers"]["NoStore"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {string} */
                    code?: "INVALID_CODE" | "EMAIL_ALREADY_EXISTS" | "INVALID_EMAIL" | "MALFORMED_REQUEST";
                };
            };
        };
        /** @description The address is none, or the body can't be read. */
        InvalidAddress: {
            headers: {
                "Cache-Control": components["headers"]["NoStore"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {string} */
                    code?: "INVALID_EMAIL" | "MALFORMED_REQUEST";
                };
            };
        };
        /** @description The new address is none, or the body can't be read. */
        InvalidNewAddress: {
            headers: {
                "Cache-Control": components["headers"]["NoStore"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {string} */
                    code?: "INVALID_EMAIL" | "MALFORMED_REQUEST";
                };
            };
        };
        /** @description The password is not the one of the user. */
        IncorrectPassword: {
            headers: {
                "Cache-Control": components["headers"]["NoStore"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {string} */
                    code?: "INCORRECT_PASSWORD";
                };
            };
        };
        /** @description The name has the wrong type or form. */
        InvalidName: {
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
        /** @description The session id is not a UUID. */
        InvalidSessionId: {
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
        TooManyWrites: {
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
        /** @description RFC 9110, 8.8.3: it changes with every change of the task or of its tags. */
        ETag: string;
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
            /**
             * @description A browser sent this from another site, or the password is right and the account can't be used: its address has to be
             *     verified first (where the operator asks for it), or an operator has banned it.
             */
            403: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {string} */
                        code?: "CROSS_SITE_REQUEST" | "EMAIL_NOT_VERIFIED" | "ACCOUNT_BANNED";
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
            401: components["responses"]["Unauthorized"];
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
    listTasks: {
        parameters: {
            query?: {
                /** @description The number of the page. */
                page?: number;
                /** @description How many tasks a page has. A number above 100 counts as 100. */
                limit?: number;
                /** @description The cursor of a `Link` header. It is valid with the same `sort`. */
                after?: string;
                /** @description A text in the title or the description, in any case. An empty text is ignored. */
                q?: string;
                status?: "all" | "pending" | "completed";
                priority?: components["schemas"]["Priority"];
                /** @description The id or the name of a tag. */
                tag?: string;
                /**
                 * @description `due_date` lists tasks without a due date last, `priority` is high, medium, low, `title` ignores case.
                 *     A leading `-` reverses the order. Without `sort` the newest task is first.
                 */
                sort?: "due_date" | "priority" | "created_at" | "title" | "-due_date" | "-priority" | "-created_at" | "-title";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. Past the end `items` is empty; `total` and `pages` are the same on each page. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    /** @description RFC 8288: the URL of the next page, `rel="next"`. It is absent on the last page. */
                    Link?: string;
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskPage"];
                };
            };
            /** @description A parameter has a value that is not allowed. */
            400: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {string} */
                        code?: "INVALID_PAGINATION" | "INVALID_CURSOR" | "INVALID_STATUS" | "INVALID_PRIORITY" | "INVALID_SORT_FIELD";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["InvalidParameter"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createTask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTask"];
            };
        };
        responses: {
            /** @description The task has been created. */
            201: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    ETag: components["headers"]["ETag"];
                    /** @description Where the task is. */
                    Location: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["InvalidTask"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidTaskMember"];
            429: components["responses"]["TooManyWrites"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description RFC 9110, 13.1.2. The ETags that the caller has. */
                "If-None-Match"?: string;
            };
            path: {
                task_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Task"];
            /** @description The task is the one that the caller has. */
            304: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["TaskNotFound"];
            422: components["responses"]["InvalidParameter"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replaceTask: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description RFC 9110, 13.1.1. The ETag of the task that the caller has seen. When the task has changed since, the response
                 *     is 412 and nothing is changed.
                 */
                "If-Match"?: string;
            };
            path: {
                task_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskReplacement"];
            };
        };
        responses: {
            200: components["responses"]["Task"];
            400: components["responses"]["InvalidTask"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["TaskNotFound"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidTaskMember"];
            429: components["responses"]["TooManyWrites"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteTask: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description RFC 9110, 13.1.1. The ETag of the task that the caller has seen. When the task has changed since, the response
                 *     is 412 and nothing is changed.
                 */
                "If-Match"?: string;
            };
            path: {
                task_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Deleted"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["TaskNotFound"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["InvalidParameter"];
            429: components["responses"]["TooManyWrites"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateTask: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description RFC 9110, 13.1.1. The ETag of the task that the caller has seen. When the task has changed since, the response
                 *     is 412 and nothing is changed.
                 */
                "If-Match"?: string;
            };
            path: {
                task_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskChanges"];
            };
        };
        responses: {
            200: components["responses"]["Task"];
            400: components["responses"]["InvalidTask"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["TaskNotFound"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidTaskMember"];
            429: components["responses"]["TooManyWrites"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    addTagToTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task_id: number;
                tag_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Task"];
            /** @description The task, with the tag that has been added. */
            201: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["TaskOrTagNotFound"];
            422: components["responses"]["InvalidParameter"];
            429: components["responses"]["TooManyWrites"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    removeTagFromTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task_id: number;
                tag_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Deleted"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["TaskOrTagNotFound"];
            422: components["responses"]["InvalidParameter"];
            429: components["responses"]["TooManyWrites"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listTags: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tags. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tag"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createTag: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTag"];
            };
        };
        responses: {
            /** @description The tag has been created. */
            201: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tag"];
                };
            };
            400: components["responses"]["InvalidTag"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidTagMember"];
            429: components["responses"]["TooManyWrites"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replaceTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tag_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTag"];
            };
        };
        responses: {
            /** @description The tag as it is now. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tag"];
                };
            };
            400: components["responses"]["InvalidTag"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["TagNotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidTagMember"];
            429: components["responses"]["TooManyWrites"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tag_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Deleted"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["TagNotFound"];
            422: components["responses"]["InvalidParameter"];
            429: components["responses"]["TooManyWrites"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sessions. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sessions"];
                };
            };
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    revokeOtherSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description This is the only session now. */
            204: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyWrites"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    revokeSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session has ended. */
            204: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            /** @description The user has no live session with this id. */
            404: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        /** @enum {string} */
                        code?: "SESSION_NOT_FOUND";
                    };
                };
            };
            422: components["responses"]["InvalidSessionId"];
            429: components["responses"]["TooManyWrites"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            /** @description The password has been changed. The other sessions have ended. */
            204: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["NewPasswordRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["IncorrectPassword"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    requestPasswordReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddressRequest"];
            };
        };
        responses: {
            202: components["responses"]["MailOnItsWay"];
            400: components["responses"]["InvalidAddress"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordReset"];
            };
        };
        responses: {
            /** @description The password has been set. Log in with it. */
            204: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["LinkOrPasswordRefused"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    requestEmailVerification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddressRequest"];
            };
        };
        responses: {
            202: components["responses"]["MailOnItsWay"];
            400: components["responses"]["InvalidAddress"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    verifyEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailVerification"];
            };
        };
        responses: {
            /** @description The address has been verified. */
            204: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VerificationRefused"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    verifyEmailByCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailCode"];
            };
        };
        responses: {
            /** @description The address has been verified. */
            204: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["CodeRefused"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    requestEmailChange: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailChange"];
            };
        };
        responses: {
            202: components["responses"]["MailOnItsWay"];
            400: components["responses"]["InvalidNewAddress"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["IncorrectPassword"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    undoEmailChange: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailChangeUndo"];
            };
        };
        responses: {
            /** @description The account has the former address, and the new password. */
            204: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["LinkOrPasswordRefused"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Account"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountChanges"];
            };
        };
        responses: {
            200: components["responses"]["Account"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidName"];
            429: components["responses"]["TooManyWrites"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountDeletion"];
            };
        };
        responses: {
            /** @description The account is gone; the refresh cookie is cleared. */
            204: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    "Set-Cookie": components["headers"]["ClearedRefreshCookie"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["IncorrectPassword"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listAccountEvents: {
        parameters: {
            query?: {
                /** @description How many events a page has. */
                limit?: number;
                /** @description The id of an event; the page has events that are older. */
                before?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    /** @description RFC 8288: the URL of the next page, `rel="next"`. It is absent on the last page. */
                    Link?: string;
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AccountEvent"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description A parameter has the wrong type or form; `field` names it. */
            422: {
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
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys, the one that signs first. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Keys"];
                };
            };
        };
    };
}
