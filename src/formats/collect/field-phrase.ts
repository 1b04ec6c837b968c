/** What stands in a field of a conflict, in words. */
import type { FieldValue, ReachedTarget, ReplyField } from '../../reports/collect/side-by-side.js';
import type { CollectWords } from './style.js';

/** The value as text; lists have a line for each item. */
export function fieldPhrase(field: ReplyField, value: FieldValue, { receipt }: CollectWords): string {
  if (value === true) return receipt.yes;
  if (typeof value === 'number') return field === 'percent' ? `${value}%` : String(value);
  if (typeof value === 'string') return value;
  const item = (one: string | ReachedTarget) =>
    typeof one === 'string' ? one : receipt.target(one.name, one.value, one.unit);
  return value.map(item).join('\n');
}
