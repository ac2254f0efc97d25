// Starts the API page on the merged document. A file of its own because the page allows no inline code.
window.addEventListener('load', function () {
  window.SwaggerUIBundle({
    url: '/openapi?format=json',
    dom_id: '#api',
    deepLinking: true,
    docExpansion: 'none',
    filter: true,
    displayRequestDuration: true,
    // No validator on the internet: this page works offline.
    validatorUrl: null,
    // A token must not outlive the tab.
    persistAuthorization: false,
    tagsSorter: 'alpha'
  });
});
