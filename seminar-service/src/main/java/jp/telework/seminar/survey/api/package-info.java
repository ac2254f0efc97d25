/** Surveys and statistics over HTTP. */
@NullMarked
package jp.telework.seminar.survey.api;

import org.jspecify.annotations.NullMarked;
