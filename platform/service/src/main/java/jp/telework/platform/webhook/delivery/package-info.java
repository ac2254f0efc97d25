/** Sends events to webhooks: in order for each, at least once; webhooks do not delay each other. */
@NullMarked
package jp.telework.platform.webhook.delivery;

import org.jspecify.annotations.NullMarked;
