import fc from 'fast-check';
import { expressions } from './grammar.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const schema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#';
const typed = expressions(false, 2);
const expression = (type: keyof typeof typed): fc.Arbitrary<Json> => typed[type].map((text) => `[${text}]`);

/** A property's value: an expression, text that only looks like one, or a structure of such. */
const value: fc.Arbitrary<Json> = fc.oneof(
  { weight: 6, arbitrary: expression('any') },
  { weight: 1, arbitrary: fc.constantFrom<Json>('plain', '[[escaped]', '[no] expression', 5, null, true, '[[open') },
  { weight: 1, arbitrary: fc.record({ a: expression('string'), "[concat('k', '1')]": expression('int') }) },
  { weight: 1, arbitrary: fc.array(expression('any'), { maxLength: 2 }) },
);

const condition = fc.option(fc.oneof(fc.constant<Json>(true), fc.constant<Json>(false), expression('bool')), {
  nil: undefined,
  freq: 3,
});
const count = fc.constantFrom<Json>(0, 1, 2, "[length(variables('a'))]", "[parameters('i')]");

const propertyCopy = fc.record({
  name: fc.constant<Json>('looped'),
  count,
  input: fc.constantFrom<Json>("[copyIndex('looped')]", { i: "[copyIndex('looped', 1)]" }, 'same'),
});

const properties = fc.record(
  { x: value, y: value, copy: propertyCopy.map((copy): Json => [copy as Json]) },
  { requiredKeys: ['x'] },
) as fc.Arbitrary<Json>;

function resource(name: string): fc.Arbitrary<Json> {
  const plain = fc.record(
    {
      type: fc.constant<Json>('A.B/c'),
      apiVersion: fc.constant<Json>('2020-01-01'),
      name: fc.constant<Json>(name),
      condition,
      properties,
      tags: fc.constant<Json>({ t: "[variables('s')]" }),
    },
    { requiredKeys: ['type', 'apiVersion', 'name', 'properties'] },
  );
  const looped = fc.tuple(plain, count).map(([one, times]) => ({
    ...one,
    name: `[concat('${name}', copyIndex())]`,
    copy: { name: 'loop', count: times },
    properties: { index: "[copyIndex('LOOP', 3)]", x: (one.properties as { x: Json }).x },
  }));
  const parent = fc
    .tuple(plain, plain)
    .map(([one, child]) => ({ ...one, condition: true, resources: [{ ...child, type: 'd', name: 'child' }] }));
  return fc
    .oneof({ weight: 4, arbitrary: plain }, { weight: 2, arbitrary: looped }, { weight: 1, arbitrary: parent })
    .map((found) => defined(found) as Json);
}

/** fast-check gives undefined for an absent condition; JSON has no such thing. */
function defined(object: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).filter(([, item]) => item !== undefined));
}

const declarations = {
  parameters: {
    s: { type: 'string', defaultValue: "[concat('p', variables('s'))]" },
    i: { type: 'int', defaultValue: 2 },
    b: { type: 'bool', defaultValue: true },
  },
  variables: {
    s: 'vs',
    i: '[add(2, 1)]',
    b: '[not(true())]',
    a: [1, "[toUpper('a')]", null],
    o: { name: "[variables('s')]", k: 1 },
    copy: [{ name: 'many', count: 2, input: "[copyIndex('many')]" }],
  },
};

/** A nested deployment of inner scope that is passed values and gives outputs. */
const inner: fc.Arbitrary<Json> = fc.tuple(resource('inner'), expression('string'), expression('string'), condition).map(
  ([one, passed, given, when]) =>
    defined({
      type: 'Microsoft.Resources/deployments',
      apiVersion: '2021-04-01',
      name: 'nested',
      condition: when,
      properties: {
        mode: 'Incremental',
        expressionEvaluationOptions: { scope: 'inner' },
        parameters: { s: { value: passed } },
        template: {
          $schema: schema,
          contentVersion: '1.0.0.0',
          ...declarations,
          resources: [one],
          outputs: { o: { type: 'string', value: given } },
        },
      },
    }) as Json,
);

/** A nested deployment of outer scope: evaluated with the names of the template around it. */
const outer: fc.Arbitrary<Json> = fc.tuple(typed.string, fc.boolean()).map(([text, escaped]) => ({
  type: 'Microsoft.Resources/deployments',
  apiVersion: '2021-04-01',
  name: 'outer',
  properties: {
    mode: 'Incremental',
    expressionEvaluationOptions: { scope: 'outer' },
    template: {
      $schema: schema,
      contentVersion: '1.0.0.0',
      resources: [
        {
          type: 'A.B/c',
          apiVersion: '2020-01-01',
          name: 'o',
          properties: { x: escaped ? "[[concat('x', 'y')]" : `[length(${text})]` },
        },
      ],
    },
  },
}));

const reader: Json = {
  type: 'A.B/c',
  apiVersion: '2020-01-01',
  name: 'reader',
  properties: { x: "[reference('nested').outputs.o.value]", n: "[variables('many')]" },
};

/** Whole templates: parameters, variables, loops, conditions, children, nested deployments of both scopes, folded outputs. */
export const templates: fc.Arbitrary<Record<string, Json>> = fc
  .tuple(
    resource('first'),
    resource('second'),
    fc.option(inner, { nil: undefined }),
    fc.option(outer, { nil: undefined, freq: 2 }),
    expression('any'),
  )
  .map(([first, second, nested, around, passed]) => ({
    $schema: schema,
    contentVersion: '1.0.0.0',
    ...declarations,
    functions: [
      {
        namespace: 'n',
        members: {
          twice: {
            parameters: [{ name: 'x', type: 'string' }],
            output: { type: 'string', value: "[concat(parameters('x'), parameters('x'))]" },
          },
        },
      },
    ],
    resources: [
      first,
      second,
      ...(nested === undefined ? [] : [nested, reader]),
      ...(around === undefined ? [] : [around]),
      { type: 'A.B/c', apiVersion: '2020-01-01', name: "[n.twice('f')]", properties: { x: passed } },
    ],
  }));
