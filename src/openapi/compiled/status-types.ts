type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9
type NumberIn<Text> = Text extends `${infer N extends number}` ? N : never
type InRange<First extends string> = NumberIn<`${First}${Digit}${Digit}`>
type FirstDigit<Key> = Key extends `${infer First}XX` | `${infer First}xx` ? First : never

/**
 * The statuses that a key of responses stands for (`200`, `4XX`, `default`): those that `Keys`, all keys of the operation,
 * declare in no narrower way.
 */
export type StatusesOf<Keys, Key extends Keys> = Key extends number
  ? Key
  : Key extends 'default'
    ? Exclude<InRange<'2' | '3' | '4' | '5'>, (Keys & number) | InRange<FirstDigit<Keys>>>
    : Exclude<InRange<FirstDigit<Key>>, Keys & number>
