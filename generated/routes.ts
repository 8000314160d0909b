// Generated from openapi/auth-api.yaml by `make generate`. Do not edit: change the contract and generate anew.

/** operationId -> method, path, and the media type of the body. */
export const routes = {
  registerUser: ["post", "/api/v1/auth/register", "application/json"],
  loginUser: ["post", "/api/v1/auth/login", "application/x-www-form-urlencoded"],
  refreshToken: ["post", "/api/v1/auth/refresh", null],
  getCurrentUser: ["get", "/api/v1/auth/me", null],
  logoutUser: ["post", "/api/v1/auth/logout", null],
} as const
