/** テレワークエキスパート講習会: courses, enrolments, completion and certificates. */
@NullMarked
package jp.telework.seminar.course.domain;

import org.jspecify.annotations.NullMarked;
