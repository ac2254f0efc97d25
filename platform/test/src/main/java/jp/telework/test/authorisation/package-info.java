/** Calls every operation in every role and compares with the service's table. */
@NullMarked
package jp.telework.test.authorisation;

import org.jspecify.annotations.NullMarked;
