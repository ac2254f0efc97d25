/** What every service's connections to its database must have. */
@NullMarked
package jp.telework.test.database;

import org.jspecify.annotations.NullMarked;
