/** The quota in PostgreSQL. */
@NullMarked
package jp.telework.seminar.dispatch.quota.persistence;

import org.jspecify.annotations.NullMarked;
