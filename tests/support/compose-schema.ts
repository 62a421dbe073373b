import type { SchemaObject } from 'ajv'

/**
 * The part of the Compose specification that docker-compose.yml uses, written out from the specification's text.
 * Anything else is refused, so that a misspelt key cannot pass; a new key is added here with its form.
 */
const strings: SchemaObject = { type: 'array', items: { type: 'string' }, uniqueItems: true }
const duration: SchemaObject = { type: 'string', pattern: '^(\\d+(us|ms|s|m|h))+$' }
const scalars: SchemaObject = {
  type: 'object',
  additionalProperties: { type: ['string', 'number', 'boolean', 'null'] },
}

const closed = (properties: Record<string, SchemaObject>, required: string[] = []): SchemaObject => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
})

const mapOf = (value: SchemaObject): SchemaObject => ({
  type: 'object',
  patternProperties: { '^[a-zA-Z0-9._-]+$': value },
  additionalProperties: false,
})

const build = closed({ context: { type: 'string' }, dockerfile: { type: 'string' }, args: scalars })

const healthcheck = closed({
  test: { type: 'array', items: { type: 'string' }, minItems: 2, contains: { enum: ['CMD', 'CMD-SHELL'] } },
  interval: duration,
  timeout: duration,
  start_period: duration,
  retries: { type: 'integer', minimum: 1 },
})

const dependsOn = mapOf(
  closed({ condition: { enum: ['service_started', 'service_healthy', 'service_completed_successfully'] } }, [
    'condition',
  ]),
)

const service: SchemaObject = {
  ...closed({
    image: { type: 'string' },
    build,
    user: { type: 'string' },
    environment: scalars,
    ports: strings,
    depends_on: dependsOn,
    volumes: strings,
    tmpfs: strings,
    networks: strings,
    cap_drop: strings,
    security_opt: strings,
    read_only: { type: 'boolean' },
    init: { type: 'boolean' },
    healthcheck,
    stop_grace_period: duration,
    restart: { type: 'string', pattern: '^(no|always|unless-stopped|on-failure(:\\d+)?)$' },
  }),
  anyOf: [{ required: ['image'] }, { required: ['build'] }],
}

export const composeSchema: SchemaObject = closed(
  {
    name: { type: 'string', pattern: '^[a-z0-9][a-z0-9_-]*$' },
    services: mapOf(service),
    networks: mapOf({ anyOf: [{ type: 'null' }, closed({ internal: { type: 'boolean' } })] }),
    volumes: mapOf({ type: 'null' }),
  },
  ['services'],
)
