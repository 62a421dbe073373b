import { DirectiveLocation, GraphQLDirective, GraphQLSchema } from 'graphql'

/**
 * The schema as clients of earlier specifications read it. GraphQL 16.15 lets `@deprecated` stand on definitions of directives, a
 * location of a draft, and graphql-core up to 3.2 refuses an introspection that names it. No directive of ours is deprecated.
 */
export function withEarlierLocations(schema: GraphQLSchema): GraphQLSchema {
  const config = schema.toConfig()
  const directives = config.directives.map((directive) => {
    const { locations, ...rest } = directive.toConfig()
    const kept = locations.filter((location) => location !== DirectiveLocation.DIRECTIVE_DEFINITION)
    return kept.length === locations.length ? directive : new GraphQLDirective({ ...rest, locations: kept })
  })
  return new GraphQLSchema({ ...config, directives })
}
