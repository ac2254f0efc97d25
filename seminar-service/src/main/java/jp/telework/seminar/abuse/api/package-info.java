/** Limits on requests to public operations. */
@NullMarked
package jp.telework.seminar.abuse.api;

import org.jspecify.annotations.NullMarked;
