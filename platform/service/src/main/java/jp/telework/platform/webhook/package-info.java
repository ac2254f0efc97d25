/** Webhooks: an organisation's or the ministry's systems are told of new events; the event feed stays the truth. */
@NullMarked
package jp.telework.platform.webhook;

import org.jspecify.annotations.NullMarked;
