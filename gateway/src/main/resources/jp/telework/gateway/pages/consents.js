// Shows what a lecturer or an expert is asked, to the holder of a mail's link, and takes the answer. The link stands behind the # of
// the address, which no browser sends to a server; it travels in a header of the requests below.
(function () {
  'use strict';

  var japanese = !navigator.language || navigator.language.indexOf('ja') === 0;
  var link = /^#(enrolments|speaker-consents)\.([0-9a-f-]{36})\.([A-Za-z0-9_-]+)$/.exec(location.hash);
  var expert = link && link[1] === 'enrolments';
  var busy = false;

  var TEXTS = {
    broken: ['リンクが完全ではありません。メールのリンクを最後まで開いてください。', 'The link is not complete. Please open the whole link of the mail.'],
    offline: ['通信できませんでした。しばらくしてからもう一度お試しください。', 'The service could not be reached. Please try again in a moment.'],
    changed: ['状態が変わったため、表示を新しくしました。もう一度お選びください。', 'Something has changed meanwhile; please look and choose again.'],
    shown: ['お名前は公開のページに掲載されています。', 'Your name is shown on the public pages.'],
    hidden: ['お名前は公開のページに掲載されていません。', 'Your name is not shown on the public pages.'],
    name: ['お名前', 'Name'],
    affiliation: ['ご所属', 'Affiliation'],
    course: ['修了した講習会', 'Course'],
    agree: ['掲載に同意する', 'Agree to be named'],
    withdraw: ['掲載しない（同意を撤回する）', 'Do not name me (withdraw)']
  };

  function text(key) {
    return TEXTS[key][japanese ? 0 : 1];
  }

  function element(id) {
    return document.getElementById(id);
  }

  function say(sentence) {
    element('message').textContent = sentence;
  }

  function call(method, path, etag, said) {
    var headers = { 'Registration-Link': link[3], 'Accept-Language': japanese ? 'ja' : 'en', 'Accept': 'application/json' };
    if (etag) {
      headers['If-Match'] = etag;
      headers['Content-Type'] = 'application/json';
    }
    return fetch('/api/seminar/v1/' + link[1] + '/' + link[2] + path,
      { method: method, headers: headers, body: said, credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer' });
  }

  function fact(name, value) {
    var term = document.createElement('dt');
    var detail = document.createElement('dd');
    term.textContent = text(name);
    detail.textContent = value;
    element('facts').append(term, detail);
  }

  function button(name, agrees, etag) {
    var made = document.createElement('button');
    made.type = 'button';
    made.textContent = text(name);
    made.addEventListener('click', function () {
      if (!busy) {
        busy = true;
        call('POST', expert ? '/register-consent' : '/answer', etag, JSON.stringify({ agrees: agrees })).then(settled, unreachable);
      }
    });
    element('buttons').append(made, ' ');
  }

  function settled(answer) {
    busy = false;
    if (answer.status === 412) {
      return load().then(function () { say(text('changed')); });
    }
    return answer.ok ? load() : told(answer);
  }

  function told(answer) {
    return answer.json().then(function (problem) { say(problem.detail || problem.title); }, unreachable);
  }

  function unreachable() {
    busy = false;
    say(text('offline'));
  }

  function show(consent, etag) {
    var named = expert ? consent.listed : consent.status === 'GIVEN';
    element('facts').replaceChildren();
    element('buttons').replaceChildren();
    say(text(named ? 'shown' : 'hidden'));
    ['name', 'affiliation', 'course'].forEach(function (key) {
      if (consent[key]) {
        fact(key, consent[key]);
      }
    });
    if (!named) {
      button('agree', true, etag);
    }
    button('withdraw', false, etag);
  }

  function load() {
    return call('GET', expert ? '/register-consent' : '').then(function (answer) {
      if (!answer.ok) {
        return told(answer);
      }
      return answer.json().then(function (consent) { show(consent, answer.headers.get('ETag')); });
    }).catch(unreachable);
  }

  if (link) {
    load();
  } else {
    say(text('broken'));
  }
})();
