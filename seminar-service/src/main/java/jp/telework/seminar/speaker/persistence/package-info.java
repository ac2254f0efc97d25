/** Consents of lecturers in PostgreSQL. */
@NullMarked
package jp.telework.seminar.speaker.persistence;

import org.jspecify.annotations.NullMarked;
