/** Consultations in PostgreSQL. */
@NullMarked
package jp.telework.seminar.consultation.persistence;

import org.jspecify.annotations.NullMarked;
