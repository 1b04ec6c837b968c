/** The one topic of help that is no command: how to write a query. */

/** The topic in both languages. */
export const QUERY_TOPICS = ['query', '查询'];

/** True where a word names the topic. */
export function isQueryTopic(word: string | undefined): boolean {
  return word !== undefined && QUERY_TOPICS.includes(word.toLowerCase());
}
