import type { ReactElement } from 'react'
import { formatCount } from '../../i18n/count.ts'
import { Opening, Section } from '../../ui/section.tsx'
import { Addresses } from './addresses.tsx'
import { Caller } from './caller.tsx'
import { developersWords } from './developers.words.ts'
import { Example, Listing, useApiAddress } from './example.tsx'
import { LimitTable } from './limit-table.tsx'
import { BUDGETS } from './limits.ts'
import { AS_WAS, askAgain, EXPORT_STATE, fetchExport, START_EXPORT, VERSIONS } from './queries.ts'

export function DevelopersEn(): ReactElement {
  const address = useApiAddress()
  return (
    <>
      <Opening
        title={developersWords.EN.title}
        lead={
          <>
            <p>
              The register is a GraphQL API at <code>{address}</code>. Reading needs neither a key nor a sign-in. Every
              figure comes with its comparator, its period and its source. The examples below run as they are, with
              nothing to install.
            </p>
            <Addresses playground="Try a query" schema="Schema (SDL)" changes="Changes of the schema" />
          </>
        }
      />
      <Keys />
      <Limits />
      <Figures />
      <Bulk />
      <Feed />
      <Caching />
      <Versions />
    </>
  )
}

function Keys(): ReactElement {
  return (
    <>
      <Section title="API keys" id="keys">
        <p>
          A key gives an agency a budget of its own, what its scopes allow, and figures of its use. The office that runs
          the server makes it with <code>pnpm api-keys</code> and sees it once; the server keeps its prefix and a hash
          alone. Send it in the header, and nowhere else:
        </p>
        <Listing text="Authorization: Bearer nhipcau_…" />
        <ul>
          <li>
            The scope <code>EXPORT</code> starts bulk exports. Reading needs no scope.
          </li>
          <li>
            A key is rotated without a gap: the new one holds at once, the old one for 14 days more, unless the office
            says otherwise. A revoked key is refused from its next request on.
          </li>
          <li>
            A wrong, an expired and a revoked key get the same answer: status 401, <code>UNAUTHENTICATED</code>, so that
            nobody can find out which keys there are. A key in the address or in a body is refused with status 400.
          </li>
        </ul>
      </Section>
      <Section title="Where you stand" id="standing">
        <Caller />
      </Section>
    </>
  )
}

const points = (count: number) => formatCount(count, 'EN')

function Limits(): ReactElement {
  const { ANONYMOUS, API_KEY } = BUDGETS
  return (
    <Section title="Limits and cost" id="limits">
      <p>
        The cost of a question is known before it runs: each list costs its page size times the sizes of the lists
        around it. What was reckoned too high is given back after the answer. Without a key you hold{' '}
        {points(ANONYMOUS.limit)} points, of which {points(ANONYMOUS.restoreRate)} flow back each second; with a key{' '}
        {points(API_KEY.limit)} and {points(API_KEY.restoreRate)}, unless the operator sets others: your own are just
        above. <code>extensions.cost</code> and the headers <code>RateLimit</code> and <code>X-Cost</code> tell them
        with every answer.
      </p>
      <p>
        Out of points, a question gets status 429, <code>RATE_LIMITED</code>, with <code>Retry-After</code> in seconds.
        Every refusal names the limit, its value and what to do instead.
      </p>
      <LimitTable />
      <Example name="limits" />
    </Section>
  )
}

function Figures(): ReactElement {
  return (
    <>
      <Section title="Figures and their comparators" id="comparators">
        <p>
          “More than 76%” is not 76. So a <code>Quantity</code> always has a <code>comparator</code> beside its{' '}
          <code>value</code>; <code>text</code> is how officials write it, and <code>interval</code> holds the values
          that the statement allows. <code>value</code> is a decimal string with every digit, and null where the source
          gives none.
        </p>
        <Example name="measurements" />
      </Section>
      <Section title="Page by page" id="paging">
        <p>
          A list gives 20 entries a page, 100 at most (<code>first</code>, <code>last</code>). Go on with{' '}
          <code>pageInfo.endCursor</code> as <code>after</code>. A cursor belongs to the order it was issued under; with
          another it is refused, by the name of the argument. Rows that come or go meanwhile move no page.
        </p>
        <Example name="pages" />
      </Section>
      <Section title="As it was, as it is" id="as-was">
        <p>
          On 1 July 2025 the 63 provinces became 34, and some codes were used again. <code>asOf</code> reads the
          provinces of a day; <code>units</code> says how a filter understands codes: <code>AS_IS</code> means today’s
          unit with the figures of those merged into it, <code>AS_WAS</code> the unit that had the code at the figure’s
          time.
        </p>
        <Listing text={AS_WAS} />
      </Section>
    </>
  )
}

function Bulk(): ReactElement {
  const address = useApiAddress()
  return (
    <Section title="Bulk export" id="bulk">
      <p>
        For a whole list: <code>startExport</code> writes it, by its filter, to a file of JSONL or CSV, as the register
        stands at one moment. It needs a key with the scope <code>EXPORT</code>. The same <code>idempotencyKey</code>{' '}
        again gives the same export.
      </p>
      <Listing text={START_EXPORT} />
      <p>
        Then ask <code>export</code> every few seconds until it is <code>DONE</code>, and fetch <code>url</code>. A
        download that breaks off goes on where it stopped; compare the file with <code>sha256</code>. Whoever has the{' '}
        <code>url</code> may fetch it until <code>expiresAt</code>: keep it as you keep the key.
      </p>
      <Listing text={EXPORT_STATE} />
      <Listing text={fetchExport(address)} />
    </Section>
  )
}

function Caching(): ReactElement {
  const address = useApiAddress()
  return (
    <Section title="Keeping answers" id="caching">
      <p>
        An answer to a GET has an <code>ETag</code>. Send it back in <code>If-None-Match</code>: 304 means that the same
        answer would be given now, and costs one point. Answers to a key, or with <code>viewer</code>, are for nobody to
        keep.
      </p>
      <Listing text={askAgain(address)} />
      <p>
        The web app’s own questions go by GET under their hash: <code>?documentId=sha256:…&amp;variables=…</code>. A
        server that does not know one answers 404, <code>DOCUMENT_UNKNOWN</code>.
      </p>
    </Section>
  )
}

function Feed(): ReactElement {
  return (
    <Section title="The feed of changes" id="feed">
      <p>
        To keep a copy: take <code>register &#123; feedCursor &#125;</code>, read the lists, then ask{' '}
        <code>changes(after:)</code>. Every insert, update and deletion is told in the order of its commit, and none is
        skipped, however many write at once. Keep <code>endCursor</code> together with what you stored; while{' '}
        <code>hasNextPage</code>, ask again at once.
      </p>
      <p>
        A cursor that is too old gets <code>CURSOR_EXPIRED</code> with <code>restart</code>: read everything anew, then
        go on from <code>restart</code>.
      </p>
      <Example name="feed" />
    </Section>
  )
}

function Versions(): ReactElement {
  return (
    <Section title="Versions of the schema" id="versions">
      <p>
        Every answer has the header <code>X-Schema-Version</code>. A change that breaks working requests comes only with
        a new first number; what will go is marked at least twelve months before, with its day and what takes its place.{' '}
        <code>schemaChanges</code> tells each change; <code>/schema.graphql</code> has an <code>ETag</code>, and asked
        with <code>If-None-Match</code> answers 304 while nothing is new.
      </p>
      <Listing text={VERSIONS} />
    </Section>
  )
}
