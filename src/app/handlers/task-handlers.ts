import type { Handlers } from '../../../generated/contract.js'
import type { AuthPrincipals } from './authentication/principals.js'
import { createTag } from './tags/create-tag.js'
import { deleteTag } from './tags/delete-tag.js'
import { listTags } from './tags/list-tags.js'
import { replaceTag } from './tags/replace-tag.js'
import type { TagDependencies } from './tags/tag-body.js'
import type { TaskDependencies } from './tasks/change-task.js'
import { createTask } from './tasks/create-task.js'
import { deleteTask } from './tasks/delete-task.js'
import { getTask } from './tasks/get-task.js'
import { listTasks } from './tasks/list-tasks.js'
import { replaceTask } from './tasks/replace-task.js'
import { addTagToTask, removeTagFromTask } from './tasks/tag-links.js'
import { updateTask } from './tasks/update-task.js'

/** The handlers of the operations on tasks and tags. */
export function taskHandlers(repositories: TaskDependencies & TagDependencies) {
  return {
    listTasks: listTasks(repositories),
    createTask: createTask(repositories),
    getTask: getTask(repositories),
    replaceTask: replaceTask(repositories),
    updateTask: updateTask(repositories),
    deleteTask: deleteTask(repositories),
    addTagToTask: addTagToTask(repositories),
    removeTagFromTask: removeTagFromTask(repositories),
    listTags: listTags(repositories),
    createTag: createTag(repositories),
    replaceTag: replaceTag(repositories),
    deleteTag: deleteTag(repositories),
  } satisfies Partial<Handlers<AuthPrincipals>>
}
