/** Survey answers in PostgreSQL. */
@NullMarked
package jp.telework.seminar.survey.persistence;

import org.jspecify.annotations.NullMarked;
