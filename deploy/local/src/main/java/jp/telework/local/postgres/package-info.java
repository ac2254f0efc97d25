/** PostgreSQL from its embedded binaries, with a database and two roles per service. */
@NullMarked
package jp.telework.local.postgres;

import org.jspecify.annotations.NullMarked;
