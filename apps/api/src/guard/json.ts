import { isUtf8 } from 'node:buffer'
import type { GraphQLError } from 'graphql'
import { refusal } from '../errors.ts'
import { LIMITS } from './limits.ts'

const QUOTE = 0x22
const BACKSLASH = 0x5c

/** Where a string that starts at a quote ends: the place after its closing quote. */
function endOfString(text: string, start: number): number {
  for (let place = start + 1; place < text.length; place++) {
    const code = text.charCodeAt(place)
    if (code === BACKSLASH) place++
    else if (code === QUOTE) return place + 1
  }
  return text.length
}

/** The first fault of a JSON text, found without recursion and before anything is built from it. */
class Scan {
  readonly #text: string
  /** What is open: each object with its keys, and the key it stands under; a list has no keys. */
  readonly #open: { keys: Set<string> | null; under: string }[] = []
  #values = 0
  #key = ''

  constructor(text: string) {
    this.#text = text
  }

  fault(): GraphQLError | undefined {
    for (let place = 0; place < this.#text.length; ) {
      const fault = this.#look(place)
      if (fault) return fault
      place = this.#text.charCodeAt(place) === QUOTE ? endOfString(this.#text, place) : place + 1
    }
    return undefined
  }

  #look(place: number): GraphQLError | undefined {
    const character = this.#text[place]
    if (character === '}' || character === ']') this.#open.pop()
    if (character === '{' || character === '[') {
      this.#open.push({ keys: character === '{' ? new Set() : null, under: this.#key })
      this.#key = ''
    }
    if (this.#open.length > LIMITS.JSON_DEPTH) return tooDeep()
    if (character === ',' || character === '[' || character === '{') this.#values++
    if (this.#values > LIMITS.JSON_VALUES) return tooMany()
    return character === '"' ? this.#lookAtKey(place) : undefined
  }

  #lookAtKey(place: number): GraphQLError | undefined {
    const { keys, under } = this.#open.at(-1) ?? {}
    const end = endOfString(this.#text, place)
    if (!keys || !/^\s*:/.test(this.#text.slice(end, end + 20))) return undefined
    const key = unescaped(this.#text.slice(place, end))
    if (key === '__proto__' || (key === 'prototype' && under === 'constructor')) return forbidden(key)
    if (keys.has(key)) return duplicate(key)
    keys.add(key)
    this.#key = key
    return undefined
  }
}

/** A string of JSON as the text it stands for: one key may be written in several ways. */
function unescaped(quoted: string): string {
  try {
    return String(JSON.parse(quoted))
  } catch {
    return quoted // The parser refuses it.
  }
}

const tooDeep = () =>
  refusal({
    code: 'JSON_TOO_DEEP',
    status: 400,
    messages: {
      en: `The body nests objects and lists deeper than ${LIMITS.JSON_DEPTH} levels: flatten the variables.`,
      vi: `Nội dung lồng đối tượng và danh sách quá ${LIMITS.JSON_DEPTH} cấp: hãy làm phẳng các biến.`,
    },
    details: { limit: LIMITS.JSON_DEPTH },
  })

const tooMany = () =>
  refusal({
    code: 'JSON_TOO_LARGE',
    status: 400,
    messages: {
      en: `The body has more than ${LIMITS.JSON_VALUES} values: send fewer at a time.`,
      vi: `Nội dung có hơn ${LIMITS.JSON_VALUES} giá trị: mỗi lần hãy gửi ít hơn.`,
    },
    details: { limit: LIMITS.JSON_VALUES },
  })

const duplicate = (key: string) =>
  refusal({
    code: 'BAD_REQUEST',
    status: 400,
    messages: {
      en: `The body gives the key ${JSON.stringify(key.slice(0, 40))} twice: give it once.`,
      vi: `Nội dung có khoá ${JSON.stringify(key.slice(0, 40))} hai lần: hãy chỉ ghi một lần.`,
    },
  })

const forbidden = (key: string) =>
  refusal({
    code: 'BAD_REQUEST',
    status: 400,
    messages: {
      en: `The body has the key ${JSON.stringify(key)}, which is not read for safety: leave it out.`,
      vi: `Nội dung có khoá ${JSON.stringify(key)}, là khoá không được nhận vì lý do an toàn: hãy bỏ khoá này.`,
    },
  })

const notUtf8 = () =>
  refusal({
    code: 'BAD_REQUEST',
    status: 400,
    messages: {
      en: 'The body is not valid UTF-8: send JSON in UTF-8.',
      vi: 'Nội dung không phải UTF-8 hợp lệ: hãy gửi JSON mã hoá UTF-8.',
    },
  })

/** A body's bytes as text that is safe to parse. @throws BAD_REQUEST, JSON_TOO_DEEP, JSON_TOO_LARGE */
export function checkedJson(body: Buffer): string {
  if (!isUtf8(body)) throw notUtf8()
  const text = body.toString('utf8')
  const fault = new Scan(text).fault()
  if (fault) throw fault
  return text
}
