// Shows a registration to the holder of a mail's link and changes it on their word. The link stands behind the # of the
// address, which no browser sends to a server; it travels in a header of the requests below.
(function () {
  'use strict';

  var japanese = !navigator.language || navigator.language.indexOf('ja') === 0;
  var link = /^#([0-9a-f-]{36})\.([A-Za-z0-9_-]+)$/.exec(location.hash);
  var busy = false;

  var TEXTS = {
    broken: ['リンクが完全ではありません。メールのリンクを最後まで開いてください。', 'The link is not complete. Please open the whole link of the mail.'],
    offline: ['通信できませんでした。しばらくしてからもう一度お試しください。', 'The service could not be reached. Please try again in a moment.'],
    changed: ['状態が変わったため、表示を新しくしました。もう一度お選びください。', 'Something has changed meanwhile; please look and choose again.'],
    UNCONFIRMED: ['まだ確定していません。下のボタンで登録を確定してください。', 'Not confirmed yet. Please confirm your registration below.'],
    CONFIRMED: ['参加登録は確定しています。', 'Your registration is confirmed.'],
    WAITING: ['キャンセル待ちです。', 'You are on the waiting list.'],
    OFFERED: ['席をお取りしています。期限までに参加を確定してください。', 'Seats are kept for you. Please accept by the deadline.'],
    CANCELLED: ['登録は取り消されています。', 'The registration is cancelled.'],
    EXPIRED: ['期限が過ぎたため、登録は終わっています。', 'The registration has ended: its deadline is over.'],
    seats: ['人数', 'Participants'],
    rank: ['順番', 'Place in line'],
    reason: ['まだ繰り上がらない理由', 'Why there is no offer yet'],
    confirmBy: ['確認の期限', 'Confirm by'],
    offerExpiresAt: ['承諾の期限', 'Accept by'],
    confirmation: ['登録を確定する', 'Confirm the registration'],
    acceptance: ['参加を確定する', 'Accept the seats'],
    cancellation: ['登録を取り消す', 'Cancel the registration'],
    sure: ['登録を取り消します。空いた席は次の方に案内され、元に戻せません。よろしいですか。', 'Cancel the registration? The seats go to the next in line; this cannot be undone.']
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

  function instant(value) {
    return new Date(value).toLocaleString(japanese ? 'ja-JP-u-ca-japanese' : 'en-GB',
      { dateStyle: 'long', timeStyle: 'short', timeZone: 'Asia/Tokyo' });
  }

  function call(method, path, etag) {
    var headers = { 'Registration-Link': link[2], 'Accept-Language': japanese ? 'ja' : 'en', 'Accept': 'application/json' };
    if (etag) {
      headers['If-Match'] = etag;
    }
    return fetch('/api/seminar/v1/registrations/' + link[1] + path,
      { method: method, headers: headers, credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer' });
  }

  function fact(name, value) {
    var term = document.createElement('dt');
    var detail = document.createElement('dd');
    term.textContent = text(name);
    detail.textContent = value;
    element('facts').append(term, detail);
  }

  function button(noun, etag) {
    var made = document.createElement('button');
    made.type = 'button';
    made.textContent = text(noun);
    made.addEventListener('click', function () {
      if (!busy && (noun !== 'cancellation' || window.confirm(text('sure')))) {
        busy = true;
        call('POST', '/' + noun, etag).then(settled, unreachable);
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

  function show(registration, etag, actions) {
    element('facts').replaceChildren();
    element('buttons').replaceChildren();
    say(text(registration.status));
    fact('seats', String(registration.seats));
    ['confirmBy', 'offerExpiresAt'].forEach(function (name) {
      if (registration[name]) {
        fact(name, instant(registration[name]));
      }
    });
    if (registration.waiting) {
      fact('rank', String(registration.waiting.rank));
      registration.waiting.reasons.forEach(function (why) { fact('reason', why.message); });
    }
    actions.forEach(function (possible) {
      if (possible.allowed) {
        button(possible.action, etag);
      }
    });
  }

  function load() {
    return call('GET', '').then(function (answer) {
      if (!answer.ok) {
        return told(answer);
      }
      return Promise.all([answer.json(), call('GET', '/actions').then(function (more) { return more.json(); })])
        .then(function (read) { show(read[0], answer.headers.get('ETag'), read[1]); });
    }).catch(unreachable);
  }

  if (link) {
    load();
  } else {
    say(text('broken'));
  }
})();
