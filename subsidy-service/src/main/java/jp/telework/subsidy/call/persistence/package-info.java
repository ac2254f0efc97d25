/** Calls in PostgreSQL. */
@NullMarked
package jp.telework.subsidy.call.persistence;

import org.jspecify.annotations.NullMarked;
