// Starts the API page on the merged document. A file of its own because the page allows no inline code.

// Headings over the tags: what people come to do (x-tagGroups). A heading stands before the first tag shown of its group.
function tasksAsHeadings(groups) {
  const headings = new Map();
  groups.forEach(function (group) {
    group.tags.forEach(function (tag) { headings.set(tag, group.name); });
  });
  return function (system) {
    return {
      wrapComponents: {
        OperationTag: function (Original) {
          return function OperationTagOfTask(props) {
            const shown = system.specSelectors.taggedOperations().keySeq().toArray();
            const before = shown[shown.indexOf(props.tag) - 1];
            const heading = headings.get(props.tag);
            const first = heading && heading !== headings.get(before);
            return system.React.createElement(
              system.React.Fragment,
              null,
              first ? system.React.createElement('h2', { className: 'task' }, heading) : null,
              system.React.createElement(Original, props));
          };
        }
      }
    };
  };
}

window.addEventListener('load', async function () {
  const root = document.getElementById('api');
  const answer = await fetch('/openapi?format=json', { headers: { Accept: 'application/json' } });
  if (!answer.ok) {
    root.textContent =
      'API の定義をまだ取得できていません。しばらくしてから再読み込みしてください。 / No API description yet. Please reload later.';
    return;
  }
  const description = await answer.json();
  if (new URLSearchParams(window.location.search).get('lang') !== 'en') {
    window.translateLabels(root);
  }
  const page = window.SwaggerUIBundle({
    spec: description,
    dom_id: '#api',
    plugins: [tasksAsHeadings(description['x-tagGroups'])],
    deepLinking: true,
    docExpansion: 'none',
    filter: true,
    displayRequestDuration: true,
    // No validator on the internet: this page works offline.
    validatorUrl: null,
    // A token must not outlive the tab.
    persistAuthorization: false,
    oauth2RedirectUrl: window.location.origin + '/docs/oauth2-redirect.html'
  });
  const signIn = description.components.securitySchemes.signIn;
  if (signIn) {
    page.initOAuth({
      clientId: signIn.flows.authorizationCode['x-client-id'],
      scopes: 'openid',
      usePkceWithAuthorizationCodeGrant: true
    });
  }
});
