/** Answering a survey and counting the answers. */
@NullMarked
package jp.telework.seminar.survey.usecase;

import org.jspecify.annotations.NullMarked;
