const commonIds = ['id', 'uuid', 'key', 'slug'] as const

/**
 * The member of an item that holds its id.
 * @param names the members of the item
 * @param parameter the path parameter that takes the id: `petId` is the member `petId`, `pet_id`, `id` or `uuid` ...
 */
export function idMemberOf(names: readonly string[], parameter: string): string | undefined {
  const wanted = [normalizedName(parameter), ...commonIds]
  return wanted.flatMap((each) => names.find((own) => normalizedName(own) === each) ?? [])[0]
}

/** A name in lower case without separators: `created_at` and `createdAt` are the same. */
export function normalizedName(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
}
