// Starts the API page on the merged document. A file of its own because the page allows no inline code.
window.addEventListener('load', async function () {
  const answer = await fetch('/openapi?format=json', { headers: { Accept: 'application/json' } });
  if (!answer.ok) {
    document.getElementById('api').textContent =
      'API の定義をまだ取得できていません。しばらくしてから再読み込みしてください。 / No API description yet. Please reload later.';
    return;
  }
  const description = await answer.json();
  const page = window.SwaggerUIBundle({
    spec: description,
    dom_id: '#api',
    deepLinking: true,
    docExpansion: 'none',
    filter: true,
    displayRequestDuration: true,
    // No validator on the internet: this page works offline.
    validatorUrl: null,
    // A token must not outlive the tab.
    persistAuthorization: false,
    tagsSorter: 'alpha',
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
