/** Consents of lecturers to be named: rules. */
@NullMarked
package jp.telework.seminar.speaker.domain;

import org.jspecify.annotations.NullMarked;
