/** Meetings over HTTP. */
@NullMarked
package jp.telework.promotion.actionplan.meeting.api;

import org.jspecify.annotations.NullMarked;
