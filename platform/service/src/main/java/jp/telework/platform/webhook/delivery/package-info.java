/** Sends events to webhooks: in order for each, at least once, none in the way of another. */
@NullMarked
package jp.telework.platform.webhook.delivery;

import org.jspecify.annotations.NullMarked;
