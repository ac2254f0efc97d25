// Sends the answers of the holder of an attendance code. The code stands behind the # of the address, which no browser
// sends to a server; it goes into the body of the one request below.
(function () {
  'use strict';

  var japanese = !navigator.language || navigator.language.indexOf('ja') === 0;
  var link = /^#([0-9a-f-]{36})\.([A-Za-z0-9_-]+)$/.exec(location.hash);
  var form = document.getElementById('survey');
  // The same key for every try: a retry after a lost answer is the same answer.
  var key = String(Date.now()) + '-' + String(Math.random()).slice(2);

  function say(inJapanese, inEnglish) {
    document.getElementById('message').textContent = japanese ? inJapanese : inEnglish;
  }

  function value(id) {
    return document.getElementById(id).value.trim() || null;
  }

  function number(id) {
    return value(id) === null ? null : Number(value(id));
  }

  function send(event) {
    event.preventDefault();
    var body = { code: link[2], satisfaction: number('satisfaction') };
    var optional = { understanding: number('understanding'), introduction: value('introduction'), freeText: value('freeText') };
    Object.keys(optional).forEach(function (name) {
      if (optional[name] !== null) {
        body[name] = optional[name];
      }
    });
    fetch('/api/seminar/v1/seminars/' + link[1] + '/survey-responses', {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Accept-Language': japanese ? 'ja' : 'en',
        'Idempotency-Key': key
      },
      body: JSON.stringify(body),
      credentials: 'omit',
      referrerPolicy: 'no-referrer'
    }).then(function (answer) {
      if (answer.ok) {
        form.hidden = true;
        say('ご回答ありがとうございました。', 'Thank you for your answers.');
        return null;
      }
      return answer.json().then(function (problem) { say(problem.detail || problem.title, problem.detail || problem.title); });
    }).catch(function () {
      say('通信できませんでした。しばらくしてからもう一度お試しください。', 'The service could not be reached. Please try again in a moment.');
    });
  }

  if (link) {
    form.hidden = false;
    form.addEventListener('submit', send);
  } else {
    say('リンクが完全ではありません。メールのリンクを最後まで開いてください。', 'The link is not complete. Please open the whole link of the mail.');
  }
})();
