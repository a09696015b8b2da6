import { defer, EMPTY } from 'rxjs';
import { contextNames, listDialplan, type ListedContext, prioritiesOf } from '../calls/listDialplan.js';
import { applicationStep } from '../dialplan/applicationStep.js';
import type { Step } from '../dialplan/Step.js';
import type { Field } from '../wire/formatMessage.js';
import { isTrue } from './isTrue.js';
import type { ActionCall, ManagerAction } from './ManagerAction.js';

/** The dialplan itself (dialplan-edit, lists-idle, Asterisk 22). */
export const dialplanActions: readonly ManagerAction[] = [
  {
    name: 'DialplanExtensionAdd',
    synopsis: 'Add an extension to the dialplan',
    privilege: ['system'],
    run: add,
  },
  {
    name: 'DialplanExtensionRemove',
    synopsis: 'Remove an extension from the dialplan',
    privilege: ['system'],
    run: remove,
  },
  {
    name: 'ShowDialPlan',
    synopsis: 'Show dialplan contexts and extensions',
    privilege: ['config', 'reporting'],
    run: show,
  },
];

/** A number from 1 on, or the place of a device; `undefined` for what is neither. */
function readPriority(text: string): number | 'hint' | undefined {
  if (text === 'hint') return 'hint';
  const priority = Number.parseInt(text, 10);
  return priority > 0 ? priority : undefined;
}

function add({ request, answer, exchange: { dialplan, office } }: ActionCall): void {
  const [context, exten, application] = [request.get('Context'), request.get('Extension'), request.get('Application')];
  const [data, replace] = [request.get('ApplicationData'), isTrue(request.get('Replace'))];
  const priority = readPriority(request.get('Priority'));
  const place = `${exten}@${context}`;
  if ([context, exten, application, request.get('Priority')].includes(''))
    answer.error('Context, Extension, Priority, and Application must be defined.');
  else if (priority === undefined) answer.error('The priority specified was invalid.');
  else if (
    priority === 'hint'
      ? office.hints.has(place) && !replace
      : !dialplan.setStep(context, exten, priority, stepOf(application, data), replace)
  )
    answer.error('That extension and priority already exist at that context');
  else {
    if (priority === 'hint') office.hints.set(place, application);
    answer.success('Added requested extension');
  }
}

/** One that there is no application for ends the call. */
function stepOf(application: string, data: string): Step {
  return applicationStep(application, data) ?? { application, data, run: (leg) => defer(() => (leg.hangup(), EMPTY)) };
}

/** Without a priority all of the extension goes, its hint too. */
function remove({ request, answer, exchange: { dialplan, office } }: ActionCall): void {
  const [context, exten] = [request.get('Context'), request.get('Extension')];
  const priority = readPriority(request.get('Priority'));
  const isWhole = request.get('Priority') === '';
  if (context === '' || exten === '') answer.error('Context and Extension must be defined.');
  else if (!isWhole && priority === undefined) answer.error('The priority specified was invalid.');
  else {
    const hasGone = [
      (isWhole || priority === 'hint') && office.hints.delete(`${exten}@${context}`),
      priority !== 'hint' && dialplan.remove(context, exten, priority),
    ].includes(true);
    if (hasGone) answer.success('Removed the requested extension');
    else answer.error('The extension could not be removed.');
  }
}

function show({ request, answer, exchange }: ActionCall): void {
  const [context, exten] = [request.get('Context'), request.get('Extension')];
  const contexts = listDialplan(exchange, context, exten);
  const extensions = contexts.flatMap((one) => one.extensions);
  const isKnown = context === '' || contextNames(exchange).includes(context);
  if (!isKnown) answer.error(`Did not find context ${context}`);
  else if (exten !== '' && extensions.length === 0)
    answer.error(
      context === '' ? `Did not find extension ${exten} in any context` : `Did not find extension ${exten}@${context}`,
    );
  else {
    answer.list({
      message: 'DialPlan list will follow',
      complete: 'ShowDialPlanComplete',
      rows: contexts.flatMap(rowsOf).map((row) => (id) => [['Event', 'ListDialplan'], ...id, ...row]),
      summary: [
        ['ListExtensions', extensions.length],
        ['ListPriorities', extensions.reduce((sum, one) => sum + prioritiesOf(one), 0)],
        ['ListContexts', contexts.length],
      ],
    });
  }
}

function rowsOf({ name, registrar, extensions, includes }: ListedContext): Field[][] {
  return [
    ...extensions.flatMap((one): Field[][] => {
      const place: Field[] = [
        ['Context', name],
        ['Extension', one.exten],
      ];
      const end: Field = ['Registrar', one.registrar];
      return [
        // A hint has no data (lists-idle, Asterisk 22).
        ...(one.hint === undefined
          ? []
          : [[...place, ['Priority', 'hint'], ['Application', one.hint], end] as Field[]]),
        ...one.steps.map(([priority, { application, data }]): Field[] => [
          ...place,
          ['Priority', priority],
          ['Application', application],
          ['AppData', data],
          end,
        ]),
      ];
    }),
    ...includes.map((include): Field[] => [
      ['Context', name],
      ['IncludeContext', include],
      ['Registrar', registrar],
    ]),
  ];
}
