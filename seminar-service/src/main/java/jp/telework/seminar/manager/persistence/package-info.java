/** Managers in PostgreSQL. */
@NullMarked
package jp.telework.seminar.manager.persistence;

import org.jspecify.annotations.NullMarked;
