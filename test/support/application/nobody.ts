/** A user who owns nothing, for processes that must not be root's. Who isn't root can't start another's, and need not. */
export const nobody: { readonly uid?: number; readonly gid?: number } =
  process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
