// The fixed labels of Swagger UI in Japanese, which it cannot be configured in. What the contract says is left alone.
(function () {
  const LABELS = {
    'Authorize': '認証する',
    'Authorized': '認証済み',
    'Available authorizations': '認証の方法',
    'Logout': '認証を解除',
    'Close': '閉じる',
    'Value:': '値:',
    'Value': '値',
    'Name: ': '名前: ',
    'In: ': '場所: ',
    'Flow: ': '方式: ',
    'Application: ': 'アプリケーション: ',
    'Authorization URL: ': '認証画面のURL: ',
    'Token URL:': 'トークンのURL:',
    'Scopes:': 'スコープ:',
    'select all': 'すべて選ぶ',
    'select none': 'すべて外す',
    'Scopes are used to grant an application different levels of access to data on behalf of the end user. Each API may declare one or more scopes.':
      'スコープは、利用者に代わってアプリケーションが扱える範囲です。',
    'API requires the following scopes. Select which ones you want to grant to Swagger UI.':
      'このページに認めるスコープを選んでください。',
    'Servers': '接続先',
    'Server variables': '接続先の変数',
    'Computed URL:': '実際のURL:',
    'Schemas': 'データの形',
    'Parameters': 'パラメーター',
    'No parameters': 'パラメーターはありません',
    'Name': '名前',
    'Description': '説明',
    'Type': '型',
    'Field': '項目',
    'required': '必須',
    'Enum:': '値:',
    'Default': '既定',
    'Expand all': 'すべて開く',
    'Collapse all': 'すべて閉じる',
    'Deprecated:': '非推奨:',
    'Request body': '要求の本文',
    'Example Value': '例',
    'Example Description': '例の説明',
    'Examples': '例',
    'Examples: ': '例: ',
    'Schema': '形',
    'Send empty value': '空の値を送る',
    'Media type': 'メディアタイプ',
    'Controls ': 'この選択が ',
    ' header.': ' ヘッダーになります。',
    'Responses': '応答',
    'Response content type': '応答のメディアタイプ',
    'Server response': '実際の応答',
    'Response body': '応答の本文',
    'Response headers': '応答のヘッダー',
    'Request URL': '要求のURL',
    'Request duration': '所要時間',
    'Curl': 'curl のコマンド',
    'Code': 'コード',
    'Details': '詳細',
    'Links': '続けてできる操作',
    'No links': 'なし',
    'Headers:': 'ヘッダー:',
    'Download file': 'ファイルを保存',
    'Download': '保存',
    'Try it out': '試す',
    'Try it out ': '試す',
    'Cancel': 'やめる',
    'Reset': '元に戻す',
    'Execute': '実行する',
    'Clear': '消す',
    'Errors': '誤り',
    'Hide': '隠す',
    'Show': '表示',
    'LOADING': '読み込み中',
    'Find more details': '詳しくは',
    'Please correct the following validation errors and try again.': '次の誤りを直して、もう一度お試しください。',
    'Unable to render this definition': 'この定義を表示できません',
    'Failed to load API definition.': 'API の定義を読み込めませんでした。'
  };
  const ATTRIBUTES = {
    'placeholder': { 'Filter by tag': '分類で絞り込む' },
    'title': { 'Copy to clipboard': 'コピーする', 'Expand operation': '開く', 'Collapse operation': '閉じる' },
    'aria-label': {
      'Copy to clipboard': 'コピーする',
      'Media Type': 'メディアタイプ',
      'Apply credentials': '認証する',
      'authorization button unlocked': '認証していない',
      'authorization button locked': '認証済み'
    }
  };
  const WORDS_OF_THE_CONTRACT = '.renderedMarkdown, .opblock-summary-description, pre, code, textarea, option, svg';

  function translateText(node) {
    const parent = node.parentElement;
    const label = LABELS[node.nodeValue] || LABELS[node.nodeValue.trim()];
    if (label && parent && !parent.closest(WORDS_OF_THE_CONTRACT)) {
      node.nodeValue = label;
    }
  }

  function translate(root) {
    if (root.nodeType === Node.TEXT_NODE) {
      translateText(root);
      return;
    }
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      translateText(texts.currentNode);
    }
    for (const attribute of root.querySelectorAll ? Object.keys(ATTRIBUTES) : []) {
      translateAttribute(root, attribute);
      root.querySelectorAll('[' + attribute + ']').forEach(function (element) { translateAttribute(element, attribute); });
    }
  }

  function translateAttribute(element, attribute) {
    const label = ATTRIBUTES[attribute][element.getAttribute(attribute)];
    if (label) {
      element.setAttribute(attribute, label);
    }
  }

  // Translates the element's present content, and content that is added later.
  window.translateLabels = function (element) {
    translate(element);
    new MutationObserver(function (changes) {
      for (const change of changes) {
        if (change.type === 'characterData') {
          translateText(change.target);
        } else if (change.type === 'attributes') {
          translateAttribute(change.target, change.attributeName);
        }
        change.addedNodes.forEach(translate);
      }
    }).observe(element, {
      childList: true, characterData: true, subtree: true, attributeFilter: Object.keys(ATTRIBUTES)
    });
  };
})();
