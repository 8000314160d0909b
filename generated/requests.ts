// Generated from openapi/auth-api.yaml by `make generate`. Do not edit: change the contract and generate anew.

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
            completed: boolean;
            /** @default medium */
            priority: components["schemas"]["Priority"];
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
        NewTag: {
            /**
             * @description 1 to 50 characters; white space around it is removed first. A user has one tag with a name.
             * @example work
             */
            name: string;
            /** @example #FF5733 */
            color?: string | null;
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
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
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
        responses: never;
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
        responses: never;
    };
    refreshToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: never;
    };
    getCurrentUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: never;
    };
    logoutUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: never;
    };
    listTasks: {
        parameters: {
            query: {
                /** @description The number of the page. */
                page: number;
                /** @description How many tasks a page has. A number above 100 counts as 100. */
                limit: number;
                /** @description The cursor of a `Link` header. It is valid with the same `sort`. */
                after?: string;
                /** @description A text in the title or the description, in any case. An empty text is ignored. */
                q?: string;
                status: "all" | "pending" | "completed";
                priority?: components["schemas"]["Priority"];
                /** @description The id or the name of a tag. */
                tag?: string;
                /**
                 * @description `due_date` lists tasks without a due date last, `priority` is high, medium, low, `title` ignores case.
                 *     A leading `-` reverses the order. Without `sort` the newest task is first.
                 */
                sort: "due_date" | "priority" | "created_at" | "title" | "-due_date" | "-priority" | "-created_at" | "-title";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: never;
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
        responses: never;
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
        responses: never;
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
        responses: never;
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
        responses: never;
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
        responses: never;
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
        responses: never;
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
        responses: never;
    };
    listTags: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: never;
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
        responses: never;
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
        responses: never;
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
        responses: never;
    };
    listSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: never;
    };
    revokeOtherSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: never;
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
        responses: never;
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
        responses: never;
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
        responses: never;
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
        responses: never;
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
        responses: never;
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
        responses: never;
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
        responses: never;
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
        responses: never;
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
        responses: never;
    };
    getAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: never;
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
        responses: never;
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
        responses: never;
    };
    listAccountEvents: {
        parameters: {
            query: {
                /** @description How many events a page has. */
                limit: number;
                /** @description The id of an event; the page has events that are older. */
                before?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: never;
    };
    getKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: never;
    };
}
