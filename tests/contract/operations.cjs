// operations.cjs <contract>: prints the operations of the contract as a JSON array, read by a YAML library and not by
// Yoyaku. Each: id, verb, path, the names a query may hold, and those a body may hold (null: any).
'use strict';

const fs = require('fs');
const yaml = require('js-yaml');

const contract = yaml.load(fs.readFileSync(process.argv[2], 'utf8'));

function resolved(node) {
    while (node && node.$ref) node = node.$ref.slice(2).split('/').reduce((at, key) => at[key], contract);
    return node;
}

function bodyNames(operation) {
    const body = resolved(operation.requestBody);
    if (!body) return [];
    const schema = resolved(body.content['application/json'].schema);
    return schema.additionalProperties === true ? null : Object.keys(schema.properties || {});
}

const operations = [];
for (const [path, item] of Object.entries(contract.paths)) {
    for (const verb of ['get', 'post', 'put', 'patch', 'delete']) {
        const operation = item[verb];
        if (!operation) continue;
        const parameters = [...(item.parameters || []), ...(operation.parameters || [])].map(resolved);
        operations.push({
            id: operation.operationId,
            verb: verb.toUpperCase(),
            path,
            query: parameters.filter((parameter) => parameter.in === 'query').map((parameter) => parameter.name),
            body: bodyNames(operation),
            statuses: Object.keys(operation.responses),
        });
    }
}
process.stdout.write(JSON.stringify(operations));
