/** What is done with meetings. */
@NullMarked
package jp.telework.promotion.actionplan.meeting.usecase;

import org.jspecify.annotations.NullMarked;
