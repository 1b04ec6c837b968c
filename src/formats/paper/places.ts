/** What the places that the settings of every paper may use stand for. */
import type { JudgedPlan } from '../../judge/judged.js';
import type { Messages } from '../../messages/messages.js';
import type { CommonPlace } from '../../model/places.js';

/** The values of a paper about a judged plan, made for one department or for everybody. */
export function commonPlaces(
  { plan, asOf }: JudgedPlan,
  { words }: Messages,
  department = '',
): Readonly<Record<CommonPlace, string>> {
  return {
    plan: plan.title,
    issuer: plan.issuer,
    date: words.date(asOf),
    department,
    contact: plan.exports.contact ?? '',
  };
}
