/** The rules of schema.org that search engines hold pages to, for what stands in ours. */

/** What each type must have, by Google's documentation or by ours. */
const required: Readonly<Record<string, readonly string[]>> = {
  Article: [
    'headline',
    'description',
    'image',
    'author',
    'publisher',
    'url',
    'mainEntityOfPage',
    'inLanguage',
    'license',
    'isBasedOn',
    'datePublished',
  ],
  Dataset: [
    'name',
    'description',
    'url',
    'license',
    'creator',
    'isBasedOn',
    'distribution',
    'temporalCoverage',
    'spatialCoverage',
    'inLanguage',
    'version',
    'datePublished',
  ],
  DataDownload: ['contentUrl', 'encodingFormat'],
  PropertyValue: ['name'],
  ImageObject: ['url', 'width', 'height'],
  Organization: ['name', 'url'],
  GovernmentOrganization: ['name'],
  Report: ['name', 'datePublished', 'identifier', 'publisher', 'url'],
  Place: ['name'],
  CreativeWork: ['name', 'url'],
};

/** Properties whose values are addresses. */
const addresses = ['@id', 'url', 'contentUrl', 'license', 'mainEntityOfPage'];

type Value = unknown;
type Node = Readonly<Record<string, Value>>;

const isNode = (value: Value): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every node in a value, however deep. */
export function nodesIn(value: Value): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  return isNode(value) ? [value, ...Object.values(value).flatMap(nodesIn)] : [];
}

/** What is wrong with JSON-LD; nothing when it keeps the rules. */
export function faultsOf(data: Value): string[] {
  if (!isNode(data) || data['@context'] !== 'https://schema.org') return ['no context'];
  const nodes = nodesIn(data['@graph']);
  const known = new Set(
    nodes.flatMap((node) => (node['@type'] === undefined ? [] : [node['@id']])),
  );
  return nodes.flatMap((node) => {
    const type = node['@type'];
    if (type === undefined) return known.has(node['@id']) ? [] : [`nothing is ${node['@id']}`];
    const wanted = required[String(type)];
    if (wanted === undefined) return [`no rules for ${type}`];
    return [
      ...wanted.filter((name) => node[name] === undefined).map((name) => `${type} has no ${name}`),
      ...Object.entries(node).flatMap(([name, value]) =>
        faultsOfValue(`${type} ${name}`, name, value),
      ),
      ...(type === 'Dataset' ? lengthFaults(String(node.description)) : []),
      ...(type === 'PropertyValue' ? valueFaults(node) : []),
    ];
  });
}

function faultsOfValue(where: string, name: string, value: Value): string[] {
  if (value === undefined || value === null || value === '') return [`${where} is empty`];
  if (Array.isArray(value) && value.length === 0) return [`${where} is empty`];
  if (typeof value === 'string' && value.trim() !== value) return [`${where} has loose ends`];
  if (typeof value === 'string' && addresses.includes(name) && !/^https?:\/\/./u.test(value)) {
    return [`${where} is not absolute: ${value}`];
  }
  return [];
}

/** Google takes descriptions of datasets between 50 and 5,000 characters. */
const lengthFaults = (text: string): string[] =>
  text.length < 50 || text.length > 5000
    ? [`Dataset description has ${text.length} characters`]
    : [];

/** One value, or one bound. */
function valueFaults(node: Node): string[] {
  const values = ['value', 'minValue', 'maxValue'].filter((name) => typeof node[name] === 'number');
  return values.length === 1 ? [] : [`PropertyValue ${node.name} has ${values.join(' and ')}`];
}
