/** Running courses, from the draft to the certificates. */
@NullMarked
package jp.telework.seminar.course.usecase;

import org.jspecify.annotations.NullMarked;
