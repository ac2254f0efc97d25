/** Marks of funded things in PostgreSQL. */
@NullMarked
package jp.telework.subsidy.duplicate.persistence;

import org.jspecify.annotations.NullMarked;
