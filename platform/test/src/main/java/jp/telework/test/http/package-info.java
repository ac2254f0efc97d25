/** Requests that a polite client cannot send. */
@NullMarked
package jp.telework.test.http;

import org.jspecify.annotations.NullMarked;
