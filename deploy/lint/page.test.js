// The API page with the real Swagger UI in a browser without a window: Japanese labels, and operations by task.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { JSDOM } from 'jsdom';
import { parse } from 'yaml';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const pages = 'gateway/src/main/resources/jp/telework/gateway/pages/';
const library = 'deploy/lint/node_modules/swagger-ui-dist/';

function contract() {
  const document = parse(read('subsidy-service/openapi.yaml'));
  document.tags.sort((one, other) => (one.name === 'Calls' ? -1 : other.name === 'Calls' ? 1 : 0));
  const others = document.tags.map((tag) => tag.name).filter((name) => name !== 'Calls');
  document['x-tagGroups'] = [
    { name: '応募する / Apply', tags: ['Calls'] },
    { name: '決定する / Decide', tags: others }
  ];
  return document;
}

async function open(address, scripts = ['labels.js', 'page.js']) {
  const page = new JSDOM(read(pages + 'docs.html').replace(/<script.*<\/script>/g, ''), {
    url: address, runScripts: 'outside-only', pretendToBeVisual: true
  });
  page.window.fetch = async () => ({ ok: true, json: async () => contract() });
  page.window.eval(read(library + 'swagger-ui-bundle.js'));
  scripts.forEach((script) => page.window.eval(read(pages + script)));
  page.window.dispatchEvent(new page.window.Event('load'));
  await until(() => page.window.document.querySelector('.opblock-tag'));
  return page.window.document;
}

async function until(condition) {
  for (let i = 0; i < 100; i++) {
    if (condition()) {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  assert.fail('did not come: ' + condition);
}

async function openOperation(document, id) {
  // The page closes what is opened before it has read its own address.
  await until(() => document.querySelector('#operations-tag-Applications').dataset.isOpen === 'true'
    || document.querySelector('#operations-tag-Applications').click());
  await until(() => document.querySelector('#operations-Applications-' + id));
  document.querySelector('#operations-Applications-' + id + ' .opblock-summary-control').click();
  await until(() => document.querySelector('#operations-Applications-' + id + ' .responses-wrapper'));
  return document.querySelector('#operations-Applications-' + id);
}

// The words that Swagger UI itself brings along: what it gives to createElement as a text. The header Accept is one, too.
function labelsOfTheLibrary() {
  const calls = read(library + 'swagger-ui-bundle.js').matchAll(/createElement\("[a-z0-9]+",[^()]{0,80},"([A-Z][A-Za-z ,.:'-]*)"/g);
  return new Set([...calls].map((call) => call[1].trim()));
}

function englishLabels(element) {
  const own = labelsOfTheLibrary();
  const texts = element.ownerDocument.createTreeWalker(element, 4);
  const found = new Set();
  while (texts.nextNode()) {
    const text = texts.currentNode.nodeValue.trim();
    if (own.has(text) && !texts.currentNode.parentElement.closest('.opblock-tag, .renderedMarkdown, td.header-col, pre, code, option')) {
      found.add(text);
    }
  }
  return [...found];
}

describe('the API page', () => {
  let document;
  let operation;

  before(async () => {
    document = await open('http://localhost:8080/docs');
    operation = await openOperation(document, 'createApplication');
    operation.querySelector('.try-out__btn').click();
    await until(() => operation.querySelector('.execute'));
  });

  it('is tested with the version that the gateway serves', () => {
    const served = /<swagger-ui.version>(.*)<\/swagger-ui.version>/.exec(read('gateway/pom.xml'))[1];
    assert.equal(JSON.parse(read(library + 'package.json')).version, served);
  });

  it('has a heading for each task, once and in order', () => {
    const headings = [...document.querySelectorAll('h2.task')].map((heading) => heading.textContent);
    assert.deepEqual(headings, ['応募する / Apply', '決定する / Decide']);
    const first = document.querySelector('h2.task + span .opblock-tag, h2.task + div .opblock-tag, h2.task + * .opblock-tag');
    assert.match(first.id, /Calls$/);
  });

  it('speaks Japanese', () => {
    assert.deepEqual(englishLabels(document.querySelector('#api')), []);
    assert.equal(operation.querySelector('.execute').textContent, '実行する');
    assert.equal(document.querySelector('.operation-filter-input').placeholder, '分類で絞り込む');
    assert.match(operation.textContent, /パラメーター/);
    assert.equal(document.querySelector('#operations-tag-Applications button').title, '閉じる');
  });

  it('leaves the words of the contract alone', () => {
    assert.match(operation.textContent, /begin an application/);
    assert.match(operation.textContent, /Idempotency-Key/);
  });

  it('keeps the labels in English for those who ask, by which the check sees English', async () => {
    const english = await open('http://localhost:8080/docs?lang=en');
    const shown = await openOperation(english, 'createApplication');
    assert.ok(englishLabels(shown).includes('Responses'));
  });
});
