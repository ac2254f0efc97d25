/** アンケート: what attendees say of a seminar. */
@NullMarked
package jp.telework.seminar.survey.domain;

import org.jspecify.annotations.NullMarked;
