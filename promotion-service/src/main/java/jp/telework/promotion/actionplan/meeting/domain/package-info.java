/** Meetings of the ministries on an action plan. */
@NullMarked
package jp.telework.promotion.actionplan.meeting.domain;

import org.jspecify.annotations.NullMarked;
