/** Questions and published answers in PostgreSQL. */
@NullMarked
package jp.telework.subsidy.question.persistence;

import org.jspecify.annotations.NullMarked;
