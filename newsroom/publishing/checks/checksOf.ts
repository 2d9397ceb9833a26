import type { PayloadRequest } from 'payload'
import { citedBy } from '../cited'
import type { StoredDocument } from '../documents'
import { lastPublicOf, latestOf, publicOf } from '../documents'
import { withWordsOfFile } from '../media/withWordsOfFile'
import { mediaIn } from '../mediaUses'
import { missingFiles } from '../missingFiles'
import type { PublishableCollection } from '../publishable'
import type { Problem } from '../refused'
import { unpublishedCitations } from '../unpublishedCitations'
import type { Significance } from '../vocabulary'
import type { Issue } from './issue'
import { adviceOnItem, issuesOfItem } from './itemRules'
import { readAdviceFacts } from './readAdviceFacts'
import type { Terms } from './readItemFacts'
import { readItemFacts } from './readItemFacts'
import { issuesOfEntry } from './register'

const asBlocking = (problems: Problem[]): Issue[] =>
  problems.map((problem) => ({ ...problem, severity: 'blocking' }))

/** What is the same for everything: links to what readers cannot see, files that are gone. */
const brokenReferences = async (
  req: PayloadRequest,
  collection: PublishableCollection,
  draft: StoredDocument,
): Promise<Issue[]> =>
  asBlocking([
    ...(await unpublishedCitations(req, citedBy(collection, draft))),
    ...(await missingFiles(req, mediaIn(draft))),
  ])

const isBlocking = ({ severity }: Issue): boolean => severity === 'blocking'

/**
 * What must be put right before a document may be public; drafts may lack anything. Advice is not asked for here.
 * @param draft as it would go out, with every language and without depth
 */
export async function blockingIssues(
  req: PayloadRequest,
  collection: PublishableCollection,
  draft: StoredDocument,
  terms: Terms,
): Promise<Issue[]> {
  const own =
    collection === 'news'
      ? issuesOfItem(draft, await readItemFacts(req, draft, terms))
      : issuesOfEntry[collection](await withWordsOfFile(req, draft))
  return [...own.filter(isBlocking), ...(await brokenReferences(req, collection, draft))]
}

/** The two lists that an editor sees. */
export interface Checks {
  blocking: Issue[]
  advice: Issue[]
}

/**
 * Everything that the checks say of a news item as it was last saved. The caller has checked that the person may
 * read it.
 * @param significance of the change, where the editor is about to choose another than the stored one
 */
export async function checksOfItem(
  req: PayloadRequest,
  id: string,
  significance?: Significance,
): Promise<Checks> {
  const draft = await latestOf(req, 'news', id)
  const terms: Terms = {
    now: new Date().toISOString(),
    before: (await publicOf(req, 'news', id)) ?? (await lastPublicOf(req, 'news', id)),
    significance: significance ?? significanceOf(draft),
  }
  const facts = await readItemFacts(req, draft, terms)
  const issues = [
    ...issuesOfItem(draft, facts),
    ...(await brokenReferences(req, 'news', draft)),
    ...adviceOnItem(draft, { ...facts, ...(await readAdviceFacts(req, draft, facts)) }),
  ]
  return { blocking: issues.filter(isBlocking), advice: issues.filter((one) => !isBlocking(one)) }
}

/** As the document has it; a change is a normal one until somebody says otherwise. */
export const significanceOf = ({ significance }: StoredDocument): Significance =>
  significance === 'typo' || significance === 'major' ? significance : 'normal'
