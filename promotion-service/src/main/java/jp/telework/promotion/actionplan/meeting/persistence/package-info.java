/** Meetings in PostgreSQL. */
@NullMarked
package jp.telework.promotion.actionplan.meeting.persistence;

import org.jspecify.annotations.NullMarked;
