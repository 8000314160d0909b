/** The bytes of a body are not what its media type says: no UTF-8, no JSON, no multipart form. */
export class MalformedBody extends Error {}
