/** What happens while something is away: the database, a client, free room for one more request. */
@NullMarked
package jp.telework.platform.outage;

import org.jspecify.annotations.NullMarked;
