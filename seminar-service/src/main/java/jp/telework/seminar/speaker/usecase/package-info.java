/** What is done with consents of lecturers. */
@NullMarked
package jp.telework.seminar.speaker.usecase;

import org.jspecify.annotations.NullMarked;
