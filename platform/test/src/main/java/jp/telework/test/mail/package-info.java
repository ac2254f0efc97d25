/** The mail servers of the tests. */
@NullMarked
package jp.telework.test.mail;

import org.jspecify.annotations.NullMarked;
