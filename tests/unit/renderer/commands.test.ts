import { expect, test } from 'vitest'
import { MENU_COMMANDS } from '#shared/ipc/contract.ts'
import { COMMAND_IDS } from '#renderer/app/commands/command.ts'
import { COMMANDS } from '#renderer/app/commands/commands.ts'
import { isPressed } from '#renderer/app/commands/keys.ts'

test('COMMANDS-1: each command is in the table once', () => {
  expect(COMMANDS.map((command) => command.id).sort()).toEqual([...COMMAND_IDS].sort())
})

test('COMMANDS-2: each item of the native menu has its command', () => {
  expect(COMMANDS.flatMap((command) => command.menu ?? []).sort()).toEqual([...MENU_COMMANDS].sort())
})

test('COMMANDS-3: no two commands have the same keys, and none takes those of the screens', () => {
  const keys = COMMANDS.flatMap((command) => command.keys)
  expect(new Set(keys).size).toBe(keys.length)
  expect(keys.filter((combination) => /^Mod\+[1-9]$/.test(combination))).toEqual([])
})

test('COMMANDS-4: a combination is pressed when key and modifiers are just those', () => {
  const event = (key: string, modifiers: Partial<KeyboardEvent> = {}): KeyboardEvent =>
    // Only these fields are read.
    ({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...modifiers }) as KeyboardEvent
  expect(isPressed('Mod+Z', event('z', { ctrlKey: true }))).toBe(true)
  expect(isPressed('Mod+Z', event('z', { metaKey: true }))).toBe(true)
  expect(isPressed('Mod+Z', event('Z', { ctrlKey: true, shiftKey: true }))).toBe(false)
  expect(isPressed('Mod+Shift+Z', event('Z', { ctrlKey: true, shiftKey: true }))).toBe(true)
  expect(isPressed('Mod+Z', event('z', { ctrlKey: true, altKey: true }))).toBe(false)
  expect(isPressed('Mod+Z', event('z'))).toBe(false)
})
