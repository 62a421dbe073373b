import type { FormattedExecutionResult } from 'graphql'

/** The data of an answer that is written as JSON already, and what it cost. */
export class Written {
  readonly json: string
  readonly actual: number

  constructor(json: string, actual: number) {
    this.json = json
    this.actual = actual
  }
}

/** A response as JSON: data that was written elsewhere is not read and written once more. */
export function stringifyResponse(response: FormattedExecutionResult): string {
  const { data } = response
  if (!((data as unknown) instanceof Written)) return `${JSON.stringify(response)}\n`
  const members = Object.entries(response).map(([name, value]) => {
    const json = value instanceof Written ? value.json : JSON.stringify(value)
    return json === undefined ? [] : `${JSON.stringify(name)}:${json}`
  })
  return `{${members.flat().join(',')}}\n`
}
