// Generated from openapi/auth-api.yaml by `make generate`. Do not edit: change the contract and generate anew.

/** operationId -> method, path, and the media type of the body. */
export const routes = {
  registerUser: ["post", "/api/v1/auth/register", "application/json"],
  loginUser: ["post", "/api/v1/auth/login", "application/x-www-form-urlencoded"],
  refreshToken: ["post", "/api/v1/auth/refresh", null],
  getCurrentUser: ["get", "/api/v1/auth/me", null],
  logoutUser: ["post", "/api/v1/auth/logout", null],
  listTasks: ["get", "/api/v1/tasks", null],
  createTask: ["post", "/api/v1/tasks", "application/json"],
  getTask: ["get", "/api/v1/tasks/{task_id}", null],
  replaceTask: ["put", "/api/v1/tasks/{task_id}", "application/json"],
  updateTask: ["patch", "/api/v1/tasks/{task_id}", "application/json"],
  deleteTask: ["delete", "/api/v1/tasks/{task_id}", null],
  addTagToTask: ["post", "/api/v1/tasks/{task_id}/tags/{tag_id}", null],
  removeTagFromTask: ["delete", "/api/v1/tasks/{task_id}/tags/{tag_id}", null],
  listTags: ["get", "/api/v1/tags", null],
  createTag: ["post", "/api/v1/tags", "application/json"],
  replaceTag: ["put", "/api/v1/tags/{tag_id}", "application/json"],
  deleteTag: ["delete", "/api/v1/tags/{tag_id}", null],
  listSessions: ["get", "/api/v1/auth/sessions", null],
  revokeOtherSessions: ["delete", "/api/v1/auth/sessions", null],
  revokeSession: ["delete", "/api/v1/auth/sessions/{session_id}", null],
} as const
