/** Dispatches in PostgreSQL. */
@NullMarked
package jp.telework.seminar.dispatch.persistence;

import org.jspecify.annotations.NullMarked;
