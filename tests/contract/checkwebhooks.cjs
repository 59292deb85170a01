// checkwebhooks.cjs <contract>: reads deliveries from standard input, a JSON array of {event, signature, body}, and
// prints for each what the contract's webhooks section holds against it: an array of arrays of sentences.
// Prism knows no webhooks, so this asks the validator that Prism itself uses.
'use strict';

const fs = require('fs');
const yaml = require('js-yaml');
const Ajv = require('ajv/dist/2020');
const addFormats = require('ajv-formats');

const contract = yaml.load(fs.readFileSync(process.argv[2], 'utf8'));
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv);
ajv.addSchema(contract, 'contract', undefined, false);

function against(pointer, value, name) {
    const check = ajv.compile({ $ref: 'contract#' + pointer });
    return check(value) ? [] : check.errors.map((error) => name + error.instancePath + ' ' + error.message);
}

function complaints(delivery) {
    const webhook = contract.webhooks[delivery.event];
    if (!webhook) return ['the contract has no webhook ' + delivery.event];
    const at = '/webhooks/' + delivery.event + '/post';
    const found = against(at + '/requestBody/content/application~1json/schema', JSON.parse(delivery.body), 'body');
    webhook.post.parameters.forEach((parameter, index) => {
        if (parameter.name !== 'Jicoo-Webhook-Signature') return;
        found.push(...against(at + '/parameters/' + index + '/schema', delivery.signature, parameter.name));
    });
    return found;
}

process.stdout.write(JSON.stringify(JSON.parse(fs.readFileSync(0, 'utf8')).map(complaints)));
