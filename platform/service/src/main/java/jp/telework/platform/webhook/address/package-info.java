/** Where webhooks may lead: to public addresses over https, and nowhere into our own network. */
@NullMarked
package jp.telework.platform.webhook.address;

import org.jspecify.annotations.NullMarked;
