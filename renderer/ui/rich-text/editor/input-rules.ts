import { inputRules, textblockTypeInputRule, wrappingInputRule } from 'prosemirror-inputrules'
import type { Plugin } from 'prosemirror-state'
import { schema } from './schema.ts'

const { nodes } = schema

/** A dash, "1." or "##" and a blank at the beginning of a line set it as a list or a heading; Backspace takes it back. No letter is ever changed. */
export function typingRules(): Plugin {
  return inputRules({
    rules: [
      wrappingInputRule(/^[-–•*]\s$/u, nodes.bulletList),
      wrappingInputRule(/^1\.\s$/u, nodes.orderedList, null, () => false),
      textblockTypeInputRule(/^(#{2,4})\s$/u, nodes.heading, ([, signs = '##']) => ({ level: signs.length }))
    ]
  })
}
