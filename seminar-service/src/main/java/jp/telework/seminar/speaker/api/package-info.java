/** The operations on consents of lecturers. */
@NullMarked
package jp.telework.seminar.speaker.api;

import org.jspecify.annotations.NullMarked;
