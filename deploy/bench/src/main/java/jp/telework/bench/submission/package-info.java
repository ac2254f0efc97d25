/** Submissions: through the service, through the gateway, and the same statements by pgbench. */
@NullMarked
package jp.telework.bench.submission;

import org.jspecify.annotations.NullMarked;
