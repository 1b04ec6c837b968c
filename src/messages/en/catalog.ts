/** English title of every code, with why it is a problem and how to mend it. */
import type { CatalogMessages } from '../zh/catalog.js';

/** An entry that names something its measure does not have. */
const unknownItem = (what: string) => ({
  title: `Unknown ${what}`,
  help: `Progress counts only towards a ${what} that its measure has; a wrong id counts towards nothing. Use the id from the measure, or add a missing ${what} to the task's file first.`,
});

export const catalog: CatalogMessages = {
  'file-unreadable': {
    title: 'Unreadable file',
    help: 'What is in a file that cannot be read is missing from the plan. Check that it exists, that it is a regular file and that you may read it.',
  },
  'file-too-large': {
    title: 'File too large',
    help: 'Plan files have some tens of KB; one that is far larger is most likely something else and is not read. Move it out of the plan directory.',
  },
  'file-extension': {
    title: 'Wrong file extension',
    help: 'Only files that end in .yaml are read; .yml or .txt files are passed over. Change the extension, or move the file out of the plan directory.',
  },
  'file-misplaced': {
    title: 'Misplaced file',
    help: 'Tasks, progress and events each have their directory and file names; elsewhere they are never read. Move the file to its place, or out of the plan directory if it is no part of the plan.',
  },
  'file-missing': {
    title: 'Missing file',
    help: 'Every plan needs plan.yaml and departments.yaml; without them nothing can be checked. Add the file.',
  },
  'file-empty': {
    title: 'Empty file',
    help: 'An empty file is often one that failed to save, and its content is quietly missing. Fill it, or delete it.',
  },
  'not-utf8': {
    title: 'File not in UTF-8',
    help: 'In other encodings Chinese text turns into gibberish. Open the file in an editor, see that the text is right, and save it as UTF-8.',
  },
  'nul-byte': {
    title: 'NUL character',
    help: 'Proper text never has this character, so the file may be damaged or not be text at all. Restore it from git, or save it again as UTF-8.',
  },
  'merge-conflict': {
    title: 'Unresolved merge conflict',
    help: 'Two people changed the same place, and git left both versions for somebody to choose. Keep what is right, then delete the three marker lines.',
  },
  'yaml-syntax': {
    title: 'Invalid YAML',
    help: 'One wrong indent, colon, quote or bracket makes the entry unreadable; the others are still checked. Begin at the place shown and compare with a correct entry nearby.',
  },
  'yaml-feature': {
    title: 'YAML feature not in use',
    help: 'Programs differ in how they read anchors, tags, merge keys and the like, so plan files use only the plainest YAML. Write out the content, and put text in quotes.',
  },
  'duplicate-key': {
    title: 'Duplicate key',
    help: 'Of a key that appears twice on a level only one counts, and the content of the other is lost. Merge the two, or delete one.',
  },
  'too-deep': {
    title: 'Nesting too deep',
    help: 'Plan files have only a few levels; deep nesting mostly means that brackets are not paired. Check the brackets before the place shown.',
  },
  'unknown-property': {
    title: 'Unknown key',
    help: 'What stands under a misspelt key counts as not written. Correct the key; “plan schema task” lists those that a task file can have.',
  },
  'missing-property': {
    title: 'Missing key',
    help: 'Without it the program cannot tell what the entry is, who answers for it or how it stands. Add it; “plan schema task” shows how it is written.',
  },
  'unquoted-string': {
    title: 'Id or period without quotes',
    help: 'Without quotes 01 and 2022 are read as numbers, and leading zeros are lost. Put ids, and periods of a whole year, in quotes.',
  },
  'wrong-type': {
    title: 'Wrong type of value',
    help: 'Text in place of a list, or anything else in place of a number, cannot be used. Write the type that is expected; a list of one item is still a list.',
  },
  'misspelt-value': {
    title: 'Chinese or misspelt value',
    help: 'Statuses, kinds and the like are fixed English words in the files; they turn into Chinese only when shown or exported. Write the English word; a status that follows from the progress reports is never written in a task file.',
  },
  'invalid-value': {
    title: 'Value not allowed',
    help: 'Only certain words, or values in a certain range or form, can stand here; nothing can be computed from others. Write it as the hint says.',
  },
  'impossible-date': {
    title: 'Impossible date or period',
    help: 'A 30th of February or a fifth quarter does not exist, so no due can be computed from it. Check the month, day, quarter or week.',
  },
  'duplicate-item': {
    title: 'Item listed twice',
    help: 'Listing the same item twice means nothing; often another was intended. Delete one, or correct it to what was meant.',
  },
  'duplicate-id': {
    title: 'Duplicate id',
    help: 'Progress and decisions find what they are about by its id; with two of the same, nobody can tell which is meant. Give the one that was added later an id that was never used.',
  },
  'duplicate-name': {
    title: 'Duplicate department name',
    help: 'When two parties share a name or alias, nobody can tell whose duty it is. Leave it to one of them, and delete it from the other.',
  },
  'file-name-mismatch': {
    title: 'Id unlike the file name',
    help: 'A task file is named after its task; when the two differ, nobody can tell which is right. Correct the id, or rename the file.',
  },
  'measure-id-mismatch': {
    title: 'Measure id of another task',
    help: "A measure's id begins with its task's id; otherwise its file cannot be found by the id. Correct the id, or move the measure to the file of its task.",
  },
  'unknown-section': {
    title: 'Unknown section',
    help: 'A task belongs to one of the sections in plan.yaml; otherwise no summary has a place for it. Name one of them, or add the section to plan.yaml first.',
  },
  'unknown-department': {
    title: 'Unknown department',
    help: 'A duty of somebody who is not in the register falls to nobody. Write the registered full name; add a new department to departments.yaml first.',
  },
  'department-alias': {
    title: 'Alias in place of a full name',
    help: 'Plan files use full names only, so that a department is always written the same way. Write the full name; aliases are for the command line and for imports.',
  },
  'empty-departments': {
    title: 'Empty list of departments',
    help: 'A role without departments leaves open whether there are none or they were forgotten. Name them, or delete the role.',
  },
  'department-in-two-roles': {
    title: 'Department in two roles',
    help: 'A department that both leads and supports the same measure does not know what it answers for. Compare with the document, and keep one role.',
  },
  'circular-parent': {
    title: 'Circular parents',
    help: 'Departments that are each above the other cannot be put in order. Find the parent that is the wrong way round, and correct or delete it.',
  },
  'unused-department': {
    title: 'Unused department',
    help: 'A registered department without any duty mostly means a duty that was forgotten, or a name written in two ways. Add the duty, or delete the department from departments.yaml.',
  },
  'similar-names': {
    title: 'Similar department names',
    help: 'Two names one character apart are often one department, misspelt once, whose duties are then split. Keep the right one; if they are two departments, leave them.',
  },
  'task-without-measures': {
    title: 'Task without measures',
    help: 'Departments, dues and statuses belong to measures, so nobody answers for a task without any. Write at least one measure, or delete the task.',
  },
  'section-without-tasks': {
    title: 'Section without tasks',
    help: 'An empty section often means a missing task file, or tasks that name the wrong section. Add or correct them, or delete the section.',
  },
  'no-lead': {
    title: 'Measure without lead or collator',
    help: 'Where several departments share a measure and none leads, nobody sums up its progress or applies for closing. The office names a collator.',
  },
  'identical-measures': {
    title: 'Identical measures',
    help: 'A measure that was entered twice is counted twice. Delete one; if they really are two, give them different titles.',
  },
  'unknown-measure': {
    title: 'Unknown measure',
    help: 'With a wrong id, progress reaches no measure and the order of measures cannot be told. Correct the id, or add the measure to its task file.',
  },
  'circular-after': {
    title: 'Measures waiting for each other',
    help: 'Measures that wait for each other in a circle can never begin. Check their order, and delete what one of them need not wait for.',
  },
  'due-before-dependency': {
    title: 'Due before that of an earlier measure',
    help: 'A measure cannot be finished before the one that it waits for. Check both dues, or let it wait no longer.',
  },
  'due-outside-period': {
    title: "Due outside the plan's period",
    help: 'The year is most likely wrong, and no reminder will ever show it. Check the due, or correct the period in plan.yaml.',
  },
  'broken-extensions': {
    title: 'Extensions that do not join',
    help: 'Each extension starts from the due before it, and the last one ends at the present due; only so can the moves be followed. Correct the wrong due, or add the extension that is missing.',
  },
  'reversed-schedule': {
    title: 'Schedule that ends before it begins',
    help: 'Such a schedule has no turns at all. Check year and month, and swap the two dates if they are the wrong way round.',
  },
  'unknown-event-kind': {
    title: 'Unknown kind of event',
    help: 'A duty is started by events of its kind; with a wrong id it never starts. Use a kind that plan.yaml has, or add it there first.',
  },
  'target-over-total': {
    title: 'Value above the total',
    help: 'There cannot be more of something than there are in all, so one of the two numbers is wrong. Check the value and the total.',
  },
  'status-mismatch': {
    title: 'Status unlike the decision',
    help: "A measure's status is what the last decision says; when they differ, nobody can tell which to trust. Correct the status, or add the new decision.",
  },
  'undated-status': {
    title: 'Status without a decision',
    help: 'To be done, paused or cancelled takes a decision of the office; without one nobody can tell who said so, and when. Add the decision, or write open again.',
  },
  'done-without-evidence': {
    title: 'Decision without evidence',
    help: 'That a measure is done has to be shown in inspections and assessments. List document numbers, file names or links in the decision.',
  },
  'own-decision': {
    title: 'Decision on an own measure',
    help: 'A lead only applies for closing; whether the measure is done is for the office to check and decide. Let the office decide, or somebody else where the office itself leads.',
  },
  'start-after-due': {
    title: 'Start after the due',
    help: 'When the time is up before it begins, neither pace nor alert can be computed. Check the start and the due, and correct the wrong one.',
  },
  'shortened-due': {
    title: 'Extension to an earlier due',
    help: 'An extension moves a due to a later day, so an earlier one mostly means that the two are the wrong way round. Swap them; if an earlier due was really approved, leave it.',
  },
  'late-extension': {
    title: 'Extension after the due',
    help: 'An extension is asked for and approved before the due; afterwards it only wipes out the delay. Check the date of approval; if it really came so late, leave it and say so in the reason.',
  },
  'own-approval': {
    title: 'Extension approved by the lead',
    help: 'A lead only asks for an extension; the office or those above it approve. Name who really approved it, or somebody else where the office itself leads.',
  },
  'unknown-action': unknownItem('action'),
  'unknown-target': unknownItem('target'),
  'unknown-schedule': unknownItem('schedule'),
  'unknown-trigger': unknownItem('trigger'),
  'unknown-milestone': unknownItem('milestone'),
  'unknown-event': {
    title: 'Unknown event',
    help: 'Whether a duty was done in time is counted from its event, which has to be a file under events. Write the name of that file; for a new event, create it first.',
  },
  'unknown-occurrence': {
    title: 'Occurrence that is no turn',
    help: 'What names no turn of the schedule keeps none, and the turn that was meant counts as missed. Check the day, week or month, and write that of one of the turns.',
  },
  'incomplete-answer': {
    title: 'Half of an answer',
    help: 'An occurrence belongs to a schedule, and an event to a trigger; with half of the pair missing, the entry counts towards no duty. Add what is missing, or delete what is too much.',
  },
  'foreign-event': {
    title: 'Event of another kind',
    help: 'A trigger is started by one kind of event; an answer to any other event counts towards no duty, and the duty that was meant counts as missed. Check event and trigger, and correct the wrong one.',
  },
  'answer-before-event': {
    title: 'Answer before the event',
    help: 'An event starts its duties, so an earlier report most likely has a wrong date or names the wrong event. Check the date of the report, the event and its date, and correct the wrong one.',
  },
  'empty-report': {
    title: 'Empty report',
    help: 'An entry with nothing but measure and date tells nobody anything, yet counts as a report. Say what was done, or that there is nothing to report.',
  },
  'foreign-progress': {
    title: 'Progress of a department without a role',
    help: "Most likely the measure's id is wrong, or the task file leaves out a role of this department. Correct the id, or add the role.",
  },
  'future-date': {
    title: 'Date in the future',
    help: 'Records say what has happened, so a later date mostly has a wrong year. Check the date; what is still to come is recorded when it has happened.',
  },
  'progress-before-issue': {
    title: 'Progress or letter before the issue',
    help: 'Before the plan was issued there was nothing to report on or to press for, so the date is most likely wrong. Check the date of the report or letter and the date of issue.',
  },
  'wrong-month': {
    title: 'Progress in the wrong month',
    help: 'Progress is kept by month; an entry in the folder of another month would be counted there. Correct the date, or move the entry to the folder of its month.',
  },
  'falling-percent': {
    title: 'Falling percentage',
    help: 'A percentage seldom falls, so a lower one is most likely a slip. Check the number; if it did fall, say why in a note or problem.',
  },
  'falling-target': {
    title: 'Falling target value',
    help: "A value below the same department's last one is mostly a slip, or the month's number in place of the running total. Check it; if it did fall, say why in a note or problem.",
  },
  'unsubmitted-completion': {
    title: 'Completion without submission',
    help: 'A report of 100% closes nothing: until somebody applies for closing, the office does not check. The lead submits with evidence, or the percentage is corrected.',
  },
  'unanswered-submission': {
    title: 'Unanswered submission',
    help: 'The office answers an application for closing within a time limit, or the measure is left hanging. Check it and add a decision: closed, or sent back with a reason.',
  },
  'reply-before-letter': {
    title: 'Reply before its letter',
    help: 'A reply comes after its letter, so one of the two dates is wrong. Check year and month, and correct it.',
  },
  'foreign-letter': {
    title: 'Letter to a department without a part',
    help: 'Most likely the addressee is wrong, or the letter stands under another measure than its own. Correct the addressee, move the letter, or add the role that was left out.',
  },
  'conflicting-letters': {
    title: 'Different letters under one number',
    help: 'A number belongs to one letter, which has one date and is one step; most likely the number is wrong. Compare with the letter itself, and correct the number or whatever else is wrong.',
  },
  'unordered-thresholds': {
    title: 'Settings that contradict each other',
    help: 'Thresholds rise from the mild to the grave and from the low to the high; otherwise some lamp, step or grade is never reached, and with all weights 0 there is no score. Check the numbers; where none is written, the default counts.',
  },
  'unknown-holidays': {
    title: 'Year of unknown holidays',
    help: 'Rhythms move to the next working day, and some limits are counted in working days; without the holidays of a year nobody can say when that is, and the program does not guess. Once they are announced, write them into holidays.yaml.',
  },
  'conflicting-holidays': {
    title: 'Contradictory holidays',
    help: 'From a day that is both off and worked, or from days off that cannot be right, no deadline can be counted. Compare with the announcement and correct the date.',
  },
  'fullwidth-character': {
    title: 'Full-width letter, digit or space',
    help: 'Full-width “２０２２” and half-width “2022” look alike but are different to every search and comparison. Letters, digits and spaces are written in half width.',
  },
  'halfwidth-punctuation': {
    title: 'Half-width punctuation',
    help: 'Official Chinese documents use full-width punctuation between Chinese characters. Write the full-width mark.',
  },
  'invisible-character': {
    title: 'Invisible character',
    help: 'Text pasted from web pages and PDFs often carries characters that nobody sees, and two names that look the same do not match. Delete it.',
  },
  'private-use-character': {
    title: 'Private-use character',
    help: 'Every font decides for itself what such a character looks like, so another machine shows a box or something else. Compare with the original, and type the right character.',
  },
  'compatibility-character': {
    title: 'Radical or compatibility character',
    help: 'In text copied from PDFs a radical such as “⼯” looks like the character “工” but is not the same, and no search finds it. Write the usual character.',
  },
  'trailing-space': {
    title: 'Trailing spaces',
    help: 'Nobody sees spaces at the end of a line, but every comparison shows them as a change. Delete them.',
  },
  'tab-character': {
    title: 'Tab',
    help: 'Every editor shows tabs in a different width, and as indentation they make the file unreadable. Use spaces.',
  },
  'schema-modeline': {
    title: "First line with the file's schema",
    help: 'By the first line an editor knows what kind of file it is, and can check and complete while you write. Write the line that belongs to this kind of file.',
  },
  'moved-due': {
    title: 'Due moved without an extension',
    help: 'When a due is simply rewritten, nobody can see that it was moved, or who approved it. Add an extension if it was approved; if not, write the old due again.',
  },
  'removed-record': {
    title: 'Deleted record',
    help: 'Decisions, extensions, letters, adjustments, progress and events are kept for good; without them, past states can no longer be computed. Restore it as it was; to correct it, add a new record.',
  },
  'rewritten-record': {
    title: 'Changed record',
    help: 'Once a record is changed, figures that were already sent out no longer agree with it. Restore it as it was, and add the correction as a new record. A reply that came later may be added to its letter.',
  },
  'reused-id': {
    title: 'Reused id',
    help: 'Ids are permanent; when one passes to something else, earlier progress and documents point to the wrong thing. Restore the old entry, and give the new one an id that was never used.',
  },
};
