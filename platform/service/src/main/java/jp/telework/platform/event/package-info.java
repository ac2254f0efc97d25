/** The event feed: snapshots in commit order, nothing skipped. */
@NullMarked
package jp.telework.platform.event;

import org.jspecify.annotations.NullMarked;
