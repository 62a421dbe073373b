import type { Localised } from '@nhip-cau/rules/language'
import { GraphQLError } from 'graphql'

/** Both languages of a message, kept until the reader's language is known. */
export type LocalisedError = GraphQLError & { extensions: { messages?: Localised } }

/**
 * An error the caller can mend, with code BAD_USER_INPUT.
 * @param argument the argument or input field at fault, as a path such as filter.activeOn
 * @param message what is wrong and what to write instead, in both languages
 */
export function invalidArgument(argument: string, message: Localised): GraphQLError {
  return new GraphQLError(message.en, { extensions: { code: 'BAD_USER_INPUT', argument, messages: message } })
}
